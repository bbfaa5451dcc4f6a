#include "core/record/identity.h"
#include "core/base/cbor.h"
#include <algorithm>

namespace mn {

bool mustMint(const std::optional<Witness> &machine, const Witness &vault)
{
    return !machine || machine->actor != vault.actor || machine->counter > vault.counter ||
           machine->commits > vault.commits;
}

VersionVector ReDotted::mapped(const VersionVector &vector) const
{
    VersionVector out = vector;
    const quint64 known = vector.counter(oldActor);
    if (known > published)
        out.set(oldActor, published);
    // Of what moved, it had seen what lay at or below its counter.
    for (const auto &[from, to] : moved) {
        if (from <= known)
            out.set(newActor, to);
    }
    return out;
}

ReDotted reDot(const Record &record, ActorId old, quint64 published, DotSource &dots)
{
    ReDotted out{record, old, dots.actor(), published, {}};
    if (record.isPurged() || record.seen().counter(old) <= published)
        return out;

    QList<quint64> live;
    for (const Record::Entry &entry : record.entries()) {
        if (entry.dot.actor == old && entry.dot.counter > published)
            live.append(entry.dot.counter);
    }
    std::sort(live.begin(), live.end());
    live.erase(std::unique(live.begin(), live.end()), live.end());
    for (const quint64 counter : live)
        out.moved.append({counter, dots.next().counter});

    VersionVector seen = out.mapped(record.seen());
    seen.raiseTo(dots.next());
    QList<Record::Entry> entries = record.entries();
    for (Record::Entry &entry : entries) {
        if (entry.dot.actor == old && entry.dot.counter > published) {
            const auto at = std::lower_bound(out.moved.begin(), out.moved.end(), entry.dot.counter,
                                             [](const auto &pair, quint64 counter) { return pair.first < counter; });
            entry.dot = {out.newActor, at->second};
        }
        if (entry.field == kDeletedField) {
            if (const auto deleteSaw = deleteVector(entry.value))
                entry.value = deleteValue(out.mapped(*deleteSaw));
        }
    }
    out.record = Record::of(std::move(seen), std::move(entries));
    return out;
}

} // namespace mn
