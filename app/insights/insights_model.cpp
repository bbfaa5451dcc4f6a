#include "app/insights/insights_model.h"
#include "app/base/counts.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/store/activity.h"
#include "core/vault/change_feed.h"
#include <algorithm>

namespace mn::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 1s; // everything is counted; a chart that twitches at each save is none
constexpr size_t kLabels = 8;  // bands of a river that can still be told apart; as many as there are colours

} // namespace

struct InsightsModel::Reading {
    Insights insights;
    QList<int> years; // the newest first
    std::optional<InsightsQuery::Days> days;
};

InsightsModel::InsightsModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_calendar(std::move(calendar)), m_changed(timers.alarm([this] { begin(); })),
      m_midnight(timers.alarm([this] { noteDay(); })), m_today(m_calendar.today())
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &InsightsModel::noteChange, Qt::QueuedConnection);
    m_midnight->set(m_calendar.untilMidnight());
}

void InsightsModel::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    Q_EMIT shownChanged();
    if (shown && (m_isBehind || m_today != m_calendar.today()))
        begin();
}

void InsightsModel::retry()
{
    if (m_state == State::Failed)
        begin();
}

void InsightsModel::retranslate()
{
    m_isBehind = true;
    begin();
    Q_EMIT read();
}

void InsightsModel::noteChange()
{
    m_isBehind = true;
    if (m_isShown && !m_isReading && !m_changed->isSet())
        m_changed->set(kDebounce);
}

// Of another day the last twelve months may be others.
void InsightsModel::noteDay()
{
    m_midnight->set(m_calendar.untilMidnight());
    if (m_calendar.today() == m_today)
        return;
    m_isBehind = true;
    begin();
}

std::optional<InsightsQuery::Days> InsightsModel::days() const
{
    if (m_year == kAllYears)
        return {};
    if (m_year != kLastTwelveMonths)
        return InsightsQuery::Days{QDate(m_year, 1, 1), QDate(m_year, 12, 31)};
    // Whole months, so that each is as long as it is in a calendar; this one is among them.
    const QDate month(m_today.year(), m_today.month(), 1);
    return InsightsQuery::Days{month.addMonths(-11), month.addMonths(1).addDays(-1)};
}

void InsightsModel::begin()
{
    if (!m_isShown)
        return;
    m_today = m_calendar.today();
    m_midnight->set(m_calendar.untilMidnight());
    m_changed->stop();
    m_isReading = true;
    m_isBehind = false;
    const InsightsQuery query{.days = days(), .zone = m_calendar.zone(), .labels = kLabels};
    const auto count = [query](Database &database) -> Result<Reading> {
        const ReadView view = ReadView::everything();
        Reading reading;
        reading.days = query.days;
        MN_TRY(reading.insights, readInsights(database, view, query));
        MN_TRY(const std::vector<DayCount> all, activityByDay(database, view, {}, query.zone));
        for (const DayCount &day : all)
            if (const int year = QDate::fromJulianDay(day.day).year();
                reading.years.isEmpty() || reading.years.first() != year)
                reading.years.prepend(year);
        return reading;
    };
    whenDone(this, m_vault.read(count), [this, generation = ++m_generation](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (reading) {
            take(*reading);
        } else {
            m_state = State::Failed;
            m_problem = readingProblem(reading.error().code);
            Q_EMIT stateChanged();
        }
        if (m_isBehind)
            noteChange();
    });
}

void InsightsModel::take(const Reading &reading)
{
    m_years = reading.years;
    if (m_year > 0 && !m_years.contains(m_year)) { // its last memory has gone
        m_year = kLastTwelveMonths;
        return begin();
    }
    QString amount = Counts::memories(reading.insights.memories);
    amount = m_year == kAllYears           ? tr("%1 in all").arg(amount)
             : m_year == kLastTwelveMonths ? tr("%1 in the last twelve months").arg(amount)
                                           : tr("%1 in %2").arg(amount).arg(m_year);
    amount = amount.left(1).toUpper() + amount.mid(1);
    const InsightWords words(reading.insights, m_calendar, amount, reading.days);
    m_river.show(words.river());
    m_tags.show(words.tags());
    m_kinds.show(words.kinds());
    m_importance.show(words.importance());
    m_hours.show(words.hours());
    m_weekdays.show(words.weekdays());
    m_problem.clear();
    m_state = m_years.isEmpty() ? State::Empty : State::Ready;
    Q_EMIT read();
    Q_EMIT stateChanged();
}

QStringList InsightsModel::periods() const
{
    QStringList out{tr("Last twelve months"), tr("All years")};
    for (const int year : m_years)
        out += m_calendar.figures(year);
    return out;
}

int InsightsModel::period() const
{
    if (m_year == kLastTwelveMonths)
        return 0;
    const auto at = m_years.indexOf(m_year);
    return m_year == kAllYears || at < 0 ? 1 : int(at) + 2;
}

void InsightsModel::setPeriod(int period)
{
    if (period < 0 || period >= periods().size() || period == this->period())
        return;
    m_year = period == 0 ? kLastTwelveMonths : period == 1 ? kAllYears : m_years[period - 2];
    m_isBehind = true;
    Q_EMIT read();
    begin();
}

} // namespace mn::app
