#pragma once
#include <memory>

class QMimeData;

namespace mn::app {

// What is dragged out of the window, until somebody lets go of it. A drag is a loop of events of its own, in which the
// vault may be locked, and then its page and its models go: whoever has one of these calls it from the loop of events
// alone (Qt::QueuedConnection), never from a handler of a page. If it goes meanwhile the drag ends, and nobody gets
// what was carried.
class OutwardDrag {
public:
    OutwardDrag() = default;
    OutwardDrag(const OutwardDrag &) = delete;
    OutwardDrag &operator=(const OutwardDrag &) = delete;
    ~OutwardDrag();

    // Returns when it was let go of. False: whoever carried it has gone, and may not be touched any more; or the one
    // before is still on its way.
    bool carry(std::unique_ptr<QMimeData> carried);

private:
    bool *m_hasGone = nullptr; // of the carry() that is under way
};

} // namespace mn::app
