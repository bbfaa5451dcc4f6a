#pragma once
#include "app/base/calendar.h"
#include "app/insights/insight_chart.h"
#include "core/store/insights.h"

namespace mn::app {

// Charts in words: from what was counted to headings that say what is seen, names, and filters that find a part again.
class InsightWords {
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
public:
    // `amount`: "612 memories in the last twelve months"; `days`: what `insights` is limited to, if it is.
    InsightWords(const Insights &insights, const Calendar &calendar, QString amount,
                 std::optional<InsightsQuery::Days> days);

    ChartData river() const; // domains over time
    ChartData tags() const;
    ChartData kinds() const;
    ChartData importance() const;
    ChartData hours() const;
    ChartData weekdays() const;

    // "note", "notes"; one that nobody foresaw stays as it is.
    static QString kindName(const QString &kind, qint64 count);

private:
    ChartData overTime() const;
    QDate endOf(size_t step) const;
    QString stepName(size_t step) const;
    QString stepLabel(size_t step) const;
    QString during(QDate from, QDate to) const;
    QString mostStep() const;

    const Insights &m_insights;
    const Calendar &m_calendar;
    QString m_amount;
    QString m_filter; // of the days
};

} // namespace mn::app
