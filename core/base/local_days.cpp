#include "core/base/local_days.h"
#include <QDateTime>
#include <algorithm>
#include <limits>

namespace mn {

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kEpochDay = 2'440'588;           // Julian day of 1970-01-01
constexpr qint64 kFirst = -62'135'596'800'000;    // 0001-01-01
constexpr qint64 kLast = 253'402'300'800'000 - 1; // before 10000-01-01

} // namespace

LocalDays::Place LocalDays::placeOf(qint64 ms)
{
    const qint64 moment = std::clamp(ms, kFirst - kDay, kLast + kDay);
    const qint64 local = std::clamp(moment + spanAt(moment).offset, kFirst, kLast);
    const qint64 day = local >= 0 ? local / kDay : (local + 1) / kDay - 1;
    return {kEpochDay + day, int((local - day * kDay) / kHour)};
}

const LocalDays::Span &LocalDays::spanAt(qint64 ms)
{
    const auto holds = [ms](const Span &span) { return span.from <= ms && ms < span.until; };
    if (m_last < m_spans.size() && holds(m_spans[m_last]))
        return m_spans[m_last];
    auto behind = std::ranges::upper_bound(m_spans, ms, {}, &Span::from);
    if (behind == m_spans.begin() || !holds(*std::prev(behind))) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        Span span{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                  m_zone.offsetFromUtc(moment) * qint64(1000)};
        if (m_zone.hasTransitions()) {
            // The last change that is not behind the moment, and the first that is.
            if (const auto before = m_zone.previousTransition(moment.addMSecs(1)); before.atUtc.isValid())
                span.from = before.atUtc.toMSecsSinceEpoch();
            if (const auto after = m_zone.nextTransition(moment); after.atUtc.isValid())
                span.until = after.atUtc.toMSecsSinceEpoch();
        }
        behind = std::next(m_spans.insert(behind, span));
    }
    m_last = size_t(std::prev(behind) - m_spans.begin());
    return m_spans[m_last];
}

} // namespace mn
