#pragma once
#include "core/record/dot.h"
#include "core/record/record.h"
#include <optional>

namespace mn {

// An actor is one life of one vault on one machine. A copied or restored vault must not go on under the same actor:
// its dots would mean other writes than those that were already told to others, and some of both would be lost.

// What this machine remembers of the vault outside of it. witness.h keeps it.
struct Witness {
    ActorId actor;
    quint64 counter = 0; // dots given
    quint64 commits = 0; // commits numbered for the server; 0 while there is none
    bool operator==(const Witness &) const = default;
};

// Whether the vault just opened, which says `vault` of itself, must go on under a new actor: the machine has not seen
// this vault, saw it under another actor, or saw it further on. A new actor begins at counter 0.
bool mustMint(const std::optional<Witness> &machine, const Witness &vault);

// The record as its new actor writes it: the live dots of `old` above `published` (the counter of `old` in the last
// row of this record that the server took; 0 for none) become dots of the new actor in their order, the vector falls
// back to `published` and is mapped, as are vectors in deletes. One dot more is spent, for removals that left none.
// It may double a version or bring back a removed tag; it loses nothing. A record without such writes comes back as
// it is and spends no dot. A purged record too: its marker is terminal under any actor.
struct ReDotted {
    Record record;
    // The same mapping for a vector kept beside the record (what the user of a purge not yet sent had seen).
    VersionVector mapped(const VersionVector &vector) const;

    ActorId oldActor, newActor;
    quint64 published = 0;
    QList<std::pair<quint64, quint64>> moved; // counters of the old actor and of the new one, ascending
};
ReDotted reDot(const Record &record, ActorId old, quint64 published, DotSource &dots);

} // namespace mn
