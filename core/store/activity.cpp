#include "core/store/activity.h"
#include "core/base/local_days.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

// Counted here rather than by the database: it knows no zones, and would sort what comes nearly in order.
Result<std::vector<DayCount>> activityByDay(Database &database, const ReadView &view, const Filter &filter,
                                            const QTimeZone &zone)
{
    const SqlCondition where = toSql(view.narrowedBy(withoutHidden(filter)));
    MN_TRY(Statement row, database.queryWith(u"SELECT happened FROM memory WHERE "_s + where.sql, where.values));
    LocalDays days(zone);
    std::vector<qint64> found;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            break;
        found.push_back(days.placeOf(row.integer(0)).day);
    }
    std::ranges::sort(found);
    std::vector<DayCount> out;
    for (const qint64 day : found) {
        if (out.empty() || out.back().day != day)
            out.push_back({day, 0});
        ++out.back().memories;
    }
    return out;
}

} // namespace mn
