#include "app/editor/memory_surroundings.h"
#include "app/base/when_done.h"
#include "app/search/reason_words.h"
#include "core/store/memory_row.h"
#include <QCollator>
#include <algorithm>
#include <tuple>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Nearness is for who has stopped typing.
constexpr auto kPause = 800ms;

struct Around {
    QVariantList links, backlinks;
};

QString titleOf(const Memory &memory)
{
    return rowOf(0, memory).title;
}

struct Linked {
    RecordId id;
    QString type, title;
    bool isThere = true;
};

// What is here before what is not; of a kind of link together, by their titles as the language sorts them. The id
// decides between equal ones, so that the order is the same each time.
void putInOrder(QList<Linked> &linked, const QCollator &collator)
{
    std::ranges::sort(linked, [&collator](const Linked &a, const Linked &b) {
        const auto place = [](const Linked &one) { return std::tuple(!one.isThere, QStringView(one.type)); };
        if (place(a) != place(b))
            return place(a) < place(b);
        const int title = collator.compare(a.title, b.title);
        return title != 0 ? title < 0 : a.id < b.id;
    });
}

Result<Around> around(Database &database, const RecordId &id, const QList<Link> &links, const QLocale &locale)
{
    const MemoryStore memories(database);
    const ReadView view = ReadView::everything();
    const QCollator collator(locale);
    QList<Linked> to, from;
    for (const Link &link : links) {
        const auto memory = memories.get(view, link.to);
        if (!memory && memory.error().code != Errc::NotFound && memory.error().code != Errc::Damaged)
            return std::unexpected(memory.error());
        to.append({link.to, link.type, memory ? titleOf(*memory) : QString(), memory && !memory->deleted});
    }
    MN_TRY(const auto found, memories.backlinks(view, id));
    for (const auto &[memory, type] : found)
        from.append({memory.id, type, titleOf(memory)});
    putInOrder(to, collator);
    putInOrder(from, collator);
    Around out;
    for (const Linked &one : std::as_const(to))
        out.links += QVariantMap{
            {u"id"_s, one.id.toString()}, {u"type"_s, one.type}, {u"title"_s, one.title}, {u"isThere"_s, one.isThere}};
    for (const Linked &one : std::as_const(from))
        out.backlinks += QVariantMap{{u"id"_s, one.id.toString()}, {u"type"_s, one.type}, {u"title"_s, one.title}};
    return out;
}

} // namespace

MemorySurroundings::MemorySurroundings(Vault &vault, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_pause(timers.alarm([this] { readRelated(); }))
{
}

void MemorySurroundings::clear()
{
    ++m_linksAsked;
    ++m_relatedAsked;
    m_id = {};
    m_pause->stop();
    m_links.clear();
    m_backlinks.clear();
    m_related.clear();
    Q_EMIT changed();
}

void MemorySurroundings::show(const RecordId &id, const QList<Link> &links)
{
    if (id != m_id) {
        clear();
        m_id = id;
    }
    m_wanted = links;
    readLinks();
    m_pause->set(kPause);
}

void MemorySurroundings::readLinks()
{
    const auto found = m_vault.read([id = m_id, links = m_wanted, locale = QLocale()](Database &database) {
        return around(database, id, links, locale);
    });
    whenDone(this, found, [this, question = ++m_linksAsked](Result<Around> there) {
        if (question != m_linksAsked || !there) // what cannot be read is not shown; the editor says why it cannot
            return;
        m_links = there->links;
        m_backlinks = there->backlinks;
        Q_EMIT changed();
    });
}

void MemorySurroundings::readRelated()
{
    SearchRequest request;
    request.text = u"like:"_s + m_id.toString();
    request.limit = kMostRelated;
    whenDone(this, m_vault.search(ReadView::everything(), request),
             [this, question = ++m_relatedAsked](const Result<SearchAnswer> &answer) {
                 if (question != m_relatedAsked || !answer)
                     return;
                 m_related.clear();
                 for (const SearchHit &hit : answer->hits) {
                     if (nearnessOf(hit.score.cosine) == Nearness::Hardly) // or not compared: only its words are alike
                         continue;
                     const MemoryRow row = rowOf(hit.score.number, hit.memory);
                     m_related += QVariantMap{{u"id"_s, row.id.toString()},
                                              {u"title"_s, row.title},
                                              {u"snippet"_s, row.snippet},
                                              {u"nearness"_s, std::clamp(double(hit.score.cosine), 0.0, 1.0)},
                                              {u"howNear"_s, int(nearnessOf(hit.score.cosine))},
                                              {u"why"_s, reasonOf(hit)}};
                 }
                 Q_EMIT changed();
             });
}

} // namespace mn::app
