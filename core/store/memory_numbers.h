#pragma once
#include "core/base/uuid.h"
#include "core/store/database.h"
#include <span>
#include <vector>

namespace mn {

// Memories are called by their id everywhere, and by a number inside one database: from the one to the other, whoever
// asks, in the trash or not.

// NotFound where it was erased.
Result<RecordId> idOf(Database &database, quint32 number);
// Those of `ids` that are there, ascending.
Result<std::vector<quint32>> numbersOf(Database &database, std::span<const RecordId> ids);

} // namespace mn
