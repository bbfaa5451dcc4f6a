#include "core/base/platform/local_file_system.h"
#include "server/blobs/file_blob_store.h"
#include "server/s3/s3_blob_store.h"
#include "tests/support/own_buckets.h"
#include "tests/unit/protocol/samples.h"
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

namespace {

// A store, and a way to spoil what it keeps.
class Place {
public:
    virtual ~Place() = default;
    virtual BlobStore &store() = 0;
    virtual void reopen() = 0;
    // One byte of this chunk is another one; -1: of the last one.
    virtual void flip(const BlobName &blob, quint64 n, qint64 at) = 0;
    virtual QStringList files() = 0;
};

class InFiles final : public Place {
public:
    InFiles() { reopen(); }
    BlobStore &store() override { return *m_store; }
    void reopen() override { m_store = std::make_unique<FileBlobStore>(m_files, m_folder.filePath(u"blobs"_s)); }
    void flip(const BlobName &blob, quint64 n, qint64 at) override
    {
        for (const QString &path : files()) {
            if (!path.endsWith(u"%1.%2"_s.arg(blob.toHex()).arg(n)))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite))
                qFatal("cannot be spoilt");
            file.seek(at < 0 ? file.size() - 1 : at);
            const char was = file.peek(1).at(0);
            file.write(QByteArray(1, char(was ^ 1)));
        }
    }
    QStringList files() override
    {
        QStringList found;
        for (QDirIterator all(m_folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
             all.hasNext();)
            found += all.next();
        return found;
    }

private:
    QTemporaryDir m_folder;
    LocalFileSystem m_files;
    std::unique_ptr<FileBlobStore> m_store;
};

class InBucket final : public Place {
public:
    explicit InBucket(mn::test::OwnBuckets &buckets) : m_buckets(buckets), m_options(buckets.newBucket()) { reopen(); }
    BlobStore &store() override { return *m_store; }
    void reopen() override { m_store = std::make_unique<S3BlobStore>(m_options, m_clock); }
    void flip(const BlobName &blob, quint64 n, qint64 at) override
    {
        for (const QString &key : files()) {
            if (!key.endsWith(u"%1.%2"_s.arg(blob.toHex()).arg(n)))
                continue;
            QByteArray content = m_buckets.contentOf(m_options.bucket, key);
            char &byte = content[at < 0 ? content.size() - 1 : at];
            byte = char(byte ^ 1);
            m_buckets.setContent(m_options.bucket, key, content);
        }
    }
    QStringList files() override { return m_buckets.keysOf(m_options.bucket); }

private:
    mn::test::OwnBuckets &m_buckets;
    const S3Options m_options;
    const SystemClock m_clock;
    std::unique_ptr<S3BlobStore> m_store;
};

using MakePlace = std::function<std::unique_ptr<Place>()>;

const AccountId kOwner = idOf<AccountId>(1);
const BlobName kBlob = idOf<BlobName>(7);

} // namespace

// What every store of sealed files does: a line of initTestCase_data() for each.
class BlobStoreConformanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void cleanupTestCase();
    void init();
    void whatIsPutIsReadAgain();
    void aChunkIsReplacedWhole();
    void chunksAreToldInTheirOrder();
    void everyOtherByteIsDamage();
    void whatIsRemovedIsGone();
    void anErasedAccountLeavesNothing();

private:
    BlobStore &store() { return m_place->store(); }
    void put(const BlobName &blob, quint64 n, const QByteArray &bytes, const AccountId &account = kOwner)
    {
        QVERIFY(store().put(account, blob, n, blobChunkHash(bytes), bytes));
        m_place->reopen();
    }
    std::unique_ptr<mn::test::OwnBuckets> m_buckets;
    std::unique_ptr<Place> m_place;
};

void BlobStoreConformanceTest::initTestCase_data()
{
    QTest::addColumn<MakePlace>("place");
    QTest::newRow("files") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InFiles>(); });
    m_buckets = std::make_unique<mn::test::OwnBuckets>();
    QTest::newRow("a bucket") << MakePlace(
        [this]() -> std::unique_ptr<Place> { return std::make_unique<InBucket>(*m_buckets); });
}

void BlobStoreConformanceTest::cleanupTestCase()
{
    m_place.reset();
    m_buckets.reset();
}

void BlobStoreConformanceTest::init()
{
    QFETCH_GLOBAL(const MakePlace, place);
    m_place = place();
}

void BlobStoreConformanceTest::whatIsPutIsReadAgain()
{
    QByteArray full(kBlobChunkBytes, 'c');
    full[1] = '\0';
    put(kBlob, 0, full);
    put(kBlob, 511, "the rest");
    QCOMPARE(store().read(kOwner, kBlob, 0).value(), full);
    QCOMPARE(store().read(kOwner, kBlob, 511).value(), "the rest"_ba);
    QCOMPARE(store().read(kOwner, kBlob, 1).error().code, Errc::NotFound);
    QCOMPARE(store().read(kOwner, idOf<BlobName>(8), 0).error().code, Errc::NotFound);
    QCOMPARE(store().read(idOf<AccountId>(2), kBlob, 0).error().code, Errc::NotFound);
}

void BlobStoreConformanceTest::aChunkIsReplacedWhole()
{
    put(kBlob, 3, QByteArray(100, 'a'));
    put(kBlob, 3, "b");
    QCOMPARE(store().read(kOwner, kBlob, 3).value(), "b"_ba);
    QCOMPARE(store().chunks(kOwner, kBlob)->size(), 1);
}

void BlobStoreConformanceTest::chunksAreToldInTheirOrder()
{
    QVERIFY(store().chunks(kOwner, kBlob)->isEmpty());
    QList<BlobStore::Chunk> wanted;
    for (const quint64 n : {10, 2, 0}) {
        const QByteArray bytes(qsizetype(n) + 1, 'x');
        put(kBlob, n, bytes);
        wanted.prepend({n, n + 1, blobChunkHash(bytes)});
    }
    put(idOf<BlobName>(8), 5, "of another");
    put(kBlob, 5, "of somebody else", idOf<AccountId>(2));
    QCOMPARE(store().chunks(kOwner, kBlob).value(), wanted);
}

void BlobStoreConformanceTest::everyOtherByteIsDamage()
{
    const QByteArray bytes(50, 'x');
    put(kBlob, 0, bytes);
    for (qint64 at = 0; at < Hash::kBytes + bytes.size(); ++at) {
        m_place->flip(kBlob, 0, at);
        const auto read = store().read(kOwner, kBlob, 0);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Damaged);
        m_place->flip(kBlob, 0, at);
    }
    QCOMPARE(store().read(kOwner, kBlob, 0).value(), bytes);
}

void BlobStoreConformanceTest::whatIsRemovedIsGone()
{
    put(kBlob, 0, "one");
    put(kBlob, 1, "two");
    put(idOf<BlobName>(8), 0, "another");
    QVERIFY(store().removeChunk(kOwner, kBlob, 0));
    QCOMPARE(store().read(kOwner, kBlob, 0).error().code, Errc::NotFound);
    QCOMPARE(store().read(kOwner, kBlob, 1).value(), "two"_ba);
    QVERIFY(store().remove(kOwner, kBlob));
    QVERIFY(store().chunks(kOwner, kBlob)->isEmpty());
    QCOMPARE(store().read(kOwner, idOf<BlobName>(8), 0).value(), "another"_ba);
    QVERIFY(store().removeChunk(kOwner, kBlob, 0));
    QVERIFY(store().remove(kOwner, kBlob));
}

void BlobStoreConformanceTest::anErasedAccountLeavesNothing()
{
    put(kBlob, 0, "kept", idOf<AccountId>(2));
    const QStringList before = m_place->files();
    for (quint8 name = 1; name < 40; ++name)
        put(idOf<BlobName>(name), name, "erased");
    QVERIFY(store().erase(kOwner));
    QCOMPARE(m_place->files(), before); // not even that it was there
    QVERIFY(store().erase(kOwner));
    QCOMPARE(store().read(idOf<AccountId>(2), kBlob, 0).value(), "kept"_ba);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::BlobStoreConformanceTest)
#include "blob_store_conformance_test.moc"
