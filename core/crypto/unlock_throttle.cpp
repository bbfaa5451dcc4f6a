#include "core/crypto/unlock_throttle.h"
#include <algorithm>

namespace mn {

namespace {

using std::chrono::milliseconds;

constexpr int kFreeTries = 3;
constexpr milliseconds kFirstDelay = std::chrono::seconds(1);
constexpr milliseconds kLongestDelay = std::chrono::minutes(1);
constexpr int kMostDoublings = 6; // past the longest delay

} // namespace

milliseconds UnlockThrottle::wait() const
{
    const std::lock_guard lock(m_mutex);
    if (m_failures < kFreeTries)
        return milliseconds(0);
    const milliseconds delay =
        std::min(kLongestDelay, kFirstDelay * (1 << std::min(m_failures - kFreeTries, kMostDoublings)));
    // A clock that was set back does not lengthen the wait.
    const milliseconds since(std::max<qint64>(0, m_clock.now() - m_lastFailure));
    return std::max(milliseconds(0), delay - since);
}

void UnlockThrottle::pass(const std::function<void(milliseconds)> &waitFor) const
{
    if (const milliseconds delay = wait(); delay.count() > 0)
        waitFor(delay);
}

void UnlockThrottle::failed()
{
    const std::lock_guard lock(m_mutex);
    ++m_failures;
    m_lastFailure = m_clock.now();
}

} // namespace mn
