#include "server/redis/redis_rate_limiter.h"
#include "tests/support/manual_clock.h"
#include "tests/support/own_redis.h"
#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

namespace mn::server {

class RedisRateLimiterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { m_redis.reset(); }
    void severalServersShareABucket();
    void withoutRedisEachHasItsOwn();

private:
    std::unique_ptr<mn::test::OwnRedis> m_redis = std::make_unique<mn::test::OwnRedis>();
    mn::test::ManualClock m_clock;
};

void RedisRateLimiterTest::severalServersShareABucket()
{
    constexpr Rate kRate{10};
    std::atomic<int> passed = 0;
    std::atomic<quint64> longest = 0;
    std::vector<std::thread> servers;
    for (int i = 0; i < 3; ++i)
        servers.emplace_back([&] {
            RedisClient client(m_redis->options());
            MemoryRateLimiter own(m_clock);
            RedisRateLimiter limiter(client, own);
            for (int n = 0; n < 10; ++n) {
                const auto refused = limiter.refusal("account:1", kRate);
                passed += refused ? 0 : 1;
                if (refused)
                    longest = std::max<quint64>(longest, *refused);
            }
        });
    for (std::thread &one : servers)
        one.join();
    // Ten, and one more each six seconds; all thirty if each had its own.
    QVERIFY2(passed >= 10 && passed < 30, qPrintable(QString::number(passed)));
    QVERIFY(longest >= 1 && longest <= 6);
    RedisClient client(m_redis->options());
    const auto left = client.ask(RedisCommand{"PTTL", "rl:account:1"});
    QVERIFY(left && left->number > 0 && left->number <= 60'000);
}

void RedisRateLimiterTest::withoutRedisEachHasItsOwn()
{
    RedisClient client(m_redis->options());
    MemoryRateLimiter own(m_clock);
    RedisRateLimiter limiter(client, own);
    QVERIFY(!limiter.refusal("b", {1}));
    QVERIFY(limiter.refusal("b", {1}));
    m_redis->kill();
    QVERIFY(!limiter.refusal("b", {1}));
    QVERIFY(limiter.refusal("b", {1}));
    m_redis->start();
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::RedisRateLimiterTest)
#include "redis_rate_limiter_test.moc"
