#pragma once
#include "core/store/database.h"
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent/qtconcurrentrun.h>
#include <functional>
#include <mutex>
#include <vector>

namespace mn {

// Threads that read, each on a connection of its own within one consistent view of the vault; a writer never waits for
// them, nor they for it.
class ReaderPool {
public:
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;

    ReaderPool(Opener open, int threads) : m_open(std::move(open)) { m_threads.setMaxThreadCount(threads); }
    ~ReaderPool() { waitForDone(); }
    // Returns when everything posted so far has run.
    void waitForDone() { m_threads.waitForDone(); }

    // Runs `read(Database &) -> Result<T>` on a reader thread.
    template <class Read> auto post(Read read) -> QFuture<std::invoke_result_t<Read, Database &>>
    {
        return QtConcurrent::run(&m_threads, [this, read = std::move(read)]() mutable { return run(read); });
    }

    // The same, on the caller's thread.
    template <class Read> auto run(Read &&read) -> std::invoke_result_t<Read, Database &>
    {
        MN_TRY(std::unique_ptr<Database> database, borrow());
        auto result = [&]() -> std::invoke_result_t<Read, Database &> {
            MN_TRY(const Transaction view, Transaction::beginRead(*database));
            return read(*database);
        }();
        giveBack(std::move(database));
        return result;
    }

private:
    Result<std::unique_ptr<Database>> borrow();
    void giveBack(std::unique_ptr<Database> database);

    Opener m_open;
    QThreadPool m_threads;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Database>> m_idle;
};

} // namespace mn
