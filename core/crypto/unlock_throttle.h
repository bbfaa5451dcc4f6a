#pragma once
#include "core/base/clock.h"
#include <chrono>
#include <functional>
#include <mutex>

namespace mn {

// Slows down whoever guesses passphrases at a running program. Three tries are free (people mistype); then one second,
// two, four, ... up to a minute between two. Against guessing on a stolen disk only Argon2id helps. Any thread.
class UnlockThrottle {
public:
    explicit UnlockThrottle(const Clock &clock) : m_clock(clock) {}

    // How long to wait before the next try; zero: try now.
    std::chrono::milliseconds wait() const;
    // Waits that long by `waitFor` (a window counts down, a program sleeps, a test moves its clock).
    void pass(const std::function<void(std::chrono::milliseconds)> &waitFor) const;

    void failed();

private:
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    int m_failures = 0;
    qint64 m_lastFailure = 0;
};

} // namespace mn
