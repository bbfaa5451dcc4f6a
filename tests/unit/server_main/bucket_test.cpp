#include "sync/protocol/blobs.h"
#include "tests/support/own_buckets.h"
#include "tests/support/own_postgres.h"
#include "tests/unit/http/api_client.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongMs = 60'000;
const QByteArray kFirst(kBlobChunkBytes, 'f');
const QByteArray kLast("the end");
const quint64 kSize = quint64(kFirst.size() + kLast.size());

QByteArray blobTarget(const QByteArray &more = {})
{
    return "/api/v1/blobs/" + idOf<BlobName>(0xab).toBytes().toHex() + more;
}

} // namespace

// The program itself with attached files in an object store, a real one.
class BucketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void filesAreInTheBucketAlone();
    void whileItIsAwayDevicesAreToldWhenToComeAgain();
    void whileItDoesNotMoveNobodyElseWaits();
    void aWrongKeyLosesNothing();
    void aFullBucketIsAnAccountWithoutRoom();
    void aBackupHoldsWhatTheBucketHeld();
    void aStackFindsThemWhereTheFolderHadThem();
    void wrongSettingsAreRefused_data();
    void wrongSettingsAreRefused();
    void secretsAreNotShown();

private:
    struct Ended {
        int code = -1;
        QByteArray out = {};
        QByteArray err = {};
    };
    QStringList settings(const S3Options &options) const
    {
        return {u"--s3-endpoint"_s, options.endpoint, u"--s3-bucket"_s,     options.bucket,
                u"--s3-region"_s,   options.region,   u"--s3-access-key"_s, options.accessKey};
    }
    QStringList settings() const { return settings(m_options); }
    QStringList inFolder() const { return QStringList{u"--data"_s, folder()} + settings(); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"MNEMOSYNED_S3_SECRET_KEY"_s, m_options.secretKey);
        all.insert(u"MNEMOSYNED_METRICS_TOKEN"_s, u"figures"_s);
        return all;
    }
    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(MN_SERVER), arguments);
        process.waitForFinished(kPatienceMs);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    // Another server, ready; where it answers.
    QUrl start(const QStringList &arguments)
    {
        m_servers.push_back(std::make_unique<QProcess>());
        QProcess &process = *m_servers.back();
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(MN_SERVER), arguments + QStringList{u"--listen"_s, u"127.0.0.1:0"_s});
        QByteArray out;
        while (!out.contains('\n') && process.waitForReadyRead(kPatienceMs))
            out += process.readAllStandardOutput();
        return QUrl(QJsonDocument::fromJson(out).object()[u"url"_s].toString());
    }
    void end()
    {
        m_servers.back()->terminate();
        QVERIFY(m_servers.back()->waitForFinished(kPatienceMs));
        QCOMPARE(m_servers.back()->exitCode(), 0);
    }
    void makeAccount(const QUrl &url)
    {
        m_device = std::make_unique<ApiClient>(url, 2);
        const auto made =
            ApiClient::read<AccountReply>(m_device->post(routes::kAccounts, ControlAppend{Log().events(), {}, false}));
        QVERIFY(made);
        m_device->account = made->account;
        QVERIFY(m_device->signIn() && m_device->learnEpoch());
    }
    // The device at another server, or at the same one started again.
    void comesTo(const QUrl &url)
    {
        auto moved = std::make_unique<ApiClient>(url, 2);
        static_cast<Pusher &>(*moved) = static_cast<const Pusher &>(*m_device);
        m_device = std::move(moved);
        QVERIFY(m_device->signIn());
    }
    void bring()
    {
        QCOMPARE(m_device->post(blobTarget(), BlobDeclare{kSize}).status, 200);
        QCOMPARE(m_device->post(blobTarget("/0"), BlobChunk{kFirst}).status, 204);
        QCOMPARE(m_device->post(blobTarget("/1"), BlobChunk{kLast}).status, 204);
        QCOMPARE(
            m_device->post(blobTarget("/commit"), BlobCommit{{blobChunkHash(kFirst), blobChunkHash(kLast)}}).status,
            204);
    }
    bool isThere()
    {
        const auto first = ApiClient::read<BlobChunk>(m_device->get(blobTarget("/0")));
        const auto last = ApiClient::read<BlobChunk>(m_device->get(blobTarget("/1")));
        return first && last && first->bytes == kFirst && last->bytes == kLast;
    }
    static bool saysWhenToComeAgain(const HttpReply &reply)
    {
        const auto problem = fromCbor<Problem>(reply.body);
        return reply.status == 503 && reply.headers.value("retry-after").toInt() > 0 && problem &&
               problem->retryAfter.value_or(0) > 0;
    }
    QByteArray figures()
    {
        ApiClient reader(m_device->url, 2);
        reader.authorization = "Authorization: Bearer figures\r\n";
        return reader.get("/metrics").body;
    }
    QString folder() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<mn::test::OwnPostgres> m_postgres;
    std::unique_ptr<mn::test::OwnBuckets> m_buckets;
    S3Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<QProcess>> m_servers;
    std::unique_ptr<ApiClient> m_device;
};

void BucketTest::initTestCase()
{
    m_postgres = std::make_unique<mn::test::OwnPostgres>();
    m_buckets = std::make_unique<mn::test::OwnBuckets>();
}

void BucketTest::cleanupTestCase()
{
    m_buckets.reset();
    m_postgres.reset();
}

void BucketTest::init()
{
    m_options = m_buckets->newBucket();
    m_folder = std::make_unique<QTemporaryDir>();
}

void BucketTest::cleanup()
{
    for (const auto &server : m_servers) {
        server->kill();
        server->waitForFinished(kPatienceMs);
    }
    m_servers.clear();
}

void BucketTest::filesAreInTheBucketAlone()
{
    makeAccount(start(inFolder()));
    bring();
    const QString account = QString::fromLatin1(m_device->account.toBytes().toHex());
    const QString blob = QString::fromLatin1(idOf<BlobName>(0xab).toBytes().toHex());
    const QString place = account + u'/' + blob.first(2) + u'/' + blob;
    QCOMPARE(m_buckets->keysOf(m_options.bucket), (QStringList{place + u".0"_s, place + u".1"_s}));
    QVERIFY(!QFile::exists(folder() + u"/blobs"_s));
    QVERIFY(figures().contains("mnemosyned_s3_away 0\n"));
    end();
    QCOMPARE(m_servers.back()->readAllStandardError(), QByteArray());
    comesTo(start(inFolder()));
    QVERIFY(isThere());
    const Ended erased = run(inFolder() + QStringList{u"user"_s, u"erase"_s, account.first(8), u"--yes"_s});
    QVERIFY2(erased.code == 0, erased.err);
    QCOMPARE(m_buckets->keysOf(m_options.bucket), QStringList());
}

void BucketTest::whileItIsAwayDevicesAreToldWhenToComeAgain()
{
    makeAccount(start(inFolder()));
    bring();
    const QByteArray other = "/api/v1/blobs/" + QByteArray(64, 'c');
    QCOMPARE(m_device->post(other, BlobDeclare{kSize}).status, 200);
    QCOMPARE(m_device->post(other + "/0", BlobChunk{kFirst}).status, 204);
    m_buckets->kill();
    QVERIFY(saysWhenToComeAgain(m_device->get(blobTarget("/0"))));
    QVERIFY(saysWhenToComeAgain(m_device->post(other + "/1", BlobChunk{kLast})));
    QVERIFY(saysWhenToComeAgain(m_device->get(other)));
    const BlobCommit commit{{blobChunkHash(kFirst), blobChunkHash(kLast)}};
    QVERIFY(saysWhenToComeAgain(m_device->post(other + "/commit", commit)));
    QVERIFY(figures().contains("mnemosyned_s3_away 1\n"));
    // What has nothing to do with it goes on.
    QCOMPARE(m_device->push({m_device->change(1)}).status, 200);
    QCOMPARE(m_device->http.ask("GET", "/readyz").status, 200);
    m_buckets->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_device->post(other + "/1", BlobChunk{kLast}).status, 204, kLongMs);
    QVERIFY(isThere());
    const auto parts = ApiClient::read<BlobReply>(m_device->get(other));
    QVERIFY(parts);
    QCOMPARE(parts->chunks, (QList<BlobPart>{{0, blobChunkHash(kFirst)}, {1, blobChunkHash(kLast)}})); // gone on with
    QCOMPARE(m_device->post(other + "/commit", commit).status, 204);
    end();
    const QByteArray log = m_servers.back()->readAllStandardError();
    QVERIFY2(log.contains("\"event\":\"s3\""), log);
    for (const QString &secret : {m_options.secretKey, m_options.accessKey, m_device->account.toHex()})
        QVERIFY2(!log.contains(secret.toLatin1()), log);
}

// With one worker, and more who wait for the store than that.
void BucketTest::whileItDoesNotMoveNobodyElseWaits()
{
    makeAccount(start(inFolder() + QStringList{u"--workers"_s, u"1"_s}));
    bring();
    std::vector<std::unique_ptr<ApiClient>> waiting;
    m_buckets->pause();
    for (int i = 0; i < 3; ++i) {
        waiting.push_back(std::make_unique<ApiClient>(m_device->url, 2));
        waiting.back()->http.send("GET " + blobTarget("/1") + " HTTP/1.1\r\nHost: test\r\n" + m_device->authorization +
                                  "\r\n");
    }
    QCOMPARE(m_device->push({m_device->change(1)}).status, 200);
    m_buckets->goOn();
    for (const auto &one : waiting) // none had to give up before that
        QCOMPARE(ApiClient::read<BlobChunk>(one->http.read()).value_or(BlobChunk()).bytes, kLast);
}

// Set wrong for a while: nothing is taken for damaged, or for gone.
void BucketTest::aWrongKeyLosesNothing()
{
    makeAccount(start(inFolder()));
    bring();
    end();
    const QString right = std::exchange(m_options.secretKey, u"another"_s);
    comesTo(start(inFolder()));
    QVERIFY(saysWhenToComeAgain(m_device->get(blobTarget("/0"))));
    QVERIFY(ApiClient::read<BlobReply>(m_device->get(blobTarget()))->isComplete);
    end();
    const QByteArray log = m_servers.back()->readAllStandardError();
    QVERIFY2(log.contains("SignatureDoesNotMatch"), log);
    m_options.secretKey = right;
    comesTo(start(inFolder()));
    QVERIFY(isThere());
}

void BucketTest::aFullBucketIsAnAccountWithoutRoom()
{
    makeAccount(start(inFolder()));
    m_buckets->setRoom(m_options.bucket, 1000);
    QCOMPARE(m_device->post(blobTarget(), BlobDeclare{kSize}).status, 200);
    QCOMPARE(problemIn(m_device->post(blobTarget("/0"), BlobChunk{kFirst})), u"over_quota"_s);
    QCOMPARE(m_device->post(blobTarget("/1"), BlobChunk{kLast}).status, 204); // this has room
    m_buckets->setRoom(m_options.bucket, 10'000'000);
    bring();
    QVERIFY(isThere());
}

void BucketTest::aBackupHoldsWhatTheBucketHeld()
{
    makeAccount(start(inFolder()));
    bring();
    const QString backup = m_folder->filePath(u"backup"_s);
    const Ended backedUp = run(inFolder() + QStringList{u"backup"_s, backup});
    QVERIFY2(backedUp.code == 0, backedUp.err);
    end();
    // Neither the folder nor the bucket is there any more.
    QVERIFY(QDir(folder()).removeRecursively());
    m_options = m_buckets->newBucket();
    const Ended restored = run(inFolder() + QStringList{u"restore"_s, backup});
    QVERIFY2(restored.code == 0, restored.err);
    QCOMPARE(m_buckets->keysOf(m_options.bucket).size(), 2);
    comesTo(start(inFolder()));
    QVERIFY(isThere());
    // A backup that cannot be whole is none.
    m_buckets->kill();
    const Ended failed = run(inFolder() + QStringList{u"backup"_s, m_folder->filePath(u"another"_s)});
    m_buckets->start();
    QCOMPARE(failed.code, 1);
    QVERIFY(!QFile::exists(m_folder->filePath(u"another/accounts.db"_s)));
}

void BucketTest::aStackFindsThemWhereTheFolderHadThem()
{
    makeAccount(start(inFolder()));
    bring();
    end();
    const PostgresOptions postgres = m_postgres->newDatabase();
    const Ended promoted =
        run(inFolder() + QStringList{u"promote"_s, u"--to"_s, postgres.url, u"--to-owner"_s, postgres.ownerUrl});
    QVERIFY2(promoted.code == 0, promoted.err);
    const QStringList onPostgres = QStringList{u"--postgres"_s, postgres.url} + settings();
    const QUrl one = start(onPostgres);
    const QUrl other = start(onPostgres);
    comesTo(one);
    QVERIFY(isThere());
    const QByteArray target = "/api/v1/blobs/" + QByteArray(64, 'c');
    QCOMPARE(m_device->post(target, BlobDeclare{quint64(kLast.size())}).status, 200);
    comesTo(other);
    QVERIFY(isThere());
    QCOMPARE(m_device->post(target + "/0", BlobChunk{kLast}).status, 204);
    comesTo(one);
    QCOMPARE(m_device->post(target + "/commit", BlobCommit{{blobChunkHash(kLast)}}).status, 204);
    comesTo(other);
    QCOMPARE(ApiClient::read<BlobChunk>(m_device->get(target + "/0"))->bytes, kLast);
}

void BucketTest::wrongSettingsAreRefused_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("plain") << u"--s3-endpoint"_s << u"http://s3.example.org"_s << "s3-endpoint is https"_ba;
    QTest::newRow("no address") << u"--s3-endpoint"_s << u"s3.example.org"_s << "s3-endpoint is an address"_ba;
    QTest::newRow("no bucket") << u"--s3-bucket"_s << u"Our Files"_s << "s3-bucket is a name"_ba;
    QTest::newRow("no region") << u"--s3-region"_s << u"here and there"_s << "s3-region is a name"_ba;
    QTest::newRow("no addressing") << u"--s3-addressing"_s << u"virtual"_s << "s3-addressing is path or host"_ba;
    QTest::newRow("a host without TLS") << u"--s3-addressing"_s << u"host"_s << "s3-endpoint is https"_ba;
    QTest::newRow("no access key") << u"--s3-access-key"_s << u"a key"_s << "s3-access-key is not"_ba;
    QTest::newRow("a secret that all can see") << u"--s3-secret-key"_s << u"x"_s << "--s3-secret-key"_ba;
    QTest::newRow("a folder as well") << u"--attachments"_s << u"x"_s << "attachments"_ba;
}

void BucketTest::wrongSettingsAreRefused()
{
    QFETCH(QString, setting);
    QFETCH(QString, value);
    QFETCH(QByteArray, sentence);
    QStringList arguments = inFolder();
    if (const qsizetype at = arguments.indexOf(setting); at >= 0)
        arguments[at + 1] = value;
    else
        arguments += {setting, value};
    for (const QStringList &command : {QStringList(), QStringList{u"config"_s, u"check"_s}}) {
        const Ended ended = run(arguments + command);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(sentence), ended.err);
        QVERIFY(!ended.err.contains(m_options.secretKey.toLatin1()));
    }
    QVERIFY(!QFile::exists(folder())); // nothing was begun
}

void BucketTest::secretsAreNotShown()
{
    const Ended checked = run(inFolder() + QStringList{u"config"_s, u"check"_s});
    QVERIFY2(checked.code == 0, checked.err);
    QVERIFY(!(checked.out + checked.err).contains(m_options.secretKey.toLatin1()));
    const Ended sample = run({u"config"_s, u"init"_s});
    for (const char *line : {"#s3-endpoint = \"\"", "#s3-bucket = \"\"", "#s3-region = \"us-east-1\"",
                             "#s3-addressing = \"path\"", "#s3-access-key = \"\"", "#s3-secret-key = \"\""})
        QVERIFY2(sample.out.contains(line), line);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::BucketTest)
#include "bucket_test.moc"
