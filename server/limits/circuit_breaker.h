#pragma once
#include <chrono>
#include <functional>
#include <mutex>

namespace mn::server {

// Between many callers and something that may be away, or answer no more: once a call to it has failed nobody calls for
// a while, then one does, and the others know at once until that one has come back. Any thread.
class CircuitBreaker {
public:
    using Steady = std::chrono::steady_clock;
    explicit CircuitBreaker(
        std::chrono::milliseconds pause, std::function<Steady::time_point()> now = [] { return Steady::now(); })
        : m_pause(pause), m_now(std::move(now))
    {
    }

    // Whoever may call says then how it went.
    bool mayCall();
    void hasAnswered();
    void hasFailed();
    bool isOpen() const; // nobody, or one alone, calls just now

private:
    const std::chrono::milliseconds m_pause;
    const std::function<Steady::time_point()> m_now;
    mutable std::mutex m_mutex;
    bool m_isOpen = false;
    bool m_isTrying = false; // one calls, to see whether it is back
    Steady::time_point m_until = {};
};

} // namespace mn::server
