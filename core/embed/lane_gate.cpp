#include "core/embed/lane_gate.h"
#include <algorithm>

namespace mn {

LaneGate::LaneGate(int lanes) : m_lanes(size_t(lanes))
{
    for (int lane = lanes; lane-- > 0;)
        m_free.push_back(lane);
}

std::optional<LaneGate::Pass> LaneGate::enter(Priority priority, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const bool query = priority == Priority::Query;
    m_waitingQueries += query;
    const bool got = m_changed.wait(lock, std::move(stop), [&] {
        const size_t left = !query && m_cautiousTurns > 0 && m_lanes > 1 ? 1 : 0;
        return m_free.size() > left && (query || m_waitingQueries == 0);
    });
    m_waitingQueries -= query;
    if (!got) {
        lock.unlock();
        m_changed.notify_all(); // background work may have waited for this query
        return {};
    }
    m_cautiousTurns = query ? kTurnsBehindAQuery : std::max(0, m_cautiousTurns - 1);
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
