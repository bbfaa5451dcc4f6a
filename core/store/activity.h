#pragma once
#include "core/store/database.h"
#include "core/store/filter.h"
#include <QTimeZone>
#include <vector>

namespace mn {

struct DayCount {
    qint64 day = 0; // QDate::fromJulianDay
    qint64 memories = 0;
    bool operator==(const DayCount &) const = default;
};

// How many memories of a view and a filter happened (else were made) on each day of a calendar: ascending, only days
// that have some. Neither the trash nor the archive unless the filter mentions them. Read from an index alone.
Result<std::vector<DayCount>> activityByDay(Database &database, const ReadView &view, const Filter &filter,
                                            const QTimeZone &zone);

} // namespace mn
