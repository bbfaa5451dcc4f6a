#pragma once
#include "core/vault/saving.h"

namespace mn::app {

// The rules by which an open memory and the vault's are kept together. Pure but for saveOpen().

// What was changed in the window since `base`, and no other field: others may have changed those.
MemoryChange changesIn(const Memory &now, const Memory &base);
// Whether there are any. A title is the same when it is kept as the same line.
bool isChanged(const Memory &now, const Memory &base);

// What stands in the window, made anew over what the vault has by now: a field that the window left alone is the
// vault's, lists have what either added and not what either removed, title and content are merged line by line.
struct Rebased {
    Memory memory;
    // Both changed one place of title or content: there the window's stands, and a person must decide.
    bool isContested = false;
};
Rebased rebased(const Memory &now, const Memory &base, const Memory &theirs);

// Saves it within a transaction: over what the vault has at that moment. Contested: nothing is written, and `memory` is
// the vault's. NotFound when it was erased.
struct SavedMemory {
    Memory memory;
    bool isContested = false;
};
Result<SavedMemory> saveOpen(Saving &saving, const Memory &now, const Memory &base, bool isNew);

} // namespace mn::app
