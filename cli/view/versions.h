#pragma once
#include "cli/context.h"

namespace mn::cli {

// A version of a memory, counted from its first: 1, 2, 3, ...; a version keeps its number for ever.
struct Version {
    qsizetype number = 0;
    qint64 seq = 0; // of the save that replaced it; 0: it is the current one
    Memory memory;
};

// From the first to the current one.
Result<QList<Version>> versionsOf(Vault &vault, const RecordId &id);

} // namespace mn::cli
