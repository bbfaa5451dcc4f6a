#include "core/session/settings.h"
#include "sync/client/sync_runner.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/settable_network.h"
#include "tests/support/test_vault.h"
#include "tests/unit/http/running_server.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QSslCertificate>
#include <QTest>
#include <algorithm>
#include <thread>

namespace mn::sync {

using namespace Qt::StringLiterals;
using test::SettableNetwork;
using test::TestVault;
using test::wait;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr double kOneHour = 3600; // of the second that the first pause may have
constexpr NetworkState::Look kAbsent{.isAbsent = true, .isMetered = false};
constexpr NetworkState::Look kMetered{.isAbsent = false, .isMetered = true};

// A runner at work, and what it says.
class AtWork {
public:
    AtWork(
        SyncClient &client, NetworkState &network, std::function<double()> draw = [] { return kOneHour; })
        : m_runner(client, network, std::move(draw), m_stop.get_token()), m_thread([this] {
              MN_VERIFY(m_runner.run([this](const SyncRunner::State &state) {
                  const std::lock_guard lock(m_mutex);
                  if (!state.progress)
                      m_said += state;
              }));
          })
    {
    }
    ~AtWork()
    {
        m_stop.request_stop();
        m_thread.join();
    }
    AtWork(const AtWork &) = delete;
    AtWork &operator=(const AtWork &) = delete;

    SyncRunner &runner() { return m_runner; }
    QList<SyncRunner::State> said() const
    {
        const std::lock_guard lock(m_mutex);
        return m_said;
    }
    qsizetype failed() const
    {
        const auto all = said();
        return std::ranges::count_if(all, [](const auto &state) { return state.error.has_value(); });
    }
    qsizetype synced() const
    {
        const auto all = said();
        return std::ranges::count_if(all, [](const auto &state) { return state.report.has_value(); });
    }
    AttachmentReport attachments() const
    {
        const auto all = said();
        const auto last =
            std::ranges::find_if(all.rbegin(), all.rend(), [](const auto &s) { return s.report.has_value(); });
        return last == all.rend() ? AttachmentReport() : last->report->attachments;
    }

private:
    std::stop_source m_stop;
    SyncRunner m_runner;
    mutable std::mutex m_mutex;
    QList<SyncRunner::State> m_said;
    std::thread m_thread;
};

} // namespace

// What a device makes of its network: a real server, at an address that is not known as this machine's.
class NetworkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anotherNetworkIsTriedAtOnce();
    void itsPausesBeginAnew();
    void oneThatComesAndGoesDoesNotHammer();
    void theSocketIsOpenedAnewOnAnotherOne();
    void withoutANetworkNothingIsTried();
    void aPersonMayTryWithoutOne();
    void aServerOnThisMachineNeedsNone();
    void attachmentsWaitForOneThatIsNotMetered();
    void whoSaysSoSendsThemAllTheSame();
    void whatIsAskedForByNameComesAllTheSame();
    void whatIsUnderWayStopsWhereItBecomesMetered();
    void nothingWaitsForAServerOnThisMachine();
    void vectorsWaitForOneThatIsNotMetered();

private:
    server::HttpOptions away() const
    {
        server::HttpOptions options;
        options.address = u"0.0.0.0"_s;
        options.certificate = m_tls.filePath(u"certificate.pem"_s);
        options.privateKey = m_tls.filePath(u"key.pem"_s);
        return options;
    }
    ServerAddress address(const server::test::Running &server) const { return {server.url(), m_pin}; }
    void attach(TestVault &vault, qsizetype bytes);
    std::unique_ptr<SyncClient> made(const ServerAddress &server)
    {
        auto client = SyncClient::createAccount(**m_laptop, m_laptop->clock(), server, m_phrase);
        if (!client)
            qFatal("no account");
        return *std::move(client);
    }
    static bool isSynced(const SyncRunner::State &state)
    {
        return state.report && state.report->standing == Standing::Synced;
    }

    QTemporaryDir m_tls;
    QByteArray m_pin;
    RecoveryPhrase m_phrase = RecoveryPhrase::make();
    std::unique_ptr<server::test::Running> m_server;
    std::unique_ptr<TestVault> m_laptop;
    std::unique_ptr<SyncClient> m_client;
    std::unique_ptr<SettableNetwork> m_network;
};

void NetworkTest::initTestCase()
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                 u"/CN=0.0.0.0"_s, u"-addext"_s, u"subjectAltName=IP:0.0.0.0"_s, u"-keyout"_s,
                                 m_tls.filePath(u"key.pem"_s), u"-out"_s, m_tls.filePath(u"certificate.pem"_s)});
    QVERIFY(openssl.waitForFinished(kPatienceMs));
    const auto certificates = QSslCertificate::fromPath(m_tls.filePath(u"certificate.pem"_s));
    QCOMPARE(certificates.size(), 1);
    m_pin = certificates.first().digest(QCryptographicHash::Sha256);
}

void NetworkTest::init()
{
    m_network = std::make_unique<SettableNetwork>();
    m_server = std::make_unique<server::test::Running>(away());
    m_laptop = std::make_unique<TestVault>();
    m_client = made(address(*m_server));
}

void NetworkTest::cleanup()
{
    m_client.reset();
    m_laptop.reset();
    m_server.reset();
}

void NetworkTest::attach(TestVault &vault, qsizetype bytes)
{
    const auto sealed = wait(vault->seal(u"scan.bin"_s, u"application/octet-stream"_s,
                                         [bytes, isRead = false]() mutable -> Result<QByteArray> {
                                             return std::exchange(isRead, true) ? QByteArray() : QByteArray(bytes, 'x');
                                         }));
    MN_VERIFY(sealed);
    MemoryChange memory;
    memory.content = u"with a file"_s;
    memory.addAttachments = {*sealed};
    MN_VERIFY(wait(vault->add(memory)));
}

void NetworkTest::anotherNetworkIsTriedAtOnce()
{
    m_server.reset();
    AtWork running(*m_client, *m_network);
    QTRY_COMPARE_WITH_TIMEOUT(running.failed(), 1, kPatienceMs);
    m_network->change();
    QTRY_COMPARE_WITH_TIMEOUT(running.failed(), 2, kPatienceMs);
}

void NetworkTest::itsPausesBeginAnew()
{
    m_server.reset();
    constexpr int kUntilLongest = 12; // from one second on each is twice the one before, up to 300
    std::atomic<int> drawn = 0;
    AtWork running(*m_client, *m_network, [&drawn] {
        const int n = ++drawn;
        return n < kUntilLongest ? 0 : n == kUntilLongest ? kOneHour : 1;
    });
    QTRY_COMPARE_WITH_TIMEOUT(running.failed(), kUntilLongest, kPatienceMs);
    m_network->change();
    // A second after the first of them; it would be five minutes.
    QTRY_VERIFY_WITH_TIMEOUT(running.failed() >= kUntilLongest + 2, kPatienceMs);
}

void NetworkTest::oneThatComesAndGoesDoesNotHammer()
{
    m_server.reset();
    AtWork running(*m_client, *m_network);
    QTRY_COMPARE_WITH_TIMEOUT(running.failed(), 1, kPatienceMs);
    QElapsedTimer since;
    since.start();
    m_network->change();
    QTRY_COMPARE_WITH_TIMEOUT(running.failed(), 2, kPatienceMs);
    for (int i = 0; i < 100; ++i) {
        m_network->set(kAbsent);
        m_network->set({});
    }
    QTRY_VERIFY_WITH_TIMEOUT(running.failed() > 2, kPatienceMs);
    QVERIFY(since.elapsed() >= 5'000);
    QVERIFY(running.failed() <= 4); // without one, and tried again
}

void NetworkTest::theSocketIsOpenedAnewOnAnotherOne()
{
    AtWork running(*m_client, *m_network);
    const auto lives = [&running] {
        const auto all = running.said();
        return std::ranges::count_if(
            all, [](const auto &state) { return state.link == SyncRunner::Link::Live && !state.report; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(lives(), 1, kPatienceMs);
    m_network->change();
    QTRY_COMPARE_WITH_TIMEOUT(lives(), 2, kPatienceMs);
}

void NetworkTest::withoutANetworkNothingIsTried()
{
    m_network->set(kAbsent);
    AtWork running(*m_client, *m_network, [] { return 0.0; }); // it looks at the network over and over
    QTRY_VERIFY_WITH_TIMEOUT(running.failed() > 10, kPatienceMs);
    QCOMPARE(running.synced(), 0);
    QCOMPARE(running.said().first().link, SyncRunner::Link::Offline);
    QCOMPARE(running.said().first().error->code, Errc::NetworkFailed);
    m_network->set({});
    QTRY_VERIFY_WITH_TIMEOUT(running.synced() > 0, kPatienceMs);
    // And once more, while it is connected.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->http->liveSockets(), 1, kPatienceMs);
    m_network->set(kAbsent);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->http->liveSockets(), 0, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->http->connections(), 0, kPatienceMs / 3); // sooner than a server leaves them
    QTRY_COMPARE_WITH_TIMEOUT(running.said().last().link, SyncRunner::Link::Offline, kPatienceMs);
}

void NetworkTest::aPersonMayTryWithoutOne()
{
    m_network->set(kAbsent);
    AtWork running(*m_client, *m_network);
    QTRY_COMPARE_WITH_TIMEOUT(running.failed(), 1, kPatienceMs);
    running.runner().retry();
    QTRY_VERIFY_WITH_TIMEOUT(running.synced() > 0, kPatienceMs);
}

void NetworkTest::aServerOnThisMachineNeedsNone()
{
    const server::test::Running near;
    m_client.reset();
    m_laptop = std::make_unique<TestVault>();
    m_client = made({.url = near.url()});
    m_network->set(kAbsent);
    const AtWork running(*m_client, *m_network);
    QTRY_VERIFY_WITH_TIMEOUT(running.synced() > 0, kPatienceMs);
    QCOMPARE(running.failed(), 0);
}

void NetworkTest::attachmentsWaitForOneThatIsNotMetered()
{
    attach(*m_laptop, 1000);
    m_network->set(kMetered);
    AtWork running(*m_client, *m_network);
    QTRY_VERIFY_WITH_TIMEOUT(running.synced() > 0, kPatienceMs);
    QCOMPARE(running.said().first().report->pushed, 1);
    QVERIFY(isSynced(running.said().first()));
    QCOMPARE(running.attachments().held, 1);
    QCOMPARE(running.attachments().sent, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->http->liveSockets(), 1, kPatienceMs);
    m_network->set({});
    QTRY_COMPARE_WITH_TIMEOUT(running.attachments().sent, 1, kPatienceMs);
    QCOMPARE(running.attachments().held, 0);
}

void NetworkTest::whoSaysSoSendsThemAllTheSame()
{
    attach(*m_laptop, 1000);
    m_network->set(kMetered);
    m_client->large().useNetwork(*m_network);
    QCOMPARE(m_client->sync()->attachments.held, 1);
    MN_VERIFY(writeSetting(**m_laptop, **settingRow(QLatin1StringView(setting::kMeteredAttachments)), u"yes"_s));
    const auto sent = m_client->sync();
    MN_VERIFY(sent);
    QCOMPARE(sent->attachments.sent, 1);
    QCOMPARE(sent->attachments.held, 0);
}

void NetworkTest::whatIsAskedForByNameComesAllTheSame()
{
    attach(*m_laptop, 1000);
    attach(*m_laptop, 2000);
    QCOMPARE(m_client->sync()->attachments.sent, 2);
    TestVault desk;
    auto joined = SyncClient::joinAccount(*desk, desk.clock(), address(*m_server), m_phrase);
    MN_VERIFY(joined);
    SyncClient &client = **joined;
    m_network->set(kMetered);
    client.large().useNetwork(*m_network);
    const auto first = client.sync();
    MN_VERIFY(first);
    QCOMPARE(first->pulled, 2);
    QCOMPARE(first->attachments.held, 2);
    QCOMPARE(first->attachments.fetched, 0);
    const auto memories = wait(desk->list(ReadView::everything(), {.filter = {}, .limit = 1}));
    MN_VERIFY(memories);
    client.wantAttachments({memories->first().id});
    const auto wanted = client.sync();
    MN_VERIFY(wanted);
    QCOMPARE(wanted->attachments.fetched, 1);
    QCOMPARE(wanted->attachments.held, 1);
}

void NetworkTest::whatIsUnderWayStopsWhereItBecomesMetered()
{
    constexpr qsizetype kThreeChunks = 9 << 20;
    attach(*m_laptop, kThreeChunks);
    m_client->large().useNetwork(*m_network);
    m_network->becomeMeteredAt(3); // at the beginning, before the first chunk, and before the second one
    const auto begun = m_client->sync();
    MN_VERIFY(begun);
    QCOMPARE(begun->attachments.sent, 0);
    QCOMPARE(begun->attachments.due, 1);
    QCOMPARE(begun->standing, Standing::Waiting);
    const auto then = m_client->sync();
    MN_VERIFY(then);
    QCOMPARE(then->attachments.held, 1);
    QCOMPARE(then->attachments.due, 0);
    m_network->set({});
    QCOMPARE(m_client->sync()->attachments.sent, 1);
}

void NetworkTest::vectorsWaitForOneThatIsNotMetered()
{
    constexpr int kAsServersHaveThem = 384;
    test::LetterEmbedder letters(kAsServersHaveThem);
    m_client.reset();
    m_laptop = std::make_unique<TestVault>(&letters);
    m_client = made(address(*m_server));
    MemoryChange memory;
    memory.content = u"aaaa"_s;
    MN_VERIFY(wait((*m_laptop)->add(memory)));
    MN_VERIFY(wait((*m_laptop)->catchUpIndex()));
    MN_VERIFY(m_client->vectors().allow());
    m_network->set(kMetered);
    m_client->large().useNetwork(*m_network);
    const AccountId account = m_client->account()->id;
    QCOMPARE(int(m_client->sync()->standing), int(Standing::Synced));
    QCOMPARE(m_server->vectors.count(account).value(), 0);
    m_network->set({});
    MN_VERIFY(m_client->sync());
    QCOMPARE(m_server->vectors.count(account).value(), 1);
    m_client.reset();
    m_laptop.reset(); // before its model
}

void NetworkTest::nothingWaitsForAServerOnThisMachine()
{
    const server::test::Running near;
    m_client.reset();
    m_laptop = std::make_unique<TestVault>();
    m_client = made({.url = near.url()});
    attach(*m_laptop, 1000);
    m_network->set(kMetered);
    m_client->large().useNetwork(*m_network);
    QCOMPARE(m_client->sync()->attachments.sent, 1);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::NetworkTest)
#include "network_test.moc"
