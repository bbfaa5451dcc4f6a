#pragma once
#include <QtGlobal>

namespace mn {

// What the indexes call a memory: 1, 2, 3, ... as the store numbers them, stable for its life. 0 is no memory.
using MemoryNumber = quint32;

// Above, a snapshot is not believed: tables by number would take gigabytes.
inline constexpr MemoryNumber kHighestNumber = 1u << 26;

} // namespace mn
