#pragma once
#include "core/base/result.h"
#include "core/record/dot.h"
#include "core/store/database.h"

namespace mn {

// Whose the writes of this vault on this machine are. Damaged.
Result<ActorId> ownActor(Database &database);

} // namespace mn
