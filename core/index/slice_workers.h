#pragma once
#include <QThreadPool>
#include <functional>

namespace mn {

// Work in slices, done by the calling thread and by those of the machine's others that come while it lasts: with one
// caller as quick as there are processors, with many as each for itself. Any thread may call.
class SliceWorkers {
public:
    SliceWorkers();

    // Calls slice(0) to slice(count - 1), several at once and in any order; returns when all are done. A thread that
    // comes too late finds nothing to do, and is not waited for.
    void forEach(quint32 count, const std::function<void(quint32)> &slice);

private:
    QThreadPool m_threads; // they end when they were not needed for half a minute
};

} // namespace mn
