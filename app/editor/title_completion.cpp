#include "app/editor/title_completion.h"
#include "app/base/when_done.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRead = 40; // words stand in texts more often than in titles

// As a query: each word must be begun there.
QString queryOf(const QString &typed)
{
    QString query;
    QString word;
    for (const QChar c : typed + u' ')
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c.toLower(); // "OR" is a word here
        else if (!word.isEmpty())
            query += std::exchange(word, {}) + u"* "_s;
    return query.trimmed();
}

QVariantMap entryOf(const Memory &memory)
{
    const MemoryRow row = rowOf(0, memory);
    return {{u"id"_s, row.id.toString()},
            {u"title"_s, row.title},
            {u"snippet"_s, row.snippet},
            {u"domain"_s, row.domains.value(0)},
            {u"when"_s, row.when}};
}

} // namespace

TitleCompletion::TitleCompletion(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault) {}

void TitleCompletion::ask(const QString &typed, const QString &except)
{
    const quint64 question = ++m_question;
    const QString query = queryOf(typed);
    keepFitting(query.isEmpty() ? QString() : typed.trimmed(), except);
    if (query.isEmpty()) {
        ListQuery newest;
        newest.order = SortOrder::RecentlyChanged;
        newest.limit = kMost + 1;
        whenDone(this, m_vault.list(ReadView::everything(), newest),
                 [this, question, except](const Result<QList<Memory>> &memories) {
                     if (question != m_question || !memories)
                         return;
                     QVariantList found;
                     for (const Memory &memory : *memories)
                         if (memory.id.toString() != except && found.size() < kMost)
                             found += entryOf(memory);
                     show(std::move(found));
                 });
        return;
    }
    SearchRequest request;
    request.text = query;
    request.mode = SearchMode::Words;
    request.limit = kMostRead;
    whenDone(this, m_vault.search(ReadView::everything(), request),
             [this, question, except, typed = typed.trimmed()](const Result<SearchAnswer> &answer) {
                 if (question != m_question)
                     return;
                 QVariantList begins, has;
                 if (answer)
                     for (const SearchHit &hit : answer->hits) {
                         const QVariantMap entry = entryOf(hit.memory);
                         const QString title = entry[u"title"_s].toString();
                         if (hit.memory.id.toString() == except || hit.memory.deleted)
                             continue;
                         if (title.startsWith(typed, Qt::CaseInsensitive))
                             begins += entry;
                         else if (title.contains(typed, Qt::CaseInsensitive))
                             has += entry;
                     }
                 begins += has;
                 show(begins.first(std::min<qsizetype>(begins.size(), kMost)));
             });
}

SearchRequest TitleCompletion::requestFor(const QString &title)
{
    SearchRequest request;
    request.text = queryOf(title);
    request.mode = SearchMode::Words;
    request.limit = kMostRead;
    return request;
}

RecordId TitleCompletion::exactIn(const SearchAnswer &answer, const QString &title, const RecordId &except)
{
    const Memory *found = nullptr;
    for (const SearchHit &hit : answer.hits)
        if (hit.memory.id != except && rowOf(0, hit.memory).title.compare(title, Qt::CaseInsensitive) == 0 &&
            (!found || found->updatedAt < hit.memory.updatedAt))
            found = &hit.memory;
    return found ? found->id : RecordId();
}

void TitleCompletion::resolve(const QString &title)
{
    whenDone(this, m_vault.search(ReadView::everything(), requestFor(title)),
             [this, title](const Result<SearchAnswer> &answer) {
                 const RecordId id = answer ? exactIn(*answer, title) : RecordId();
                 Q_EMIT resolved(title, id.isNull() ? QString() : id.toString());
             });
}

// Until the answer is there nothing is offered that is none; before anything is typed, nothing at all.
void TitleCompletion::keepFitting(const QString &typed, const QString &except)
{
    QVariantList fitting;
    for (const QVariant &entry : std::as_const(m_found)) {
        const QVariantMap memory = entry.toMap();
        if (!typed.isEmpty() && memory[u"id"_s].toString() != except &&
            memory[u"title"_s].toString().contains(typed, Qt::CaseInsensitive))
            fitting += entry;
    }
    show(std::move(fitting));
}

void TitleCompletion::show(QVariantList found)
{
    if (found == m_found)
        return;
    m_found = std::move(found);
    Q_EMIT changed();
}

} // namespace mn::app
