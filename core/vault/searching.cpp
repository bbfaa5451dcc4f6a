#include "core/vault/searching.h"
#include "core/search/passage.h"
#include "core/search/related.h"
#include "core/vault/awaiting_meaning.h"
#include "core/vault/memory_for_index.h"
#include <QElapsedTimer>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Ranked beyond what is wanted: some may be gone that this view still shows, or the other way round.
constexpr int kSpare = 16;
// Dates beyond these are mistakes; the table of days must not grow with them.
constexpr int kYearsBack = 300;
constexpr int kYearsAhead = 100;
// What came from the model since the last question, of whichever process, is taken before the answer as far as this:
// some hundredths of a second.
constexpr int kVectorSlices = 10;

WordSplitter &splitter()
{
    thread_local WordSplitter words;
    return words;
}

QList<Literal> prefixesOf(const Query &query)
{
    QList<Literal> prefixes;
    for (const Clause &clause : query.clauses)
        for (const Literal &literal : clause.anyOf)
            if (literal.kind == Literal::Kind::Prefix && !literal.negated)
                prefixes << literal;
    return prefixes;
}

DayWeights daysOf(const Query &query, const DocumentTable &documents, QDate today)
{
    if (query.dateUse == DateUse::None)
        return {};
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = std::numeric_limits<qint32>::min();
    const qint64 earliest = dayOf(today.addYears(-kYearsBack));
    const qint64 latest = dayOf(today.addYears(kYearsAhead));
    for (const qint32 day : documents.days())
        if (day >= earliest && day <= latest) {
            first = std::min(first, day);
            last = std::max(last, day);
        }
    return DayWeights(query.dates, first, last, query.dateUse);
}

} // namespace

Result<SearchAnswer> Searching::answer(Database &database, const ReadView &view, const SearchRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    Asked asked;
    asked.context = {m_clock.now(), request.zone, false};
    asked.query = Query::parsed(request.text, asked.context);
    MN_TRY(findLike(database, view, asked));
    MN_TRY(prepare(database, view, request.mode, asked));

    SearchAnswer answer;
    answer.query = asked.query;
    const MemoryStore store(database);
    const bool wantsTrash = asked.query.mentions(Field::Trashed);
    QuestionWords words;
    for (qint64 wanted = qint64(request.limit) + qint64(asked.like.size()) + kSpare;; wanted *= 4) {
        std::optional<Ranking> found = rank(asked, request.mode, wanted, words);
        while (!found) { // the indexes were made anew, or another model serves by now
            MN_TRY(prepare(database, view, request.mode, asked));
            found = rank(asked, request.mode, wanted, words);
        }
        const Ranking &ranking = *found;
        answer.hits.clear();
        for (size_t i = 0; i < ranking.best.size() && answer.hits.size() < request.limit;) {
            std::vector<quint32> numbers;
            for (; i < ranking.best.size() && answer.hits.size() + qsizetype(numbers.size()) < request.limit; ++i)
                if (std::ranges::find(asked.like, ranking.best[i].number) == asked.like.end())
                    numbers.push_back(ranking.best[i].number);
            MN_TRY(auto memories, store.loadReadable(view, numbers));
            for (auto &[number, memory] : memories) {
                // The index follows changes that this view does not show yet, and the other way round.
                if (memory.deleted && !wantsTrash)
                    continue;
                SearchHit hit;
                hit.score = *std::ranges::find(ranking.best, number, &RankedMemory::number);
                hit.memory = std::move(memory);
                hit.awaitsMeaning =
                    asked.pending > 0 && !hit.score.hasMeaning && !textOf(hit.memory).trimmed().isEmpty();
                markWords(hit, words, splitter());
                answer.hits.append(std::move(hit));
            }
        }
        if (answer.hits.size() >= request.limit || qsizetype(ranking.best.size()) < wanted)
            break;
    }
    answer.usedMeaning = !asked.vector.empty();
    answer.whyNoMeaning = asked.whyNoMeaning;
    answer.meaningPending = asked.pending;
    answer.corrected = words.corrected;
    answer.microseconds = timer.nsecsElapsed() / 1000;
    return answer;
}

// What depends on the state of the indexes, and has to be asked again when they are made anew.
Result<void> Searching::prepare(Database &database, const ReadView &view, SearchMode mode, Asked &asked)
{
    asked.wordsGeneration = m_index.indexes().read().wordsGeneration(); // before they are followed: else never again
    MN_TRY(m_index.followWords(database));
    MN_TRY(asked.scope, m_allowed.scope(database, view));
    MN_TRY(asked.eligible,
           m_allowed.eligible(database, m_index.indexes(), asked.wordsGeneration, view, asked.query, asked.context));
    cutNames(asked);
    asked.pending = 0;
    if (mode == SearchMode::Words)
        return {};
    for (int i = 0; i < kVectorSlices; ++i) {
        MN_TRY(const bool more, m_index.followVectors(database));
        if (!more)
            break;
    }
    addMeaning(asked);
    if (!asked.vector.empty()) {
        MN_TRY(asked.pending, awaitingMeaning(database, m_index, asked.scope.get()));
    }
    return {};
}

// NotFound for a memory that is not there, Usage for a beginning that fits several.
Result<void> Searching::findLike(Database &database, const ReadView &view, Asked &asked) const
{
    const MemoryStore store(database);
    for (const QString &text : asked.query.like) {
        MN_TRY(const RecordId id, store.resolve(view, text));
        MN_TRY(const Memory memory, store.get(view, id));
        MN_TRY(const auto number, store.numberOf(view, id));
        if (!number)
            return fail(Errc::NotFound, text);
        asked.like.push_back(*number);
        asked.likeText += memory.title + u'\n' + memory.content + u'\n';
    }
    return {};
}

// Names come back as signals of their own: the words and the model see the question without them.
void Searching::cutNames(Asked &asked)
{
    const auto reading = m_index.indexes().read();
    const DocumentTable &documents = reading.documents();
    const std::shared_ptr<const KnownNames> names = namesOf(documents.authorNames());
    std::vector<bool> known;
    if (asked.scope) {
        known.resize(documents.authorNames().end());
        asked.scope->forEach([&](MemoryNumber number) {
            if (documents.contains(number))
                known[documents.authors()[number]] = true;
        });
    }
    KnownNames::Cut cut = names->cutFrom(asked.query.spoken(), splitter(), asked.scope ? &known : nullptr);
    asked.text = std::move(cut.text);
    asked.authors = std::move(cut.authors);
}

// Whatever keeps a model from answering, the words alone do, and the answer says so.
void Searching::addMeaning(Asked &asked) const
{
    const IndexFollower::Serving serving = m_index.serving();
    asked.vector.clear();
    asked.generation = serving.generation;
    asked.whyNoMeaning.reset();
    if (!serving.model.isThere()) {
        asked.whyNoMeaning = Errc::NotAvailable;
        return;
    }
    const auto add = [&](const std::vector<float> &vector) {
        asked.vector.resize(vector.size());
        for (size_t i = 0; i < vector.size(); ++i)
            asked.vector[i] += vector[i];
    };
    for (const quint32 number : asked.like) {
        const auto reading = m_index.indexes().read();
        for (const Int8Vector &chunk : reading.vectors().vectors(number))
            add(chunk.restored());
    }
    if (asked.text.trimmed().isEmpty())
        return;
    if (!serving.model.embedder) {
        asked.whyNoMeaning = serving.model.host.isEmpty() ? Errc::NotAvailable : Errc::NetworkForbidden;
        return;
    }
    const auto vector = serving.model.embedder->embedQuery(asked.text, {});
    if (vector)
        add(*vector);
    else
        asked.whyNoMeaning = vector.error().code;
}

QuestionWords Searching::wordsOf(const Asked &asked, const WordIndex &index) const
{
    const QList<Literal> prefixes = prefixesOf(asked.query);
    QuestionWords words = mn::wordsOf(asked.text, prefixes, index, splitter(), asked.scope.get());
    if (asked.like.empty())
        return words;
    const QuestionWords like = wordsLike(asked.likeText, index, splitter(), asked.scope.get());
    words.terms.insert(words.terms.end(), like.terms.begin(), like.terms.end());
    words.shown += like.shown;
    return words;
}

std::optional<Ranking> Searching::rank(const Asked &asked, SearchMode mode, qint64 limit, QuestionWords &words)
{
    const auto reading = m_index.indexes().read();
    if (reading.wordsGeneration() != asked.wordsGeneration ||
        (!asked.vector.empty() && reading.generation() != asked.generation))
        return {};
    words = wordsOf(asked, reading.words());
    const QDate today = asked.context.today();
    RankingQuestion question;
    question.mode = mode;
    question.terms = words.terms;
    question.vector = asked.vector;
    question.authors = asked.authors;
    question.asksWhen = asksWhen(asked.query.words);
    question.days = daysOf(asked.query, reading.documents(), today);
    question.prefersDays = asked.query.dateUse == DateUse::Prefer;
    question.today = dayOf(today);
    question.scope = asked.scope.get();
    question.eligible = asked.eligible.get();
    std::unique_ptr<Ranker> ranker = borrowRanker();
    Ranking ranking = ranker->rank(reading.documents(), reading.words(), reading.vectors(), question,
                                   int(std::min<qint64>(limit, reading.documents().end())));
    giveBack(std::move(ranker));
    return ranking;
}

std::shared_ptr<const KnownNames> Searching::namesOf(const Interner &authors)
{
    const std::lock_guard lock(m_mutex);
    if (!m_names || !m_names->isOf(authors))
        m_names = std::make_shared<const KnownNames>(authors);
    return m_names;
}

std::unique_ptr<Ranker> Searching::borrowRanker()
{
    const std::lock_guard lock(m_mutex);
    if (m_rankers.empty())
        return std::make_unique<Ranker>();
    auto ranker = std::move(m_rankers.back());
    m_rankers.pop_back();
    return ranker;
}

void Searching::giveBack(std::unique_ptr<Ranker> ranker)
{
    const std::lock_guard lock(m_mutex);
    m_rankers.push_back(std::move(ranker));
}

} // namespace mn
