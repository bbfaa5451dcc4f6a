#pragma once
#include "core/vault/serial_thread.h"
#include "core/vault/write_connection.h"

namespace mn {

// The one thread of this process on which saves run that others posted: in their order, each in one transaction.
class Writer {
public:
    explicit Writer(std::unique_ptr<WriteConnection> connection)
        : m_connection(std::move(connection)), m_thread(std::make_unique<SerialThread>())
    {
    }
    // Waits for what was posted.
    ~Writer() { m_thread.reset(); }

    // work(Saving &) -> Result<T>; an error rolls everything back.
    template <class Work> auto post(Durability durability, Work work) -> QFuture<std::invoke_result_t<Work, Saving &>>
    {
        return m_thread->post([this, durability, work = std::move(work)]() mutable { return run(durability, work); });
    }

    // Between transactions: WriteConnection::outside().
    template <class Work> auto postOutside(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return m_thread->post([this, work = std::move(work)]() mutable { return m_connection->outside(work); });
    }

private:
    template <class Work> auto run(Durability durability, Work &work) -> std::invoke_result_t<Work, Saving &>
    {
        MN_TRY(WriteTransaction transaction, m_connection->begin(durability));
        auto result = work(transaction.saving());
        if (!result)
            return result;
        MN_TRY(transaction.commit());
        return result;
    }

    std::unique_ptr<WriteConnection> m_connection;
    std::unique_ptr<SerialThread> m_thread;
};

} // namespace mn
