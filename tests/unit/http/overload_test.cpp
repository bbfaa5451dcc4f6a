#include "sync/protocol/limits.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/live_listener.h"
#include "tests/unit/http/running_server.h"
#include <QScopeGuard>
#include <QTest>
#include <condition_variable>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

// A log whose writer is held, and its worker with it, for as long as it is shut.
class Gate {
public:
    void shut() { set(true); }
    void open() { set(false); }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_isHeld = m_isShut;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_isShut; });
    }
    void waitForHeld()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isHeld; });
    }

private:
    void set(bool isShut)
    {
        const std::lock_guard lock(m_mutex);
        m_isShut = isShut;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isShut = false;
    bool m_isHeld = false;
};

HttpOptions oneWorker()
{
    HttpOptions options;
    options.workers = 1;
    return options;
}

ApiOptions loggingTo(Gate &gate)
{
    ApiOptions options;
    options.log = [&gate](const QByteArray &) { gate.pass(); };
    return options;
}

QByteArray emptyRequest(const QByteArray &line, const QByteArray &headers = {})
{
    return line + " HTTP/1.1\r\nHost: test\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

} // namespace

// A server whose only worker is busy: who is asked to come later, and who is not.
class OverloadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pullsComeLaterFirstThenPushesThenEverybody();
    void socketsThatAreToldAreInNobodysWay();

private:
    // From here on everything waits, until the gate is open.
    void holdTheWorker()
    {
        m_gate.shut();
        m_holder.send(emptyRequest("GET /healthz"));
        m_gate.waitForHeld();
        QTRY_COMPARE_WITH_TIMEOUT(m_server.http->queued(), 0, kPatienceMs);
    }

    Gate m_gate;
    Running m_server{oneWorker(), loggingTo(m_gate)};
    HttpClient m_holder{m_server.url()};
};

void OverloadTest::pullsComeLaterFirstThenPushesThenEverybody()
{
    const struct {
        QByteArray line;
        int most; // that wait for one worker
    } kinds[] = {{QByteArray("GET ") + routes::kPull, 8},
                 {QByteArray("POST ") + routes::kPush, 16},
                 {QByteArray("POST ") + routes::kSession, 32}};
    const auto letGo = qScopeGuard([this] { m_gate.open(); });
    holdTheWorker();
    std::list<HttpClient> waiting;
    for (const auto &kind : kinds) {
        while (int(waiting.size()) < kind.most) {
            waiting.emplace_back(m_server.url()).send(emptyRequest(kind.line));
            QTRY_COMPARE_WITH_TIMEOUT(m_server.http->queued(), int(waiting.size()), kPatienceMs);
        }
        HttpClient oneMore(m_server.url());
        oneMore.send(emptyRequest(kind.line));
        const HttpReply refused = oneMore.read();
        QCOMPARE(refused.status, 503);
        QCOMPARE(problemIn(refused), u"unavailable"_s);
        QVERIFY(refused.headers.contains("retry-after"));
    }
    m_gate.open();
    for (HttpClient &client : waiting) {
        const int status = client.read().status;
        QVERIFY2(status == 400 || status == 401,
                 QByteArray::number(status)); // what they asked was nothing; they were heard
    }
    QCOMPARE(m_holder.read().status, 200);
}

void OverloadTest::socketsThatAreToldAreInNobodysWay()
{
    const Log log;
    ApiClient device(m_server.url(), 2);
    const auto created =
        ApiClient::read<AccountReply>(device.post(routes::kAccounts, ControlAppend{log.events(), {}, false}));
    QVERIFY(created);
    device.account = created->account;
    QVERIFY(device.signIn());
    QVERIFY(device.learnEpoch());
    const QByteArray line = device.authorization.trimmed();
    const SessionToken token = bearerToken(line.sliced(line.indexOf(' ') + 1)).value_or(SessionToken());
    std::list<Listener> listeners;
    for (int i = 0; i < kMaxLive; ++i) {
        listeners.emplace_back(m_server.url()).hello(token);
        QVERIFY(listeners.back().next());
    }

    const auto letGo = qScopeGuard([this] { m_gate.open(); });
    holdTheWorker();
    m_server.bus.notify(device.account);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.http->telling(), kMaxLive, kPatienceMs); // more than pushes may be that wait
    const PushRequest push = device.request({device.change(5)});
    const QByteArray body = toCbor(push);
    device.http.send(QByteArray("POST ") + routes::kPush + " HTTP/1.1\r\nHost: test\r\n" + kOurType +
                     device.authorization + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.http->queued(), 1, kPatienceMs);
    m_gate.open();
    QCOMPARE(device.http.read().status, 200);
    const LiveNews there{1, eventHash(log.events().last())};
    for (Listener &listener : listeners) {
        auto news = listener.next();
        while (news && *news != there) // that it was woken for nothing is told as well
            news = listener.next();
        QCOMPARE(news, there);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server.http->telling(), 0, kPatienceMs);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::OverloadTest)
#include "overload_test.moc"
