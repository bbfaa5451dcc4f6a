#pragma once
#include "server/postgres/postgres_connection.h"
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace mn::server {

// So many connections to PostgreSQL at most, made when they are asked for, each lent to one thread. Outlives all that
// it lent. Any thread.
class PostgresPool {
public:
    // One connection, given back with the object.
    class Lease {
    public:
        Lease(Lease &&other) noexcept
            : m_pool(other.m_pool), m_connection(std::move(other.m_connection)), m_wasUsed(other.m_wasUsed)
        {
        }
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        PostgresConnection &operator*() const { return *m_connection; }
        PostgresConnection *operator->() const { return m_connection.get(); }
        // Its server may have gone since somebody used it.
        bool wasUsed() const { return m_wasUsed; }

    private:
        friend class PostgresPool;
        Lease(PostgresPool &pool, std::unique_ptr<PostgresConnection> connection, bool wasUsed)
            : m_pool(&pool), m_connection(std::move(connection)), m_wasUsed(wasUsed)
        {
        }
        PostgresPool *m_pool;
        std::unique_ptr<PostgresConnection> m_connection;
        bool m_wasUsed;
    };

    PostgresPool(QString url, int connections);

    // Waits for a free one, 5 s at most: Busy. NotAvailable while PostgreSQL is away, which is tried twice a second and
    // else known at once.
    Result<Lease> take();

    struct Use {
        int open = 0;
        int free = 0;
    };
    Use use() const;

private:
    void giveBack(std::unique_ptr<PostgresConnection> connection);

    const QString m_url;
    const size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable m_given;
    std::vector<std::unique_ptr<PostgresConnection>> m_free;
    size_t m_open = 0; // lent, free and being made
    std::chrono::steady_clock::time_point m_awayUntil = {};
};

} // namespace mn::server
