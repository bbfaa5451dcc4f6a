#include "core/base/platform/file_lock.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/unnamed_file.h"
#include "tests/support/faulty_file_system.h"
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace {

QStringList syncedPaths; // paths, in order

} // namespace

// In place of the C library's, for what is linked into this program: the same, and it remembers what was synced.
extern "C" int fsync(int descriptor)
{
    syncedPaths += QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
    return int(::syscall(SYS_fsync, descriptor));
}

namespace mn {

class FileSystemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replaceFileLeavesOldOrNewBytesAtEveryCrash();
    void aFullDiskKeepsTheOldFile();
    void localFilesAreForTheirOwnerOnly();
    void aNewFolderIsDurable();
    void aFolderThatCannotBeMadeIsTold();
    void readFileRefusesWhatIsTooLarge();
    void aPublishedFileTouchesNoOther_data();
    void aPublishedFileTouchesNoOther();
    void noWriterStarvesBesideAGreedyOne();
    void aTakenLockIsBusy();
};

void FileSystemTest::replaceFileLeavesOldOrNewBytesAtEveryCrash()
{
    const QString path = QStringLiteral("/v/keys");
    for (int at = 0;; ++at) {
        test::FaultyFileSystem disk;
        QVERIFY(replaceFile(disk, path, "old"));
        disk.setFaults({.crashAtOperation = at});
        const auto done = replaceFile(disk, path, "new");
        const bool crashed = disk.hasCrashed();
        disk.crash();
        const auto after = readFile(disk, path, 100);
        QVERIFY(after);
        QVERIFY(*after == "old" || *after == "new");
        if (done)
            QCOMPARE(*after, QByteArray("new"));
        if (!crashed) {
            QVERIFY(at > 2);
            return;
        }
    }
}

void FileSystemTest::aFullDiskKeepsTheOldFile()
{
    test::FaultyFileSystem disk;
    QVERIFY(replaceFile(disk, QStringLiteral("/v/keys"), "old"));
    disk.setFaults({.capacity = 5});
    QCOMPARE(replaceFile(disk, QStringLiteral("/v/keys"), "newer").error().code, Errc::DiskFull);
    QCOMPARE(*readFile(disk, QStringLiteral("/v/keys"), 100), QByteArray("old"));
    QCOMPARE(disk.list(QStringLiteral("/v")), QStringList{QStringLiteral("keys")});
}

void FileSystemTest::localFilesAreForTheirOwnerOnly()
{
    QTemporaryDir folder;
    LocalFileSystem files;
    const QString path = folder.filePath(QStringLiteral("a/b/keys"));
    QVERIFY(files.makeFolder(folder.filePath(QStringLiteral("a/b"))));
    QVERIFY(replaceFile(files, path, "secret"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("a/b"))) & others));
    QCOMPARE(*readFile(files, path, 100), QByteArray("secret"));
    QVERIFY(files.remove(path));
    QVERIFY(files.remove(path));
    QCOMPARE(readFile(files, path, 100).error().code, Errc::FileUnreadable);
}

void FileSystemTest::aNewFolderIsDurable()
{
    QTemporaryDir folder;
    LocalFileSystem files;
    syncedPaths.clear();
    QVERIFY(files.makeFolder(folder.filePath(QStringLiteral("a/b"))));
    // The entry of a folder lies in its parent.
    QCOMPARE(syncedPaths, (QStringList{folder.path(), folder.filePath(QStringLiteral("a"))}));
    syncedPaths.clear();
    QVERIFY(files.makeFolder(folder.filePath(QStringLiteral("a/b"))));
    QCOMPARE(syncedPaths, QStringList());
}

void FileSystemTest::aFolderThatCannotBeMadeIsTold()
{
    test::FaultyFileSystem disk;
    disk.setFaults({.failAtOperation = 0, .failure = Errc::DiskFull});
    QCOMPARE(disk.makeFolder(QStringLiteral("/v")).error().code, Errc::DiskFull);
    QVERIFY(disk.makeFolder(QStringLiteral("/v")));
    QCOMPARE(disk.operations(), 2);
    QVERIFY(disk.makeFolder(QStringLiteral("/v"))); // it is there
    QCOMPARE(disk.operations(), 2);
}

void FileSystemTest::readFileRefusesWhatIsTooLarge()
{
    test::FaultyFileSystem disk;
    disk.setBytes(QStringLiteral("/x"), QByteArray(11, 'x'));
    QCOMPARE(readFile(disk, QStringLiteral("/x"), 10).error().code, Errc::TooLarge);
}

void FileSystemTest::aPublishedFileTouchesNoOther_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("a disk with files without a name") << false;
    QTest::newRow("a disk where every file has one") << true;
}

void FileSystemTest::aPublishedFileTouchesNoOther()
{
    QFETCH(const bool, isNamed);
    QTemporaryDir folder;
    LocalFileSystem files;
    const QString path = folder.filePath(QStringLiteral("m.jsonl"));
    const QString strangers = path + QStringLiteral(".part");
    const QString target = folder.filePath(QStringLiteral("elsewhere"));
    for (const bool isLink : {false, true}) {
        QVERIFY(files.remove(strangers));
        if (isLink) {
            QVERIFY(replaceFile(files, target, "theirs"));
            QVERIFY(QFile::link(target, strangers));
        } else {
            QFile file(strangers);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("theirs");
        }
        {
            auto file = isNamed ? UnnamedFile::makeNamed(path) : UnnamedFile::make(path);
            QVERIFY(file);
            QVERIFY((*file)->append("mine"));
            QVERIFY((*file)->publish());
        }
        QCOMPARE(*readFile(files, path, 100), QByteArray("mine"));
        QCOMPARE(*readFile(files, strangers, 100), QByteArray("theirs"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        { // given up, it leaves nothing behind
            const auto file = isNamed ? UnnamedFile::makeNamed(path) : UnnamedFile::make(path);
            QVERIFY(file && (*file)->append("half"));
        }
        QCOMPARE(files.list(folder.path()).size(), isLink ? 3 : 2);
    }
}

void FileSystemTest::noWriterStarvesBesideAGreedyOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    std::atomic<bool> stop = false;
    std::atomic<int> greedy = 0;
    std::thread other([&] {
        const auto lock = *FileLock::open(path);
        while (!stop && lock->lock(std::chrono::seconds(10))) {
            ++greedy;
            lock->unlock(); // and at once again
        }
    });
    const auto lock = *FileLock::open(path);
    while (greedy == 0) // else all 200 may be over before the thread has begun
        std::this_thread::yield();
    int got = 0;
    for (; got < 200; ++got) {
        if (!lock->lock(std::chrono::seconds(10)))
            break;
        lock->unlock();
    }
    stop = true;
    other.join();
    QCOMPARE(got, 200);
}

void FileSystemTest::aTakenLockIsBusy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    const auto first = *FileLock::open(path);
    const auto second = *FileLock::open(path);
    QVERIFY(first->lock(std::chrono::milliseconds(0)));
    QCOMPARE(second->lock(std::chrono::milliseconds(5)).error().code, Errc::Busy);
    first->unlock();
    QVERIFY(second->lock(std::chrono::milliseconds(5)));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::FileSystemTest)
#include "file_system_test.moc"
