#pragma once
#include "app/library/memory_list_model.h"
#include "core/store/activity.h"
#include "core/store/memory_row.h"
#include <QVariantList>

namespace mn::app {

// The same day of the same month in years before it, the newest first, where there are memories; a few of them. The
// 29th of February has its like in leap years alone.
std::vector<DaySpan> sameDayInEarlierYears(const std::vector<DayCount> &days, QDate date);

// What a vault is asked to read: some memories of each of the days, the newest first.
std::function<Result<std::vector<MemoryRow>>(Database &)>
readingOfDays(const std::vector<DaySpan> &days, const QString &domain, const Calendar &calendar);

// {id, year, text, domain} each.
QVariantList earlierEntries(const std::vector<MemoryRow> &rows, const Calendar &calendar);

} // namespace mn::app
