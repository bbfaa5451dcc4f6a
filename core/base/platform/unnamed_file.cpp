#include "core/base/platform/unnamed_file.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/system_error.h"
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace mn {

namespace {

constexpr int kTries = 100; // as many names are taken only by somebody who wants them to be

std::unexpected<Error> writeError(const QString &path)
{
    return systemError(Errc::FileUnwritable, path);
}

// Nobody else's: what lies there is never opened, emptied or removed.
QString partPath(const QString &path)
{
    return path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 36) + QStringLiteral(".part");
}

} // namespace

Result<std::unique_ptr<UnnamedFile>> UnnamedFile::make(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        return std::unique_ptr<UnnamedFile>(new UnnamedFile(descriptor, path, {}));
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return writeError(path);
    return makeNamed(path);
}

Result<std::unique_ptr<UnnamedFile>> UnnamedFile::makeNamed(const QString &path)
{
    for (int i = 0; i < kTries; ++i) {
        QString part = partPath(path);
        const int descriptor = ::open(QFile::encodeName(part).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor >= 0)
            return std::unique_ptr<UnnamedFile>(new UnnamedFile(descriptor, path, std::move(part)));
        if (errno != EEXIST)
            break;
    }
    return writeError(path);
}

UnnamedFile::~UnnamedFile()
{
    ::close(m_descriptor);
    if (!m_part.isEmpty())
        ::unlink(QFile::encodeName(m_part).constData());
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
    // A link never replaces a file: first under another name, then in place.
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    for (int i = 0; m_part.isEmpty(); ++i) {
        QString part = partPath(m_path);
        if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, QFile::encodeName(part).constData(), AT_SYMLINK_FOLLOW) == 0)
            m_part = std::move(part);
        else if (errno != EEXIST || i == kTries)
            return writeError(m_path);
    }
    MN_TRY(LocalFileSystem().rename(m_part, m_path));
    m_part.clear();
    return {};
}

} // namespace mn
