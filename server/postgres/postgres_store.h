#pragma once
#include "server/bus/hints.h"
#include "server/postgres/postgres_options.h"
#include "server/postgres/postgres_pool.h"
#include "server/service/store.h"

namespace mn::server {

// Accounts in a PostgreSQL that several servers share. A transaction that writes locks its account's row first; others
// wait for it, those of other accounts do not. Rows are seen by who says for which account it asks, and by nobody else
// (row-level security). While PostgreSQL is away calls fail, and it is found again by itself. ADR 0029.
class PostgresStore final : public Store {
public:
    // Errc::Usage with a sentence for addresses and roles that will not do; NotAvailable when it does not answer; of
    // the tables: migratePostgres, checkPostgres.
    static Result<std::unique_ptr<PostgresStore>> open(const PostgresOptions &options);

    Result<std::unique_ptr<AccountTransaction>> begin(const AccountId &account, Access access) override;
    Result<std::unique_ptr<AccountTransaction>> create(const AccountId &account) override;
    Result<AccountId> accountOf(const sync::VerifyingKey &recovery) override;
    Result<QList<AccountId>> due(qint64 now) override;
    Result<QList<OwedVectors>> owedVectors() override;
    Result<void> settleVectors(const OwedVectors &owed) override;

    PostgresPool &pool() { return m_pool; }
    // As which this server is known to the others, for as long as it runs.
    ProcessId process() const { return m_process; }

private:
    explicit PostgresStore(const PostgresOptions &options);
    PostgresPool m_pool;
    const ProcessId m_process;
};

} // namespace mn::server
