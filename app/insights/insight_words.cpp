#include "app/insights/insight_words.h"
#include "app/base/counts.h"
#include "core/search/query.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kImportant = 7; // tenths

struct KindRow {
    QLatin1StringView kind;
    const char *one;
    const char *many;
};

constexpr KindRow kKinds[] = {
    {"note"_L1, QT_TRANSLATE_NOOP("InsightWords", "note"), QT_TRANSLATE_NOOP("InsightWords", "notes")},
    {"fact"_L1, QT_TRANSLATE_NOOP("InsightWords", "fact"), QT_TRANSLATE_NOOP("InsightWords", "facts")},
    {"event"_L1, QT_TRANSLATE_NOOP("InsightWords", "event"), QT_TRANSLATE_NOOP("InsightWords", "events")},
    {"person"_L1, QT_TRANSLATE_NOOP("InsightWords", "person"), QT_TRANSLATE_NOOP("InsightWords", "people")},
    {"decision"_L1, QT_TRANSLATE_NOOP("InsightWords", "decision"), QT_TRANSLATE_NOOP("InsightWords", "decisions")},
    {"quote"_L1, QT_TRANSLATE_NOOP("InsightWords", "quote"), QT_TRANSLATE_NOOP("InsightWords", "quotes")},
    {"recipe"_L1, QT_TRANSLATE_NOOP("InsightWords", "recipe"), QT_TRANSLATE_NOOP("InsightWords", "recipes")},
    {"idea"_L1, QT_TRANSLATE_NOOP("InsightWords", "idea"), QT_TRANSLATE_NOOP("InsightWords", "ideas")},
    {"task"_L1, QT_TRANSLATE_NOOP("InsightWords", "task"), QT_TRANSLATE_NOOP("InsightWords", "tasks")},
    {"link"_L1, QT_TRANSLATE_NOOP("InsightWords", "link"), QT_TRANSLATE_NOOP("InsightWords", "links")},
    {"conversation_turn"_L1, QT_TRANSLATE_NOOP("InsightWords", "message"),
     QT_TRANSLATE_NOOP("InsightWords", "messages")},
};

template <class Numbers> QList<qint64> listOf(const Numbers &numbers)
{
    return QList<qint64>(numbers.begin(), numbers.end());
}

QString filterOf(Field field, Comparison comparison, const QVariant &value)
{
    Query query;
    query.clauses = {Clause{{Literal{Literal::Kind::Conditions, {}, {{field, comparison, value, false}}, false}}}};
    return query.toString({});
}

} // namespace

InsightWords::InsightWords(const Insights &insights, const Calendar &calendar, QString amount,
                           std::optional<InsightsQuery::Days> days)
    : m_insights(insights), m_calendar(calendar), m_amount(std::move(amount))
{
    if (days)
        m_filter = during(days->from, days->to);
}

// As a date filter reads it: whole months or years.
QString InsightWords::during(QDate from, QDate to) const
{
    const bool areYears = from.month() == 1 && to.month() == 12;
    const QString form = areYears ? u"yyyy"_s : u"yyyy-MM"_s;
    const QString begin = from.toString(form);
    const QString end = to.toString(form);
    return begin == end ? u"during:"_s + begin : u"since:%1 until:%2"_s.arg(begin, end);
}

// The last day of a step.
QDate InsightWords::endOf(size_t step) const
{
    const QDate begin = m_insights.steps[step];
    const int size = m_insights.monthsPerStep;
    const int month = begin.year() * 12 + begin.month() - 1;
    const int next = (month / size + 1) * size;
    return QDate(next / 12, next % 12 + 1, 1).addDays(-1);
}

QString InsightWords::stepName(size_t step) const
{
    const QDate begin = m_insights.steps[step];
    switch (m_insights.monthsPerStep) {
    case 1:
        return m_calendar.monthAndYear(begin);
    case 3:
        //: The first and the last month: "January to March 2026"
        return tr("%1 to %2").arg(m_calendar.monthText(begin), m_calendar.monthAndYear(endOf(step)));
    case 12:
        return m_calendar.figures(begin.year());
    default:
        //: The first and the last year: "1980 to 1989"
        return tr("%1 to %2", "years").arg(m_calendar.figures(begin.year()), m_calendar.figures(endOf(step).year()));
    }
}

QString InsightWords::stepLabel(size_t step) const
{
    const QDate begin = m_insights.steps[step];
    const QString year = m_calendar.figures(begin.year());
    switch (m_insights.monthsPerStep) {
    case 1:
        return begin.month() == 1 && m_insights.steps.size() > 12
                   ? year
                   : m_calendar.locale().standaloneMonthName(begin.month(), QLocale::ShortFormat);
    case 3:
        return begin.month() == 1 || step == 0 ? year : QString();
    default:
        return year;
    }
}

ChartData InsightWords::overTime() const
{
    ChartData data;
    for (size_t step = 0; step < m_insights.steps.size(); ++step) {
        data.steps += stepLabel(step);
        data.stepNames += stepName(step);
        data.stepFilters += during(m_insights.steps[step], endOf(step));
    }
    return data;
}

QString InsightWords::mostStep() const
{
    const auto most = std::ranges::max_element(m_insights.perStep);
    return stepName(size_t(most - m_insights.perStep.begin()));
}

ChartData InsightWords::river() const
{
    ChartData data = overTime();
    data.totals = listOf(m_insights.perStep);
    for (const CountedOverTime &domain : m_insights.domains)
        data.series.append({domain.name, domain.name, listOf(domain.steps),
                            filterOf(Field::Domain, Comparison::Equal, domain.name), true});
    if (m_insights.otherDomains.memories > 0)
        data.series.append({tr("other domains"), {}, listOf(m_insights.otherDomains.steps), {}, false});
    if (m_insights.noDomain.memories > 0)
        data.series.append({tr("no domain"), {}, listOf(m_insights.noDomain.steps), {}, false});
    //: What a chart shows: "612 memories in the last twelve months, by domain"
    data.note = tr("%1, by domain").arg(m_amount);
    if (m_insights.memories == 0)
        data.heading = tr("There is nothing here");
    else if (m_insights.domains.empty())
        data.heading = tr("Most happened in %1").arg(mostStep());
    else
        //: When most memories happened, and the domain that most of them belong to
        data.heading = tr("Most happened in %1; the largest domain is %2").arg(mostStep(), m_insights.domains[0].name);
    return data;
}

ChartData InsightWords::tags() const
{
    ChartData data = overTime();
    for (const CountedOverTime &tag : m_insights.tags)
        data.series.append(
            {u'#' + tag.name, {}, listOf(tag.steps), filterOf(Field::Tag, Comparison::Equal, tag.name), true});
    data.filter = m_filter;
    if (m_insights.tags.empty()) {
        data.heading = tr("No tags");
        data.note = tr("Tags that you give are counted here");
        return data;
    }
    data.heading = tr("#%1 is the most used tag").arg(m_insights.tags[0].name);
    switch (m_insights.monthsPerStep) {
    case 1:
        data.note = tr("each square a month, stronger where there is more");
        break;
    case 3:
        data.note = tr("each square three months, stronger where there is more");
        break;
    case 12:
        data.note = tr("each square a year, stronger where there is more");
        break;
    default:
        data.note = tr("each square %Ln years, stronger where there is more", nullptr, m_insights.monthsPerStep / 12);
    }
    return data;
}

QString InsightWords::kindName(const QString &kind, qint64 count)
{
    const auto row = std::ranges::find(kKinds, kind, &KindRow::kind);
    return row == std::end(kKinds) ? kind : tr(count == 1 ? row->one : row->many);
}

ChartData InsightWords::kinds() const
{
    ChartData data;
    data.filter = m_filter;
    ChartData::Series series;
    for (const auto &[kind, memories] : m_insights.kinds) {
        const QString name = kindName(kind, memories);
        data.steps += name;
        data.stepNames += name;
        data.stepKeys += kind;
        data.stepFilters += filterOf(Field::Kind, Comparison::Equal, kind);
        series.values += memories;
    }
    data.series = {series};
    if (m_insights.kinds.empty()) {
        data.heading = tr("No kinds");
        return data;
    }
    const auto &[kind, memories] = m_insights.kinds[0];
    const QString name = kindName(kind, 2);
    if (memories == m_insights.memories)
        data.heading = tr("All are %1").arg(name);
    else if (2 * memories > m_insights.memories)
        data.heading = tr("Most are %1").arg(name);
    else
        //: The most common kind of memory, in the plural
        data.heading = tr("The most common are %1").arg(name);
    return data;
}

ChartData InsightWords::importance() const
{
    ChartData data;
    data.filter = m_filter;
    const auto tenth = [this](int tenths) {
        return m_calendar.locale().toString(tenths / 10.0, 'f', tenths % 10 ? 1 : 0);
    };
    ChartData::Series series;
    qint64 important = 0;
    for (int i = 0; i < 10; ++i) {
        data.steps += i == 0 || i == 5 ? tenth(i) : i == 9 ? tenth(10) : QString();
        //: From one importance to another: "0.7 to 0.8"
        data.stepNames += tr("%1 to %2", "importance").arg(tenth(i), tenth(i + 1));
        QStringList filters{filterOf(Field::Importance, Comparison::GreaterOrEqual, i / 10.0)};
        if (i < 9)
            filters += filterOf(Field::Importance, Comparison::Less, (i + 1) / 10.0);
        data.stepFilters += filters.join(u' ');
        series.values += m_insights.importance[size_t(i)];
        important += i >= kImportant ? m_insights.importance[size_t(i)] : 0;
    }
    data.series = {series};
    const QString from = tenth(kImportant);
    if (important == 0)
        data.heading = tr("None is marked as important (%1 or more)").arg(from);
    else if (important == 1)
        data.heading = tr("1 is marked as important (%1 or more)").arg(from);
    else
        data.heading = tr("%Ln are marked as important (%1 or more)", nullptr, int(important)).arg(from);
    //: How many memories have the importance that every new one has, and which that is
    data.note =
        tr("%1 still at %2, where every one begins").arg(Counts::memories(m_insights.plainImportance), tenth(5));
    return data;
}

ChartData InsightWords::hours() const
{
    ChartData data;
    ChartData::Series series;
    const auto clock = [this](int hour) {
        return m_calendar.locale().toString(QTime(hour % 24, 0), QLocale::ShortFormat);
    };
    for (int hour = 0; hour < 24; ++hour) {
        data.steps += hour % 6 == 0 ? m_calendar.locale().toString(hour) : QString();
        //: From one time of the day to another
        data.stepNames += tr("%1 to %2", "hours").arg(clock(hour), clock(hour + 1));
        series.values += m_insights.hours[size_t(hour)];
    }
    data.series = {series};
    const auto most = std::ranges::max_element(m_insights.hours);
    const int hour = int(most - m_insights.hours.begin());
    data.heading = *most == 0 ? tr("No hours") : tr("Most happen between %1 and %2").arg(clock(hour), clock(hour + 1));
    if (*most > 0)
        data.note = tr("%1 in that hour").arg(Counts::memories(*most));
    return data;
}

ChartData InsightWords::weekdays() const
{
    ChartData data;
    ChartData::Series series;
    const int begin = int(m_calendar.locale().firstDayOfWeek());
    for (int i = 0; i < 7; ++i) {
        const int day = (begin - 1 + i) % 7 + 1;
        data.steps += m_calendar.locale().standaloneDayName(day, QLocale::NarrowFormat);
        data.stepNames += m_calendar.locale().standaloneDayName(day);
        series.values += m_insights.weekdays[size_t(day - 1)];
    }
    data.series = {series};
    const auto most = std::ranges::max_element(m_insights.weekdays);
    data.heading = *most == 0
                       ? tr("No days")
                       : tr("Most happen on a %1")
                             .arg(m_calendar.locale().standaloneDayName(int(most - m_insights.weekdays.begin()) + 1));
    return data;
}

} // namespace mn::app
