#pragma once
#include "core/base/result.h"
#include "core/record/memory.h"
#include <QString>
#include <chrono>

// Times as people read and type them.
namespace mn::cli {

// "today 14:05", "yesterday 09:10", "Tue 14:05" within the last week, "3 Mar" this year, "3 Mar 2021".
QString dayText(const Moment &moment, qint64 now);
QString dayText(qint64 msUtc, qint64 now); // on this machine's clock
// A time to come, to the minute: "18:30", "tomorrow 06:30", "Sat 28 Nov 06:30".
QString untilText(qint64 msUtc, qint64 now);
// "Wednesday, 3 March 2021, 18:50"; an instant at midnight without the time.
QString longText(const Moment &moment);
QString longText(qint64 msUtc);

// "3 minutes ago", "in 2 hours"
QString distanceText(qint64 msUtc, qint64 now);

// "0.8 ms", "1.2 s", "3 min 20 s"
QString durationText(std::chrono::microseconds duration);

// ISO 8601 and what momentFromText() knows; without an offset it is on this machine's clock. Usage otherwise.
Result<Moment> momentFromArgument(const QString &text);

} // namespace mn::cli
