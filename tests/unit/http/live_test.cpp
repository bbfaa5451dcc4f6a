#include "sync/protocol/limits.h"
#include "sync/protocol/live.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/live_listener.h"
#include "tests/unit/http/running_server.h"
#include <QTest>
#include <thread>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

// The socket of sync/protocol/live.h, with a real server and a client that is not ours.
class LiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whereTheAccountStandsIsToldAtOnce();
    void aPushIsTold();
    void anEventOfTheControlLogIsTold();
    void anotherAccountsPushIsNotTold();
    void whoIsCutOffIsToldSo();
    void anErasedAccountEndsIt();
    void withoutASessionThereIsNothing();
    void anEndedSessionEndsIt();
    void thePhraseAloneDoesNotListen();
    void whatIsNoHelloEndsIt_data();
    void whatIsNoHelloEndsIt();
    void moreThanAHelloEndsIt();
    void whoSaysNothingIsCutOff();
    void pingsAreAnswered();
    void anAccountHasSoManyAndNoMore();
    void whoLeavesMakesRoom();
    void aServerThatEndsSaysSo();
    void anotherProtocolIsNotSpoken();

private:
    SessionToken token(const ApiClient &client) const
    {
        const QByteArray line = client.authorization.trimmed();
        return bearerToken(line.sliced(line.indexOf(' ') + 1)).value_or(SessionToken());
    }
    Hash head() const { return eventHash(m_log.events().last()); }
    int append(ApiClient &by)
    {
        return by.post(routes::kControl, ControlAppend{{m_log.events().last()}, {}, false}).status;
    }
    void begin(const HttpOptions &options)
    {
        m_a.reset();
        m_b.reset();
        m_server = std::make_unique<Running>(options);
        m_log = Log();
        m_a = std::make_unique<ApiClient>(m_server->url(), 2);
        m_b = std::make_unique<ApiClient>(m_server->url(), 3);
        const auto created =
            ApiClient::read<AccountReply>(m_a->post(routes::kAccounts, ControlAppend{m_log.events(), {}, false}));
        QVERIFY(created);
        m_a->account = m_b->account = created->account;
        QVERIFY(m_a->signIn());
        m_log.add(3, 2);
        QCOMPARE(append(*m_a), 204);
        QVERIFY(m_b->signIn());
        QVERIFY(m_a->learnEpoch() && m_b->learnEpoch());
    }

    std::unique_ptr<Running> m_server;
    std::unique_ptr<ApiClient> m_a, m_b;
    Log m_log;
};

void LiveTest::init()
{
    begin({});
}

void LiveTest::whereTheAccountStandsIsToldAtOnce()
{
    Listener listener(m_server->url());
    QVERIFY(listener.isOpen());
    listener.hello(token(*m_b));
    QCOMPARE(listener.next(), LiveNews({0, head()}));
}

void LiveTest::aPushIsTold()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    QCOMPARE(m_a->push({m_a->change(5)}).status, 200);
    QCOMPARE(listener.next(), LiveNews({1, head()}));
    QCOMPARE(m_a->push({m_a->change(6)}).status, 200);
    QCOMPARE(listener.next(), LiveNews({2, head()}));
}

void LiveTest::anEventOfTheControlLogIsTold()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    m_log.add(4, 2);
    QCOMPARE(append(*m_a), 204);
    QCOMPARE(listener.next(), LiveNews({0, head()}));
}

void LiveTest::anotherAccountsPushIsNotTold()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    m_server->bus.notify(idOf<AccountId>(0x99));
    QCOMPARE(m_a->push({m_a->change(5)}).status, 200);
    QCOMPARE(listener.next(), LiveNews({1, head()})); // and nothing before it
}

void LiveTest::whoIsCutOffIsToldSo()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    m_log.revoke({cut(3, 0)}, 2);
    QCOMPARE(append(*m_a), 204);
    QCOMPARE(listener.end(), int(LiveEnd::NotAdmitted));
}

void LiveTest::anErasedAccountEndsIt()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    QCOMPARE(m_a->http.ask("DELETE", routes::kAccount, m_a->authorization).status, 200);
    const auto told = listener.next(); // that it will be
    QVERIFY(told && told->eraseAt == quint64(m_server->clock.now()) + kErasedAfter);
    QCOMPARE(m_a->http.ask("DELETE", routes::kErasure, m_a->authorization).status, 204);
    const auto kept = listener.next();
    QVERIFY(kept && !kept->eraseAt);

    QCOMPARE(m_a->http.ask("DELETE", routes::kAccount, m_a->authorization).status, 200);
    m_server->clock.advance(qint64(kErasedAfter) - 1);
    QVERIFY(m_b->signIn()); // a session lasts an hour
    Listener last(m_server->url());
    last.hello(token(*m_b));
    QVERIFY(last.next());
    m_server->clock.advance(1);
    QVERIFY(m_server->accounts.eraseDue());
    m_server->bus.notify(m_a->account);
    QCOMPARE(last.end(), int(LiveEnd::NotAdmitted));
}

void LiveTest::withoutASessionThereIsNothing()
{
    Listener listener(m_server->url());
    listener.hello(idOf<SessionToken>(0x55));
    QCOMPARE(listener.end(), int(LiveEnd::NoSession));
    QVERIFY(!listener.next());
}

void LiveTest::anEndedSessionEndsIt()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    QCOMPARE(m_b->http.ask("DELETE", routes::kSession, m_b->authorization).status, 204);
    QCOMPARE(m_a->push({m_a->change(5)}).status, 200);
    QCOMPARE(listener.end(), int(LiveEnd::NoSession));
    QVERIFY(!listener.next());
}

void LiveTest::thePhraseAloneDoesNotListen()
{
    ApiClient paper(m_server->url(), 0);
    QVERIFY(paper.signIn(100));
    Listener listener(m_server->url());
    listener.hello(token(paper));
    QCOMPARE(listener.end(), int(LiveEnd::NotAdmitted));
}

void LiveTest::whatIsNoHelloEndsIt_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("end");
    QTest::newRow("no CBOR") << "hello"_ba << int(LiveEnd::Malformed);
    QTest::newRow("another message") << toCbor(LiveNews()) << int(LiveEnd::Malformed);
    QTest::newRow("nothing") << QByteArray() << int(LiveEnd::Malformed);
    QTest::newRow("too long") << QByteArray(1000, 'x') << 1009; // message too big: RFC 6455, 7.4.1
}

void LiveTest::whatIsNoHelloEndsIt()
{
    QFETCH(QByteArray, message);
    QFETCH(int, end);
    Listener listener(m_server->url());
    QVERIFY(listener.isOpen());
    listener.say(message);
    QCOMPARE(listener.end(), end);
    Listener text(m_server->url());
    text.sayText(u"hello"_s);
    QCOMPARE(text.end(), int(LiveEnd::Malformed));
}

void LiveTest::moreThanAHelloEndsIt()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    listener.hello(token(*m_b));
    QCOMPARE(listener.end(), int(LiveEnd::Malformed));
}

void LiveTest::whoSaysNothingIsCutOff()
{
    begin(impatient());
    Listener listener(m_server->url());
    QVERIFY(listener.isOpen());
    QVERIFY(listener.end() != 0); // else it waits for ever
    QVERIFY(QTest::qWaitFor([this] { return m_server->http->connections() == 0; }, kPatienceMs));
}

void LiveTest::pingsAreAnswered()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    QVERIFY(listener.pings());
}

void LiveTest::anAccountHasSoManyAndNoMore()
{
    std::list<Listener> listeners;
    for (int i = 0; i < kMaxLive; ++i) {
        listeners.emplace_back(m_server->url()).hello(token(i % 2 ? *m_a : *m_b));
        QVERIFY(listeners.back().next());
    }
    Listener tooMany(m_server->url());
    tooMany.hello(token(*m_b));
    QCOMPARE(tooMany.end(), int(LiveEnd::TryLater));
    QCOMPARE(m_a->push({m_a->change(5)}).status, 200);
    for (Listener &listener : listeners)
        QCOMPARE(listener.next(), LiveNews({1, head()}));
}

void LiveTest::whoLeavesMakesRoom()
{
    const int before = m_server->http->connections();
    for (int i = 0; i < kMaxLive + 2; ++i) {
        Listener listener(m_server->url());
        listener.hello(token(*m_b));
        QVERIFY(listener.next());
        listener.leave();
        QVERIFY(listener.end() != 0);
        QVERIFY(QTest::qWaitFor([&] { return m_server->http->connections() == before; }, kPatienceMs));
    }
    QCOMPARE(m_server->bus.size(), 0);
}

void LiveTest::aServerThatEndsSaysSo()
{
    Listener listener(m_server->url());
    listener.hello(token(*m_b));
    QVERIFY(listener.next());
    const std::jthread ending([this] { m_server->http->stop(); });
    QCOMPARE(listener.end(), int(LiveEnd::ServerRestarts));
}

void LiveTest::anotherProtocolIsNotSpoken()
{
    QVERIFY(!Listener(m_server->url(), u"mnemosyne.sync.v9"_s).isOpen());
    QVERIFY(!Listener(m_server->url(), QString()).isOpen());
    QCOMPARE(m_a->get(routes::kLive).status, 404); // without an upgrade
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::LiveTest)
#include "live_test.moc"
