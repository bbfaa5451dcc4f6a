#pragma once
#include "core/base/result.h"
#include <chrono>
#include <memory>

namespace mn {

// A fair lock between processes, over two bytes of a file. A writer queues at the first byte (the turnstile) before it
// takes the second, so one that writes again and again lets every waiter in between: none starves.
// The lock goes with the process that holds it. Not recursive. One object, one thread at a time.
class FileLock {
public:
    static Result<std::unique_ptr<FileLock>> open(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    // Errc::Busy when it is not free within `patience`.
    Result<void> lock(std::chrono::milliseconds patience);
    void unlock();

private:
    explicit FileLock(int descriptor);
    int m_descriptor;
};

} // namespace mn
