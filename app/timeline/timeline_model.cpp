#include "app/timeline/timeline_model.h"
#include "app/base/counts.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/timeline/earlier_years.h"
#include "core/vault/change_feed.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 400ms; // all days are counted; nobody reads a map faster
const QDate kFirstDay(1, 1, 1);
const QDate kLastDay(9999, 12, 31);

DaySpan monthAround(QDate date)
{
    return {QDate(date.year(), date.month(), 1), QDate(date.year(), date.month(), date.daysInMonth())};
}

} // namespace

struct TimelineModel::Reading {
    std::vector<DayCount> days;
    QStringList domains; // most memories first
};

TimelineModel::TimelineModel(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_calendar(std::move(calendar)), m_changed(timers.alarm([this] { read(); })),
      m_midnight(timers.alarm([this] { noteDay(); })), m_today(m_calendar.today()), m_date(m_today),
      m_list(vault, clock, timers, m_calendar, monthAround(m_date), nullptr)
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &TimelineModel::noteChange, Qt::QueuedConnection);
    m_midnight->set(m_calendar.untilMidnight());
    drawMap();
}

void TimelineModel::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    Q_EMIT shownChanged();
    if (shown && m_isBehind)
        read();
}

void TimelineModel::retry()
{
    if (m_state == State::Failed)
        read();
    m_list.retry();
}

void TimelineModel::noteChange()
{
    m_isBehind = true;
    if (m_isShown && !m_isReading && !m_changed->isSet())
        m_changed->set(kDebounce);
}

void TimelineModel::read()
{
    if (!m_isShown)
        return;
    noteDay();
    m_isReading = true;
    m_isBehind = false;
    m_changed->stop();
    Filter filter;
    if (!m_domain.isEmpty())
        filter.conditions.append({Field::Domain, Comparison::Equal, m_domain, false});
    const auto count = [filter, zone = m_calendar.zone()](Database &database) -> Result<Reading> {
        const ReadView view = ReadView::everything();
        Reading reading;
        MN_TRY(reading.days, activityByDay(database, view, filter, zone));
        MN_TRY(const QList<LabelCount> domains, MemoryStore(database).domains(view));
        for (const LabelCount &domain : domains)
            reading.domains += domain.name;
        return reading;
    };
    whenDone(this, m_vault.read(count), [this, generation = ++m_generation](Result<Reading> reading) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (!reading) {
            m_state = State::Failed;
            m_problem = readingProblem(reading.error().code);
            Q_EMIT stateChanged();
        } else {
            take(*std::move(reading));
        }
        if (m_isBehind)
            noteChange();
    });
}

void TimelineModel::take(Reading reading)
{
    m_days = std::move(reading.days);
    if (reading.domains != m_domains) {
        m_domains = std::move(reading.domains);
        Q_EMIT domainsChanged();
    }
    if (!m_domain.isEmpty() && !m_domains.contains(m_domain)) // its last memory has gone
        return setDomain(0);
    drawMap();
    readEarlier();
    m_problem.clear();
    m_state = m_days.empty() && m_domain.isEmpty() ? State::Empty : State::Ready;
    Q_EMIT stateChanged();
}

// At midnight, and whenever something is read: a machine may have slept, or its clock been set.
void TimelineModel::noteDay()
{
    const QDate today = m_calendar.today();
    if (today != m_today || !m_midnight->isSet())
        m_midnight->set(m_calendar.untilMidnight());
    if (today == m_today)
        return;
    const bool follows = isToday();
    m_today = today;
    drawMap();
    if (follows)
        goTo(today);
    else
        Q_EMIT dayChanged();
}

DaySpan TimelineModel::lastTwelveMonths() const
{
    return {m_today.addYears(-1).addDays(1), m_today};
}

DaySpan TimelineModel::spanOfList() const
{
    switch (m_zoom) {
    case Zoom::Day:
        return {m_date, m_date};
    case Zoom::Week: {
        const QDate begin = m_calendar.weekBegin(m_date);
        return {begin, begin.addDays(6)};
    }
    case Zoom::Month:
        break;
    }
    return monthAround(m_date);
}

void TimelineModel::drawMap()
{
    const DaySpan span = m_year == 0 ? lastTwelveMonths() : DaySpan{QDate(m_year, 1, 1), QDate(m_year, 12, 31)};
    m_map = DayMap(m_days, span, m_calendar);
    Q_EMIT mapChanged();
    Q_EMIT dayChanged(); // its place in the map
}

void TimelineModel::retranslate()
{
    drawMap();
    Q_EMIT domainsChanged();
    m_list.retranslate();
    m_list.setDays(spanOfList());
    readEarlier();
}

// The map goes along, the list shows what is around.
void TimelineModel::goTo(QDate date)
{
    m_date = std::clamp(date, kFirstDay, kLastDay);
    if (m_map.indexOf(m_date) < 0) {
        m_year = lastTwelveMonths().holds(m_date) ? 0 : m_date.year();
        drawMap();
    } else {
        Q_EMIT dayChanged();
    }
    m_list.setDays(spanOfList());
    readEarlier();
}

void TimelineModel::choose(int index)
{
    if (const QDate date = m_map.dateAt(index); date.isValid())
        goTo(date);
}

void TimelineModel::moveDays(int days)
{
    goTo(m_date.addDays(days));
}

void TimelineModel::moveMonths(int months)
{
    goTo(m_date.addMonths(months));
}

void TimelineModel::goToToday()
{
    noteDay();
    m_year = 0;
    drawMap();
    goTo(m_today);
}

void TimelineModel::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    Q_EMIT dayChanged();
    m_list.setDays(spanOfList());
}

QString TimelineModel::heading() const
{
    const DaySpan span = spanOfList();
    switch (m_zoom) {
    case Zoom::Day:
        return m_calendar.fullDate(m_date);
    case Zoom::Week: {
        const QString from = m_calendar.dayAndMonth(span.from);
        const QString to = m_calendar.dayAndMonth(span.to);
        //: The first and the last day of a week, and its year: "16 November to 22 November 2026"
        return tr("%1 to %2 %3").arg(from, to, m_calendar.figures(span.to.year()));
    }
    case Zoom::Month:
        break;
    }
    return m_calendar.monthAndYear(m_date);
}

QStringList TimelineModel::weekdays() const
{
    QStringList out;
    const QDate begin = m_calendar.weekBegin(m_today);
    for (int i = 0; i < 7; ++i)
        out += m_calendar.locale().standaloneDayName(begin.addDays(i).dayOfWeek(), QLocale::ShortFormat);
    return out;
}

// That have memories, and the one the map shows; the newest first.
QList<int> TimelineModel::years() const
{
    QList<int> out;
    if (m_year != 0)
        out += m_year;
    for (const DayCount &day : m_days)
        if (const int year = QDate::fromJulianDay(day.day).year(); out.isEmpty() || out.last() != year)
            out += year;
    std::ranges::sort(out, std::ranges::greater());
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

QStringList TimelineModel::periods() const
{
    QStringList out{tr("Last twelve months")};
    for (const int year : years())
        out += m_calendar.figures(year);
    return out;
}

int TimelineModel::period() const
{
    return m_year == 0 ? 0 : int(years().indexOf(m_year)) + 1;
}

void TimelineModel::setPeriod(int period)
{
    const QList<int> all = years();
    if (period < 0 || period > all.size() || period == this->period())
        return;
    m_year = period == 0 ? 0 : all[period - 1];
    drawMap();
    if (current() >= 0)
        return;
    // Where one looks for something: at the last of it.
    const auto behind = std::ranges::upper_bound(m_days, m_map.span().to.toJulianDay(), {}, &DayCount::day);
    const QDate last = behind == m_days.begin() ? QDate() : QDate::fromJulianDay(std::prev(behind)->day);
    goTo(m_map.span().holds(last) ? last : m_map.span().to);
}

QString TimelineModel::sentence() const
{
    const QString memories = Counts::memories(m_map.memories());
    const QString sentence = m_year == 0 ? tr("%1 in the last twelve months").arg(memories)
                                         //: How many memories, and in which year
                                         : tr("%1 in %2").arg(memories, m_calendar.figures(m_year));
    return sentence.left(1).toUpper() + sentence.mid(1);
}

QString TimelineModel::remarks() const
{
    return m_map.remarks().join(u" · "_s);
}

QString TimelineModel::deepest() const
{
    return tr("%Ln a day", nullptr, int(m_map.top()));
}

QStringList TimelineModel::domains() const
{
    return QStringList{tr("All domains")} + m_domains;
}

int TimelineModel::domain() const
{
    return m_domain.isEmpty() ? 0 : int(m_domains.indexOf(m_domain)) + 1;
}

void TimelineModel::setDomain(int domain)
{
    const QString wanted = m_domains.value(domain - 1);
    if (wanted == m_domain)
        return;
    m_domain = wanted;
    Q_EMIT domainsChanged();
    m_list.show(m_domain.isEmpty() ? MemoryListModel::Place::Everything : MemoryListModel::Place::Domain, m_domain);
    m_isBehind = true;
    read();
}

QString TimelineModel::earlierHeading() const
{
    //: Above what happened on this day in earlier years: "On 20 November"
    return tr("On %1").arg(m_calendar.dayAndMonth(m_date));
}

// One look at a time; where the day has moved on meanwhile, another.
void TimelineModel::readEarlier()
{
    m_willLookBack = m_isLookingBack;
    if (m_isLookingBack)
        return;
    const std::vector<DaySpan> spans = sameDayInEarlierYears(m_days, m_date);
    if (spans.empty()) {
        m_earlier.clear();
        Q_EMIT earlierChanged();
        return;
    }
    m_isLookingBack = true;
    m_earlier.clear();
    Q_EMIT earlierChanged();
    whenDone(this, m_vault.read(readingOfDays(spans, m_domain, m_calendar)),
             [this](const Result<std::vector<MemoryRow>> &rows) {
                 m_isLookingBack = false;
                 if (m_willLookBack)
                     return readEarlier();
                 // What cannot be read says nothing here: the list beside it says what is wrong.
                 m_earlier = rows ? earlierEntries(*rows, m_calendar) : QVariantList();
                 Q_EMIT earlierChanged();
             });
}

} // namespace mn::app
