#include "sync/protocol/blobs.h"
#include "tests/support/own_postgres.h"
#include "tests/support/own_redis.h"
#include "tests/support/paths.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/live_listener.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl kPublic(u"https://sync.example.org"_s);
constexpr int kServers = 3;
constexpr int kWokenForNothing = 10;
constexpr int kLongMs = 60'000;

} // namespace

// Three programs over one PostgreSQL and one Redis, all of them real.
class StackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void whatOneTakesIsAtAllOfThem();
    void aPushToOneWakesAPullAtAnother_data();
    void aPushToOneWakesAPullAtAnother();
    void whatAServerLeftIsToldByTheOthers();
    void withoutRedisItGoesOn();
    void withoutPostgresItSaysWhenToComeAgain();
    void nothingIsLostWhenServersAndPostgresAreKilled();
    void aBlobThatOneWasBroughtIsAtAllOfThem();
    void behindAProxyTheyAreOne();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();

private:
    QStringList arguments(bool hasRedis = true) const
    {
        QStringList all{u"--postgres"_s,  m_options.url,     u"--postgres-owner"_s, m_options.ownerUrl, u"--listen"_s,
                        u"127.0.0.1:0"_s, u"--public-url"_s, kPublic.toString(),    u"--attachments"_s, m_blobs.path()};
        if (hasRedis)
            all += {u"--redis"_s, m_redis->url()};
        return all;
    }
    // Another server, ready; where it answers.
    void startOne(bool hasRedis = true)
    {
        m_servers.push_back(std::make_unique<QProcess>());
        m_urls += QUrl();
        startAgain(m_servers.size() - 1, hasRedis);
    }
    void startAgain(size_t which, bool hasRedis = true)
    {
        QProcess &process = *m_servers[which];
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MNEMOSYNED_METRICS_TOKEN"_s, u"figures"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MN_SERVER), arguments(hasRedis));
        QByteArray out;
        while (!out.contains('\n') && process.waitForReadyRead(kPatienceMs))
            out += process.readAllStandardOutput();
        m_urls[qsizetype(which)] = QUrl(QJsonDocument::fromJson(out).object()[u"url"_s].toString());
        QVERIFY2(m_urls[qsizetype(which)].isValid(), process.readAllStandardError());
    }
    // A device at one of them, not signed in.
    std::unique_ptr<ApiClient> at(const QUrl &url) const
    {
        auto client = std::make_unique<ApiClient>(url, 2);
        client->url = kPublic;
        client->account = m_account;
        return client;
    }
    // Signed in by the same session everywhere.
    std::unique_ptr<ApiClient> member(int which) const
    {
        auto client = at(m_urls[which]);
        client->authorization = m_authorization;
        client->epoch = m_epoch;
        return client;
    }
    void makeAccount()
    {
        const auto client = at(m_urls[0]);
        const auto made =
            ApiClient::read<AccountReply>(client->post(routes::kAccounts, ControlAppend{Log().events(), {}, false}));
        QVERIFY(made);
        m_account = client->account = made->account;
        QVERIFY(client->signIn() && client->learnEpoch());
        m_authorization = client->authorization;
        m_epoch = client->epoch;
    }
    void sendWaitingPull(ApiClient &client, quint64 after) const
    {
        client.http.send("GET " + client.pullTarget(after, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" +
                         client.authorization + "\r\n");
    }
    // What the pull that waits there is answered; it asks again when it was woken for nothing. Word of the account's
    // first event may come that late, and so may that of hints that come in at all.
    Result<PullReply> whatIsPulled(ApiClient &waiting, quint64 after) const
    {
        auto pulled = ApiClient::read<PullReply>(waiting.http.read());
        for (int i = 0; i < kWokenForNothing && pulled && pulled->commits.isEmpty(); ++i) {
            sendWaitingPull(waiting, after);
            pulled = ApiClient::read<PullReply>(waiting.http.read());
        }
        return pulled;
    }
    // Pushes through `from` until a pull that waits at `to` has it.
    void pushWakes(ApiClient &pusher, quint8 record, int to)
    {
        const auto waiting = member(to);
        const quint64 before = quint64(pusher.n);
        sendWaitingPull(*waiting, before);
        QCOMPARE(pusher.push({pusher.change(record)}).status, 200);
        const auto pulled = whatIsPulled(*waiting, before);
        QVERIFY(pulled);
        QCOMPARE(pulled->commits.size(), 1);
        QVERIFY2(wasTold(to), "nobody told it");
    }
    // Whether no pull waited there in vain; one that did would have found it, too, in the end.
    bool wasTold(int which) const
    {
        const auto operatorAt = at(m_urls[which]);
        operatorAt->authorization = "Authorization: Bearer figures\r\n";
        return operatorAt->get("/metrics").body.contains("mnemosyned_waits_total{end=\"in_vain\"} 0\n");
    }

    std::unique_ptr<mn::test::OwnPostgres> m_postgres;
    std::unique_ptr<mn::test::OwnRedis> m_redis;
    PostgresOptions m_options;
    QTemporaryDir m_blobs;
    std::vector<std::unique_ptr<QProcess>> m_servers;
    QList<QUrl> m_urls;
    AccountId m_account;
    QByteArray m_authorization;
    ServerEpoch m_epoch;
};

void StackTest::initTestCase()
{
    m_postgres = std::make_unique<mn::test::OwnPostgres>();
    m_redis = std::make_unique<mn::test::OwnRedis>();
}

void StackTest::cleanupTestCase()
{
    m_redis.reset();
    m_postgres.reset();
}

void StackTest::init()
{
    m_options = m_postgres->newDatabase();
}

void StackTest::cleanup()
{
    for (const auto &server : m_servers) {
        server->kill();
        server->waitForFinished(kPatienceMs);
    }
    m_servers.clear();
    m_urls.clear();
}

void StackTest::whatOneTakesIsAtAllOfThem()
{
    for (int i = 0; i < kServers; ++i)
        startOne();
    makeAccount();
    // The first words of signing in at one, the last at another, and used at the third.
    const auto first = at(m_urls[0]);
    const auto second = at(m_urls[1]);
    const auto challenge = first->challenge();
    QVERIFY(challenge);
    const auto session = ApiClient::read<SessionReply>(second->post(routes::kSession, second->signedBy(2, *challenge)));
    QVERIFY(session);
    const auto third = at(m_urls[2]);
    third->authorization = "Authorization: " + bearerOf(session->token) + "\r\n";
    QVERIFY(third->learnEpoch());
    const auto change = third->change(5);
    QCOMPARE(third->push({change}).status, 200);
    for (int i = 0; i < kServers; ++i)
        QCOMPARE(member(i)->pull(0)->commits[0].rows, QList<Row>{change.second});
    // And ended everywhere.
    QCOMPARE(third->http.ask("DELETE", routes::kSession, third->authorization).status, 204);
    for (int i = 0; i < kServers; ++i) {
        const auto client = at(m_urls[i]);
        client->authorization = third->authorization;
        QCOMPARE(problemIn(client->get(routes::kControl)), u"no_session"_s);
    }
    for (const auto &server : m_servers) {
        server->terminate();
        QVERIFY(server->waitForFinished(kPatienceMs));
        QCOMPARE(server->exitCode(), 0);
        QCOMPARE(server->readAllStandardError(), QByteArray());
    }
}

void StackTest::aPushToOneWakesAPullAtAnother_data()
{
    QTest::addColumn<bool>("hasRedis");
    QTest::newRow("by Redis") << true;
    QTest::newRow("by PostgreSQL alone") << false;
}

void StackTest::aPushToOneWakesAPullAtAnother()
{
    QFETCH(bool, hasRedis);
    for (int i = 0; i < kServers; ++i)
        startOne(hasRedis);
    makeAccount();
    const auto pusher = member(0);
    quint8 record = 0;
    for (int round = 0; round < 3; ++round)
        for (int to = 0; to < kServers; ++to)
            pushWakes(*pusher, ++record, to);
}

// Killed between its commit and what it would have told: the row in the outbox is all there is.
void StackTest::whatAServerLeftIsToldByTheOthers()
{
    startOne();
    startOne();
    makeAccount();
    const auto waiting = member(1);
    sendWaitingPull(*waiting, 0);
    const auto gone =
        *PostgresConnection::open(m_postgres->urlOf(u"postgres"_s, mn::test::OwnPostgres::databaseOf(m_options)));
    QVERIFY(gone->script("INSERT INTO core.outbox (user_id, topic, body, process) SELECT id, 'control', genesis_hash, "
                         "'00000000-0000-7000-8000-000000000001' FROM core.users"));
    QVERIFY(ApiClient::read<PullReply>(waiting->http.read()));
    QVERIFY2(wasTold(1), "nobody told it");
    QTRY_COMPARE_WITH_TIMEOUT(gone->script("SELECT count(*) FROM core.outbox")->integer(0, 0), 0, kLongMs);
}

void StackTest::withoutRedisItGoesOn()
{
    for (int i = 0; i < kServers; ++i)
        startOne();
    makeAccount();
    const auto pusher = member(0);
    pushWakes(*pusher, 1, 1);
    m_redis->kill();
    pushWakes(*pusher, 2, 1);
    pushWakes(*pusher, 3, 2);
    const auto other = at(m_urls[1]);
    QVERIFY(other->signIn()); // anew, too
    m_redis->start();
    pushWakes(*pusher, 4, 1);
    pushWakes(*pusher, 5, 2);
    QVERIFY(member(2)->learnEpoch()); // a session from before
    QVERIFY(other->learnEpoch());     // and from in between
}

void StackTest::withoutPostgresItSaysWhenToComeAgain()
{
    for (int i = 0; i < kServers; ++i)
        startOne();
    makeAccount();
    const auto pusher = member(0);
    QCOMPARE(pusher->push({pusher->change(1)}).status, 200);
    m_postgres->kill();
    const auto request = pusher->request({pusher->change(2)});
    for (int i = 0; i < kServers; ++i) {
        const auto client = member(i);
        for (const HttpReply &reply : {client->post(routes::kPush, request), client->get(client->pullTarget(0)),
                                       client->http.ask("GET", "/readyz")}) {
            QCOMPARE(reply.status, 503);
            QVERIFY(reply.headers.value("retry-after").toInt() > 0);
            QVERIFY(fromCbor<Problem>(reply.body)->retryAfter.value_or(0) > 0);
        }
        QCOMPARE(client->http.ask("GET", "/healthz").status, 200);
    }
    m_postgres->start();
    // The same bytes again, until they are there.
    QTRY_COMPARE_WITH_TIMEOUT(pusher->post(routes::kPush, request).status, 200, kLongMs);
    QTRY_COMPARE_WITH_TIMEOUT(member(1)->get(member(1)->pullTarget(0)).status, 200, kLongMs);
    QCOMPARE(member(1)->pull(0)->commits.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(member(2)->http.ask("GET", "/readyz").status, 200, kLongMs);
}

void StackTest::nothingIsLostWhenServersAndPostgresAreKilled()
{
    for (int i = 0; i < kServers; ++i)
        startOne();
    makeAccount();
    auto pusher = member(0);
    QList<quint8> told;
    for (quint8 record = 1; record <= 30; ++record) {
        const auto request = pusher->request({pusher->change(record)});
        const size_t which = record % kServers;
        // In the middle of what they do: whether it is there shows when the same is sent again.
        pusher->http.reconnect(m_urls[qsizetype(which)]);
        pusher->http.send(QByteArray("POST ") + routes::kPush + " HTTP/1.1\r\nHost: test\r\n" + kOurType +
                          pusher->authorization + "Content-Length: " + QByteArray::number(toCbor(request).size()) +
                          "\r\n\r\n" + toCbor(request));
        if (record % 5 == 0) {
            m_servers[which]->kill();
            QVERIFY(m_servers[which]->waitForFinished(kPatienceMs));
        }
        if (record % 10 == 0) {
            m_postgres->kill();
            m_postgres->start();
        }
        if (record % 5 == 0)
            startAgain(which);
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     pusher->http.reconnect(m_urls[qsizetype(which)]);
                                     return pusher->post(routes::kPush, request).status == 200;
                                 }()),
                                 kLongMs);
        pusher->accepted(request);
        told += record;
    }
    // A server that has just met PostgreSQL away says to come again.
    Result<PullReply> pulled = fail(Errc::NotAvailable);
    const auto isPulled = [&] {
        pulled = member(1)->pull(0);
        return pulled.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPulled(), kLongMs);
    QCOMPARE(pulled->head, quint64(told.size())); // each once, and no holes
    QCOMPARE(pulled->commits.size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i)
        QCOMPARE(pulled->commits[i].rows.value(0).record, idOf<RecordId>(told[i]));
}

// Debian's nginx with the file that is there for it, but for addresses and TLS.
void StackTest::aBlobThatOneWasBroughtIsAtAllOfThem()
{
    for (int i = 0; i < kServers; ++i)
        startOne();
    makeAccount();
    const QByteArray path = "/api/v1/blobs/" + QByteArray(64, 'a');
    const QByteArray first(kBlobChunkBytes, 'f');
    const quint64 size = quint64(kBlobChunkBytes) + 7;
    QCOMPARE(member(0)->post(path, BlobDeclare{size}).status, 200);
    QCOMPARE(member(1)->http.ask("PUT", path + "/0", kOurType + m_authorization, toCbor(BlobChunk{first})).status, 204);
    QCOMPARE(member(2)->post(path + "/1", BlobChunk{"the end"}).status, 204);
    QCOMPARE(member(1)->post(path + "/commit", BlobCommit{{blobChunkHash(first), blobChunkHash("the end")}}).status,
             204);
    for (int i = 0; i < kServers; ++i)
        QCOMPARE(ApiClient::read<BlobChunk>(member(i)->get(path + "/0"))->bytes, first);
    QCOMPARE(ApiClient::read<BlobsReply>(member(0)->get(routes::kBlobs))->blobs.size(), 1);
}

void StackTest::behindAProxyTheyAreOne()
{
    for (int i = 0; i < kServers; ++i)
        startOne();
    makeAccount();
    QTemporaryDir folder;
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    QFile shipped(mn::test::sourcePath("deploy/nginx.conf"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray config = shipped.readAll();
    for (int i = 0; i < kServers; ++i) {
        const QByteArray place = "server 127.0.0.1:" + QByteArray::number(8081 + i);
        QVERIFY(config.contains(place));
        config.replace(place, "server " + m_urls[i].authority().toLatin1());
    }
    QVERIFY(config.contains("listen 443 ssl;"));
    config.replace("listen 443 ssl;", "listen 127.0.0.1:" + QByteArray::number(port) + ';');
    config.replace("    ssl_", "    #ssl_");
    QFile file(folder.filePath(u"nginx.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray place = folder.path().toLocal8Bit();
    file.write("daemon off; master_process off; pid " + place + "/pid; error_log " + place +
               "/error; events {} http { access_log off; client_body_temp_path " + place + "/body; proxy_temp_path " +
               place + "/proxy; fastcgi_temp_path " + place + "/fastcgi; uwsgi_temp_path " + place +
               "/uwsgi; scgi_temp_path " + place + "/scgi;\n" + config + "}\n");
    file.close();
    QProcess proxy;
    proxy.setStandardErrorFile(QProcess::nullDevice());
    proxy.start(QStringLiteral(MN_NGINX), {u"-c"_s, file.fileName(), u"-p"_s, folder.path(), u"-e"_s, u"stderr"_s});
    QVERIFY(proxy.waitForStarted(kPatienceMs));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(port));
    QTRY_COMPARE_WITH_TIMEOUT(at(url)->http.ask("GET", "/healthz").status, 200, kLongMs);
    const auto device = at(url);
    QVERIFY(device->signIn() && device->learnEpoch());
    for (quint8 record = 1; record <= 6; ++record) {
        // Several wait, so that the fewest are elsewhere.
        std::vector<std::unique_ptr<ApiClient>> waiting;
        for (int i = 0; i < kServers; ++i) {
            waiting.push_back(at(url));
            waiting.back()->authorization = device->authorization;
            waiting.back()->epoch = device->epoch;
            sendWaitingPull(*waiting.back(), record - 1u);
        }
        QCOMPARE(device->push({device->change(record)}).status, 200);
        for (const auto &one : waiting) {
            const auto pulled = whatIsPulled(*one, record - 1u);
            QVERIFY(pulled);
            QCOMPARE(pulled->commits.size(), 1);
        }
    }
    // The live socket goes through, and what it costs to look after them stays inside.
    Listener live(url);
    QVERIFY(live.isOpen());
    const QByteArray bearer = m_authorization.sliced(QByteArray("Authorization: ").size()).trimmed();
    live.hello(bearerToken(bearer).value_or(SessionToken()));
    QVERIFY(live.next());
    QCOMPARE(device->push({device->change(7)}).status, 200);
    QCOMPARE(live.next().value_or(LiveNews()).head, quint64(7));
    device->authorization = "Authorization: Bearer figures\r\n";
    QCOMPARE(device->get("/metrics").status, 404);
    proxy.kill();
    proxy.waitForFinished(kPatienceMs);
}

void StackTest::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two places") << QStringList{u"--data"_s, u"x"_s, u"--postgres"_s, m_options.url};
    QTest::newRow("Redis alone") << QStringList{u"--data"_s, u"x"_s, u"--redis"_s, m_redis->url()};
    QTest::newRow("an owner alone") << QStringList{u"--data"_s, u"x"_s, u"--postgres-owner"_s, m_options.ownerUrl};
    QTest::newRow("no address of PostgreSQL") << QStringList{u"--postgres"_s, u"nonsense"_s};
    QTest::newRow("no address of Redis") << QStringList{u"--postgres"_s, m_options.url, u"--redis"_s, u"nonsense"_s};
    QTest::newRow("a superuser") << QStringList{u"--postgres"_s, m_postgres->urlOf(u"postgres"_s, u"mnemosyne"_s),
                                                u"--postgres-owner"_s,
                                                m_postgres->urlOf(u"mnemosyne_owner"_s, u"mnemosyne"_s)};
}

void StackTest::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(MN_SERVER), QStringList{u"--listen"_s, u"127.0.0.1:0"_s} + arguments);
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::StackTest)
#include "stack_test.moc"
