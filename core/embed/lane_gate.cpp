#include "core/embed/lane_gate.h"

namespace mn {

LaneGate::LaneGate(int lanes)
{
    for (int lane = lanes; lane-- > 0;)
        m_free.push_back(lane);
}

std::optional<LaneGate::Pass> LaneGate::enter(Priority priority, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const bool query = priority == Priority::Query;
    m_waitingQueries += query;
    const bool got =
        m_changed.wait(lock, std::move(stop), [&] { return !m_free.empty() && (query || m_waitingQueries == 0); });
    m_waitingQueries -= query;
    if (!got) {
        lock.unlock();
        m_changed.notify_all(); // background work may have waited for this query
        return {};
    }
    const int lane = m_free.back();
    m_free.pop_back();
    const bool more = !m_free.empty();
    lock.unlock();
    if (query && more)
        m_changed.notify_all();
    return std::optional<Pass>(std::in_place, *this, lane);
}

int LaneGate::waitingQueries()
{
    const std::lock_guard lock(m_mutex);
    return m_waitingQueries;
}

void LaneGate::leave(int lane)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(lane);
    }
    m_changed.notify_all();
}

} // namespace mn
