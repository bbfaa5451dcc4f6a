#include "core/record/dot.h"
#include <algorithm>

namespace mn {

namespace {

template <class Entries> auto place(Entries &entries, ActorId actor)
{
    return std::lower_bound(entries.begin(), entries.end(), actor,
                            [](const Dot &entry, const ActorId &wanted) { return entry.actor < wanted; });
}

} // namespace

quint64 VersionVector::counter(ActorId actor) const
{
    const auto at = place(m_entries, actor);
    return at != m_entries.end() && at->actor == actor ? at->counter : 0;
}

bool VersionVector::covers(const VersionVector &other) const
{
    return std::all_of(other.m_entries.begin(), other.m_entries.end(), [&](const Dot &dot) { return covers(dot); });
}

void VersionVector::set(ActorId actor, quint64 counter)
{
    const auto at = place(m_entries, actor);
    const bool known = at != m_entries.end() && at->actor == actor;
    if (counter == 0) {
        if (known)
            m_entries.erase(at);
    } else if (known) {
        at->counter = counter;
    } else {
        m_entries.insert(at, {actor, counter});
    }
}

void VersionVector::raiseTo(const Dot &dot)
{
    if (!covers(dot))
        set(dot.actor, dot.counter);
}

VersionVector join(const VersionVector &a, const VersionVector &b)
{
    if (a.covers(b))
        return a;
    VersionVector out = a;
    for (const Dot &dot : b.m_entries)
        out.raiseTo(dot);
    return out;
}

} // namespace mn
