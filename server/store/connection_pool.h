#pragma once
#include "core/store/database.h"
#include <condition_variable>
#include <mutex>
#include <vector>

namespace mn::server {

// Connections to one database, lent to one thread each. Outlives all that it lent. Any thread.
class ConnectionPool {
public:
    // One connection, given back with the object.
    class Lease {
    public:
        Lease(Lease &&other) noexcept : m_pool(other.m_pool), m_connection(std::move(other.m_connection)) {}
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        Database &operator*() const { return *m_connection; }

    private:
        friend class ConnectionPool;
        Lease(ConnectionPool &pool, std::unique_ptr<Database> connection)
            : m_pool(&pool), m_connection(std::move(connection))
        {
        }
        ConnectionPool *m_pool;
        std::unique_ptr<Database> m_connection;
    };

    void add(std::unique_ptr<Database> connection);
    // Waits until there is one.
    Lease take();

private:
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::vector<std::unique_ptr<Database>> m_free;
};

} // namespace mn::server
