#pragma once
#include "core/index/search_indexes.h"
#include "core/search/search_request.h"
#include "core/store/database.h"
#include "core/store/filter.h"
#include <stop_token>

namespace mn {

// Memories outside the trash that may be one and the same, as proposals: core/search/duplicates.h. Near ones only as
// far as meaning is indexed. Takes about 40 s for a million. Errc::Cancelled.
Result<QList<DuplicateGroup>> findDuplicates(Database &database, const ReadView &view, const SearchIndexes &indexes,
                                             std::stop_token stop);

} // namespace mn
