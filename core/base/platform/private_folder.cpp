#include "core/base/platform/private_folder.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <cstdlib>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace mn {

namespace {

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
    QByteArray name = QFile::encodeName(parent + QStringLiteral("/mnemosyne-XXXXXX"));
    if (!::mkdtemp(name.data())) // 0700
        return fail(Errc::FileUnwritable, parent);
    return ScratchFolder(QFile::decodeName(name));
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

ScratchFolder::~ScratchFolder()
{
    if (m_path.isEmpty())
        return;
    // Editors leave copies beside the file.
    QDirIterator files(m_path, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        overwrite(files.next());
    QDir(m_path).removeRecursively();
}

} // namespace mn
