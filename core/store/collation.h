#pragma once
#include "core/base/result.h"

struct sqlite3;

namespace mn {

// MN_NOCASE: texts compared without regard to case in every script (SQLite's own NOCASE knows A to Z only), one code
// point after the other, by the simple case folding of Unicode. An index with it can be read where it is registered
// only: on every connection of Database.
Result<void> addCollation(sqlite3 *database);

} // namespace mn
