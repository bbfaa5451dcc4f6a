#include "app/timeline/earlier_years.h"
#include <QVariantMap>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kDays = 6; // that are looked back to
constexpr size_t kEach = 2; // memories of one of them
constexpr size_t kInAll = 6;

} // namespace

std::vector<DaySpan> sameDayInEarlierYears(const std::vector<DayCount> &days, QDate date)
{
    std::vector<DaySpan> out;
    const auto behind = std::ranges::lower_bound(days, date.toJulianDay(), {}, &DayCount::day);
    for (auto day = std::make_reverse_iterator(behind); day != days.rend() && out.size() < kDays; ++day) {
        const QDate earlier = QDate::fromJulianDay(day->day);
        if (earlier.month() == date.month() && earlier.day() == date.day())
            out.push_back({earlier, earlier});
    }
    return out;
}

std::function<Result<std::vector<MemoryRow>>(Database &)> readingOfDays(const std::vector<DaySpan> &days,
                                                                        const QString &domain, const Calendar &calendar)
{
    std::vector<Filter> filters;
    for (const DaySpan &day : days) {
        Filter filter;
        if (!domain.isEmpty())
            filter.conditions.append({Field::Domain, Comparison::Equal, domain, false});
        filter.conditions.append({Field::When, Comparison::GreaterOrEqual, calendar.beginOf(day.from), false});
        filter.conditions.append({Field::When, Comparison::Less, calendar.beginOf(day.to.addDays(1)), false});
        filters.push_back(std::move(filter));
    }
    return [filters = std::move(filters)](Database &database) -> Result<std::vector<MemoryRow>> {
        const ReadView view = ReadView::everything();
        std::vector<quint32> numbers;
        for (const Filter &filter : filters) {
            MN_TRY(const MemoryOrder order, MemoryOrders(database).read(view, {filter, SortOrder::Newest}));
            for (size_t i = 0; i < std::min(kEach, order.memories.size()) && numbers.size() < kInAll; ++i)
                numbers.push_back(order.memories[i].number);
        }
        return loadRows(database, view, numbers);
    };
}

QVariantList earlierEntries(const std::vector<MemoryRow> &rows, const Calendar &calendar)
{
    QVariantList out;
    for (const MemoryRow &row : rows)
        out.append(QVariantMap{{u"id"_s, row.id.toString()},
                               {u"year"_s, calendar.figures(calendar.dateOf(row.when).year())},
                               {u"text"_s, row.title},
                               {u"domain"_s, row.domains.value(0)}});
    return out;
}

} // namespace mn::app
