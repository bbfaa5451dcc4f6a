#include "server/postgres/postgres_transaction.h"

namespace mn::server {

using namespace Qt::StringLiterals;

Result<PostgresTransaction::Begun> PostgresTransaction::begin(PostgresPool &pool, const PostgresScript &first)
{
    for (;;) {
        MN_TRY(PostgresPool::Lease lease, pool.take());
        auto rows = lease->script(first);
        if (!rows && lease->isBroken() && lease.wasUsed())
            continue; // and with it all that had been used: the next one is new
        PostgresTransaction transaction(std::move(lease));
        if (!rows)
            return std::unexpected(std::move(rows).error());
        return Begun{std::move(transaction), *std::move(rows)};
    }
}

PostgresTransaction::~PostgresTransaction()
{
    if (m_isOpen && !m_lease->isBroken()) {
        // What it cannot take back PostgreSQL takes back when the connection closes.
        const auto done = m_lease->script("ROLLBACK");
        Q_UNUSED(done);
    }
}

Result<PostgresRows> PostgresTransaction::run(const char *statement, const std::vector<PostgresValue> &values)
{
    auto rows = m_lease->run(statement, values);
    m_hasFailed = m_hasFailed || !rows;
    return rows;
}

Result<void> PostgresTransaction::commit(PostgresScript last)
{
    if (!m_isOpen || m_hasFailed)
        return fail(Errc::Failed, u"a transaction that is over, or has failed"_s);
    MN_TRY(m_lease->script(last.add("COMMIT")));
    m_isOpen = false;
    return {};
}

QByteArray settingOf(const char *name, const QByteArray &value)
{
    return QByteArray("SET LOCAL app.\"") + name + "\" = '" + value + "';";
}

} // namespace mn::server
