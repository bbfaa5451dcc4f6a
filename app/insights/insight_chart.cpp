#include "app/insights/insight_chart.h"
#include "app/base/counts.h"
#include <QLocale>
#include <QVariantMap>
#include <algorithm>
#include <numeric>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// A name in its own direction, whatever the sentence about it has.
QString isolated(const QString &name)
{
    constexpr QChar kBegin(0x2068);
    constexpr QChar kEnd(0x2069);
    return kBegin + name + kEnd;
}

// A pattern whose count does not begin a line: it stays with what it is of.
QString withCountKept(QString pattern)
{
    return pattern.replace(" %L"_L1, u"\u00A0%L"_s);
}

} // namespace

void InsightChart::show(ChartData data)
{
    m_data = std::move(data);
    QList<qint64> all;
    QList<qint64> together(m_data.stepNames.size());
    for (const ChartData::Series &series : m_data.series)
        for (qsizetype step = 0; step < series.values.size(); ++step) {
            all += series.values[step];
            together[step] += series.values[step];
        }
    m_most = all.isEmpty() ? 0 : *std::ranges::max_element(all);
    m_mostTogether = together.isEmpty() ? 0 : *std::ranges::max_element(together);
    const qint64 top = Counts::topOf(all);
    m_series.clear();
    for (const ChartData::Series &series : m_data.series) {
        QVariantList values;
        QVariantList heat;
        for (const qint64 value : series.values) {
            values += value;
            heat += Counts::heat(value, top);
        }
        const qint64 total = std::accumulate(series.values.begin(), series.values.end(), qint64(0));
        m_series += QVariantMap{{u"name"_s, series.name},
                                {u"domain"_s, series.domain},
                                {u"total"_s, total},
                                {u"values"_s, values},
                                {u"heat"_s, heat}};
    }
    m_rows = isOfNamedSeries() ? rowsOfSeries() : rowsOfSteps();
    Q_EMIT changed();
}

bool InsightChart::has(int series, int step) const
{
    return series >= 0 && series < m_data.series.size() && step >= 0 && step < m_data.series[series].values.size();
}

bool InsightChart::isOfNamedSeries() const
{
    return m_data.totals.isEmpty() && !m_data.series.isEmpty() && !m_data.series[0].name.isEmpty();
}

QString InsightChart::title(int series, int step) const
{
    if (!has(series, step))
        return {};
    if (isOfNamedSeries())
        //: What is counted, and when: "#mam, March 2026"
        return tr("%1, %2").arg(isolated(m_data.series[series].name), m_data.stepNames[step]);
    return m_data.stepNames[step];
}

QString InsightChart::text(int series, int step) const
{
    if (!has(series, step))
        return {};
    const ChartData::Series &one = m_data.series[series];
    if (m_data.totals.isEmpty())
        return Counts::memories(one.values[step]);
    //: How many memories, how many of them belong to a domain, and which
    return tr("%1, %L2 in %3").arg(Counts::memories(m_data.totals[step])).arg(one.values[step]).arg(isolated(one.name));
}

QString InsightChart::filter(int series, int step) const
{
    QStringList parts;
    if (series >= 0) {
        if (series >= m_data.series.size() || !m_data.series[series].canBeFound)
            return {};
        parts += m_data.series[series].filter;
    }
    if (step >= 0) {
        if (step >= m_data.stepFilters.size())
            return {};
        parts += m_data.stepFilters[step];
    }
    parts += m_data.filter;
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString InsightChart::rest(int from) const
{
    const QList<qint64> values = m_data.series.value(0).values;
    QStringList parts;
    for (int step = std::max(0, from); step < m_data.stepNames.size(); ++step)
        //: How many memories are of a kind and which, in a list of them: "6 ideas"
        parts += tr("%L1 %2").replace(u' ', QChar::Nbsp).arg(values.value(step)).arg(m_data.stepNames[step]);
    return QLocale().createSeparatedList(parts);
}

QVariantList InsightChart::rowsOfSteps() const
{
    QVariantList out;
    const bool isShared = !m_data.totals.isEmpty();
    for (int step = 0; step < m_data.stepNames.size(); ++step) {
        QStringList parts;
        for (const ChartData::Series &series : m_data.series)
            if (isShared && series.values[step] > 0)
                //: A domain and how many memories it has, in a list of them
                parts += withCountKept(tr("%1 %L2")).arg(isolated(series.name)).arg(series.values[step]);
        const qint64 memories = isShared ? m_data.totals[step] : m_data.series.value(0).values.value(step);
        QString text = Counts::memories(memories);
        if (!parts.isEmpty())
            //: How many memories, and then of what
            text = tr("%1: %2").arg(text, QLocale().createSeparatedList(parts));
        out += QVariantMap{{u"name"_s, m_data.stepNames[step]},
                           {u"text"_s, text},
                           {u"series"_s, isShared ? -1 : 0},
                           {u"step"_s, step}};
    }
    return out;
}

QVariantList InsightChart::rowsOfSeries() const
{
    QVariantList out;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const ChartData::Series &series = m_data.series[i];
        const auto most = std::ranges::max_element(series.values);
        const qint64 total = std::accumulate(series.values.begin(), series.values.end(), qint64(0));
        QString text = Counts::memories(total);
        if (series.values.size() > 1 && total > 0)
            //: How many memories have a tag, when most, and how many then
            text = withCountKept(tr("%1, most in %2: %L3"))
                       .arg(text, m_data.stepNames[most - series.values.begin()])
                       .arg(*most);
        out += QVariantMap{{u"name"_s, series.name}, {u"text"_s, text}, {u"series"_s, i}, {u"step"_s, -1}};
    }
    return out;
}

} // namespace mn::app
