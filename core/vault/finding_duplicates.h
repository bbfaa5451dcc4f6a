#pragma once
#include "core/index/search_indexes.h"
#include "core/search/search_request.h"
#include "core/store/database.h"
#include "core/store/filter.h"
#include <stop_token>

namespace mn {

// Memories outside the trash that may be one and the same, as proposals: core/search/duplicates.h. Near ones only as
// far as meaning is indexed. Its time grows faster than the vault where texts resemble each other; docs/performance.md
// has figures. Errc::Cancelled.
Result<QList<DuplicateGroup>> findDuplicates(Database &database, const ReadView &view, const SearchIndexes &indexes,
                                             std::stop_token stop);

} // namespace mn
