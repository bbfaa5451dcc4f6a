#include "server/store/connection_pool.h"

namespace mn::server {

ConnectionPool::Lease::~Lease()
{
    if (m_connection)
        m_pool->add(std::move(m_connection));
}

void ConnectionPool::add(std::unique_ptr<Database> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(connection));
    }
    m_given.notify_one();
}

ConnectionPool::Lease ConnectionPool::take()
{
    std::unique_lock lock(m_mutex);
    m_given.wait(lock, [this] { return !m_free.empty(); });
    auto connection = std::move(m_free.back());
    m_free.pop_back();
    return {*this, std::move(connection)};
}

} // namespace mn::server
