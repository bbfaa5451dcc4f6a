#include "tests/support/holding_relay.h"
#include "tests/unit/cli/sync_programs.h"
#include <QTest>
#include <csignal>

// The first sync of many memories, by programs: what it says, and that it goes on wherever it was ended.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class FirstSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFirstFetchThatIsEndedGoesOn_data();
    void aFirstFetchThatIsEndedGoesOn();
    void aFirstPushThatIsKilledGoesOn();
    void whoLooksIsToldHowFarItIs();

private:
    static constexpr int kMany = 1'000;
    static qint64 countIn(const Program &mnemo) { return mnemo.json({u"status"_s}).line()[u"memories"].toInteger(); }
    QStringList joining() const
    {
        return {u"join"_s, u"--server"_s, m_relay->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)};
    }
    QStringList creating() const { return {u"account"_s, u"create"_s, u"--server"_s, m_relay->url()}; }
    // In the middle of what it does: the answers until then have come.
    bool isEndedBefore(const Program &mnemo, const QStringList &arguments, const QByteArray &request, int nth,
                       int signal);

    std::unique_ptr<HoldingRelay> m_relay;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
    QByteArray m_said; // by who was ended
    int m_code = 0;
};

void FirstSyncTest::init()
{
    m_relay = std::make_unique<HoldingRelay>();
    m_server = std::make_unique<Server>();
    m_server->set(u"MNEMOSYNED_PUBLIC_URL"_s, m_relay->url());
    m_relay->leadTo(QUrl(m_server->start()));
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    QByteArray lines;
    for (int i = 0; i < kMany; ++i)
        lines += R"({"content":"memory )" + QByteArray::number(i) + "\"}\n";
    QCOMPARE(m_first->run({u"import"_s, u"jsonl"_s, m_first->write(u"many.jsonl"_s, lines)}).code, 0);
}

void FirstSyncTest::cleanup()
{
    for (const Program *mnemo : {m_first.get(), m_second.get()})
        QCOMPARE(mnemo->run({u"lock"_s}).code, 0);
}

bool FirstSyncTest::isEndedBefore(const Program &mnemo, const QStringList &arguments, const QByteArray &request,
                                  int nth, int signal)
{
    m_relay->holdBefore(request, nth);
    QProcess process;
    mnemo.begin(process, arguments);
    const bool isHeld = QTest::qWaitFor([&] { return m_relay->isHolding(HoldingRelay::Up); }, kPatienceMs);
    ::kill(pid_t(process.processId()), signal);
    const bool hasEnded = process.waitForFinished(kPatienceMs);
    m_relay->goOn();
    m_said = process.readAllStandardError();
    m_code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return isHeld && hasEnded;
}

void FirstSyncTest::aFirstFetchThatIsEndedGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("by Ctrl+C") << SIGINT;
}

void FirstSyncTest::aFirstFetchThatIsEndedGoesOn()
{
    QFETCH(int, signal);
    QCOMPARE(m_first->run(creating()).code, 0);
    QVERIFY(isEndedBefore(*m_second, joining(), "GET /api/v1/pull", 2, signal));
    if (signal == SIGINT) {
        QCOMPARE(m_code, 1);
        QVERIFY2(m_said.contains("Cancelled") && m_said.contains("mnemo sync"), m_said.constData());
    }
    const qint64 there = countIn(*m_second);
    QVERIFY(there > 0 && there < kMany);
    const Ended rest = test::sync(*m_second);
    QVERIFY2(rest.code == 0, rest.err.constData());
    QCOMPARE(rest.line()[u"pulled"].toInteger(), kMany - there); // nothing twice
    QCOMPARE(rest.line()[u"pushed"].toInteger(), 0);
    QCOMPARE(exported(*m_second), exported(*m_first));
}

void FirstSyncTest::aFirstPushThatIsKilledGoesOn()
{
    QVERIFY(isEndedBefore(*m_first, creating(), "POST /api/v1/push", 3, SIGKILL));
    const qint64 sent = kMany - m_first->json({u"sync"_s, u"state"_s}).lines().size();
    QVERIFY(sent > 0 && sent < kMany);
    const Ended rest = test::sync(*m_first);
    QVERIFY2(rest.code == 0, rest.err.constData());
    QCOMPARE(rest.line()[u"pushed"].toInteger(), kMany - sent);
    QCOMPARE(m_second->run(joining()).code, 0);
    QCOMPARE(exported(*m_second), exported(*m_first));
}

void FirstSyncTest::whoLooksIsToldHowFarItIs()
{
    const Ended made = m_first->onTerminal(creating());
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.contains(" of 1,000 memories  ") && made.out.contains("/s"), made.out.constData());
    QVERIFY(made.out.lastIndexOf("memories  ") < made.out.indexOf("The account is made")); // its line is gone by then
    const Ended fetched = m_second->json(joining());
    QCOMPARE(fetched.code, 0);
    QVERIFY2(fetched.err.isEmpty(), fetched.err.constData());
    QCOMPARE(fetched.lines().size(), 1);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::FirstSyncTest)
#include "first_sync_test.moc"
