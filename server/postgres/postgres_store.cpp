#include "server/postgres/postgres_store.h"
#include "server/postgres/postgres_account.h"
#include "server/postgres/postgres_schema.h"

namespace mn::server {

using namespace Qt::StringLiterals;

PostgresStore::PostgresStore(const PostgresOptions &options)
    : m_pool(options.url, options.connections, options.patience), m_process(makeUuidV7(SystemClock()))
{
}

Result<std::unique_ptr<PostgresStore>> PostgresStore::open(const PostgresOptions &options)
{
    std::unique_ptr<PostgresStore> store(new PostgresStore(options));
    MN_TRY(const PostgresPool::Lease server, store->m_pool.take());
    if (!options.ownerUrl.isEmpty()) {
        MN_TRY(const PostgresRows role, server->script("SELECT current_user"));
        MN_TRY(const auto owner, PostgresConnection::open(options.ownerUrl));
        MN_TRY(migratePostgres(*owner, postgresSteps(), role.text(0, 0)));
    }
    MN_TRY(checkPostgres(*server, int(postgresSteps().size())));
    return store;
}

Result<std::unique_ptr<AccountTransaction>> PostgresStore::begin(const AccountId &account, Access access)
{
    return PostgresAccount::begin(m_pool, m_process, account, access);
}

Result<std::unique_ptr<AccountTransaction>> PostgresStore::create(const AccountId &account)
{
    return PostgresAccount::create(m_pool, m_process, account);
}

Result<AccountId> PostgresStore::accountOf(const sync::VerifyingKey &recovery)
{
    MN_TRY(const auto begun, PostgresTransaction::begin(
                                 m_pool, "BEGIN READ ONLY;" + settingOf("recovery", recovery.toBytes().toHex()) +
                                             "SELECT genesis_hash FROM core.users WHERE recovery = " +
                                             literalOf(recovery.view()) + " ORDER BY erase_at > 0, number LIMIT 1"));
    if (begun.rows.size() == 0)
        return fail(Errc::NotFound, u"an account"_s);
    return begun.rows.octets<AccountId>(0, 0);
}

Result<QList<AccountId>> PostgresStore::due(qint64 now)
{
    const QByteArray until = QByteArray::number(now);
    MN_TRY(const auto begun,
           PostgresTransaction::begin(m_pool, "BEGIN READ ONLY;" + settingOf("due", until) +
                                                  "SELECT genesis_hash FROM core.users WHERE erase_at > 0 AND "
                                                  "erase_at <= " +
                                                  until + " ORDER BY erase_at LIMIT 100"));
    QList<AccountId> accounts;
    for (int row = 0; row < begun.rows.size(); ++row) {
        MN_TRY(const auto account, begun.rows.octets<AccountId>(row, 0));
        accounts.append(account);
    }
    return accounts;
}

Result<QList<OwedVectors>> PostgresStore::owedVectors()
{
    MN_TRY(const auto begun,
           PostgresTransaction::begin(m_pool, "BEGIN READ ONLY;" + settingOf("eraser", "on") +
                                                  "SELECT account, since FROM core.vectors_owed ORDER BY since LIMIT "
                                                  "100"));
    QList<OwedVectors> owed;
    for (int row = 0; row < begun.rows.size(); ++row) {
        MN_TRY(const auto account, begun.rows.octets<AccountId>(row, 0));
        owed.append({account, begun.rows.integer(row, 1)});
    }
    return owed;
}

Result<void> PostgresStore::settleVectors(const OwedVectors &owed)
{
    const QByteArray user = PostgresAccount::userOf(owed.account).toString().toLatin1();
    MN_TRY(auto begun, PostgresTransaction::begin(m_pool, "BEGIN;" + settingOf("user", user) +
                                                              "DELETE FROM core.vectors_owed WHERE owner = '" + user +
                                                              "' AND since = " + QByteArray::number(owed.since)));
    return begun.transaction.commit();
}

} // namespace mn::server
