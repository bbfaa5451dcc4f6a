#pragma once
#include "server/bus/outbox.h"
#include "server/postgres/postgres_pool.h"

namespace mn::server {

// The outbox of PostgresStore.
class PostgresOutbox final : public Outbox {
public:
    explicit PostgresOutbox(PostgresPool &pool) : m_pool(pool) {}
    Result<int> take(int limit, const std::function<Result<void>(const QList<Entry> &)> &deliver) override;
    Result<QList<Entry>> look(int limit) override;
    Result<void> forget(std::chrono::seconds olderThan) override;

private:
    PostgresPool &m_pool;
};

} // namespace mn::server
