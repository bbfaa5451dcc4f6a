#pragma once
#include "core/record/memory.h"
#include "core/search/query.h"
#include "core/search/ranking.h"
#include <QTimeZone>

namespace mn {

struct SearchRequest {
    QString text; // in the language of query.h; any text
    SearchMode mode = SearchMode::Hybrid;
    int limit = 10;
    QTimeZone zone = QTimeZone::systemTimeZone(); // of "yesterday"
};

// A stretch of a text, in UTF-16 units. Marks are places, never markup.
struct TextRange {
    qsizetype begin;
    qsizetype length;
    bool operator==(const TextRange &) const = default;
};

// Why a memory was found, and where.
struct SearchHit {
    Memory memory;
    RankedMemory score;         // the total and its parts
    bool awaitsMeaning = false; // meaning was asked for, and its own is still to be indexed: words alone found it
    QStringList words;          // of the question, that stand in it
    QList<TextRange> titleMarks;
    TextRange passage{0, 0}; // of the content: where most of those words are, or its beginning
    QList<TextRange> marks;  // of the content, within the passage
};

struct SearchAnswer {
    Query query;
    QList<SearchHit> hits;    // best first
    QStringList corrected;    // "boilr → boiler": what stood in for words that are nowhere
    bool usedMeaning = false; // false: words alone answered
    // Why the question's meaning was not looked for though it should have been: NotAvailable (there is no model),
    // NetworkForbidden (the model that made the index may not be asked any more; that of the new choice is at work),
    // or what the model failed with.
    std::optional<Errc> whyNoMeaning;
    // Memories whose newest text has not reached the index of meaning: this answer may lack them, or rank them by what
    // they were. 0 where meaning was not asked for.
    qint64 meaningPending = 0;
    qint64 microseconds = 0;
};

// A plain sentence: which words, how near in meaning, what context, time, importance and recency added.
QString whyFound(const SearchHit &hit);

// Memories that may be one and the same, as a proposal.
struct DuplicateGroup {
    bool exact = false; // the same text; otherwise near in meaning and in words
    float cosine = 1;
    float overlap = 1; // share of their words that both have
    QList<Memory> memories;
};

struct Duplicates {
    QList<DuplicateGroup> groups;
    qint64 meaningPending = 0; // memories that could not be compared by meaning yet, or only as they were
};

} // namespace mn
