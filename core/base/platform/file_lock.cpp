#include "core/base/platform/file_lock.h"
#include "core/base/drawing_thread.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace mn {

namespace {

enum Byte : off_t { Turnstile = 0, Write = 1 };

// Open file description locks: they belong to the descriptor, so two vaults in one process exclude each other too.
bool change(int descriptor, short type, off_t byte)
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = byte;
    range.l_len = 1;
    return ::fcntl(descriptor, F_OFD_SETLK, &range) == 0;
}

bool waitFor(int descriptor, off_t byte, const QDeadlineTimer &deadline)
{
    // The kernel has no wait with a time limit; short naps that grow to 2 ms cost less than they could save.
    for (unsigned long nap = 20; !change(descriptor, F_WRLCK, byte); nap = std::min(nap * 2, 2000ul)) {
        if ((errno != EAGAIN && errno != EACCES && errno != EINTR) || deadline.hasExpired())
            return false;
        QThread::usleep(nap);
    }
    return true;
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::open(const QString &path)
{
    neverWhileDrawing(Waiting::File);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(errno == EROFS || errno == EACCES ? Errc::ReadOnly : Errc::FileUnwritable, path);
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

FileLock::FileLock(int descriptor) : m_descriptor(descriptor) {}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

Result<void> FileLock::lock(std::chrono::milliseconds patience)
{
    neverWhileDrawing(Waiting::File);
    const QDeadlineTimer deadline(patience);
    if (!waitFor(m_descriptor, Turnstile, deadline))
        return fail(Errc::Busy);
    const bool mine = waitFor(m_descriptor, Write, deadline);
    change(m_descriptor, F_UNLCK, Turnstile);
    if (!mine)
        return fail(Errc::Busy);
    return {};
}

void FileLock::unlock()
{
    change(m_descriptor, F_UNLCK, Write);
}

} // namespace mn
