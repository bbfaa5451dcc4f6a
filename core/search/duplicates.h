#pragma once
#include "core/base/result.h"
#include "core/index/vector_index.h"
#include "core/text/words.h"
#include <QStringView>
#include <functional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace mn {

// When two memories may be one and the same. Near in meaning alone would flag most neighbours of a conversation, the
// same words alone every form letter: both together are rare. Thresholds after ASSIST.md 6 and 8; the figures are in
// docs/adr/0005-hybrid-ranking.md.
struct DuplicateRule {
    float cosine = 0.75f;
    float overlap = 0.38f; // content words both have, as a share of those that either has (Jaccard)
    // Fewer content words say too little to be said twice: "Thanks!" is no duplicate of "Thanks!".
    qsizetype leastWords = 4;
    qsizetype leastWordsOfTurn = 8; // in a conversation people repeat themselves
};

// The cosine of their nearest chunks; VectorScores::kNone when one has none.
float bestCosine(const VectorIndex &vectors, MemoryNumber a, MemoryNumber b);

// Memories that may be one.
struct DuplicateSet {
    bool exact = false; // the same text, letter for letter but for white space
    float cosine = 1;   // of its least alike pair that counts
    float overlap = 1;
    std::vector<MemoryNumber> numbers; // two or more, ascending
    bool operator==(const DuplicateSet &) const = default;
};

// Finds all pairs above a rule without comparing all pairs: memories that share enough words share one of their rarest
// (prefix and positional filtering; Xiao, Wang, Lin and Yu, "Efficient Similarity Joins for Near Duplicate Detection",
// 2008). About 150 bytes a
// memory while it lives. One thread.
class DuplicateFinder {
public:
    explicit DuplicateFinder(DuplicateRule rule = {}) : m_rule(rule) {}

    void add(MemoryNumber number, QStringView title, QStringView content, bool isTurn, WordSplitter &splitter);
    // The cosine of two memories; asked only for pairs that share enough words, so it may take a lock each time.
    using Closeness = std::function<float(MemoryNumber, MemoryNumber)>;
    // Exact sets first, then near ones, each in the order of their first number. A memory is in one exact set at most,
    // and stands in near sets for those exactly like it. Errc::Cancelled.
    Result<std::vector<DuplicateSet>> find(const Closeness &cosine, std::stop_token stop) const;

private:
    struct Entry {
        MemoryNumber number;
        std::optional<quint64> text; // hash of it, if there is any
        std::vector<quint32> words;  // distinct content words
        bool isTurn;
    };
    struct Pair {
        quint32 a, b; // places in m_entries
        float cosine, overlap;
    };
    qsizetype leastWords(const Entry &entry) const
    {
        return entry.isTurn ? m_rule.leastWordsOfTurn : m_rule.leastWords;
    }
    std::vector<std::vector<quint32>> sameTexts() const;
    Result<std::vector<Pair>> nearPairs(std::vector<quint32> places, const Closeness &cosine,
                                        std::stop_token stop) const;
    std::vector<quint32> rarestFirst(const Entry &entry) const;

    DuplicateRule m_rule;
    std::unordered_map<std::string, quint32> m_words;
    std::vector<quint32> m_memories; // by word: how many hold it
    std::vector<Entry> m_entries;
};

} // namespace mn
