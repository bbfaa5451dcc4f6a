#include "core/base/platform/local_file_system.h"
#include "server/blobs/file_blob_store.h"
#include "server/s3/s3_blob_store.h"
#include "tests/support/holding_relay.h"
#include "tests/support/own_buckets.h"
#include "tests/unit/protocol/samples.h"
#include <QDirIterator>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId kOwner = idOf<AccountId>(1);
const BlobName kBlob = idOf<BlobName>(7);
constexpr int kLongMs = 60'000;
constexpr int kAlways = 1000;

} // namespace

// What a store that is reached over a network does when that goes wrong, with a real one at the other end. What every
// store does: blob_store_conformance_test.cpp.
class S3BlobStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_buckets = std::make_unique<mn::test::OwnBuckets>(); }
    void cleanupTestCase() { m_buckets.reset(); }
    void init();
    void aRefusalIsNothingMissing_data();
    void aRefusalIsNothingMissing();
    void aFullBucketSaysSo();
    void oneThatIsAwayIsFoundAgain();
    void oneThatDoesNotMoveIsNotWaitedForLong();
    void aReplyThatIsCutIsNoDamage();
    void whatWasSpoiltOnItsWayIsReadAgain();
    void aChunkThatIsCutOnItsWayLeavesTheOldOne();
    void longListsComeInPages();
    void whatAFolderHeldIsFound();
    void aBucketMayBeAHost();

private:
    void open(S3Options options)
    {
        options.log = [this](const QByteArray &line) { note(line); };
        m_store = std::make_unique<S3BlobStore>(options, m_clock);
    }
    void note(const QByteArray &line)
    {
        const QMutexLocker lock(&m_mutex);
        m_log.append(line);
    }
    Result<void> put(quint64 n, const QByteArray &bytes)
    {
        return m_store->put(kOwner, kBlob, n, blobChunkHash(bytes), bytes);
    }
    Result<QByteArray> read(quint64 n) { return m_store->read(kOwner, kBlob, n); }
    QByteArrayList log() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_log;
    }

    std::unique_ptr<mn::test::OwnBuckets> m_buckets;
    SystemClock m_clock;
    S3Options m_options;
    std::unique_ptr<S3BlobStore> m_store;
    mutable QMutex m_mutex;
    QByteArrayList m_log;
};

void S3BlobStoreTest::init()
{
    m_log.clear();
    m_options = m_buckets->newBucket();
    open(m_options);
}

void S3BlobStoreTest::aRefusalIsNothingMissing_data()
{
    QTest::addColumn<QString S3Options::*>("part");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("another secret key") << &S3Options::secretKey << u"something-else"_s << "SignatureDoesNotMatch"_ba;
    QTest::newRow("an unknown access key") << &S3Options::accessKey << u"nobody"_s << "SignatureDoesNotMatch"_ba;
    QTest::newRow("another region") << &S3Options::region << u"elsewhere"_s << "AuthorizationHeaderMalformed"_ba;
    QTest::newRow("no such bucket") << &S3Options::bucket << u"none-of-ours"_s << "NoSuchBucket"_ba;
}

// Whoever is told that a chunk is not there, or damaged, has it sent again: not because of a wrong setting.
void S3BlobStoreTest::aRefusalIsNothingMissing()
{
    QFETCH(QString S3Options::*, part);
    QFETCH(QString, value);
    QFETCH(QByteArray, word);
    QVERIFY(put(0, "kept"));
    S3Options wrong = m_options;
    wrong.*part = value;
    // A client each: once one was refused it waits before it asks again.
    const std::function<Errc()> asked[] = {
        [&] { return read(0).error().code; },
        [&] { return put(0, "other").error().code; },
        [&] { return m_store->chunks(kOwner, kBlob).error().code; },
        [&] { return m_store->removeChunk(kOwner, kBlob, 0).error().code; },
        [&] { return m_store->remove(kOwner, kBlob).error().code; },
        [&] { return m_store->erase(kOwner).error().code; },
    };
    for (const auto &ask : asked) {
        open(wrong);
        QCOMPARE(ask(), Errc::NetworkFailed);
        QVERIFY(m_store->isAway());
        QVERIFY2(log().last().contains(word), log().last());
    }
    for (const QByteArray &line : log()) {
        QVERIFY2(line.startsWith("\"event\":\"s3\",\"trouble\":"), line);
        for (const QString &secret : {wrong.secretKey, wrong.accessKey, kOwner.toHex(), kBlob.toHex()})
            QVERIFY2(!line.contains(secret.toLatin1()), line);
    }
    open(m_options);
    QCOMPARE(read(0).value(), "kept"_ba);
}

void S3BlobStoreTest::aFullBucketSaysSo()
{
    m_buckets->setRoom(m_options.bucket, 200);
    QVERIFY(put(0, QByteArray(100, 'a')));
    QCOMPARE(put(1, QByteArray(100, 'b')).error().code, Errc::DiskFull);
    QVERIFY(!m_store->isAway()); // it answers
    QVERIFY(log().isEmpty());
    QCOMPARE(read(0).value(), QByteArray(100, 'a'));
    QCOMPARE(m_store->chunks(kOwner, kBlob)->size(), 1);
    m_buckets->setRoom(m_options.bucket, 1000);
    QVERIFY(put(1, QByteArray(100, 'b')));
}

void S3BlobStoreTest::oneThatIsAwayIsFoundAgain()
{
    QVERIFY(put(0, "kept"));
    m_buckets->kill();
    QCOMPARE(read(0).error().code, Errc::NetworkFailed);
    QVERIFY(m_store->isAway());
    const qsizetype told = log().size();
    QCOMPARE(told, 1);
    // The others know at once.
    QCOMPARE(put(1, "more").error().code, Errc::NetworkFailed);
    QCOMPARE(log().size(), told);
    m_buckets->start();
    QTRY_VERIFY_WITH_TIMEOUT(read(0), kLongMs);
    QVERIFY(!m_store->isAway());
    QVERIFY(put(1, "more"));
    QCOMPARE(m_store->chunks(kOwner, kBlob)->size(), 2);
}

void S3BlobStoreTest::oneThatDoesNotMoveIsNotWaitedForLong()
{
    QVERIFY(put(0, "kept"));
    S3Options hasty = m_options;
    hasty.patience = 300ms;
    open(hasty);
    m_buckets->pause();
    const auto stuck = read(0);
    m_buckets->goOn();
    QCOMPARE(stuck.error().code, Errc::NetworkFailed);
    open(m_options);
    QTRY_COMPARE_WITH_TIMEOUT(read(0).value_or(QByteArray()), "kept"_ba, kLongMs);
}

void S3BlobStoreTest::aReplyThatIsCutIsNoDamage()
{
    const QByteArray bytes(kBlobChunkBytes, 'c');
    QVERIFY(put(0, bytes));
    mn::test::HoldingRelay relay;
    relay.leadTo(QUrl(m_options.endpoint));
    S3Options through = m_options;
    through.endpoint = relay.url();
    // In its headers, and in what it brings: it is asked for again.
    for (const qint64 after : {qint64(50), kBlobChunkBytes / 2}) {
        open(through);
        relay.cutAfter(mn::test::HoldingRelay::Down, after, 1);
        QVERIFY(read(0).value_or(QByteArray()) == bytes);
        relay.cutAfter(mn::test::HoldingRelay::Down, after, kAlways);
        QCOMPARE(read(0).error().code, Errc::NetworkFailed);
        relay.goOn();
    }
    open(through);
    QVERIFY(read(0).value_or(QByteArray()) == bytes);
}

void S3BlobStoreTest::whatWasSpoiltOnItsWayIsReadAgain()
{
    const QByteArray bytes(kBlobChunkBytes, 'c');
    QVERIFY(put(0, bytes));
    mn::test::HoldingRelay relay;
    relay.leadTo(QUrl(m_options.endpoint));
    S3Options through = m_options;
    through.endpoint = relay.url();
    open(through);
    relay.spoilAfter(mn::test::HoldingRelay::Down, kBlobChunkBytes / 2, 1);
    QVERIFY(read(0).value_or(QByteArray()) == bytes);
    relay.spoilAfter(mn::test::HoldingRelay::Down, kBlobChunkBytes / 2, kAlways);
    QCOMPARE(read(0).error().code, Errc::Damaged);
}

void S3BlobStoreTest::aChunkThatIsCutOnItsWayLeavesTheOldOne()
{
    const QByteArray old(kBlobChunkBytes, 'o');
    const QByteArray fresh(kBlobChunkBytes, 'f');
    QVERIFY(put(0, old));
    mn::test::HoldingRelay relay;
    relay.leadTo(QUrl(m_options.endpoint));
    S3Options through = m_options;
    through.endpoint = relay.url();
    open(through);
    relay.cutAfter(mn::test::HoldingRelay::Up, kBlobChunkBytes / 2, kAlways);
    QCOMPARE(put(0, fresh).error().code, Errc::NetworkFailed);
    open(m_options);
    QVERIFY(read(0).value_or(QByteArray()) == old);
    QCOMPARE(m_store->chunks(kOwner, kBlob).value(),
             (QList<BlobStore::Chunk>{{0, quint64(kBlobChunkBytes), blobChunkHash(old)}}));
    QVERIFY(put(0, fresh));
    QVERIFY(read(0).value_or(QByteArray()) == fresh);
}

void S3BlobStoreTest::longListsComeInPages()
{
    QList<BlobStore::Chunk> all;
    for (quint64 n = 0; n < 23; ++n) {
        const QByteArray bytes = "chunk " + QByteArray::number(n);
        QVERIFY(put(n, bytes));
        all.append({n, quint64(bytes.size()), blobChunkHash(bytes)});
    }
    QCOMPARE(m_store->chunks(kOwner, kBlob).value(), all);
    QVERIFY(m_store->remove(kOwner, kBlob));
    QCOMPARE(m_buckets->keysOf(m_options.bucket), QStringList());
}

// Copied there as it is, by whatever copies files.
void S3BlobStoreTest::whatAFolderHeldIsFound()
{
    QTemporaryDir folder;
    LocalFileSystem files;
    FileBlobStore old(files, folder.path());
    const QByteArray full(kBlobChunkBytes, 'f');
    QVERIFY(old.put(kOwner, kBlob, 0, blobChunkHash(full), full));
    QVERIFY(old.put(kOwner, kBlob, 1, blobChunkHash("the end"), "the end"));
    for (QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_buckets->setContent(m_options.bucket, file.fileName().sliced(folder.path().size() + 1), file.readAll());
    }
    QCOMPARE(m_store->chunks(kOwner, kBlob).value(), old.chunks(kOwner, kBlob).value());
    QVERIFY(read(0).value_or(QByteArray()) == full);
    QCOMPARE(read(1).value_or(QByteArray()), "the end"_ba);
    QVERIFY(m_store->erase(kOwner));
    QCOMPARE(m_buckets->keysOf(m_options.bucket), QStringList());
}

// No name leads there, so the request is brought to its place by hand; its signature is of the name.
void S3BlobStoreTest::aBucketMayBeAHost()
{
    QVERIFY(put(0, "kept"));
    S3Options named = m_options;
    const QUrl there(m_options.endpoint);
    named.endpoint = u"https://store.test"_s;
    named.addressing = S3Options::Addressing::Host;
    const QString key = m_buckets->keysOf(m_options.bucket).value(0);
    const S3Request request = signedRequest(named, {.key = key.toLatin1()}, m_clock.now());
    QCOMPARE(request.url.host(), m_options.bucket + u".store.test"_s);
    QNetworkRequest led(QUrl(m_options.endpoint + request.url.path()));
    for (const auto &[name, value] : request.call.headers)
        led.setRawHeader(name, value);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(led));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->readAll(), blobChunkHash("kept").view().toByteArray() + "kept");
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::S3BlobStoreTest)
#include "s3_blob_store_test.moc"
