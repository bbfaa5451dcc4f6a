#pragma once
#include "core/base/clock.h"
#include <atomic>

namespace mn::test {

// Time stands still until the test moves it. Any thread.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 now = 1'700'000'000'000) : m_now(now) {}
    qint64 now() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }
    void set(qint64 now) { m_now = now; }

private:
    std::atomic<qint64> m_now;
};

} // namespace mn::test
