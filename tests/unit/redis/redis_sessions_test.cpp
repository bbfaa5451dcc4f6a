#include "server/postgres/postgres_sessions.h"
#include "server/postgres/postgres_store.h"
#include "server/redis/redis_sessions.h"
#include "server/session/memory_sessions.h"
#include "tests/support/manual_clock.h"
#include "tests/support/own_postgres.h"
#include "tests/support/own_redis.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using sync::test::idOf;

namespace {

constexpr int kPatienceMs = 60'000;

mn::test::OwnPostgres &cluster()
{
    static mn::test::OwnPostgres all;
    return all;
}

mn::test::OwnRedis &redis()
{
    static mn::test::OwnRedis all;
    return all;
}

// A place for sessions, over a clock that stands still.
struct Place {
    virtual ~Place() = default;
    virtual SessionStore &sessions() = 0;
    mn::test::ManualClock clock;
};

struct InMemory final : Place {
    SessionStore &sessions() override { return m_sessions; }
    MemorySessions m_sessions{clock};
};

struct InPostgres : Place {
    InPostgres() : store(*PostgresStore::open(cluster().newDatabase())), behind(store->pool(), clock) {}
    SessionStore &sessions() override { return behind; }
    std::unique_ptr<PostgresStore> store;
    PostgresSessions behind;
};

struct InRedis final : InPostgres {
    InRedis()
    {
        if (!client.ask(RedisCommand{"FLUSHALL"}))
            qFatal("Redis does not answer");
    }
    SessionStore &sessions() override { return first; }
    RedisClient client{redis().options()};
    RedisSessions first{client, behind, clock};
};

// Nobody answers: all is as behind it.
struct WithoutRedis final : InPostgres {
    SessionStore &sessions() override { return first; }
    RedisClient client{{.host = QStringLiteral("127.0.0.1"), .port = 1}};
    RedisSessions first{client, behind, clock};
};

using MakePlace = std::unique_ptr<Place> (*)();

const Session kDevice{idOf<AccountId>(1), idOf<ActorId>(3)};
const Session kRecovery{idOf<AccountId>(1), {}};

} // namespace

// What every store of sessions does, and what is so of Redis before another one.
class RedisSessionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void aChallengeIsTakenOnce();
    void aChallengeIsOverInTime();
    void aSessionIsFoundUntilItIsOver();
    void aSessionThatIsEndedIsGone();
    void accountsKeepTheirOwn();
    void anAccountHasAHundred();
    void aNoteIsPutOnceUntilItIsOver();
    void redisIsAskedFirstAndMayBeLost();

private:
    SessionStore &sessions() { return m_place->sessions(); }
    qint64 in(qint64 ms) const { return m_place->clock.now() + ms; }
    std::unique_ptr<Place> m_place;
};

void RedisSessionsTest::initTestCase_data()
{
    QTest::addColumn<MakePlace>("place");
    QTest::newRow("memory") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InMemory>(); });
    QTest::newRow("postgres") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InPostgres>(); });
    QTest::newRow("redis") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InRedis>(); });
    QTest::newRow("no redis") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<WithoutRedis>(); });
}

void RedisSessionsTest::init()
{
    QFETCH_GLOBAL(const MakePlace, place);
    m_place = place();
}

void RedisSessionsTest::aChallengeIsTakenOnce()
{
    const qint64 until = in(120'000);
    QVERIFY(sessions().putChallenge(idOf<Nonce>(1), kDevice, until));
    QVERIFY(sessions().putChallenge(idOf<Nonce>(2), kRecovery, until));
    QVERIFY(!*sessions().takeChallenge(idOf<Nonce>(3)));
    const auto taken = *sessions().takeChallenge(idOf<Nonce>(1));
    QVERIFY(taken);
    QCOMPARE(taken->who, kDevice);
    QCOMPARE(taken->expiresAt, until);
    QVERIFY(!*sessions().takeChallenge(idOf<Nonce>(1)));
    QCOMPARE(sessions().takeChallenge(idOf<Nonce>(2))->value_or(SessionStore::Challenge()).who, kRecovery);
}

void RedisSessionsTest::aChallengeIsOverInTime()
{
    QVERIFY(sessions().putChallenge(idOf<Nonce>(1), kDevice, in(120'000)));
    QVERIFY(sessions().putChallenge(idOf<Nonce>(2), kDevice, in(120'001)));
    m_place->clock.advance(120'000);
    QVERIFY(!*sessions().takeChallenge(idOf<Nonce>(1)));
    QVERIFY(*sessions().takeChallenge(idOf<Nonce>(2)));
}

void RedisSessionsTest::aSessionIsFoundUntilItIsOver()
{
    QVERIFY(sessions().putSession(idOf<TokenHash>(1), kDevice, in(3'600'000)));
    QVERIFY(sessions().putSession(idOf<TokenHash>(2), kRecovery, in(3'600'001)));
    QCOMPARE(sessions().session(idOf<TokenHash>(1))->value_or(Session()), kDevice);
    QCOMPARE(sessions().session(idOf<TokenHash>(2))->value_or(kDevice), kRecovery);
    QVERIFY(!*sessions().session(idOf<TokenHash>(3)));
    m_place->clock.advance(3'600'000);
    QVERIFY(!*sessions().session(idOf<TokenHash>(1)));
    QVERIFY(*sessions().session(idOf<TokenHash>(2)));
}

void RedisSessionsTest::aSessionThatIsEndedIsGone()
{
    QVERIFY(sessions().putSession(idOf<TokenHash>(1), kDevice, in(3'600'000)));
    const auto ended = sessions().dropSession(idOf<TokenHash>(1));
    // Where Redis is away it may still be there: whoever ends it is told so. It is gone behind it.
    if (dynamic_cast<WithoutRedis *>(m_place.get()))
        QCOMPARE(ended.error().code, Errc::NotAvailable);
    else
        QVERIFY(ended);
    QVERIFY(!*sessions().session(idOf<TokenHash>(1)));
}

void RedisSessionsTest::accountsKeepTheirOwn()
{
    const Session other{idOf<AccountId>(2), idOf<ActorId>(3)};
    QVERIFY(sessions().putSession(idOf<TokenHash>(1), kDevice, in(1000)));
    QVERIFY(sessions().putSession(idOf<TokenHash>(2), other, in(1000)));
    QCOMPARE(sessions().session(idOf<TokenHash>(1))->value_or(Session()), kDevice);
    QCOMPARE(sessions().session(idOf<TokenHash>(2))->value_or(Session()), other);
}

// Of what lasts; Redis forgets by time alone.
void RedisSessionsTest::anAccountHasAHundred()
{
    if (dynamic_cast<InRedis *>(m_place.get()))
        return;
    const Session other{idOf<AccountId>(2), idOf<ActorId>(3)};
    QVERIFY(sessions().putSession(idOf<TokenHash>(201), other, in(1000)));
    for (int i = 1; i <= 101; ++i)
        QVERIFY(sessions().putSession(idOf<TokenHash>(quint8(i)), kDevice, in(1000 + i)));
    QVERIFY(!*sessions().session(idOf<TokenHash>(1)));
    QVERIFY(*sessions().session(idOf<TokenHash>(2)));
    QVERIFY(*sessions().session(idOf<TokenHash>(101)));
    QVERIFY(*sessions().session(idOf<TokenHash>(201)));
}

void RedisSessionsTest::aNoteIsPutOnceUntilItIsOver()
{
    const QByteArray bytes(40'000, '\xfe');
    QVERIFY(!*sessions().note(idOf<NoteKey>(1)));
    QVERIFY(sessions().putNote(idOf<NoteKey>(1), bytes, in(600'000)).value());
    QVERIFY(!sessions().putNote(idOf<NoteKey>(1), "another", in(600'000)).value());
    QVERIFY(sessions().putNote(idOf<NoteKey>(2), "of another room", in(600'000)).value());
    QCOMPARE(sessions().note(idOf<NoteKey>(1))->value_or(QByteArray()), bytes);
    QCOMPARE(sessions().note(idOf<NoteKey>(2))->value_or(QByteArray()), "of another room");
    if (dynamic_cast<InRedis *>(m_place.get()))
        return; // it forgets by its own clock
    m_place->clock.advance(600'000);
    QVERIFY(!*sessions().note(idOf<NoteKey>(1)));
    QVERIFY(sessions().putNote(idOf<NoteKey>(1), "another", in(600'000)).value());
    QCOMPARE(sessions().note(idOf<NoteKey>(1))->value_or(QByteArray()), "another");
}

void RedisSessionsTest::redisIsAskedFirstAndMayBeLost()
{
    auto *place = dynamic_cast<InRedis *>(m_place.get());
    if (!place)
        return;
    QVERIFY(sessions().putSession(idOf<TokenHash>(1), kDevice, in(3'600'000)));
    QVERIFY(sessions().putChallenge(idOf<Nonce>(1), kDevice, in(120'000)));
    QVERIFY(!*place->behind.takeChallenge(idOf<Nonce>(1)));
    QVERIFY(place->behind.dropSession(idOf<TokenHash>(1)));
    QVERIFY(*sessions().session(idOf<TokenHash>(1)));

    QVERIFY(sessions().putSession(idOf<TokenHash>(2), kDevice, in(3'600'000)));
    redis().kill();
    QVERIFY(*sessions().session(idOf<TokenHash>(2)));
    QVERIFY(sessions().putChallenge(idOf<Nonce>(2), kDevice, in(120'000)));
    QVERIFY(*sessions().takeChallenge(idOf<Nonce>(2)));
    QVERIFY(sessions().putSession(idOf<TokenHash>(3), kDevice, in(3'600'000)));
    redis().start();
    QTRY_VERIFY_WITH_TIMEOUT(place->client.ask(RedisCommand{"PING"}), kPatienceMs);
    for (const quint8 token : {2, 3})
        QVERIFY(*sessions().session(idOf<TokenHash>(token)));
    QVERIFY(!*sessions().session(idOf<TokenHash>(1)));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::RedisSessionsTest)
#include "redis_sessions_test.moc"
