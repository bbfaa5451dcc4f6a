#pragma once
#include "core/base/platform/file_lock.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <chrono>
#include <memory>
#include <optional>

namespace mn {

// A short conversation with another process of the same person on the same machine. Bytes go between the socket and
// locked memory with no buffer between, for keys pass here. Not thread safe.
class LocalConnection {
public:
    // NotFound when nobody listens there; NotAvailable when whoever does is another user.
    static Result<LocalConnection> connect(const QString &path);
    LocalConnection(LocalConnection &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    LocalConnection &operator=(LocalConnection &&) = delete;
    ~LocalConnection();

    // All of it, or NetworkFailed: the other end has gone, or said nothing for two seconds.
    Result<void> send(const SecretBytes &bytes);
    Result<SecretBytes> receive(qsizetype size);

private:
    friend class LocalListener;
    explicit LocalConnection(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

// The end that waits for others. The socket's file is for its owner only, and goes with the object. Whose the place is
// a lock beside it says (PATH.lock, which stays): of two that begin together none removes the other's socket.
class LocalListener {
public:
    // AlreadyExists when somebody listens there; a file that a dead process left is replaced.
    static Result<LocalListener> listen(const QString &path);
    LocalListener(LocalListener &&other) noexcept
        : m_lock(std::move(other.m_lock)), m_descriptor(std::exchange(other.m_descriptor, -1)),
          m_path(std::move(other.m_path))
    {
    }
    LocalListener &operator=(LocalListener &&) = delete;
    ~LocalListener();

    // The next caller that is the same user; nothing when none came within `patience`.
    Result<std::optional<LocalConnection>> accept(std::chrono::milliseconds patience);

private:
    LocalListener(std::unique_ptr<FileLock> lock, int descriptor, QString path)
        : m_lock(std::move(lock)), m_descriptor(descriptor), m_path(std::move(path))
    {
    }
    std::unique_ptr<FileLock> m_lock; // held for as long as it lives
    int m_descriptor;
    QString m_path;
};

} // namespace mn
