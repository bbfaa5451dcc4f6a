#pragma once
#include "core/index/number_set.h"
#include "core/store/database.h"

namespace mn {

class IndexFollower;

// Memories outside the trash whose newest text the model that answers has not read yet, as `database` shows it: what is
// compared by meaning lacks them, or has them as they were. Of a limited view only those `within` it: a count of the
// others would tell of them. From some hundred changes on every change of the vault counts, several of one memory too -
// except within a limit, where no more are looked at. 0 where there is no model. Cheap enough for each question.
Result<qint64> awaitingMeaning(Database &database, const IndexFollower &index, const NumberSet *within = nullptr);

} // namespace mn
