#pragma once
#include "core/base/uuid.h"
#include <QList>
#include <compare>

namespace mn {

// One write: the count-th of an actor, counted over the whole vault. Removals spend a dot too.
struct Dot {
    ActorId actor;
    quint64 counter = 0; // 1, 2, 3, ...
    auto operator<=>(const Dot &) const = default;
};

// For each actor, how many of its writes have been seen. Absent and 0 are the same, and only absent is kept.
// Source: Parker et al., Detection of mutual inconsistency in distributed systems, 1983.
class VersionVector {
public:
    using Entry = Dot; // an actor and the last counter seen

    quint64 counter(ActorId actor) const;
    bool covers(const Dot &dot) const { return counter(dot.actor) >= dot.counter; }
    // Pointwise.
    bool covers(const VersionVector &other) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

    void set(ActorId actor, quint64 counter); // 0 takes the actor out
    void raiseTo(const Dot &dot);             // counter = max(counter, dot.counter)

    const QList<Entry> &entries() const { return m_entries; } // by actor

    // Pointwise maximum.
    friend VersionVector join(const VersionVector &a, const VersionVector &b);
    bool operator==(const VersionVector &) const = default;

private:
    QList<Entry> m_entries; // a handful: one for each life of each device
};

// Gives this life of this vault its dots. The caller keeps `last` durable in the transaction of the write itself.
class DotSource {
public:
    DotSource(ActorId actor, quint64 last) : m_last{actor, last} {}

    Dot next() { return ++m_last.counter, m_last; }
    // What a save spent that began with next().
    void spentUpTo(const Dot &dot) { m_last.counter = dot.counter; }
    ActorId actor() const { return m_last.actor; }
    quint64 last() const { return m_last.counter; }

private:
    Dot m_last;
};

} // namespace mn
