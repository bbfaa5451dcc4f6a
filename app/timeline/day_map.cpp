#include "app/timeline/day_map.h"
#include "app/base/counts.h"
#include <QVariantMap>
#include <algorithm>
#include <array>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEnough = 7;    // memories, before a weekday is called the one with most
constexpr int kQuiet = 4;        // days without any, before it is worth a word
constexpr int kMonthColumns = 3; // that its name takes

} // namespace

DayMap::DayMap(const std::vector<DayCount> &days, DaySpan span, const Calendar &calendar)
    : m_span(span), m_begin(calendar.weekBegin(span.from))
{
    const int before = int(m_begin.daysTo(span.from));
    const int length = int(span.from.daysTo(span.to)) + 1;
    QList<qint64> counts(length);
    auto day = std::ranges::lower_bound(days, span.from.toJulianDay(), {}, &DayCount::day);
    for (; day != days.end() && day->day <= span.to.toJulianDay(); ++day) {
        counts[day->day - span.from.toJulianDay()] = day->memories;
        m_memories += day->memories;
    }
    m_top = Counts::topOf(counts);
    m_values.fill(-1, (before + length + 6) / 7 * 7);
    m_names.resize(m_values.size());
    for (int i = 0; i < length; ++i) {
        const QDate date = span.from.addDays(i);
        const int index = before + i;
        m_values[index] = Counts::heat(counts[i], m_top);
        //: A day and how many memories it has
        m_names[index] = tr("%1: %2").arg(calendar.fullDate(date), Counts::memories(counts[i]));
        if (counts[i] > 0)
            m_rows.prepend(QVariantMap{{u"text"_s, m_names[index]}, {u"index"_s, index}});
        // A month is named over the week in which it begins, unless the one before would stand under it.
        const int column = index / 7;
        const bool begins = i == 0 || date.day() == 1;
        if (begins && i == 0 && date.daysInMonth() - date.day() < kMonthColumns * 7)
            continue;
        if (begins)
            m_months.append(
                QVariantMap{{u"text"_s, calendar.locale().standaloneMonthName(date.month(), QLocale::ShortFormat)},
                            {u"column"_s, column}});
    }
    if (!days.empty())
        addRemarks(counts, QDate::fromJulianDay(days.front().day), calendar);
}

int DayMap::indexOf(QDate date) const
{
    return m_span.holds(date) ? int(m_begin.daysTo(date)) : -1;
}

QDate DayMap::dateAt(int index) const
{
    const QDate date = m_begin.addDays(index);
    return index >= 0 && m_span.holds(date) ? date : QDate();
}

void DayMap::addRemarks(const QList<qint64> &counts, QDate firstEver, const Calendar &calendar)
{
    std::array<qint64, 7> weekdays{};
    QDate quietBegin;
    int quiet = 0;
    int run = 0;
    for (int i = 0; i < counts.size(); ++i) {
        const QDate date = m_span.from.addDays(i);
        weekdays[size_t(date.dayOfWeek() - 1)] += counts[i];
        // Before the first memory and behind today nobody was quiet.
        run = counts[i] > 0 || date <= firstEver || date > calendar.today() ? 0 : run + 1;
        if (run > quiet) {
            quiet = run;
            quietBegin = date.addDays(1 - run);
        }
    }
    const auto most = std::ranges::max_element(weekdays);
    if (m_memories >= kEnough && std::ranges::count(weekdays, *most) == 1)
        //: On which weekday most memories happened
        m_remarks += tr("most on a %1").arg(calendar.locale().standaloneDayName(int(most - weekdays.begin()) + 1));
    if (quiet >= kQuiet)
        m_remarks += tr("longest quiet: %Ln days from %1", nullptr, quiet).arg(calendar.dayAndMonth(quietBegin));
}

} // namespace mn::app
