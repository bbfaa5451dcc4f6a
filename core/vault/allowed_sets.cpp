#include "core/vault/allowed_sets.h"
#include "core/search/question.h"
#include "core/store/change_log.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kKept = 8;

NumberSet setOf(const std::vector<quint32> &numbers)
{
    NumberSet set;
    for (const quint32 number : numbers)
        set.insert(number);
    return set;
}

Result<NumberSet> setOf(const MemoryStore &store, const SearchIndexes &indexes, const ReadView &view,
                        const Literal &literal)
{
    if (literal.kind == Literal::Kind::Conditions) {
        MN_TRY(const std::vector<quint32> numbers, store.numbers(view, Filter{literal.conditions}));
        return setOf(numbers);
    }
    thread_local WordSplitter splitter;
    const auto reading = indexes.read();
    return reading.words().withPhrase(phraseOf(literal, reading.words(), splitter));
}

// What one condition after the other can say, the database says at once.
bool isPlain(const Clause &clause)
{
    return clause.anyOf.size() == 1 && clause.anyOf[0].kind == Literal::Kind::Conditions && !clause.anyOf[0].negated;
}

Result<NumberSet> eligibleOf(const MemoryStore &store, const SearchIndexes &indexes, const ReadView &view,
                             const Query &query)
{
    Filter filter;
    for (const Clause &clause : query.clauses)
        if (isPlain(clause))
            filter.conditions += clause.anyOf[0].conditions;
    if (!query.mentions(Field::Trashed))
        filter.conditions.append({Field::Trashed, Comparison::Equal, false, false});
    MN_TRY(const std::vector<quint32> numbers, store.numbers(view, filter));
    NumberSet eligible = setOf(numbers);
    for (const Clause &clause : query.clauses) {
        if (isPlain(clause))
            continue;
        NumberSet any;
        for (const Literal &literal : clause.anyOf) {
            MN_TRY(NumberSet set, setOf(store, indexes, view, literal));
            if (literal.negated) {
                NumberSet others = eligible;
                others -= set;
                set = std::move(others);
            }
            any |= set;
        }
        eligible &= any;
    }
    return eligible;
}

QString keyOf(const ReadView &view)
{
    const SqlCondition scope = toSql(view.scope());
    QString key = scope.sql;
    for (const QVariant &value : scope.values) {
        const QString text = value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                     : value.toString();
        key += u'\n' + QString::number(text.size()) + u':' + text; // no text can end early and be two
    }
    return key;
}

} // namespace

template <class Make, class IsSound> Result<AllowedSets::Set>
AllowedSets::cached(Database &database, const QString &key, quint64 generation, Make make, IsSound isSound)
{
    MN_TRY(const qint64 head, ChangeLog(database).head());
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::ranges::find(m_entries, key, &Entry::key);
        if (known != m_entries.end() && known->head == head && known->generation == generation)
            return known->set;
    }
    MN_TRY(NumberSet made, make());
    Set set = std::make_shared<const NumberSet>(std::move(made));
    if (!isSound())
        return set;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.key == key; });
    if (m_entries.size() >= kKept)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({key, head, generation, set});
    return set;
}

Result<AllowedSets::Set> AllowedSets::scope(Database &database, const ReadView &view)
{
    if (view.isEverything())
        return Set();
    return cached(
        database, keyOf(view), 0,
        [&]() -> Result<NumberSet> {
            MN_TRY(const std::vector<quint32> numbers, MemoryStore(database).numbers(view, {}));
            return setOf(numbers);
        },
        [] { return true; });
}

Result<AllowedSets::Set> AllowedSets::eligible(Database &database, const SearchIndexes &indexes, quint64 generation,
                                               const ReadView &view, const Query &query, const DateContext &context)
{
    if (query.clauses.isEmpty())
        return Set();
    Query filters;
    filters.clauses = query.clauses;
    // Days are written without the zone that they are days of.
    const QString key = keyOf(view) + u'\n' + QString::fromUtf8(context.zone.id()) + u'\n' + filters.toString(context);
    const auto make = [&] { return eligibleOf(MemoryStore(database), indexes, view, query); };
    // Of words begun anew meanwhile it may be of none: not to be kept.
    const auto isSound = [&] { return indexes.read().wordsGeneration() == generation; };
    return cached(database, key, generation, make, isSound);
}

} // namespace mn
