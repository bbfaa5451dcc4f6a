#include "tests/support/own_qdrant.h"
#include "tests/unit/cli/sync_programs.h"
#include <QTest>

// A server that searches by meaning, where that is allowed: with the real programs, and the real model.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class VectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingGoesWithoutConsent();
    void theServerHasWhatIsToBeFound_data();
    void theServerHasWhatIsToBeFound();
    void anotherAccountHasNoneOfThem();
    void withdrawnNothingIsLeft();
    void anErasedAccountLeavesNothing();
    void whileQdrantIsAwaySyncGoesOn();
    void aServerThatKeepsNoneSaysSo();

private:
    int points() const { return m_qdrant->points(u"memories"_s); }
    void useQdrant()
    {
        m_qdrant = std::make_unique<OwnQdrant>();
        m_server->set(u"MNEMOSYNED_VECTORS"_s, u"qdrant"_s);
        m_server->set(u"MNEMOSYNED_QDRANT_URL"_s, m_qdrant->options(u"memories"_s).url.toString());
    }
    void begin(Program &mnemo, const QString &url)
    {
        QCOMPARE(mnemo.run({u"init"_s, u"--recovery-out"_s, mnemo.home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
        const Ended created = mnemo.json({u"account"_s, u"create"_s, u"--server"_s, url});
        QVERIFY2(created.code == 0, created.err.constData());
        add(mnemo, u"The cat sleeps on the warm windowsill"_s);
        add(mnemo, u"Invoice for the tax office"_s);
        QCOMPARE(mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
        QCOMPARE(sync(mnemo).code, 0);
    }
    Ended vectors(const QStringList &what, const Program &mnemo)
    {
        return mnemo.json(QStringList{u"account"_s, u"vectors"_s} + what);
    }
    Ended vectors(const QStringList &what) { return vectors(what, *m_mnemo); }
    int count() { return vectors({}).line()[u"count"].toInt(-1); }
    std::unique_ptr<OwnQdrant> m_qdrant;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_mnemo;
};

void VectorsTest::init()
{
    m_server = std::make_unique<Server>();
    m_server->set(u"MNEMOSYNED_VECTORS"_s, u"memory"_s);
    m_mnemo = std::make_unique<Program>();
}

void VectorsTest::cleanup()
{
    QCOMPARE(m_mnemo->run({u"lock"_s}).code, 0);
    m_mnemo.reset();
    m_server.reset();
    m_qdrant.reset();
}

void VectorsTest::nothingGoesWithoutConsent()
{
    useQdrant();
    begin(*m_mnemo, m_server->start());
    const QJsonObject state = vectors({}).line();
    QCOMPARE(state[u"kept"], true);
    QCOMPARE(state[u"allowed"], false);
    QCOMPARE(state[u"count"], QJsonValue());
    QVERIFY2(m_qdrant->requests().isEmpty(), "a vector left without consent");
    // Nobody is there to ask.
    const Ended unasked = vectors({u"allow"_s});
    QCOMPARE(unasked.code, 2);
    QVERIFY2(unasked.err.contains("--yes"), unasked.err.constData());
    QCOMPARE(sync(*m_mnemo).code, 0);
    QVERIFY(m_qdrant->requests().isEmpty());
    const Ended asked = m_mnemo->typedOnTerminal({u"account"_s, u"vectors"_s, u"allow"_s}, {{"[y/N]", "n\n"}});
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.out.contains("Vectors reveal what a memory is about"), asked.out.constData());
    QCOMPARE(sync(*m_mnemo).code, 0);
    QVERIFY(m_qdrant->requests().isEmpty());
}

void VectorsTest::theServerHasWhatIsToBeFound_data()
{
    QTest::addColumn<bool>("isQdrant");
    QTest::newRow("memory") << false;
    QTest::newRow("qdrant") << true;
}

void VectorsTest::theServerHasWhatIsToBeFound()
{
    QFETCH(const bool, isQdrant);
    if (isQdrant)
        useQdrant();
    begin(*m_mnemo, m_server->start());
    const Ended allowed = vectors({u"allow"_s, u"--yes"_s});
    QVERIFY2(allowed.code == 0, allowed.err.constData());
    QCOMPARE(allowed.line()[u"allowed_here"], true);
    QCOMPARE(allowed.line()[u"count"].toInt(), 2);
    // What comes later goes with a sync, and what is purged with the push that purges it.
    const QString boat = add(*m_mnemo, u"The dog naps under the kitchen table"_s);
    QCOMPARE(m_mnemo->run({u"index"_s, u"catch-up"_s}).code, 0);
    QCOMPARE(sync(*m_mnemo).code, 0);
    QCOMPARE(count(), 3);
    QCOMPARE(m_mnemo->run({u"purge"_s, boat, u"--yes"_s}).code, 0);
    QCOMPARE(sync(*m_mnemo).code, 0);
    QCOMPARE(count(), 2);
    if (isQdrant)
        return;
    // A server that has lost them is given them again.
    m_server->stop();
    m_server->start();
    QCOMPARE(count(), 0);
    QCOMPARE(sync(*m_mnemo).code, 0);
    QCOMPARE(count(), 2);
}

void VectorsTest::anotherAccountHasNoneOfThem()
{
    const QString url = m_server->start();
    begin(*m_mnemo, url);
    QCOMPARE(vectors({u"allow"_s, u"--yes"_s}).code, 0);
    Program other;
    QCOMPARE(other.run({u"init"_s, u"--recovery-out"_s, other.home(u"phrase"_s)}).code, 0);
    QCOMPARE(other.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    const Ended created = other.json({u"account"_s, u"create"_s, u"--server"_s, url});
    QVERIFY2(created.code == 0, created.err.constData());
    const Ended allowed = vectors({u"allow"_s, u"--yes"_s}, other);
    QCOMPARE(allowed.line()[u"count"].toInt(-1), 0); // it has no memories
    QCOMPARE(count(), 2);
    QCOMPARE(other.run({u"lock"_s}).code, 0);
}

void VectorsTest::withdrawnNothingIsLeft()
{
    useQdrant();
    begin(*m_mnemo, m_server->start());
    QCOMPARE(vectors({u"allow"_s, u"--yes"_s}).code, 0);
    QCOMPARE(points(), 2);
    const Ended withdrawn = vectors({u"withdraw"_s});
    QVERIFY2(withdrawn.code == 0, withdrawn.err.constData());
    QCOMPARE(withdrawn.line()[u"erased"], true);
    QCOMPARE(points(), 0);
    add(*m_mnemo, u"The dog naps under the kitchen table"_s);
    QCOMPARE(m_mnemo->run({u"index"_s, u"catch-up"_s}).code, 0);
    QCOMPARE(sync(*m_mnemo).code, 0);
    QCOMPARE(points(), 0);
    const QByteArray log = m_mnemo->json({u"account"_s, u"audit"_s}).out;
    QVERIFY2(log.contains("vectors_allowed") && log.contains("vectors_withdrawn"), log.constData());
}

// By whoever runs the server, while it is at work or not.
void VectorsTest::anErasedAccountLeavesNothing()
{
    useQdrant();
    begin(*m_mnemo, m_server->start());
    QCOMPARE(vectors({u"allow"_s, u"--yes"_s}).code, 0);
    QCOMPARE(points(), 2);
    m_server->stop();
    QProcess erasing;
    erasing.start(QStringLiteral(MN_SERVER),
                  {u"--data"_s, m_server->folder(), u"user"_s, u"erase"_s,
                   m_mnemo->json({u"account"_s, u"show"_s}).line()[u"account"].toString(), u"--yes"_s});
    QVERIFY(erasing.waitForFinished(kPatienceMs));
    QVERIFY2(erasing.exitCode() == 0, erasing.readAllStandardError().constData());
    m_server->start();
    QCOMPARE(points(), 0);
}

void VectorsTest::whileQdrantIsAwaySyncGoesOn()
{
    useQdrant();
    const QString url = m_server->start();
    begin(*m_mnemo, url);
    QCOMPARE(vectors({u"allow"_s, u"--yes"_s}).code, 0);
    m_qdrant->kill();
    const QString dog = add(*m_mnemo, u"The dog naps under the kitchen table"_s);
    QCOMPARE(m_mnemo->run({u"index"_s, u"catch-up"_s}).code, 0);
    const Ended synced = sync(*m_mnemo);
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(synced.line()[u"pushed"].toInt(), 1);
    QCOMPARE(m_mnemo->run({u"purge"_s, dog, u"--yes"_s}).code, 0);
    QCOMPARE(sync(*m_mnemo).code, 0);
    // It cannot be reached, and takes nothing: what is there goes when it comes.
    const Ended withdrawn = vectors({u"withdraw"_s});
    QVERIFY2(withdrawn.code == 0, withdrawn.err.constData());
    QCOMPARE(withdrawn.line()[u"erased"], false);
    m_qdrant->start();
    QCOMPARE(points(), 2);
    m_server->stop();
    m_server->start(); // or a minute later
    QCOMPARE(points(), 0);
}

void VectorsTest::aServerThatKeepsNoneSaysSo()
{
    m_server->set(u"MNEMOSYNED_VECTORS"_s, u"none"_s);
    begin(*m_mnemo, m_server->start());
    const QJsonObject state = vectors({}).line();
    QCOMPARE(state[u"kept"], false);
    QCOMPARE(state[u"allowed"], false);
    const Ended allowed = vectors({u"allow"_s, u"--yes"_s});
    QCOMPARE(allowed.code, 1);
    QVERIFY2(allowed.err.contains("NotAvailable"), allowed.err.constData());
    QCOMPARE(sync(*m_mnemo).code, 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::VectorsTest)
#include "vectors_test.moc"
