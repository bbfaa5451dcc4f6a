#include "server/redis/redis_client.h"
#include "server/redis/redis_hints.h"
#include "tests/support/own_redis.h"
#include "tests/unit/protocol/samples.h"
#include <QScopeGuard>
#include <QTest>
#include <atomic>
#include <mutex>
#include <thread>

namespace mn::server {

using namespace sync;
using sync::test::idOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

// Against a real Redis.
class RedisClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_redis = std::make_unique<mn::test::OwnRedis>(); }
    void cleanupTestCase() { m_redis.reset(); }
    void repliesComeInOrder();
    void whatRedisRefusesFails();
    void manyThreadsAskAtOnce();
    void oneThatIsAwayIsKnownAtOnceAndFoundAgain();
    void oneThatDoesNotMoveIsAway();
    void oneThatNeverWasIsAway();
    void hintsReachEveryServer();
    void whoHearsIsToldWhenItHearsAgain();
    void pushesAreInTheStream();
    void addresses_data();
    void addresses();

private:
    std::unique_ptr<mn::test::OwnRedis> m_redis;
};

void RedisClientTest::repliesComeInOrder()
{
    RedisClient client(m_redis->options());
    const QByteArray any("\0\r\n$5 any bytes", 15);
    const auto replies = client.ask({{"SET", "key", any},
                                     {"GET", "key"},
                                     {"GET", "none"},
                                     {"INCR", "count"},
                                     {"RPUSH", "list", "a", "b"},
                                     {"LRANGE", "list", "0", "-1"}});
    QVERIFY(replies);
    QCOMPARE(replies->size(), 6);
    QCOMPARE(replies->at(0).bytes, QByteArray("OK"));
    QCOMPARE(replies->at(1).bytes, any);
    QCOMPARE(replies->at(2).kind, RedisReply::Kind::Nothing);
    QCOMPARE(replies->at(3).number, 1);
    QCOMPARE(replies->at(5).list.value(1).bytes, QByteArray("b"));
}

void RedisClientTest::whatRedisRefusesFails()
{
    RedisClient client(m_redis->options());
    QCOMPARE(client.ask(RedisCommand{"FROBNICATE"}).error().code, Errc::Failed);
    QVERIFY(client.ask(RedisCommand{"PING"})); // it goes on
    auto options = m_redis->options();
    options.password = u"wrong"_s;
    RedisClient stranger(options);
    QCOMPARE(stranger.ask(RedisCommand{"PING"}).error().code, Errc::NotAvailable);
}

void RedisClientTest::manyThreadsAskAtOnce()
{
    RedisClient client(m_redis->options());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            for (int k = 0; k < 200; ++k) {
                const QByteArray text = QByteArray::number(1000 * i + k);
                const auto reply = client.ask(RedisCommand{"ECHO", text});
                wrong += reply && reply->bytes == text ? 0 : 1;
            }
        });
    for (std::thread &one : threads)
        one.join();
    QCOMPARE(wrong.load(), 0);
}

void RedisClientTest::oneThatIsAwayIsKnownAtOnceAndFoundAgain()
{
    RedisClient client(m_redis->options());
    QVERIFY(client.ask(RedisCommand{"PING"}));
    m_redis->kill();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.ask(RedisCommand{"PING"}).error().code, Errc::NotAvailable);
    m_redis->start();
    QTRY_VERIFY_WITH_TIMEOUT(client.ask(RedisCommand{"PING"}), kPatienceMs);
    // Connections that died while nobody used them are not noticed by who asks.
    m_redis->kill();
    m_redis->start();
    QVERIFY(client.ask(RedisCommand{"PING"}));
}

void RedisClientTest::oneThatDoesNotMoveIsAway()
{
    RedisClient client(m_redis->options());
    QVERIFY(client.ask(RedisCommand{"PING"}));
    QVERIFY(!client.isAway());
    m_redis->pause();
    const auto goOn = qScopeGuard([this] { m_redis->goOn(); });
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.ask(RedisCommand{"PING"}).error().code, Errc::NotAvailable);
    QVERIFY(client.isAway());
    m_redis->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(client.ask(RedisCommand{"PING"}), kPatienceMs);
    QVERIFY(!client.isAway());
}

void RedisClientTest::oneThatNeverWasIsAway()
{
    RedisClient client({.host = u"127.0.0.1"_s, .port = 1});
    QCOMPARE(client.ask(RedisCommand{"PING"}).error().code, Errc::NotAvailable);
    QVERIFY(!client.isHearing());
}

void RedisClientTest::hintsReachEveryServer()
{
    RedisClient one(m_redis->options());
    RedisClient two(m_redis->options());
    RedisHints first(one);
    RedisHints second(two);
    std::mutex mutex;
    QList<Hint> heardByFirst;
    QList<Hint> heardBySecond;
    const auto into = [&mutex](QList<Hint> &list) {
        return [&](const Hint &hint) {
            const std::lock_guard lock(mutex);
            list += hint;
        };
    };
    first.listen(into(heardByFirst), [] {});
    second.listen(into(heardBySecond), [] {});
    QTRY_VERIFY_WITH_TIMEOUT(first.isHearing() && second.isHearing(), kPatienceMs);
    const QList<Hint> hints{{.account = idOf<AccountId>(0), .from = idOf<ProcessId>(1)},
                            {.account = idOf<AccountId>(255), .from = idOf<ProcessId>(2)}};
    QVERIFY(first.publish(hints));
    const auto has = [&](const QList<Hint> &list) {
        const std::lock_guard lock(mutex);
        return list == hints;
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(heardByFirst) && has(heardBySecond), kPatienceMs);
    // What is none is not heard, and ends nothing.
    QVERIFY(one.ask(RedisCommand{"PUBLISH", "poke:7", "nonsense"}));
    QVERIFY(first.publish(hints));
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const std::lock_guard lock(mutex);
                                 return heardBySecond == hints + hints;
                             }()),
                             kPatienceMs);
    first.stopListening();
    second.stopListening();
}

void RedisClientTest::whoHearsIsToldWhenItHearsAgain()
{
    RedisClient client(m_redis->options());
    RedisHints hints(client);
    std::atomic<int> begun = 0;
    hints.listen([](const Hint &) {}, [&] { ++begun; });
    QTRY_COMPARE_WITH_TIMEOUT(begun.load(), 1, kPatienceMs);
    QVERIFY(hints.isHearing());
    m_redis->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!hints.isHearing(), kPatienceMs);
    QCOMPARE(hints.publish({{.account = idOf<AccountId>(1)}}).error().code, Errc::NotAvailable);
    m_redis->start();
    QTRY_COMPARE_WITH_TIMEOUT(begun.load(), 2, kPatienceMs);
    QVERIFY(hints.isHearing());
    hints.stopListening();
}

void RedisClientTest::pushesAreInTheStream()
{
    RedisClient client(m_redis->options());
    RedisHints hints(client);
    QVERIFY(client.ask(RedisCommand{"DEL", "stream:memories"}));
    QVERIFY(hints.publish({{.account = idOf<AccountId>(1), .from = {}, .isPush = true},
                           {.account = idOf<AccountId>(2), .from = {}, .isPush = false}}));
    const auto entries = client.ask(RedisCommand{"XRANGE", "stream:memories", "-", "+"});
    QVERIFY(entries);
    QCOMPARE(entries->list.size(), 1);
    QCOMPARE(entries->list[0].list[1].list[1].bytes, idOf<AccountId>(1).toBytes());
}

void RedisClientTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected"); // host port socket user password database; empty: refused
    QTest::newRow("host") << u"redis://one"_s << u"one 6379    0"_s;
    QTest::newRow("all") << u"redis://me:a%20b@one:7000/3"_s << u"one 7000  me a b 3"_s;
    QTest::newRow("a password alone") << u"redis://:secret@[::1]:7000"_s << u"::1 7000   secret 0"_s;
    QTest::newRow("a socket") << u"unix:/run/redis.sock"_s << u"127.0.0.1 6379 /run/redis.sock   0"_s;
    for (const QString &wrong : {u"one:6379"_s, u"http://one"_s, u"redis://"_s, u"redis://one/x"_s, u"redis://one/-1"_s,
                                 u"unix:relative"_s, u"redis://one?x=1"_s, QString()})
        QTest::newRow(qPrintable(u"wrong "_s + wrong)) << wrong << QString();
}

void RedisClientTest::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const auto options = redisOptionsOf(url);
    if (expected.isEmpty()) {
        QCOMPARE(options.error().code, Errc::Usage);
        return;
    }
    QVERIFY(options);
    QCOMPARE(QStringList({options->host, QString::number(options->port), options->socket, options->user,
                          options->password, QString::number(options->database)})
                 .join(u' '),
             expected);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::RedisClientTest)
#include "redis_client_test.moc"
