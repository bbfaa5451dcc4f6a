#pragma once
#include "core/base/result.h"
#include "core/index/number_set.h"
#include "core/index/posting_list.h"
#include "core/index/term_bag.h"
#include "core/index/term_dictionary.h"
#include "core/index/term_sequence.h"
#include <optional>
#include <span>

namespace mn {

class SnapshotReader;
class SnapshotWriter;

// One word asked for. Several spellings (all words that begin with "boil", a word and its likely typing mistakes) count
// as one word: their occurrences are summed, and its rarity is that of the memories that hold any of them.
struct QueryTerm {
    std::vector<std::string> spellings; // terms as WordSplitter makes them
    float weight = 1;
};

struct WordQuery {
    std::vector<QueryTerm> terms;
    // Only these memories get a score. Null: all.
    const NumberSet *allowed = nullptr;
    // Number of memories, mean length and rarity are those of `allowed`, so that the answer is that of a vault that
    // holds nothing else (needs `allowed`; it must hold only memories that are there).
    bool localStatistics = false;
};

struct WordMatch {
    quint32 memories = 0; // how many memories hold the term (of `allowed` with local statistics)
    float idf = 0;
};

// What a query found. Reusable: its buffers are kept.
struct WordScores {
    std::vector<float> byNumber;     // BM25 of every memory, 0 where no term occurs; end() entries
    std::vector<MemoryNumber> found; // those with a score, in no order
    float best = 0;                  // the highest score
    std::vector<WordMatch> terms;    // one per QueryTerm
};

// Words of all memories, held in memory: term -> memories and counts, compressed (about 2.3 bytes an occurrence), and
// memory -> terms in their order, for phrases (docs/adr/0014-words-in-memory-alone.md).
// Scores are BM25 with k1 = 1.2, b = 0.75 and idf = max(1e-6, ln((N - n + 0.5) / (n + 0.5))): those of SQLite's FTS5
// bm25() with the sign turned (https://www.sqlite.org/fts5.html#the_bm25_function), after Robertson and Zaragoza,
// "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
// Removal is lazy: what is gone is never found from then on; its postings are dropped by clean().
// Many threads may read while none writes.
class WordIndex {
public:
    // Replaces the words of `number`, or adds it.
    void set(MemoryNumber number, const TermBag &terms);
    void remove(MemoryNumber number);
    bool contains(MemoryNumber number) const { return length(number).has_value(); }

    MemoryNumber end() const { return MemoryNumber(m_slotOf.size()); } // one past the highest number ever set
    qsizetype count() const { return m_count; }
    // Words of a memory, repetitions counted. nullopt where there is none.
    std::optional<quint32> length(MemoryNumber number) const;

    void score(const WordQuery &query, WordScores &scores) const;

    // The memories (of `allowed`) in which these words stand side by side, within one text.
    NumberSet withPhrase(std::span<const QueryTerm> phrase, const NumberSet *allowed = nullptr) const;

    // In how many memories (of `allowed`) a term occurs.
    quint32 frequency(std::string_view term, const NumberSet *allowed = nullptr) const;

    // Terms that are there (in `allowed`), most frequent first, at most `limit`.
    struct Expansion {
        std::string term;
        quint32 memories;
    };
    std::vector<Expansion> withPrefix(std::string_view prefix, int limit, const NumberSet *allowed = nullptr) const;
    std::vector<Expansion> withPart(std::string_view part, int limit, const NumberSet *allowed = nullptr) const;
    // Terms one typing mistake away: a character more, fewer, other, or two neighbours swapped (Damerau-Levenshtein
    // distance 1, in code points). Terms under five characters have none: too many would be near.
    std::vector<Expansion> similar(std::string_view term, int limit, const NumberSet *allowed = nullptr) const;

    // Drops postings of removed memories, at most about `budget` of them looked at. True when none is left.
    bool clean(qsizetype budget);
    // Share of all postings that belong to removed memories, about.
    double waste() const;
    qsizetype bytes() const; // in memory, about

    // Writes one slice (the memories, then some thousand terms or memories' words at a time) and says whether there are
    // more. Between slices the index may change: loaded again, it is whole, and holds for each memory that did not
    // change what it held. Nothing of memories that were removed before is written.
    struct Saving {
        std::vector<quint32> places; // the place of each slot in the file
        std::vector<quint32> terms;  // ids in byte order
        std::vector<quint32> newIds; // the id of each term in the file
        quint32 written = 0;         // terms
        size_t next = 0;             // in `terms`
        size_t nextSlot = 0;
        bool isBegun = false;
        bool areTermsWritten = false;
    };
    bool save(SnapshotWriter &out, Saving &saving) const;
    static Result<WordIndex> load(SnapshotReader &in);

private:
    // Memories stand in the order they came (a slot each), so that postings are only ever appended.
    struct Slot {
        MemoryNumber number = 0; // 0: removed
        quint32 tokens = 0;
        quint32 terms = 0; // distinct ones
        TermSequence words;
    };
    static constexpr quint32 kNoSlot = 0xffffffff;

    quint32 slotOf(MemoryNumber number) const { return number < m_slotOf.size() ? m_slotOf[number] : kNoSlot; }
    bool isLive(quint32 slot) const { return m_slots[slot].number != 0; }
    void saveTerms(SnapshotWriter &out, Saving &saving) const;
    void saveWords(SnapshotWriter &out, Saving &saving) const;
    Result<void> loadTerms(SnapshotReader &in);
    Result<void> loadWords(SnapshotReader &in, size_t &slot);
    std::vector<quint32> idsOf(std::span<const std::string> spellings) const;
    std::vector<const PostingList *> lists(std::span<const std::string> spellings) const;
    template <class Visit>
    void visit(std::span<const PostingList *const> lists, const NumberSet *allowed, Visit &&visit) const;
    quint32 frequency(std::span<const PostingList *const> lists, const NumberSet *allowed) const;
    std::vector<Expansion> mostFrequent(std::span<const quint32> ids, int limit, const NumberSet *allowed) const;

    TermDictionary m_terms;
    std::vector<PostingList> m_postings; // by term id
    std::vector<Slot> m_slots;
    std::vector<quint32> m_slotOf; // by number
    qsizetype m_count = 0;
    quint64 m_tokens = 0;
    quint64 m_entries = 0;     // postings of live memories
    quint64 m_deadEntries = 0; // of removed ones, not yet dropped
    quint32 m_cleanAt = 0;     // the term id clean() goes on from
};

} // namespace mn
