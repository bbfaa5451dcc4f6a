#include "core/embed/priority_gate.h"

namespace mn {

std::optional<PriorityGate::Pass> PriorityGate::enter(Priority priority, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const bool query = priority == Priority::Query;
    m_waitingQueries += query;
    const bool got =
        m_changed.wait(lock, std::move(stop), [&] { return !m_taken && (query || m_waitingQueries == 0); });
    m_waitingQueries -= query;
    if (!got) {
        lock.unlock();
        m_changed.notify_all(); // background work may have waited for this query
        return {};
    }
    m_taken = true;
    m_turnsBehindAQuery = query ? 0 : m_turnsBehindAQuery + 1;
    return std::optional<Pass>(std::in_place, *this, m_turnsBehindAQuery);
}

int PriorityGate::waitingQueries()
{
    const std::lock_guard lock(m_mutex);
    return m_waitingQueries;
}

void PriorityGate::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
    }
    m_changed.notify_all();
}

} // namespace mn
