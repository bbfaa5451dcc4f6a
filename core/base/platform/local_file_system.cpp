#include "core/base/platform/local_file_system.h"
#include "core/base/drawing_thread.h"
#include "core/base/platform/system_error.h"
#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mn {

namespace {

class LocalFile final : public File {
public:
    LocalFile(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    ~LocalFile() override { ::close(m_descriptor); }

    Result<QByteArray> read(qint64 offset, qint64 size) override
    {
        neverWhileDrawing(Waiting::File);
        QByteArray out(size, Qt::Uninitialized);
        qint64 done = 0;
        while (done < size) {
            const ssize_t n = ::pread(m_descriptor, out.data() + done, size_t(size - done), off_t(offset + done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return systemError(Errc::FileUnreadable, m_path);
            if (n == 0)
                break;
            done += n;
        }
        out.truncate(done);
        return out;
    }

    Result<void> write(qint64 offset, QByteArrayView bytes) override
    {
        neverWhileDrawing(Waiting::File);
        qint64 done = 0;
        while (done < bytes.size()) {
            const ssize_t n =
                ::pwrite(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), off_t(offset + done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return systemError(Errc::FileUnwritable, m_path);
            done += n;
        }
        return {};
    }

    Result<qint64> size() override
    {
        neverWhileDrawing(Waiting::File);
        struct stat status;
        if (::fstat(m_descriptor, &status) != 0)
            return systemError(Errc::FileUnreadable, m_path);
        return qint64(status.st_size);
    }

    Result<void> truncate(qint64 size) override
    {
        neverWhileDrawing(Waiting::File);
        if (::ftruncate(m_descriptor, off_t(size)) != 0)
            return systemError(Errc::FileUnwritable, m_path);
        return {};
    }

    Result<void> sync() override
    {
        neverWhileDrawing(Waiting::File);
        if (::fsync(m_descriptor) != 0)
            return systemError(Errc::FileUnwritable, m_path);
        return {};
    }

private:
    int m_descriptor;
    QString m_path;
};

Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(Errc::FileUnwritable, folder);
    const int failed = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    // Some file systems (FAT on a stick) cannot sync a folder; the rename is then as durable as they make it.
    if (failed && error != EINVAL && error != ENOTSUP)
        return systemError(Errc::FileUnwritable, folder);
    return {};
}

} // namespace

Result<std::unique_ptr<File>> LocalFileSystem::open(const QString &path, OpenMode mode)
{
    neverWhileDrawing(Waiting::File);
    int flags = O_CLOEXEC;
    switch (mode) {
    case OpenMode::Read:
        flags |= O_RDONLY;
        break;
    case OpenMode::ReadWrite:
        flags |= O_RDWR | O_CREAT;
        break;
    case OpenMode::Replace:
        flags |= O_RDWR | O_CREAT | O_TRUNC;
        break;
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, 0600);
    if (descriptor < 0)
        return systemError(mode == OpenMode::Read ? Errc::FileUnreadable : Errc::FileUnwritable, path);
    return std::make_unique<LocalFile>(descriptor, path);
}

Result<void> LocalFileSystem::rename(const QString &from, const QString &to)
{
    neverWhileDrawing(Waiting::File);
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(Errc::FileUnwritable, to);
    return syncFolder(QFileInfo(to).path());
}

Result<void> LocalFileSystem::remove(const QString &path)
{
    neverWhileDrawing(Waiting::File);
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return systemError(Errc::FileUnwritable, path);
    return {};
}

Result<void> LocalFileSystem::makeFolder(const QString &path)
{
    neverWhileDrawing(Waiting::File);
    const QString parent = QFileInfo(path).path();
    if (parent != path && !QFileInfo::exists(parent))
        MN_TRY(makeFolder(parent));
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return syncFolder(parent); // else a power cut takes the folder with all that was synced in it
    if (errno != EEXIST || !QFileInfo(path).isDir())
        return systemError(Errc::FileUnwritable, path);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    neverWhileDrawing(Waiting::File);
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
    else if (errno != EEXIST)
        return systemError(Errc::FileUnwritable, path);
    return {};
}

Result<std::unique_ptr<File>> openUnnamed(const QString &folder)
{
    neverWhileDrawing(Waiting::File);
    const QByteArray path = QFile::encodeName(folder);
    int descriptor = ::open(path.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        // A disk that cannot do that (FAT on a stick): the name goes before there is a first byte.
        QByteArray name = path + "/.mnemosyne-XXXXXX";
        descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (descriptor >= 0)
            ::unlink(name.constData());
    }
    if (descriptor < 0)
        return systemError(Errc::FileUnwritable, folder);
    return std::make_unique<LocalFile>(descriptor, folder);
}

Result<void> syncDisk(const QString &folder)
{
    neverWhileDrawing(Waiting::File);
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(Errc::FileUnwritable, folder);
    const int failed = ::syncfs(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    if (failed)
        return systemError(Errc::FileUnwritable, folder);
    return {};
}

bool LocalFileSystem::exists(const QString &path)
{
    neverWhileDrawing(Waiting::File);
    return QFileInfo::exists(path);
}

QStringList LocalFileSystem::list(const QString &folder)
{
    neverWhileDrawing(Waiting::File);
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace mn
