#pragma once
#include <memory>
#include <stop_token>

namespace mn {

// While it lives, Ctrl+C (and being asked to end) stops the work through a token, so that it can end in good order; the
// second time, the program ends at once. One at a time.
class StopOnInterrupt {
public:
    StopOnInterrupt();
    ~StopOnInterrupt();
    StopOnInterrupt(const StopOnInterrupt &) = delete;
    StopOnInterrupt &operator=(const StopOnInterrupt &) = delete;

    std::stop_token token() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn
