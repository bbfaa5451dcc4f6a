#include "core/index/slice_workers.h"
#include <QThread>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace mn {
namespace {

// Outlives its caller's frame, as a thread may come when all is done. `slice` does not: only who is counted in
// `helping` calls it.
class Job {
public:
    Job(quint32 count, const std::function<void(quint32)> &slice) : m_count(count), m_slice(&slice) {}

    void help()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isOver)
                return;
            ++m_helping;
        }
        work();
        const std::lock_guard lock(m_mutex);
        if (--m_helping == 0)
            m_isLeft.notify_one();
    }

    void finish()
    {
        work();
        std::unique_lock lock(m_mutex);
        m_isOver = true;
        m_isLeft.wait(lock, [this] { return m_helping == 0; });
    }

private:
    void work()
    {
        for (quint32 i = m_next.fetch_add(1); i < m_count; i = m_next.fetch_add(1))
            (*m_slice)(i);
    }

    const quint32 m_count;
    const std::function<void(quint32)> *m_slice;
    std::atomic<quint32> m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_isLeft;
    int m_helping = 0;
    bool m_isOver = false;
};

} // namespace

SliceWorkers::SliceWorkers()
{
    m_threads.setMaxThreadCount(std::max(0, QThread::idealThreadCount() - 1));
}

void SliceWorkers::forEach(quint32 count, const std::function<void(quint32)> &slice)
{
    const auto job = std::make_shared<Job>(count, slice);
    const quint32 helpers = std::min(count, quint32(m_threads.maxThreadCount()) + 1);
    for (quint32 i = 1; i < helpers && m_threads.tryStart([job] { job->help(); }); ++i) {
    }
    job->finish();
}

} // namespace mn
