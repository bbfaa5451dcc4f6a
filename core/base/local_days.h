#pragma once
#include <QTimeZone>
#include <vector>

namespace mn {

// Which day of a person's calendar a moment belongs to, and which hour of it. The rules of the zone are asked once for
// each span between two of its changes, so that a hundred thousand moments cost some milliseconds, in any order.
// What lies outside of the years 1 to 9999 counts as their first or last moment. One thread at a time.
class LocalDays {
public:
    struct Place {
        qint64 day = 0; // QDate::fromJulianDay
        int hour = 0;
    };

    explicit LocalDays(QTimeZone zone) : m_zone(std::move(zone)) {}
    Place placeOf(qint64 ms); // since 1970-01-01 UTC

private:
    struct Span {
        qint64 from = 0, until = 0; // ms; `until` is the first moment behind it
        qint64 offset = 0;          // ms east of UTC
    };
    const Span &spanAt(qint64 ms);

    QTimeZone m_zone;
    std::vector<Span> m_spans; // ascending, apart
    size_t m_last = 0;         // the one that was asked for last
};

} // namespace mn
