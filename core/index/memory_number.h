#pragma once
#include <QtGlobal>

namespace mn {

// What the indexes call a memory: 1, 2, 3, ... as the store numbers them, stable for its life. 0 is no memory.
using MemoryNumber = quint32;

} // namespace mn
