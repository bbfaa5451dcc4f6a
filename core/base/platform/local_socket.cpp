#include "core/base/platform/local_socket.h"
#include "core/base/drawing_thread.h"
#include <QFile>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace mn {

namespace {

constexpr int kPatienceSeconds = 2;

Result<sockaddr_un> addressOf(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (size_t(name.size()) >= sizeof address.sun_path) // 108 on Linux
        return fail(Errc::NotAvailable, path);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return address;
}

int makeSocket()
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const struct timeval patience = {kPatienceSeconds, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    return descriptor;
}

bool isSameUser(int descriptor)
{
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace

Result<LocalConnection> LocalConnection::connect(const QString &path)
{
    neverWhileDrawing(Waiting::Network);
    MN_TRY(const sockaddr_un address, addressOf(path));
    LocalConnection connection(makeSocket());
    if (::connect(connection.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return fail(Errc::NotFound, path);
    if (!isSameUser(connection.m_descriptor))
        return fail(Errc::NotAvailable, path);
    return connection;
}

LocalConnection::~LocalConnection()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> LocalConnection::send(const SecretBytes &bytes)
{
    neverWhileDrawing(Waiting::Network);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::send(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail(Errc::NetworkFailed);
        done += n;
    }
    return {};
}

Result<SecretBytes> LocalConnection::receive(qsizetype size)
{
    neverWhileDrawing(Waiting::Network);
    SecretBytes bytes(size);
    for (qsizetype done = 0; done < size;) {
        const ssize_t n = ::recv(m_descriptor, bytes.data() + done, size_t(size - done), 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail(Errc::NetworkFailed);
        done += n;
    }
    return bytes;
}

Result<LocalListener> LocalListener::listen(const QString &path)
{
    MN_TRY(const sockaddr_un address, addressOf(path));
    MN_TRY(auto lock, FileLock::open(path + QStringLiteral(".lock")));
    if (!lock->lock(std::chrono::milliseconds(0)) || LocalConnection::connect(path))
        return fail(Errc::AlreadyExists, path);
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    LocalListener listener(std::move(lock), makeSocket(), path);
    if (::bind(listener.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::chmod(name.constData(), 0600) != 0 || ::listen(listener.m_descriptor, SOMAXCONN) != 0)
        return fail(Errc::NotAvailable, path);
    return listener;
}

LocalListener::~LocalListener()
{
    if (m_descriptor < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

Result<std::optional<LocalConnection>> LocalListener::accept(std::chrono::milliseconds patience)
{
    neverWhileDrawing(Waiting::Network);
    struct pollfd waiting = {m_descriptor, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, int(std::min<qint64>(patience.count(), INT_MAX)));
    if (ready < 0 && errno != EINTR)
        return fail(Errc::NotAvailable, m_path);
    if (ready <= 0)
        return std::optional<LocalConnection>();
    LocalConnection connection(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
    if (connection.m_descriptor < 0 || !isSameUser(connection.m_descriptor))
        return std::optional<LocalConnection>();
    const struct timeval limit = {kPatienceSeconds, 0};
    ::setsockopt(connection.m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(connection.m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    return std::optional<LocalConnection>(std::move(connection));
}

} // namespace mn
