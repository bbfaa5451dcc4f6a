#include "sync/client/loopback_redirect.h"
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <future>

namespace mn::sync {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

// Somebody who comes to the port; what they are told.
class Visitor {
public:
    explicit Visitor(const QUrl &redirect)
    {
        m_socket.connectToHost(redirect.host(), quint16(redirect.port()));
        if (!m_socket.waitForConnected(kPatienceMs))
            qFatal("nobody listens");
    }
    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(kPatienceMs);
    }
    // Until the other side has closed.
    QByteArray hears()
    {
        while (m_socket.waitForReadyRead(kPatienceMs)) {
        }
        return m_socket.readAll();
    }
    QByteArray asks(const QByteArray &target)
    {
        say("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        return hears();
    }

private:
    QTcpSocket m_socket;
};

} // namespace

// The port that waits for a browser, and all that may come to it in the browser's place.
class LoopbackRedirectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theAnswerIsTheOneWithTheState();
    void whatElseComesIsPassedOver_data();
    void whatElseComesIsPassedOver();
    void whoSaysNothingIsInNobodysWay();
    void aRefusalEndsIt();
    void anotherProviderIsNotBelieved();
    void itEndsInTime();
    void whoIsStoppedWaitsNoLonger();

private:
    QByteArray target(const QByteArray &query) const { return m_url.path().toLatin1() + '?' + query; }
    Result<QString> ended() { return m_waiting.get(); }
    bool isWaiting() const { return m_waiting.wait_for(0s) == std::future_status::timeout; }
    // On a thread of its own; it is open then.
    void wait(std::chrono::milliseconds patience)
    {
        std::promise<QString> opened;
        m_waiting = std::async(std::launch::async, [&opened, patience, stop = m_stop.get_token()]() -> Result<QString> {
            auto redirect = LoopbackRedirect::open();
            opened.set_value(redirect ? (*redirect)->url() : QString());
            MN_TRY(const auto at, std::move(redirect));
            return at->wait(u"state"_s, u"https://login.example.org"_s, {}, patience, stop);
        });
        m_url = QUrl(opened.get_future().get());
        QVERIFY(!m_url.isEmpty());
    }

    QUrl m_url;
    std::stop_source m_stop;
    std::future<Result<QString>> m_waiting;
};

void LoopbackRedirectTest::init()
{
    m_stop = std::stop_source();
    wait(10min);
    QCOMPARE(m_url.host(), u"127.0.0.1"_s); // by its number: a name may lead elsewhere
}

void LoopbackRedirectTest::cleanup()
{
    m_stop.request_stop();
    if (m_waiting.valid())
        m_waiting.wait();
}

void LoopbackRedirectTest::theAnswerIsTheOneWithTheState()
{
    const QByteArray page = Visitor(m_url).asks(target("state=state&code=a%2Bb%20c&other=1"));
    QVERIFY2(page.startsWith("HTTP/1.1 200 ") && page.contains("You are signed in."), page);
    QVERIFY(page.contains("Referrer-Policy: no-referrer\r\n") && page.contains("default-src 'none'"));
    QCOMPARE(ended().value(), u"a+b c"_s);
}

void LoopbackRedirectTest::whatElseComesIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("answer"); // its status; empty: none
    const auto get = [](const QByteArray &place) { return "GET " + place + " HTTP/1.1\r\n\r\n"; };
    QTest::newRow("another state") << get("/signed-in?state=guessed&code=evil") << "400"_ba;
    QTest::newRow("no state") << get("/signed-in?code=evil") << "400"_ba;
    QTest::newRow("the state and another") << get("/signed-in?state=state&state=guessed&code=evil") << "400"_ba;
    QTest::newRow("a refusal of somebody else") << get("/signed-in?state=guessed&error=access_denied") << "400"_ba;
    QTest::newRow("another address") << get("/favicon.ico") << "404"_ba;
    QTest::newRow("another address with the state") << get("/?state=state&code=evil") << "404"_ba;
    QTest::newRow("another method") << "POST /signed-in?state=state&code=evil HTTP/1.1\r\n\r\n"_ba << "404"_ba;
    QTest::newRow("no request") << "\x16\x03\x01 hello\r\n\r\n"_ba << "404"_ba;
    QTest::newRow("without an end") << QByteArray(40'000, 'x') << QByteArray();
}

void LoopbackRedirectTest::whatElseComesIsPassedOver()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, answer);
    Visitor visitor(m_url);
    visitor.say(said);
    const QByteArray heard = visitor.hears();
    QVERIFY2(answer.isEmpty() ? heard.isEmpty() : heard.startsWith("HTTP/1.1 " + answer), heard);
    QVERIFY(isWaiting());
    Visitor(m_url).asks(target("state=state&code=good"));
    QCOMPARE(ended().value(), u"good"_s);
}

void LoopbackRedirectTest::whoSaysNothingIsInNobodysWay()
{
    std::vector<std::unique_ptr<Visitor>> silent;
    for (int i = 0; i < 30; ++i)
        silent.push_back(std::make_unique<Visitor>(m_url));
    silent.back()->say("GET /signed");
    Visitor(m_url).asks(target("state=state&code=good"));
    QCOMPARE(ended().value(), u"good"_s);
}

void LoopbackRedirectTest::aRefusalEndsIt()
{
    const QByteArray page = Visitor(m_url).asks(target("state=state&error=access_denied%3Cscript%3E"));
    QVERIFY2(page.contains("did not succeed"), page);
    const auto refused = ended();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::SignInFailed);
    QCOMPARE(refused.error().context, u"the provider said: access_deniedscript"_s);
}

void LoopbackRedirectTest::anotherProviderIsNotBelieved()
{
    Visitor(m_url).asks(target("state=state&code=theirs&iss=https%3A%2F%2Fevil.example.org"));
    QCOMPARE(ended().error().code, Errc::SignInFailed);
    init(); // and this one is the right one
    Visitor(m_url).asks(target("state=state&code=ours&iss=https%3A%2F%2Flogin.example.org"));
    QCOMPARE(ended().value(), u"ours"_s);
}

void LoopbackRedirectTest::itEndsInTime()
{
    cleanup();
    m_stop = std::stop_source();
    wait(1ms);
    QCOMPARE(ended().error().code, Errc::SignInFailed);
}

void LoopbackRedirectTest::whoIsStoppedWaitsNoLonger()
{
    m_stop.request_stop();
    QCOMPARE(ended().error().code, Errc::Cancelled);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::LoopbackRedirectTest)
#include "loopback_redirect_test.moc"
