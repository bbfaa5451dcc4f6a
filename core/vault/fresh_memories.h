#pragma once
#include "core/search/ranking.h"
#include "core/store/database.h"

namespace mn {

// What changed after `cursor` (of the change log) and may answer a question: the newest changes, and beyond them what
// the words table of the database finds for `words` (as asked, in any language). For questions that cannot wait until
// the index has caught up.
Result<std::vector<FreshMemory>> freshMemories(Database &database, qint64 cursor, const QStringList &words);

} // namespace mn
