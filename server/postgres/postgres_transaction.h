#pragma once
#include "server/postgres/postgres_pool.h"

namespace mn::server {

// What is not committed is taken back with the object, before somebody else gets the connection.
class PostgresTransaction {
public:
    // `first`: what begins it, and the statements that go with it in one turn; of the last one, what it found. A
    // connection that had died since it was used is replaced by a new one.
    struct Begun;
    static Result<Begun> begin(PostgresPool &pool, const PostgresScript &first);

    PostgresTransaction(PostgresTransaction &&other) noexcept
        : m_lease(std::move(other.m_lease)), m_isOpen(std::exchange(other.m_isOpen, false)),
          m_hasFailed(other.m_hasFailed)
    {
    }
    PostgresTransaction &operator=(PostgresTransaction &&) = delete;
    ~PostgresTransaction();

    Result<PostgresRows> run(const char *statement, const std::vector<PostgresValue> &values);
    // `last`: statements that go with it. After an error of any statement it fails. When this
    // fails it is not known whether all of it is there or nothing.
    Result<void> commit(PostgresScript last = {});

private:
    explicit PostgresTransaction(PostgresPool::Lease lease) : m_lease(std::move(lease)) {}
    PostgresPool::Lease m_lease;
    bool m_isOpen = true;
    bool m_hasFailed = false;
};

struct PostgresTransaction::Begun {
    PostgresTransaction transaction;
    PostgresRows rows;
};

// SQL that says for whom a transaction is: rows of others are not there then. 0001_accounts.sql.
QByteArray settingOf(const char *name, const QByteArray &value);

} // namespace mn::server
