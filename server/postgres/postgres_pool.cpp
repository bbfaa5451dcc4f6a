#include "server/postgres/postgres_pool.h"

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience(5);
// While it is away most requests must not each wait for a connection that does not come.
constexpr std::chrono::milliseconds kTryAgain(500);

} // namespace

PostgresPool::Lease::~Lease()
{
    if (m_connection)
        m_pool->giveBack(std::move(m_connection));
}

PostgresPool::PostgresPool(QString url, int connections, std::chrono::milliseconds patience)
    : m_url(std::move(url)), m_most(size_t(connections)), m_dog(patience), m_breaker(kTryAgain)
{
}

Result<PostgresPool::Lease> PostgresPool::take()
{
    {
        std::unique_lock lock(m_mutex);
        const bool isThere = m_given.wait_for(lock, kPatience, [this] { return !m_free.empty() || m_open < m_most; });
        if (!isThere)
            return fail(Errc::Busy, u"all connections to PostgreSQL are in use"_s);
        if (!m_free.empty()) {
            auto connection = std::move(m_free.back());
            m_free.pop_back();
            return Lease(*this, std::move(connection), true);
        }
        if (!m_breaker.mayCall())
            return fail(Errc::NotAvailable, u"PostgreSQL is away"_s);
        ++m_open;
    }
    auto opened = PostgresConnection::open(m_url, &m_dog);
    if (opened) {
        m_breaker.hasAnswered();
        return Lease(*this, *std::move(opened), false);
    }
    m_breaker.hasFailed();
    {
        const std::lock_guard lock(m_mutex);
        --m_open;
    }
    m_given.notify_one();
    return fail(opened.error().code, opened.error().context);
}

void PostgresPool::giveBack(std::unique_ptr<PostgresConnection> connection)
{
    std::vector<std::unique_ptr<PostgresConnection>> gone; // closed outside of the lock
    {
        const std::lock_guard lock(m_mutex);
        if (connection->isBroken()) {
            // Whatever broke it broke those that lie here, too.
            gone.swap(m_free);
            gone.push_back(std::move(connection));
            m_open -= gone.size();
        } else {
            m_free.push_back(std::move(connection));
        }
    }
    m_given.notify_one();
}

PostgresPool::Use PostgresPool::use() const
{
    const std::lock_guard lock(m_mutex);
    return {int(m_open), int(m_free.size())};
}

} // namespace mn::server
