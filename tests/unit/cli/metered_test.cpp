#include "tests/support/own_network.h"
#include "tests/unit/cli/sync_programs.h"
#include <QTest>

// What the real program makes of the network that NetworkManager tells of.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class MeteredTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void attachmentsWaitUntilTheNetworkIsNotMetered();
    void whoSaysSoLetsThemGo();

private:
    // Of attachments: how many wait for another network, and how many went.
    static QJsonObject counted(int sent, int held)
    {
        return {{u"sent"_s, sent}, {u"fetched"_s, 0}, {u"waiting"_s, 0}, {u"elsewhere"_s, 0}, {u"held"_s, held}};
    }
    static QJsonObject attachments(const Ended &ended) { return ended.line()[u"attachments"].toObject(); }
    void attach(const QByteArray &bytes) const
    {
        QCOMPARE(m_mnemo->run({u"add"_s, u"with a file"_s, u"--attach"_s, m_mnemo->write(u"scan.bin"_s, bytes)}).code,
                 0);
    }
    Ended createAccount() const
    {
        return m_mnemo->json(
            {u"account"_s, u"create"_s, u"--server"_s, m_away->url, u"--certificate"_s, m_away->fingerprint});
    }

    std::unique_ptr<OwnNetwork> m_network;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<AwayServer> m_away;
    std::unique_ptr<Program> m_mnemo;
};

void MeteredTest::init()
{
    m_network = std::make_unique<OwnNetwork>(QStringLiteral(MN_NETWORK_MANAGER));
    m_network->connectBy(OwnNetwork::Device::Modem, true);
    m_server = std::make_unique<Server>();
    m_away = std::make_unique<AwayServer>(*m_server);
    m_mnemo = std::make_unique<Program>();
    m_network->giveTo(m_mnemo->environment());
    QCOMPARE(m_mnemo->run({u"init"_s, u"--recovery-out"_s, m_mnemo->home(u"phrase"_s)}).code, 0);
    QCOMPARE(m_mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    attach("a letter");
}

void MeteredTest::cleanup()
{
    QCOMPARE(m_mnemo->run({u"lock"_s}).code, 0);
}

void MeteredTest::attachmentsWaitUntilTheNetworkIsNotMetered()
{
    const Ended created = createAccount();
    QVERIFY2(created.code == 0, created.err.constData());
    QCOMPARE(attachments(created), counted(0, 1));
    const Ended told = m_mnemo->run({u"sync"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains("1 attachment waits for a network that is not metered"), told.out.constData());
    Watching watching(*m_mnemo);
    QVERIFY(watching.says(u"attachments"_s, counted(0, 1)));
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    // The telephone is left for the network at home.
    m_network->connectBy(OwnNetwork::Device::WiFi, false);
    QVERIFY(watching.says(u"attachments"_s, counted(1, 0)));
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    // And taken again.
    m_network->connectBy(OwnNetwork::Device::Modem, true);
    QVERIFY(watching.says(u"link"_s, u"polling"_s));
    attach("another letter");
    QVERIFY(watching.says(u"attachments"_s, counted(0, 1)));
    QCOMPARE(watching.ends(), 0);
}

void MeteredTest::whoSaysSoLetsThemGo()
{
    QCOMPARE(m_mnemo->run({u"config"_s, u"set"_s, u"sync.metered-attachments"_s, u"perhaps"_s}).code, 2);
    QCOMPARE(m_mnemo->run({u"config"_s, u"set"_s, u"sync.metered-attachments"_s, u"yes"_s}).code, 0);
    const Ended created = createAccount();
    QVERIFY2(created.code == 0, created.err.constData());
    QCOMPARE(attachments(created), counted(1, 0));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MeteredTest)
#include "metered_test.moc"
