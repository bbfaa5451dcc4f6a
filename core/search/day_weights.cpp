#include "core/search/day_weights.h"
#include <algorithm>

namespace mn {
namespace {

// A memory's date may be wrong by centuries; the table must not grow with it.
constexpr qint64 kMaxDays = 500 * 366;

} // namespace

DayWeights::DayWeights(std::span<const DateMention> dates, qint32 first, qint32 last, DateUse use)
{
    if (dates.empty() || last < first)
        return;
    m_first = qint32(std::max(qint64(first), qint64(last) - kMaxDays));
    m_weights.assign(size_t(qint64(last) - m_first + 1), 0);
    for (const DateMention &date : dates) {
        const auto mark = [&](qint64 from, qint64 to) {
            if (to - from == 1 && use == DateUse::Lean) {
                const QDate day = dateOf(qint32(from));
                const QDate month(day.year(), day.month(), 1);
                raise(dayOf(month), dayOf(month.addMonths(1)), kSameMonth);
                raise(from - 1, to + 1, 1);
            }
            raise(from, to, 1);
        };
        mark(date.days.from, date.days.to);
        if (!date.anyYear)
            continue;
        const QDate from = dateOf(date.days.from);
        const QDate to = dateOf(date.days.to);
        const int firstYear = dateOf(m_first).year() - 1;
        const int lastYear = dateOf(last).year() + 1;
        for (int year = firstYear; year <= lastYear; ++year)
            mark(dayOf(from.addYears(year - from.year())), dayOf(to.addYears(year - from.year())));
    }
}

void DayWeights::raise(qint64 from, qint64 to, float weight)
{
    const qint64 begin = std::clamp<qint64>(from - m_first, 0, qint64(m_weights.size()));
    const qint64 end = std::clamp<qint64>(to - m_first, 0, qint64(m_weights.size()));
    for (qint64 i = begin; i < end; ++i)
        m_weights[size_t(i)] = std::max(m_weights[size_t(i)], weight);
}

} // namespace mn
