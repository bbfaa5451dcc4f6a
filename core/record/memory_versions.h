#pragma once
#include "core/record/memory_record.h"

namespace mn {

// What devices have left of one memory that nothing could merge: for a person to decide. Pure; any thread.

// What is shown, then the memory as every other device left it: another where conflictsOf() names a field, and where
// the others agree with what is shown, only once. One alone without a conflict that a person could decide between.
QList<Memory> versionsOf(RecordId id, const Record &record);

// The same, each with the newest write that only it is left of: a name for it, the same on every device. None for what
// is shown where no single device left it so.
struct MemoryVersion {
    Memory memory;
    std::optional<Dot> dot;
};
QList<MemoryVersion> namedVersionsOf(RecordId id, const Record &record);

// What all versions of the content were written over, as far as they know; nothing where they have none in common.
std::optional<QString> contentBefore(const Record &record);

// The save that makes this version the one there is: every field of conflictsOf(), set.
MemoryChange decided(const Record &record, const Memory &version);

// The versions that `change` would replace although they are not shown, each as a save of its own that shows it. Made
// before that change they stay in the history, which keeps what was shown.
QList<MemoryChange> replacedUnseen(const Record &record, const MemoryChange &change);

} // namespace mn
