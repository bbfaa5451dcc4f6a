#include "core/base/platform/unnamed_file.h"
#include "core/base/platform/local_file_system.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace mn {

namespace {

std::unexpected<Error> writeError(const QString &path)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return fail(Errc::DiskFull, path);
    case EROFS:
    case EACCES:
    case EPERM:
        return fail(Errc::ReadOnly, path);
    default:
        return fail(Errc::FileUnwritable, path);
    }
}

} // namespace

Result<std::unique_ptr<UnnamedFile>> UnnamedFile::make(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        return std::unique_ptr<UnnamedFile>(new UnnamedFile(descriptor, path, false));
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return writeError(path);
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    descriptor = ::open(part.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return writeError(path);
    return std::unique_ptr<UnnamedFile>(new UnnamedFile(descriptor, path, true));
}

UnnamedFile::~UnnamedFile()
{
    ::close(m_descriptor);
    if (m_hasName)
        ::unlink(QFile::encodeName(partPath()).constData());
}

Result<void> UnnamedFile::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return writeError(m_path);
        bytes = bytes.sliced(n);
    }
    return {};
}

Result<void> UnnamedFile::publish()
{
    if (::fsync(m_descriptor) != 0)
        return writeError(m_path);
    if (!m_hasName) {
        // A link never replaces a file: first under the other name, then in place.
        const QByteArray part = QFile::encodeName(partPath());
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
        (void)::unlink(part.constData());
        if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, part.constData(), AT_SYMLINK_FOLLOW) != 0)
            return writeError(m_path);
        m_hasName = true;
    }
    MN_TRY(LocalFileSystem().rename(partPath(), m_path));
    m_hasName = false;
    return {};
}

} // namespace mn
