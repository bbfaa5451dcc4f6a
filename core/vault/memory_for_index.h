#pragma once
#include "core/embed/embedder.h"
#include "core/index/document_table.h"
#include "core/index/term_bag.h"
#include "core/record/memory.h"
#include "core/store/database.h"
#include <span>

namespace mn {

// What the indexes know of a memory: its words, its row for ranking, the texts whose meaning stands for it.

// Something said in a conversation: its kind says so, or it is a plain note that somebody wrote in a thread.
bool isConversationTurn(const Memory &memory);

// What its meaning is made of.
QString textOf(const Memory &memory);

// The words of title, content and labels (tags, domains, names of attachments), each a text of its own.
void addTerms(TermBag &terms, WordSplitter &splitter, const Memory &memory);
DocumentRow documentRowOf(const Memory &memory, WordSplitter &splitter, quint32 tokens);

// One chunk of a memory. The vector of a conversation's turn covers the turn before it too: "Yes, on Friday" means
// nothing by itself (DESIGN 5: recall +9 points).
struct TextForMeaning {
    quint32 number;
    QString text;
};

// The chunks of these memories and of the turns right behind them, memory by memory in ascending order; nothing for
// those that are gone or trashed, and an empty text for those without any.
Result<std::vector<TextForMeaning>> textsForMeaning(Database &database, std::span<const quint32> numbers,
                                                    Embedder &embedder);

} // namespace mn
