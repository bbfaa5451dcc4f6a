#pragma once
#include <memory>
#include <stop_token>

namespace mn {

// While it lives, Ctrl+C (and being asked to end) stops the work through a token, so that it can end in good order; the
// second time, the program ends at once. A signal that it was started to ignore stays ignored. One at a time.
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

// While it lives, Ctrl+C belongs to another program in the foreground (an editor) and ends only that one. Being asked
// to end is noted, so that what must not stay behind can be removed before. One at a time, and no StopOnInterrupt
// beside it.
class LeaveInterruptsToChild {
public:
    LeaveInterruptsToChild();
    ~LeaveInterruptsToChild();
    LeaveInterruptsToChild(const LeaveInterruptsToChild &) = delete;
    LeaveInterruptsToChild &operator=(const LeaveInterruptsToChild &) = delete;

    bool isAskedToEnd() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn
