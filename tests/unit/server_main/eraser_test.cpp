#include "core/base/platform/local_file_system.h"
#include "server/blobs/file_blob_store.h"
#include "server/bus/local_bus.h"
#include "server/main/eraser.h"
#include "server/store/accounts_file.h"
#include "server/store/sqlite_store.h"
#include "server/vectors/hnsw_vector_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/protocol/samples.h"
#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
const ActorId kActor = idOf<ActorId>(2);

} // namespace

// A server clears away what is due, on the disk as well: when it starts, and while it runs.
class EraserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatCameDueWhileItDidNotRunGoesAtItsStart();
    void whatComesDueWhileItRunsGoes();
    void vectorsOfAnAccountErasedBesideItGo();

private:
    QStringList filesOfBlobs() const
    {
        QDir folder(m_folder->filePath(u"blobs"_s));
        return folder.exists() ? folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot) : QStringList();
    }
    qsizetype accounts() { return (*AccountsFile::open(m_folder->path(), m_files))->accounts()->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    LocalFileSystem m_files;
    mn::test::ManualClock m_clock;
    LocalBus m_bus;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<FileBlobStore> m_blobs;
    std::unique_ptr<AccountService> m_service;
    AccountId m_account;
};

void EraserTest::init()
{
    m_service.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *SqliteStore::open(m_folder->path(), m_files);
    m_blobs = std::make_unique<FileBlobStore>(m_files, m_folder->filePath(u"blobs"_s));
    m_service = std::make_unique<AccountService>(*m_store, m_clock, Rules(), 0, m_blobs.get());
    m_account = *m_service->create({Log().events(), {}, false});
    QVERIFY(m_service->declareBlob(m_account, kActor, idOf<BlobName>(7), 3));
    QVERIFY(m_service->putBlobChunk(m_account, kActor, idOf<BlobName>(7), 0, "abc"));
    QVERIFY(m_service->askErasure(m_account, kActor));
}

void EraserTest::whatCameDueWhileItDidNotRunGoesAtItsStart()
{
    m_clock.advance(qint64(kErasedAfter) - 1);
    {
        const Eraser early(*m_service, m_bus);
        QCOMPARE(accounts(), 1);
    }
    m_clock.advance(1);
    QCOMPARE(accounts(), 1);
    QVERIFY(!filesOfBlobs().isEmpty());
    const Eraser eraser(*m_service, m_bus);
    QCOMPARE(accounts(), 0);
    QVERIFY2(filesOfBlobs().isEmpty(), qPrintable(filesOfBlobs().join(u' ')));
}

void EraserTest::whatComesDueWhileItRunsGoes()
{
    QSemaphore told;
    const auto subscription = m_bus.subscribe(m_account, [&told] { told.release(); });
    const Eraser eraser(*m_service, m_bus, std::chrono::milliseconds(1));
    QCOMPARE(accounts(), 1);
    QCOMPARE(told.available(), 0);
    m_clock.advance(qint64(kErasedAfter));
    QVERIFY(told.tryAcquire(1, kPatienceMs));
    QCOMPARE(accounts(), 0);
}

// By whoever runs the server, with another program, while this one is at work.
void EraserTest::vectorsOfAnAccountErasedBesideItGo()
{
    HnswVectorStore vectors{VectorSizes()};
    AccountService service(*m_store, m_clock, Rules(), 0, m_blobs.get(), VectorPlace{&vectors, 10});
    QVERIFY(service.allowVectors(m_account, kActor, idOf<VectorModel>(7)));
    QVERIFY(vectors.put(m_account, {{.record = idOf<RecordId>(5), .semantic = std::vector<float>(384, 1)}}));
    QVERIFY((*AccountsFile::open(m_folder->path(), m_files))->erase(m_account, m_clock));
    QCOMPARE(vectors.count(m_account).value(), 1);
    const Eraser eraser(service, m_bus);
    QCOMPARE(vectors.count(m_account).value(), 0);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::EraserTest)
#include "eraser_test.moc"
