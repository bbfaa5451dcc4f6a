#include "core/vault/vault.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/test_vault.h"
#include <QDirIterator>
#include <QTest>
#include <cstdarg>
#include <linux/fcntl.h> // not the C library's: its open() is defined below
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Opened {
    QByteArray path;
    unsigned mode; // right after it was opened, before anything is in it
};

std::mutex mutex;
std::vector<Opened> opened; // for writing

int openAndNote(const char *path, int flags, mode_t mode)
{
    const int descriptor = int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    struct stat status = {};
    if (descriptor >= 0 && (flags & O_ACCMODE) != O_RDONLY && ::fstat(descriptor, &status) == 0 &&
        S_ISREG(status.st_mode)) {
        const std::lock_guard lock(mutex);
        opened.push_back({path, status.st_mode & 0777u});
    }
    return descriptor;
}

} // namespace

// In place of the C library's, for all that is linked into this program, SQLite and Qt too: the same, and they
// remember.
extern "C" __attribute__((visibility("default"))) int open64(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openAndNote(path, flags | O_LARGEFILE, mode);
}

extern "C" __attribute__((visibility("default"))) int open(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openAndNote(path, flags, mode);
}

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

// On a machine whose umask lets everyone read what is made, nobody but its owner may open any file of a vault, at no
// moment: it is made so, not changed afterwards.
class PrivateFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsItsOwnersFromItsFirstByteOn();
};

void PrivateFilesTest::everyFileIsItsOwnersFromItsFirstByteOn()
{
    const mode_t before = ::umask(0);
    const auto back = qScopeGuard([before] { ::umask(before); });
    test::LetterEmbedder letters;
    test::TestVault vault(&letters);
    const auto blob = wait(vault->seal(u"scan.pdf"_s, u"application/pdf"_s, [done = false]() mutable {
        const QByteArray piece = done ? QByteArray() : QByteArray(100'000, 'x');
        done = true;
        return Result<QByteArray>(piece);
    }));
    MN_VERIFY(blob);
    MemoryChange change;
    change.content = u"the boiler"_s;
    change.addAttachments = {*blob};
    const auto id = wait(vault->add(change));
    MN_VERIFY(id);
    MN_VERIFY(wait(vault->keepDraft(*id, "a draft")));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto other = vault.another(); // as another process has it
    MN_VERIFY(other);

    QStringList names;
    {
        const std::lock_guard lock(mutex);
        for (const Opened &file : opened) {
            if (!file.path.startsWith(QFile::encodeName(vault.folder())) &&
                !file.path.startsWith(QFile::encodeName(vault.state())))
                continue;
            QVERIFY2(file.mode == 0600, (file.path + ' ' + QByteArray::number(file.mode, 8)).constData());
            names += QString::fromUtf8(file.path).section(u'/', -1);
        }
    }
    for (const QString &name : {u"vault.db"_s, u"vault.db-wal"_s, u"vault.db-shm"_s, u"lock"_s, u"changed"_s,
                                u"lease"_s, blob->blob.toString() + u".part"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QVERIFY(names.filter(u"witness-"_s).size() > 0);
    int files = 0;
    for (const QString &folder : {vault.folder(), vault.state()}) {
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            struct stat status = {};
            const QByteArray path = QFile::encodeName(all.next());
            QCOMPARE(::stat(path.constData(), &status), 0);
            QVERIFY2((status.st_mode & 0777) == (S_ISDIR(status.st_mode) ? 0700 : 0600), path.constData());
            files += S_ISREG(status.st_mode);
        }
    }
    QVERIFY(files > 8); // snapshots, the draft and the blob among them
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::PrivateFilesTest)
#include "private_files_test.moc"
