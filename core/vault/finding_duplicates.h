#pragma once
#include "core/search/search_request.h"
#include "core/store/database.h"
#include "core/store/filter.h"
#include "core/vault/index_follower.h"
#include <stop_token>

namespace mn {

// Memories outside the trash that may be one and the same, as proposals: core/search/duplicates.h. Near ones only as
// far as meaning is indexed, which the answer says. Its time grows faster than the vault where texts resemble each
// other; docs/performance.md has figures. Errc::Cancelled.
Result<Duplicates> findDuplicates(Database &database, const ReadView &view, IndexFollower &index, std::stop_token stop);

} // namespace mn
