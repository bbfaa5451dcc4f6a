#include "core/base/platform/private_folder.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace mn {

namespace {

constexpr char kScratchName[] = "/mnemosyne-edit-";
constexpr char kKeptName[] = "/mnemosyne-kept-"; // never removed by us
constexpr qsizetype kRandomChars = 6;
constexpr int kTries = 8;

// A folder, no link to one, ours, and closed to everyone else.
bool isOurs(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

bool isInMemory(const QString &path)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    // A tmpfs may be swapped out; whoever fears that encrypts the swap. Deleted, it is gone from both.
    return status.f_type == TMPFS_MAGIC || status.f_type == RAMFS_MAGIC;
}

QStringList runtimeParents()
{
    QStringList parents;
    if (const QString chosen = qEnvironmentVariable("XDG_RUNTIME_DIR"); chosen.startsWith(QLatin1Char('/')))
        parents += chosen;
    parents += QStringLiteral("/run/user/%1").arg(::geteuid());
    return parents;
}

void overwrite(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray zeros(64 * 1024, '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size())
        file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
}

void wipeFolder(const QString &path)
{
    // Editors leave copies beside the file.
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        overwrite(files.next());
    QDir(path).removeRecursively();
}

int openFolder(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

// Of those whose lock nobody holds, the program is gone: killed, for otherwise it had removed its folder.
void removeLeftBehind(const QString &parent)
{
    const QString pattern = QLatin1StringView(kScratchName + 1) + QString(kRandomChars, u'?');
    for (const QString &name : QDir(parent).entryList({pattern}, QDir::Dirs | QDir::Hidden)) {
        const QString path = parent + u'/' + name;
        const int descriptor = isOurs(path) ? openFolder(path) : -1;
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            wipeFolder(path);
        ::close(descriptor);
    }
}

} // namespace

Result<QString> runtimeFolder()
{
    for (const QString &parent : runtimeParents()) {
        const QString folder = parent + QStringLiteral("/mnemosyne");
        if (isOurs(parent) && (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || isOurs(folder)))
            return folder;
    }
    // No session of the system's own making (a container, a bare root): a folder among everyone's, if it is truly ours.
    const QString folder = QDir::tempPath() + QStringLiteral("/mnemosyne-%1").arg(::geteuid());
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || isOurs(folder))
        return folder;
    return fail(Errc::NotAvailable, folder);
}

Result<ScratchFolder> ScratchFolder::in(const QString &parent)
{
    removeLeftBehind(parent);
    for (int i = 0; i < kTries; ++i) {
        QByteArray name = QFile::encodeName(parent) + kScratchName + QByteArray(kRandomChars, 'X');
        if (!::mkdtemp(name.data())) // 0700
            return fail(Errc::FileUnwritable, parent);
        const QString path = QFile::decodeName(name);
        const int descriptor = openFolder(path);
        // Another program that looks for what was left behind may have taken the new one for such a folder.
        const bool isLocked = descriptor >= 0 && (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK);
        struct stat status = {};
        if (isLocked && ::fstat(descriptor, &status) == 0 && status.st_nlink > 0)
            return ScratchFolder(path, descriptor);
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return fail(Errc::FileUnwritable, parent);
}

Result<ScratchFolder> ScratchFolder::inMemory()
{
    for (const QString &parent : runtimeParents() + QStringList{QStringLiteral("/dev/shm")}) {
        if (!isInMemory(parent))
            continue;
        if (auto folder = in(parent))
            return folder;
    }
    return fail(Errc::NotAvailable);
}

Result<ScratchFolder> ScratchFolder::onDisk()
{
    return in(QDir::tempPath());
}

QString ScratchFolder::keep()
{
    QString kept = m_path;
    kept.replace(QLatin1StringView(kScratchName), QLatin1StringView(kKeptName));
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(kept).constData()) != 0)
        kept = m_path;
    m_path.clear();
    return kept;
}

ScratchFolder::~ScratchFolder()
{
    if (!m_path.isEmpty())
        wipeFolder(m_path);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace mn
