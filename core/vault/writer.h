#pragma once
#include "core/base/platform/file_lock.h"
#include "core/vault/saving.h"
#include "core/vault/serial_thread.h"

namespace mn {

// How sure a save is when its future resolves.
enum class Durability {
    Full,  // it survives a power cut
    Batch, // it survives the death of the process; after a power cut the newest ones may be missing, never torn
};

// The one thread of this process that writes. Saves run in the order they were posted, each in one transaction; between
// processes a fair lock decides, so that an importer in one does not starve a save in the other.
class Writer {
public:
    // `committed` is called on the writer thread after each commit that changed something.
    Writer(std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock, WitnessFile witness, const Clock &clock,
           std::function<void(const Saving &)> committed);
    // Waits for what was posted; then the witness is made durable.
    ~Writer();

    // work(Saving &) -> Result<T>; an error rolls everything back.
    template <class Work> auto post(Durability durability, Work work) -> QFuture<std::invoke_result_t<Work, Saving &>>
    {
        return m_thread->post([this, durability, work = std::move(work)]() mutable { return run(durability, work); });
    }

    // Between transactions, for what SQLite does not allow in one (optimising, checkpoints). work(Database &).
    template <class Work> auto postOutside(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return m_thread->post([this, work = std::move(work)]() mutable -> std::invoke_result_t<Work, Database &> {
            MN_TRY(const Turn turn, takeTurn());
            return work(*m_database);
        });
    }

private:
    // The lock between processes, for as long as it lives.
    class Turn {
    public:
        explicit Turn(FileLock &lock) : m_lock(&lock) {}
        Turn(Turn &&other) noexcept : m_lock(std::exchange(other.m_lock, nullptr)) {}
        Turn &operator=(Turn &&) = delete;
        ~Turn()
        {
            if (m_lock)
                m_lock->unlock();
        }

    private:
        FileLock *m_lock;
    };
    Result<Turn> takeTurn();

    template <class Work> auto run(Durability durability, Work &work) -> std::invoke_result_t<Work, Saving &>
    {
        MN_TRY(const Turn turn, takeTurn());
        MN_TRY(m_database->setDurableCommits(durability == Durability::Full));
        MN_TRY(Transaction transaction, Transaction::begin(*m_database));
        MN_TRY(Saving saving, Saving::begin(*m_database, m_clock));
        auto result = work(saving);
        if (!result)
            return result;
        MN_TRY(saving.finish());
        MN_TRY(transaction.commit());
        afterCommit(saving);
        return result;
    }
    void afterCommit(const Saving &saving);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<FileLock> m_lock;
    WitnessFile m_witness;
    const Clock &m_clock;
    std::function<void(const Saving &)> m_committed;
    std::unique_ptr<SerialThread> m_thread;
};

} // namespace mn
