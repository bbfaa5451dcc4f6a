#pragma once
#include "core/index/document_table.h"
#include "core/index/vector_index.h"
#include "core/index/word_index.h"
#include "core/search/day_weights.h"
#include <span>
#include <vector>

namespace mn {

// What each signal of a score weighs: the one table of them. The words' base score is BM25 / the best BM25, so 1 is
// the weight of the words - unless the best holds little of what was asked for: then it is measured by `wordsFound` of
// a memory that held each word once, and two common words do not outweigh the meaning of the whole. A signal stays only
// where it pays on LoCoMo with each conversation left out in turn and costs nothing on Cranfield:
// docs/adr/0005-hybrid-ranking.md has the figures.
struct RankingWeights {
    float wordsFound = 0.4f;   // x the sum of the question's idf: the least that counts as its words found
    float meaning = 0.2f;      // x standard deviations of the cosine above the mean of all memories
    float neighbour = 0.5f;    // x the better base score of the turns beside it in its thread
    float answer = 0.3f;       // so much more of the one before counts when that is a question
    float further = 0.4f;      // and this share of those two steps away
    float thread = 0.5f;       // x the best base score of its thread
    float length = 0.25f;      // x ln((1 + words) / 26): long turns say more. Conversation turns only
    float question = -0.5f;    // questions are seldom answers. Conversation turns only
    float time = 0.5f;         // the question asks when, and the memory names a time
    float author = 0.4f;       // the question names its author
    float participants = 1.5f; // x share of the people named who wrote in its thread
    float date = 1.0f;         // x how well its day fits the dates in the question
    float importance = 0.1f;   // x (importance - 0.5)
    float recency = 0.05f;     // x 0.5 ^ (age in years): parts what is equal
};

enum class SearchMode { Hybrid, Words, Meaning };

// A question as ranking sees it: names, stop words, filters and dates are taken out and stand on their own.
struct RankingQuestion {
    SearchMode mode = SearchMode::Hybrid;
    std::vector<QueryTerm> terms;
    std::span<const float> vector; // of its meaning; empty: words only
    std::vector<quint32> authors;  // named in it (DocumentTable::authorNames)
    bool asksWhen = false;
    DayWeights days;
    bool prefersDays = false; // what fits `days` comes before all else
    qint32 today = 0;         // days since 1970-01-01, for recency

    // What the reader may know of: statistics, neighbours and threads are those of a vault that holds nothing else, and
    // a turn behind one out of sight is found by its words alone, for its vector is of both. Null: everything. Only
    // memories that are there, the trash included.
    const NumberSet *scope = nullptr;
    // What may be found. Null: all of the scope outside the trash.
    const NumberSet *eligible = nullptr;

    // Filters alone: the newest first, their day is the score.
    bool asksNothing() const { return terms.empty() && vector.empty(); }
};

// A memory's score and what it is made of; the parts add up to it. Whatever has no thread has no context: there its
// words and meaning count for themselves what they count elsewhere for the thread, too.
struct RankedMemory {
    MemoryNumber number = 0;
    float score = 0;
    float words = 0;
    float meaning = 0;
    float context = 0; // neighbours, thread
    float turn = 0;    // length, question
    float people = 0;  // author, participants
    float time = 0;    // names a time, fits a date
    float importance = 0;
    float recency = 0;
    // No parts:
    float standsOut = 0; // its meaning by itself, in weighed standard deviations above the mean of all
    float cosine = VectorScores::kNone;
    bool hasMeaning = false; // is in the index of meaning, near or not
    bool fitsDays = false;
};

struct Ranking {
    std::vector<RankedMemory> best; // best first
    qsizetype withMeaning = 0;      // memories whose meaning was compared
};

// Scores memories and picks the best. Columns are walked, nothing is allocated per memory. Reusable: keeps its buffers;
// one thread at a time. DESIGN 5; the signals after "LoCoMo" (Maharana et al., 2024) questions.
class Ranker {
public:
    explicit Ranker(const RankingWeights &weights = {}) : m_weights(weights) {}

    // The best `limit`. In Words mode only memories that hold a word, in Meaning mode only those with a vector.
    Ranking rank(const DocumentTable &documents, const WordIndex &words, const VectorIndex &vectors,
                 const RankingQuestion &question, int limit);

private:
    struct Pass;
    void scoreWords(const Pass &pass);
    void scoreMeaning(const Pass &pass);
    void baseScores(const Pass &pass);
    void scoreNewest(const Pass &pass);
    void addThreads(const Pass &pass);
    void addNeighbours(const Pass &pass, int limit);
    void addOwn(const Pass &pass);
    void addPeople(const Pass &pass);
    void addDays(const Pass &pass);

    bool isWanted(const Pass &pass, MemoryNumber number) const;
    float besides(const Pass &pass, MemoryNumber number) const;
    float contextOf(const Pass &pass, MemoryNumber number) const;
    float turnOf(quint8 flags, quint32 tokens) const;
    float aloneCounts() const { return 1 + m_weights.neighbour + m_weights.thread; }
    float importanceOf(quint8 importance) const;
    float recencyOf(const RankingQuestion &question, qint32 day) const;
    float peopleOf(const Pass &pass, quint32 author, quint32 thread) const;
    float daysOf(const RankingQuestion &question, qint32 day) const;
    RankedMemory explained(const Pass &pass, MemoryNumber number) const;

    RankingWeights m_weights;
    WordScores m_words;
    VectorScores m_meaning;
    float m_wordShare = 0; // what a BM25 counts in the score
    float m_spread = 1;    // of the cosines
    float m_meaningWeight = 0;
    std::vector<float> m_base;
    std::vector<float> m_score;
    std::vector<float> m_threadBest;      // by thread: the best base score
    std::vector<quint32> m_namedInThread; // by thread: bits of the people named
    std::vector<quint32> m_isNamed;       // by author: the bit
    std::vector<float> m_own;             // what a memory brings by itself, whatever is asked,
    quint64 m_ownOf = 0;                  // of this version of the table,
    qint32 m_ownOn = 0;                   // on this day
};

} // namespace mn
