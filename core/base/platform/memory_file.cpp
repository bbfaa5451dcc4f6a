#include "core/base/platform/memory_file.h"
#include "core/base/platform/system_error.h"
#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace mn {

Result<std::unique_ptr<MemoryFile>> MemoryFile::make(QByteArrayView bytes)
{
    const int descriptor = ::memfd_create("mnemosyne", MFD_CLOEXEC);
    if (descriptor < 0)
        return systemError(Errc::NotAvailable, {});
    std::unique_ptr<MemoryFile> file(new MemoryFile(descriptor));
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemError(Errc::NotAvailable, {});
        bytes = bytes.sliced(n);
    }
    if (::lseek(descriptor, 0, SEEK_SET) != 0)
        return systemError(Errc::NotAvailable, {});
    return file;
}

MemoryFile::~MemoryFile()
{
    ::close(m_descriptor);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

} // namespace mn
