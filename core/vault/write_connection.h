#pragma once
#include "core/base/platform/file_lock.h"
#include "core/vault/saving.h"
#include <functional>

namespace mn {

// How sure a save is when its commit returns.
enum class Durability {
    Full,  // it survives a power cut
    Batch, // it survives the death of the process; after a power cut the newest ones may be missing, never torn
};

class WriteConnection;

// One transaction that writes, with the writers' lock for as long as it lives. What is not committed never was.
class WriteTransaction {
public:
    WriteTransaction(WriteTransaction &&) noexcept = default;

    Saving &saving() { return m_saving; }
    // Once. The lock is let go of, and followers are woken; afterwards only its destruction is left.
    Result<void> commit();

private:
    friend class WriteConnection;
    // The lock between processes, for as long as it lives.
    class Turn {
    public:
        explicit Turn(FileLock &lock) : m_lock(&lock) {}
        Turn(Turn &&other) noexcept : m_lock(std::exchange(other.m_lock, nullptr)) {}
        Turn &operator=(Turn &&) = delete;
        ~Turn() { end(); }
        void end()
        {
            if (m_lock)
                std::exchange(m_lock, nullptr)->unlock();
        }

    private:
        FileLock *m_lock;
    };
    WriteTransaction(WriteConnection &connection, Turn turn, Transaction transaction, Saving saving)
        : m_connection(&connection), m_turn(std::move(turn)), m_transaction(std::move(transaction)),
          m_saving(std::move(saving))
    {
    }

    WriteConnection *m_connection;
    Turn m_turn;
    Transaction m_transaction;
    Saving m_saving;
};

// A connection of one who writes, on a thread of its own. Between all who write, in this process and others, a fair
// lock decides, so that an importer in one does not starve a save in the other.
class WriteConnection {
public:
    // `committed` is called after each commit that changed something, on the thread that commits.
    WriteConnection(std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock, WitnessFile witness,
                    const Clock &clock, std::function<void(const Saving &)> committed);
    // The witness is made durable.
    ~WriteConnection();

    // Not while another one of this connection lives. Busy after half a minute.
    Result<WriteTransaction> begin(Durability durability);
    // Between transactions, for what SQLite does not allow in one (optimising, checkpoints). work(Database &).
    template <class Work> auto outside(Work &work) -> std::invoke_result_t<Work, Database &>
    {
        MN_TRY(const WriteTransaction::Turn turn, takeTurn());
        return work(*m_database);
    }

private:
    friend class WriteTransaction;
    Result<WriteTransaction::Turn> takeTurn();
    void afterCommit(const Saving &saving);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<FileLock> m_lock;
    WitnessFile m_witness;
    const Clock &m_clock;
    std::function<void(const Saving &)> m_committed;
};

} // namespace mn
