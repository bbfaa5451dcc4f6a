#include "server/main/backing.h"
#include "server/bus/shared_bus.h"
#include "server/main/blob_place.h"
#include "server/postgres/postgres_outbox.h"
#include "server/postgres/postgres_sessions.h"
#include "server/postgres/postgres_store.h"
#include "server/redis/redis_hints.h"
#include "server/redis/redis_rate_limiter.h"
#include "server/redis/redis_sessions.h"
#include "server/session/memory_sessions.h"
#include "server/store/sqlite_store.h"

namespace mn::server {

namespace {

class Embedded final : public Backing {
public:
    Embedded(std::unique_ptr<SqliteStore> opened, const QString &folder, const std::optional<S3Options> &bucket,
             FileSystem &files, const Clock &clock)
        : m_store(std::move(opened)), m_blobs(bucket, blobsIn(folder), files, clock), m_sessions(clock),
          m_limiter(clock)
    {
    }
    Store &store() override { return *m_store; }
    BlobStore *blobs() override { return m_blobs.store(); }
    SessionStore &sessions() override { return m_sessions; }
    Bus &bus() override { return m_bus; }
    RateLimiter &limiter() override { return m_limiter; }
    void watchBy(Metrics &metrics) override { m_blobs.watchBy(metrics); }

private:
    std::unique_ptr<SqliteStore> m_store;
    BlobPlace m_blobs;
    MemorySessions m_sessions;
    LocalBus m_bus;
    MemoryRateLimiter m_limiter;
};

class Stack final : public Backing {
public:
    Stack(std::unique_ptr<PostgresStore> opened, const StackOptions &options, const std::optional<S3Options> &bucket,
          FileSystem &files, const Clock &clock)
        : m_store(std::move(opened)), m_blobs(bucket, options.blobs, files, clock), m_outbox(m_store->pool()),
          m_sessions(m_store->pool(), clock), m_limiter(clock)
    {
        if (options.redis) {
            m_redis = std::make_unique<RedisClient>(*options.redis);
            m_hints = std::make_unique<RedisHints>(*m_redis);
            m_redisSessions = std::make_unique<RedisSessions>(*m_redis, m_sessions, clock);
            m_sharedLimiter = std::make_unique<RedisRateLimiter>(*m_redis, m_limiter);
        }
        m_bus = std::make_unique<SharedBus>(m_outbox, m_hints.get(), m_store->process());
    }
    Store &store() override { return *m_store; }
    BlobStore *blobs() override { return m_blobs.store(); }
    SessionStore &sessions() override
    {
        if (m_redisSessions)
            return *m_redisSessions;
        return m_sessions;
    }
    Bus &bus() override { return *m_bus; }
    RateLimiter &limiter() override
    {
        if (m_sharedLimiter)
            return *m_sharedLimiter;
        return m_limiter;
    }
    void watchBy(Metrics &metrics) override
    {
        metrics.watch("mnemosyned_postgres_open", "Connections to PostgreSQL",
                      [this] { return m_store->pool().use().open; });
        metrics.watch("mnemosyned_postgres_free", "Of those, not used just now",
                      [this] { return m_store->pool().use().free; });
        metrics.watch("mnemosyned_postgres_away", "Whether PostgreSQL does not answer, and is not asked",
                      [this] { return m_store->pool().isAway(); });
        if (m_redis)
            metrics.watch("mnemosyned_redis_away", "Whether Redis does not answer, and is not asked",
                          [this] { return m_redis->isAway(); });
        m_blobs.watchBy(metrics);
    }

private:
    // Each after those it uses.
    std::unique_ptr<PostgresStore> m_store;
    BlobPlace m_blobs;
    PostgresOutbox m_outbox;
    PostgresSessions m_sessions;
    std::unique_ptr<RedisClient> m_redis;
    std::unique_ptr<RedisHints> m_hints;
    std::unique_ptr<RedisSessions> m_redisSessions;
    MemoryRateLimiter m_limiter;
    std::unique_ptr<RedisRateLimiter> m_sharedLimiter;
    std::unique_ptr<SharedBus> m_bus;
};

} // namespace

Result<std::unique_ptr<Backing>> embeddedBacking(const QString &folder, const std::optional<S3Options> &bucket,
                                                 FileSystem &files, const Clock &clock)
{
    MN_TRY(auto store, SqliteStore::open(folder, files));
    return std::make_unique<Embedded>(std::move(store), folder, bucket, files, clock);
}

Result<std::unique_ptr<Backing>> stackBacking(const StackOptions &options, const std::optional<S3Options> &bucket,
                                              FileSystem &files, const Clock &clock)
{
    MN_TRY(auto store, PostgresStore::open(options.postgres));
    return std::make_unique<Stack>(std::move(store), options, bucket, files, clock);
}

} // namespace mn::server
