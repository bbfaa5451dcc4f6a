#pragma once
#include "app/base/calendar.h"
#include "app/library/memory_list_model.h"
#include "core/store/activity.h"
#include <QVariantList>

namespace mn::app {

// A year of days as squares, a column a week, with all that is said of them: what a picture shows, the sentences and
// the list say too.
class DayMap {
    Q_DECLARE_TR_FUNCTIONS(DayMap)
public:
    DayMap() = default;
    // `days`: ascending, also those outside of the span. Quick: some ms.
    DayMap(const std::vector<DayCount> &days, DaySpan span, const Calendar &calendar);

    const DaySpan &span() const { return m_span; }
    // -1 outside of the span.
    int indexOf(QDate date) const;
    // Null where there is no day.
    QDate dateAt(int index) const;

    // A square each, the oldest first, whole weeks: 0 to 4, -1 before and behind the span.
    const QList<int> &values() const { return m_values; }
    const QStringList &names() const { return m_names; }    // "Friday, 20 November 2026: 3 memories"
    const QVariantList &months() const { return m_months; } // {text, column}: where each month begins
    const QVariantList &rows() const { return m_rows; }     // {text, index}: days that have some, the newest first
    qint64 top() const { return m_top; }                    // so many a day have the deepest colour
    qint64 memories() const { return m_memories; }
    // What is worth saying of them: "most on a Sunday", "longest quiet: 8 days in August". Empty where nothing is.
    const QStringList &remarks() const { return m_remarks; }

private:
    void addRemarks(const QList<qint64> &counts, QDate firstEver, const Calendar &calendar);

    DaySpan m_span;
    QDate m_begin; // of the first square
    QList<int> m_values;
    QStringList m_names, m_remarks;
    QVariantList m_months, m_rows;
    qint64 m_top = 0;
    qint64 m_memories = 0;
};

} // namespace mn::app
