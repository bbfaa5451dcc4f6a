#pragma once
#include "core/store/database.h"

namespace mn {

// Makes core/text the FTS5 tokenizer `mnemosyne` of this connection, so that the words on the disk, the words in
// memory and the words of a question are the same. Source: SQLite FTS5, custom tokenizers.
Result<void> registerWordsTokenizer(Database &database);

} // namespace mn
