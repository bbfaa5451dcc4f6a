#include "core/search/ranking.h"
#include "core/search/best_of.h"
#include "core/search/signals.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace mn {
namespace {

constexpr float kOut = -1e30f; // not to be found
// More than all signals together: what fits the days comes first.
constexpr float kFirst = 100;
// Through the graph only the nearest are compared; the others count as not near.
constexpr int kNearest = 1000;
// Names beyond these make no difference to a question.
constexpr size_t kMaxNamed = 32;

struct MeaningScale {
    float mean;
    float spread;
    float weight;
    float least; // below it nothing is less near: 0 where words may make up for it
};

// r(d): the words as a share of what can be hoped for, and how far the meaning stands out. Of locals alone, so that the
// compiler takes eight memories at a time.
void blend(std::span<const float> words, float wordShare, std::span<const float> cosines, MeaningScale scale,
           std::span<float> base)
{
    for (size_t i = 0; i < base.size(); ++i)
        base[i] = words[i] * wordShare +
                  scale.weight * std::max(scale.least, signal::meaning(cosines[i], scale.mean, scale.spread));
}

} // namespace

// One question over one state of the indexes.
struct Ranker::Pass {
    const DocumentTable &documents;
    const WordIndex &words;
    const VectorIndex &vectors;
    const RankingQuestion &question;
    MemoryNumber end;

    bool isInScope(MemoryNumber number) const { return !question.scope || question.scope->contains(number); }
    bool isTrashed(MemoryNumber number) const { return documents.has(number, DocumentFlag::Trashed); }
    bool mayBeFound(MemoryNumber number) const
    {
        if (!documents.contains(number) || !isInScope(number))
            return false;
        return question.eligible ? question.eligible->contains(number) : !isTrashed(number);
    }
    // The next memory of the thread that the reader knows of.
    MemoryNumber known(std::span<const MemoryNumber> step, MemoryNumber number) const
    {
        do
            number = step[number];
        while (number != 0 && !isInScope(number));
        return number;
    }
    // The vector of a turn is of the turn before it, too (core/vault/memory_for_index.h). Where that one is out of
    // sight, the vector would tell of it. What is in the trash has just been, or is about to be, skipped over.
    bool hasHiddenWordsInItsVector(MemoryNumber number) const
    {
        const auto isTurn = [this](MemoryNumber turn) { return documents.has(turn, DocumentFlag::ConversationTurn); };
        if (!documents.contains(number) || !isTurn(number))
            return false;
        MemoryNumber before = number;
        do {
            before = documents.previous()[before];
            if (before != 0 && isTurn(before) && !isInScope(before))
                return true;
        } while (before != 0 && isTrashed(before));
        return false;
    }
    NumberSet comparable() const
    {
        NumberSet out = *question.scope;
        question.scope->forEach([&](MemoryNumber number) {
            if (hasHiddenWordsInItsVector(number))
                out.remove(number);
        });
        return out;
    }
};

Ranking Ranker::rank(const DocumentTable &documents, const WordIndex &words, const VectorIndex &vectors,
                     const RankingQuestion &question, int limit)
{
    const Pass pass{documents, words, vectors, question, documents.end()};
    scoreWords(pass);
    scoreMeaning(pass);
    baseScores(pass);
    if (question.asksNothing()) {
        scoreNewest(pass);
    } else if (question.mode == SearchMode::Hybrid) {
        addThreads(pass);
        addOwn(pass);
        addPeople(pass);
    }
    addDays(pass);
    if (question.mode == SearchMode::Hybrid && !question.asksNothing())
        addNeighbours(pass, limit);

    Ranking ranking;
    ranking.withMeaning = m_meaning.count;
    for (const MemoryNumber number : bestOf(m_score, kOut, limit))
        ranking.best.push_back(explained(pass, number));
    return ranking;
}

void Ranker::scoreWords(const Pass &pass)
{
    const RankingQuestion &question = pass.question;
    WordQuery query;
    if (question.mode != SearchMode::Meaning)
        query.terms = question.terms;
    query.allowed = question.scope;
    query.localStatistics = question.scope != nullptr;
    pass.words.score(query, m_words);
    m_words.byNumber.resize(pass.end, 0);
    // The trash is no measure for what can be found.
    m_words.best = 0;
    for (const MemoryNumber number : m_words.found)
        if (number < pass.end && !pass.isTrashed(number))
            m_words.best = std::max(m_words.best, m_words.byNumber[number]);
    float ideal = 0;
    for (size_t i = 0; i < query.terms.size(); ++i)
        ideal += query.terms[i].weight * m_words.terms[i].idf;
    const float full = std::max(m_words.best, m_weights.wordsFound * ideal);
    m_wordShare = full > 0 ? 1 / full : 0;
}

void Ranker::scoreMeaning(const Pass &pass)
{
    const RankingQuestion &question = pass.question;
    if (question.mode == SearchMode::Words || question.vector.empty()) {
        m_meaning.byNumber.assign(pass.end, VectorScores::kNone);
        m_meaning.mean = 0;
        m_meaning.count = 0;
        m_spread = 1;
        return;
    }
    if (!pass.vectors.hasGraph() || question.scope || question.eligible) {
        const NumberSet comparable = question.scope ? pass.comparable() : NumberSet();
        pass.vectors.scan(question.vector, m_meaning, question.scope ? &comparable : nullptr);
        m_spread = signal::spread(m_meaning.byNumber, m_meaning.mean);
    } else {
        m_meaning.byNumber.assign(pass.vectors.end(), VectorScores::kNone);
        for (const VectorIndex::Hit &hit : pass.vectors.nearest(question.vector, kNearest))
            m_meaning.byNumber[hit.number] = hit.cosine;
        m_meaning.mean = pass.vectors.meanCosine(question.vector);
        m_meaning.count = pass.vectors.count();
        m_spread = signal::spread({}, 0); // the usual: all cosines would have to be known
    }
    m_meaning.byNumber.resize(pass.end, VectorScores::kNone);
}

void Ranker::baseScores(const Pass &pass)
{
    m_base.resize(pass.end);
    m_score.resize(pass.end);
    m_meaningWeight = pass.question.mode == SearchMode::Meaning ? m_spread : m_weights.meaning;
    const float least = pass.question.mode == SearchMode::Meaning ? kOut : 0;
    const auto live = pass.documents.live();
    blend(m_words.byNumber, m_wordShare, m_meaning.byNumber, {m_meaning.mean, m_spread, m_meaningWeight, least},
          m_base);
    if (!pass.question.scope && !pass.question.eligible && !pass.question.asksNothing()) {
        // The usual question, without a branch for each memory: all that is there and not in the trash.
        const auto flags = pass.documents.flags();
        const auto take = [&](auto isFound) {
            for (MemoryNumber number = 0; number < pass.end; ++number) {
                const bool isThere = live[number] && !(flags[number] & quint8(DocumentFlag::Trashed));
                m_base[number] = isThere ? m_base[number] : 0;
                m_score[number] = isThere && isFound(number) ? m_base[number] : kOut;
            }
        };
        if (pass.question.mode == SearchMode::Words)
            take([&](MemoryNumber number) { return m_words.byNumber[number] > 0; });
        else if (pass.question.mode == SearchMode::Meaning)
            take([&](MemoryNumber number) { return m_meaning.byNumber[number] > VectorScores::kNone; });
        else
            take([](MemoryNumber) { return true; });
        return;
    }
    // What is not there, or in the trash and not asked for, lends nothing to its neighbours.
    for (MemoryNumber number = 0; number < pass.end; ++number)
        if (!live[number] ||
            (pass.isTrashed(number) && !(pass.question.eligible && pass.question.eligible->contains(number))))
            m_base[number] = 0;
    for (MemoryNumber number = 0; number < pass.end; ++number)
        m_score[number] = isWanted(pass, number) ? m_base[number] : kOut;
}

// In Words mode what holds a word, in Meaning mode what was compared.
bool Ranker::isWanted(const Pass &pass, MemoryNumber number) const
{
    if (!pass.mayBeFound(number))
        return false;
    if (pass.question.asksNothing())
        return true;
    if (pass.question.mode == SearchMode::Words)
        return m_words.byNumber[number] > 0;
    return pass.question.mode == SearchMode::Hybrid || m_meaning.byNumber[number] > VectorScores::kNone;
}

// Filters alone: the newest first.
void Ranker::scoreNewest(const Pass &pass)
{
    for (MemoryNumber number = 0; number < pass.end; ++number)
        if (m_score[number] != kOut)
            m_score[number] = float(pass.documents.days()[number]);
}

// The better of the turns beside it. An answer stands behind its question; what is two steps away says less.
float Ranker::besides(const Pass &pass, MemoryNumber number) const
{
    const auto before = pass.documents.previous();
    const auto behind = pass.documents.next();
    const auto base = [this](MemoryNumber other) { return other ? m_base[other] : 0.0f; };
    const MemoryNumber previous = pass.known(before, number);
    const MemoryNumber next = pass.known(behind, number);
    if (!previous && !next)
        return m_base[number];
    const float answers = previous ? 1 + m_weights.answer * signal::question(pass.documents.flags()[previous]) : 0;
    const float further =
        std::max(previous ? base(pass.known(before, previous)) : 0, next ? base(pass.known(behind, next)) : 0);
    return std::max({answers * base(previous), base(next), m_weights.further * further});
}

float Ranker::contextOf(const Pass &pass, MemoryNumber number) const
{
    const quint32 thread = pass.documents.threads()[number];
    return thread == 0 ? 0 : m_weights.neighbour * besides(pass, number) + m_weights.thread * m_threadBest[thread];
}

// What stands alone counts as a thread of one, and its own neighbour: a note is not behind a talk for having no
// context. Neighbours come last: addNeighbours().
void Ranker::addThreads(const Pass &pass)
{
    const auto threads = pass.documents.threads();
    m_threadBest.assign(pass.documents.threadNames().end(), 0);
    for (MemoryNumber number = 0; number < pass.end; ++number)
        if (const quint32 thread = threads[number]; thread != 0 && pass.isInScope(number))
            m_threadBest[thread] = std::max(m_threadBest[thread], m_base[number]);
    for (MemoryNumber number = 0; number < pass.end; ++number)
        m_score[number] += threads[number] == 0 ? (aloneCounts() - 1) * m_base[number]
                                                : m_weights.thread * m_threadBest[threads[number]];
}

// After all other signals. Neighbours are of the same thread, so none is better than the thread's best: whoever would
// not come among the best beside that one is not looked at, and the best are the same.
void Ranker::addNeighbours(const Pass &pass, int limit)
{
    const std::vector<MemoryNumber> soFar = bestOf(m_score, kOut, limit);
    if (soFar.empty())
        return;
    const float least = soFar.size() < size_t(limit) ? kOut : m_score[soFar.back()];
    const float most = m_weights.neighbour * std::max(1 + m_weights.answer, m_weights.further);
    const auto threads = pass.documents.threads();
    for (MemoryNumber number = 0; number < pass.end; ++number)
        if (threads[number] != 0 && m_score[number] > kOut &&
            m_score[number] + most * m_threadBest[threads[number]] >= least)
            m_score[number] += m_weights.neighbour * besides(pass, number);
}

// Counted from a turn of usual length, so that turns gain nothing over memories that are none.
float Ranker::turnOf(quint8 flags, quint32 tokens) const
{
    constexpr quint32 kUsualTurn = 25; // words
    return signal::isTurn(flags) ? m_weights.length * (signal::length(tokens) - signal::length(kUsualTurn)) +
                                       m_weights.question * signal::question(flags)
                                 : 0;
}

float Ranker::importanceOf(quint8 importance) const
{
    return m_weights.importance * signal::importance(importance);
}

float Ranker::recencyOf(const RankingQuestion &question, qint32 day) const
{
    return m_weights.recency * signal::recency(day, question.today);
}

// What a memory brings by itself. Most of it is the same for every question, until something changes.
void Ranker::addOwn(const Pass &pass)
{
    const auto flags = pass.documents.flags();
    const qint32 today = pass.question.today;
    if (m_own.size() != pass.end || m_ownOf != pass.documents.version() || m_ownOn != today) {
        const auto tokens = pass.documents.tokens();
        const auto importance = pass.documents.importance();
        const auto days = pass.documents.days();
        m_own.resize(pass.end);
        for (MemoryNumber number = 0; number < pass.end; ++number)
            m_own[number] = turnOf(flags[number], tokens[number]) + importanceOf(importance[number]) +
                            recencyOf(pass.question, days[number]);
        m_ownOf = pass.documents.version();
        m_ownOn = today;
    }
    for (MemoryNumber number = 0; number < pass.end; ++number)
        m_score[number] += m_own[number];
    if (pass.question.asksWhen)
        for (MemoryNumber number = 0; number < pass.end; ++number)
            m_score[number] += m_weights.time * signal::namesTime(flags[number]);
}

void Ranker::addPeople(const Pass &pass)
{
    const std::vector<quint32> &named = pass.question.authors;
    if (named.empty())
        return;
    const auto authors = pass.documents.authors();
    const auto threads = pass.documents.threads();
    // Who of the named wrote in a thread, a bit each; only what the reader knows of counts.
    m_namedInThread.assign(pass.documents.threadNames().end(), 0);
    m_isNamed.assign(pass.documents.authorNames().end(), 0);
    for (size_t i = 0; i < std::min(named.size(), kMaxNamed); ++i)
        m_isNamed[named[i]] = quint32(1) << i;
    for (MemoryNumber number = 0; number < pass.end; ++number)
        if (const quint32 bit = m_isNamed[authors[number]]; bit && threads[number] && pass.isInScope(number))
            m_namedInThread[threads[number]] |= bit;
    for (MemoryNumber number = 0; number < pass.end; ++number)
        m_score[number] += peopleOf(pass, authors[number], threads[number]);
}

float Ranker::peopleOf(const Pass &pass, quint32 author, quint32 thread) const
{
    const size_t named = std::min(pass.question.authors.size(), kMaxNamed);
    if (named == 0)
        return 0;
    const float share = float(std::popcount(m_namedInThread[thread])) / float(named);
    return (m_isNamed[author] ? m_weights.author : 0) + m_weights.participants * share;
}

void Ranker::addDays(const Pass &pass)
{
    if (pass.question.days.isEmpty())
        return;
    const auto days = pass.documents.days();
    for (MemoryNumber number = 0; number < pass.end; ++number)
        m_score[number] += daysOf(pass.question, days[number]);
}

float Ranker::daysOf(const RankingQuestion &question, qint32 day) const
{
    const float fit = question.days.at(day);
    return question.prefersDays ? (fit >= 1 ? kFirst : 0) : m_weights.date * fit;
}

RankedMemory Ranker::explained(const Pass &pass, MemoryNumber number) const
{
    const RankingQuestion &question = pass.question;
    RankedMemory memory;
    memory.number = number;
    memory.score = m_score[number];
    memory.words = m_words.byNumber[number] * m_wordShare;
    memory.cosine = m_meaning.byNumber[number];
    memory.meaning = m_base[number] - memory.words;
    memory.standsOut = memory.meaning;
    memory.hasMeaning = pass.vectors.contains(number);
    memory.fitsDays = question.days.at(pass.documents.days()[number]) >= 1;
    memory.time = daysOf(question, pass.documents.days()[number]);
    if (question.asksNothing())
        memory.recency = float(pass.documents.days()[number]);
    if (question.mode != SearchMode::Hybrid || question.asksNothing())
        return memory;
    if (pass.documents.threads()[number] == 0) {
        memory.words *= aloneCounts();
        memory.meaning *= aloneCounts();
    }
    memory.context = contextOf(pass, number);
    memory.turn = turnOf(pass.documents.flags()[number], pass.documents.tokens()[number]);
    memory.people = peopleOf(pass, pass.documents.authors()[number], pass.documents.threads()[number]);
    memory.time += question.asksWhen ? m_weights.time * signal::namesTime(pass.documents.flags()[number]) : 0;
    memory.importance = importanceOf(pass.documents.importance()[number]);
    memory.recency = recencyOf(question, pass.documents.days()[number]);
    return memory;
}

} // namespace mn
