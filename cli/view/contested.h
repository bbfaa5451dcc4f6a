#pragma once
#include "cli/context.h"
#include "core/record/memory_versions.h"

namespace mn::cli {

// A memory that devices left in several versions.
struct Contested {
    RecordId id;
    QStringList fields;            // that differ
    QList<MemoryVersion> versions; // what is shown first
};

Result<Contested> contestedMemory(Vault &vault, const RecordId &id);

// "ACTOR:COUNTER", as resolve --take has it; "shown" where no single device left it so.
QString nameOf(const MemoryVersion &version);

} // namespace mn::cli
