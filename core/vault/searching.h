#pragma once
#include "core/search/known_names.h"
#include "core/search/question.h"
#include "core/search/search_request.h"
#include "core/store/memory_store.h"
#include "core/vault/allowed_sets.h"
#include "core/vault/index_follower.h"
#include <memory>
#include <mutex>

namespace mn {

// Answers a question: parse, limit, embed, rank, load, explain (docs/flows/search.md). Any thread.
class Searching {
public:
    Searching(IndexFollower &index, const Clock &clock) : m_index(index), m_clock(clock) {}

    Result<SearchAnswer> answer(Database &database, const ReadView &view, const SearchRequest &request);

private:
    // What is asked, taken apart.
    struct Asked {
        DateContext context;
        Query query;
        QString text;                 // without names, operators and filters
        std::vector<quint32> authors; // named in it
        std::vector<quint32> like;    // memories to be like
        QString likeText;             // their words
        Vector vector;                // of the meaning of all that; empty: words only
        quint64 generation = 0;       // of the index that it can be compared with
        quint64 wordsGeneration = 0;  // of the index that knows these authors and sets
        std::optional<Errc> whyNoMeaning;
        qint64 pending = 0;               // memories whose meaning is still to be indexed
        AllowedSets::Set scope, eligible; // null: everything
    };
    Result<void> findLike(Database &database, const ReadView &view, Asked &asked) const;
    Result<void> prepare(Database &database, const ReadView &view, SearchMode mode, Asked &asked);
    void cutNames(Asked &asked);
    void addMeaning(Asked &asked) const;
    QuestionWords wordsOf(const Asked &asked, const WordIndex &index) const;
    // Nothing when the indexes are no longer those that `asked` was prepared for.
    std::optional<Ranking> rank(const Asked &asked, SearchMode mode, qint64 limit, QuestionWords &words);

    std::shared_ptr<const KnownNames> namesOf(const Interner &authors);
    std::unique_ptr<Ranker> borrowRanker();
    void giveBack(std::unique_ptr<Ranker> ranker);

    IndexFollower &m_index;
    const Clock &m_clock;
    AllowedSets m_allowed;
    std::mutex m_mutex;
    std::shared_ptr<const KnownNames> m_names;
    std::vector<std::unique_ptr<Ranker>> m_rankers; // each keeps its buffers
};

} // namespace mn
