#include "server/blobs/file_blob_store.h"
#include "tests/support/faulty_file_system.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

namespace {

const AccountId kOwner = idOf<AccountId>(1);
const BlobName kBlob = idOf<BlobName>(7);

} // namespace

// What is of a disk alone; what every store does: blob_store_conformance_test.cpp.
class FileBlobStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCrashLeavesTheOldChunkOrTheNewOne();
};

// And nothing is told to be there that is not.
void FileBlobStoreTest::aCrashLeavesTheOldChunkOrTheNewOne()
{
    mn::test::FaultyFileSystem sound;
    const QByteArray old = "old";
    const QByteArray fresh(1000, 'n');
    QVERIFY(FileBlobStore(sound, u"/blobs"_s).put(kOwner, kBlob, 0, blobChunkHash(old), old));
    const auto image = sound.image();
    bool hasCrashed = true;
    int crashes = 0;
    for (qint64 at = 0; hasCrashed; ++at) {
        mn::test::FaultyFileSystem disk;
        disk.setImage(image);
        const qint64 before = disk.operations();
        disk.setFaults({.crashAtOperation = before + at});
        const auto put = FileBlobStore(disk, u"/blobs"_s).put(kOwner, kBlob, 0, blobChunkHash(fresh), fresh);
        hasCrashed = disk.hasCrashed();
        crashes += hasCrashed;
        QCOMPARE(put.has_value(), !hasCrashed);
        disk.crash();
        FileBlobStore store(disk, u"/blobs"_s);
        const QByteArray there = store.read(kOwner, kBlob, 0).value();
        QVERIFY(there == old || there == fresh);
        QVERIFY(hasCrashed || there == fresh);
        QCOMPARE(store.chunks(kOwner, kBlob)->size(), 1);
    }
    QVERIFY(crashes >= 4);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::FileBlobStoreTest)
#include "file_blob_store_test.moc"
