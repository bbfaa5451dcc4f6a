#pragma once
#include <chrono>

namespace mn {

// A clock for what must end in time: it never goes back, and unlike std::chrono::steady_clock it goes on while the
// machine sleeps.
struct BootClock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;

    static time_point now() noexcept;
};

} // namespace mn
