#pragma once
#include "core/base/result.h"
#include "core/record/memory.h"
#include "core/record/record.h"
#include <QStringList>

namespace mn {

// Between the causal state and the values a person reads. Pure; any thread.

// The values as they are shown: of several versions the one written last, the content merged (text_merge.h), lists
// sorted. What this program does not understand is left out here and stays in the record.
Memory memoryOf(RecordId id, const Record &record);

// Names of the fields of which devices hold different versions that nothing could merge, sorted.
QStringList conflictsOf(const Record &record);

// The record after a save. Only what really changes is written, all registers under one dot and one stamp;
// nothing to change gives the old record and takes no dot. What the save sets replaces every version seen; lists change
// by what is removed and then added. `created_at` and `updated_at` come from `now` unless the change has them. Foreign
// text is repaired by the rules of memory_limits.h, importance is brought into 0..1. Errc::TooLarge,
// Errc::NotUnderstood with the field's name; Errc::NotFound for a purged record. No dot is taken then.
Result<Record> apply(const Record &old, const MemoryChange &change, DotSource &dots, HlcStamp now);

// What a save replaced, small enough to be kept for ever: from the memory of today the history walks back edit by
// edit and comes to each earlier one exactly, conflicts and trash included.

// Names of the fields that differ, sorted. The id is none of them.
QStringList changedFields(const Memory &before, const Memory &after);

// The values that `after` does not have any more, as canonical CBOR: a map from field to its value before. Of a
// content only what lay between its unchanged beginning and end.
QByteArray olderValues(const Memory &before, const Memory &after);

// The memory before the save that gave `bytes`. Errc::NotUnderstood if they do not belong to this memory.
Result<Memory> withOlderValues(Memory after, QByteArrayView bytes);

} // namespace mn
