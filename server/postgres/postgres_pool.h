#pragma once
#include "server/limits/circuit_breaker.h"
#include "server/postgres/postgres_connection.h"
#include "server/postgres/postgres_watchdog.h"
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

    // A call on a connection that takes longer than `patience` fails, and the connection with it.
    PostgresPool(QString url, int connections, std::chrono::milliseconds patience);

    // Waits for a free one, 5 s at most: Busy. NotAvailable while PostgreSQL is away, which one caller at a time looks
    // for, twice a second, and the others know at once.
    Result<Lease> take();
    bool isAway() const { return m_breaker.isOpen(); }

    struct Use {
        int open = 0;
        int free = 0;
    };
    Use use() const;

private:
    void giveBack(std::unique_ptr<PostgresConnection> connection);

    const QString m_url;
    const size_t m_most;
    PostgresWatchdog m_dog; // of all connections
    mutable std::mutex m_mutex;
    std::condition_variable m_given;
    std::vector<std::unique_ptr<PostgresConnection>> m_free;
    size_t m_open = 0; // lent, free and being made
    CircuitBreaker m_breaker;
};

} // namespace mn::server
