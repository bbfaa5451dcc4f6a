#include "app/capture/capture_links.h"
#include "app/base/when_done.h"
#include "core/store/memory_store.h"
#include <algorithm>
#include <functional>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 800ms; // nearness is for who has stopped typing
constexpr int kMostRead = 8;   // a search ranks by more than meaning

// A thought is no query: its quotes and signs ask for nothing.
QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text)
        words += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’' ? c.toLower()
                                                                                                  : QChar(u' ');
    return words.simplified();
}

QVariantMap entryOf(const RecordId &id, const QString &title)
{
    return {{u"id"_s, id.toString()}, {u"title"_s, title}};
}

QString idOf(const QVariant &entry)
{
    return entry.toMap().value(u"id"_s).toString();
}

} // namespace

CaptureLinks::CaptureLinks(const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_calendar(clock), m_pause(timers.alarm([this] { look(); }))
{
}

void CaptureLinks::enter(Vault &vault)
{
    m_vault = &vault;
    m_titles = std::make_unique<TitleCompletion>(vault);
    Q_EMIT vaultChanged();
    note(m_text);
}

void CaptureLinks::leave()
{
    m_vault = nullptr;
    ++m_question;
    m_pause->stop();
    m_titles.reset();
    Q_EMIT vaultChanged();
    offer({});
    show({});
}

void CaptureLinks::note(const QString &text)
{
    m_text = text;
    ++m_question;
    if (m_vault && !text.trimmed().isEmpty())
        return m_pause->set(kPause);
    m_pause->stop();
    offer({});
}

void CaptureLinks::look()
{
    const QString words = plainWords(m_text);
    if (words.size() < kLeastLetters)
        return offer({});
    // What is not saved yet goes to no service, whoever may see it then.
    whenDone(this, m_vault->chosenService(),
             [this, words, question = m_question](const Result<std::optional<RemoteEndpoint>> &service) {
                 if (question != m_question)
                     return;
                 if (service && !*service)
                     search(words);
                 else
                     offer({});
             });
}

void CaptureLinks::search(const QString &words)
{
    SearchRequest request;
    request.text = words;
    request.mode = SearchMode::Meaning;
    request.limit = kMostRead;
    whenDone(this, m_vault->search(ReadView::everything(), request),
             [this, question = m_question](const Result<SearchAnswer> &answer) {
                 if (question == m_question)
                     take(answer ? *answer : SearchAnswer());
             });
}

void CaptureLinks::take(const SearchAnswer &answer)
{
    const SearchHit *nearest = nullptr;
    for (const SearchHit &hit : answer.hits)
        if (hit.score.cosine >= kLeastCosine && !isLinked(hit.memory.id) &&
            (!nearest || nearest->score.cosine < hit.score.cosine))
            nearest = &hit;
    if (!nearest)
        return offer({});
    offer({nearest->memory.id, rowOf(0, nearest->memory).title, sentence(nearest->memory.createdAt),
           std::clamp(double(nearest->score.cosine), 0.0, 1.0)});
}

void CaptureLinks::offer(const Near &found)
{
    if (found == m_near)
        return;
    m_near = found;
    Q_EMIT nearChanged();
}

QString CaptureLinks::sentence(qint64 when) const
{
    const QDate date = m_calendar.dateOf(when);
    const qint64 days = date.daysTo(m_calendar.today());
    if (days == 0)
        return tr("You wrote something near today:");
    if (days == 1)
        return tr("You wrote something near yesterday:");
    const QLocale locale = m_calendar.locale();
    //: %1: a weekday in full, or a day such as "14 Feb 2025"
    return tr("You wrote something near on %1:")
        .arg(days > 1 && days < 7 ? locale.dayName(date.dayOfWeek(), QLocale::LongFormat)
                                  : Calendar::dateText(locale, date));
}

bool CaptureLinks::isLinked(const RecordId &id) const
{
    return std::ranges::find(m_links, id, &Link::to) != m_links.end();
}

void CaptureLinks::show(const QList<Link> &links)
{
    ++m_shown;
    if (links == m_links)
        return;
    m_links = links;
    m_linked.clear();
    Q_EMIT changed();
    if (!m_vault || links.isEmpty())
        return;
    const auto titles = m_vault->read([links](Database &database) -> Result<QVariantList> {
        const MemoryStore memories(database);
        QVariantList out;
        for (const Link &link : links) {
            const auto memory = memories.get(ReadView::everything(), link.to);
            if (!memory && memory.error().code != Errc::NotFound)
                return std::unexpected(memory.error());
            if (memory)
                out += entryOf(link.to, rowOf(0, *memory).title);
        }
        return out;
    });
    whenDone(this, titles, [this, links, asked = m_shown](const Result<QVariantList> &there) {
        if (asked != m_shown || !there)
            return;
        for (const Link &link : links) {
            const auto entry = std::ranges::find(*there, link.to.toString(), idOf);
            if (entry == there->end())
                m_links.removeOne(link);
            else if (isLinked(link.to))
                m_linked += *entry;
        }
        Q_EMIT changed();
    });
}

void CaptureLinks::linkNear()
{
    const Near found = m_near; // it goes when it is linked
    if (!found.id.isNull())
        link(found.id, found.title);
}

void CaptureLinks::add(const QString &id, const QString &title)
{
    if (const auto to = RecordId::fromString(id))
        link(*to, title);
}

void CaptureLinks::link(const RecordId &to, const QString &title)
{
    if (!m_vault || isLinked(to))
        return;
    m_links += Link{to, {}};
    std::ranges::sort(m_links, std::less());
    m_linked += entryOf(to, title);
    if (m_near.id == to)
        offer({});
    Q_EMIT changed();
    Q_EMIT edited();
}

void CaptureLinks::remove(int row)
{
    if (row < 0 || row >= m_linked.size())
        return;
    const QString id = idOf(m_linked.takeAt(row));
    m_links.removeIf([&](const Link &link) { return link.to.toString() == id; });
    Q_EMIT changed();
    Q_EMIT edited();
}

} // namespace mn::app
