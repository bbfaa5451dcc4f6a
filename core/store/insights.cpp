#include "core/store/insights.h"
#include "core/base/local_days.h"
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <limits>
#include <map>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPlainImportance = 0.5;

qint64 monthOf(QDate date)
{
    return qint64(date.year()) * 12 + date.month() - 1;
}

QDate beginOf(qint64 month)
{
    const qint64 year = month / 12;
    return year < 1 ? QDate(1, 1, 1) : QDate(int(year), int(month % 12) + 1, 1);
}

int monthsPerStep(qint64 first, qint64 last)
{
    for (const int size : {1, 3, 12, 120})
        if (last / size - first / size < qint64(Insights::kMostSteps))
            return size;
    return 1200;
}

// Which step each memory lies in, by its number; those that are not shown have none.
class Steps {
public:
    void add(quint32 number, qint64 day)
    {
        m_days.emplace_back(number, day);
        m_first = std::min(m_first, day);
        m_last = std::max(m_last, day);
    }
    // Lays the steps out once all are known.
    void lay(const std::optional<InsightsQuery::Days> &days, Insights &out)
    {
        if (m_days.empty() && !days)
            return;
        const QDate from = days ? days->from : QDate::fromJulianDay(m_first);
        const QDate to = days ? days->to : QDate::fromJulianDay(m_last);
        const int size = monthsPerStep(monthOf(from), monthOf(to));
        const qint64 begin = monthOf(from) / size;
        m_count = size_t(monthOf(to) / size - begin + 1);
        out.monthsPerStep = size;
        for (size_t step = 0; step < m_count; ++step)
            out.steps.push_back(beginOf((begin + qint64(step)) * size));
        out.perStep.resize(m_count);
        quint32 highest = 0;
        for (const auto &[number, day] : m_days)
            highest = std::max(highest, number);
        m_steps.resize(m_days.empty() ? 0 : highest + 1, -1);
        for (const auto &[number, day] : m_days) {
            const qint64 step = monthOf(QDate::fromJulianDay(day)) / size - begin;
            m_steps[number] = qint16(std::clamp<qint64>(step, 0, qint64(m_count) - 1));
            ++out.perStep[size_t(m_steps[number])];
        }
        out.memories = qint64(m_days.size());
    }
    bool has(quint32 number) const { return number < m_steps.size() && m_steps[number] >= 0; }
    size_t size() const { return m_steps.size(); } // more than the highest number
    const std::vector<std::pair<quint32, qint64>> &memories() const { return m_days; }
    CountedOverTime counted(const QString &name, const std::vector<quint32> &numbers) const
    {
        CountedOverTime out{name, qint64(numbers.size()), std::vector<qint64>(m_count)};
        for (const quint32 number : numbers)
            ++out.steps[size_t(m_steps[number])];
        return out;
    }

private:
    std::vector<std::pair<quint32, qint64>> m_days;
    std::vector<qint16> m_steps;
    size_t m_count = 0;
    qint64 m_first = std::numeric_limits<qint64>::max();
    qint64 m_last = std::numeric_limits<qint64>::min();
};

struct Label {
    QString name;
    std::vector<quint32> numbers; // ascending, each once
};

// The name and all above it: "home/garden", "home".
QStringList withThoseAbove(const QString &name)
{
    QStringList out{name};
    for (qsizetype slash = name.lastIndexOf(u'/'); slash > 0; slash = name.lastIndexOf(u'/', slash - 1))
        out += name.first(slash);
    return out;
}

// The labels of what is shown, most memories first. The labels' own index is walked; a join would read the table in
// the order of the labels, with all its texts.
Result<std::vector<Label>> labelsOf(Database &database, const QString &table, bool haveOthersAbove, const Steps &steps)
{
    std::map<QString, Label> labels; // by the name without its case
    MN_TRY(Statement row, database.prepare(u"SELECT name, n FROM %1 ORDER BY name, n"_s.arg(table)));
    QByteArray last;
    std::vector<Label *> path;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            break;
        const auto number = quint32(row.integer(1));
        if (!steps.has(number))
            continue;
        if (path.empty() || row.view(0) != last) {
            last = row.bytes(0);
            const QString name = QString::fromUtf8(last);
            path.clear();
            for (const QString &part : haveOthersAbove ? withThoseAbove(name) : QStringList{name}) {
                Label &label = labels[part.toCaseFolded()];
                if (label.name.isEmpty())
                    label.name = part;
                path.push_back(&label);
            }
        }
        for (Label *label : path)
            label->numbers.push_back(number);
    }
    std::vector<Label> out;
    for (auto &[folded, label] : labels) {
        std::ranges::sort(label.numbers);
        label.numbers.erase(std::ranges::unique(label.numbers).begin(), label.numbers.end());
        out.push_back(std::move(label));
    }
    std::ranges::stable_sort(out, std::ranges::greater(), [](const Label &label) { return label.numbers.size(); });
    return out;
}

Result<Steps> readColumns(Database &database, const ReadView &view, const InsightsQuery &query, Insights &out)
{
    Filter filter = withoutHidden({});
    if (query.days) {
        const auto begin = [&](QDate day) { return day.startOfDay(query.zone).toMSecsSinceEpoch(); };
        filter.conditions.append({Field::When, Comparison::GreaterOrEqual, begin(query.days->from), false});
        filter.conditions.append({Field::When, Comparison::Less, begin(query.days->to.addDays(1)), false});
    }
    const SqlCondition where = toSql(view.narrowedBy(filter));
    MN_TRY(Statement row,
           database.queryWith(u"SELECT n, happened, kind, importance FROM memory WHERE "_s + where.sql, where.values));
    LocalDays days(query.zone);
    Steps steps;
    QHash<QByteArray, qint64> kinds;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            break;
        const LocalDays::Place place = days.placeOf(row.integer(1));
        steps.add(quint32(row.integer(0)), place.day);
        ++kinds[row.bytes(2)];
        const double importance = row.real(3);
        ++out.importance[size_t(std::clamp(int(importance * 10 + 1e-9), 0, 9))];
        out.plainImportance += importance == kPlainImportance;
        ++out.hours[size_t(place.hour)];
        ++out.weekdays[size_t(place.day % 7)]; // Julian day 0 was a Monday
    }
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        out.kinds.emplace_back(QString::fromUtf8(kind.key()), kind.value());
    std::ranges::sort(out.kinds, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    steps.lay(query.days, out);
    return steps;
}

void takeDomains(const std::vector<Label> &labels, size_t most, const Steps &steps, Insights &out)
{
    enum : quint8 { None, Other, Named };
    const size_t named = std::min(most, labels.size());
    std::vector<quint8> places(steps.size(), None); // by number
    for (size_t i = labels.size(); i-- > 0;)
        for (const quint32 number : labels[i].numbers)
            places[number] = i < named ? quint8(Named) : std::max(places[number], quint8(Other));
    for (size_t i = 0; i < named; ++i)
        out.domains.push_back(steps.counted(labels[i].name, labels[i].numbers));
    std::vector<quint32> others;
    std::vector<quint32> without;
    for (const auto &[number, day] : steps.memories()) {
        if (places[number] == None)
            without.push_back(number);
        else if (places[number] == Other)
            others.push_back(number);
    }
    out.otherDomains = steps.counted({}, others);
    out.noDomain = steps.counted({}, without);
}

} // namespace

Result<Insights> readInsights(Database &database, const ReadView &view, const InsightsQuery &query)
{
    Insights out;
    MN_TRY(const Steps steps, readColumns(database, view, query, out));
    MN_TRY(const std::vector<Label> domains, labelsOf(database, u"domain"_s, false, steps));
    takeDomains(domains, query.labels, steps, out);
    MN_TRY(const std::vector<Label> tags, labelsOf(database, u"tag"_s, true, steps));
    for (size_t i = 0; i < std::min(query.labels, tags.size()); ++i)
        out.tags.push_back(steps.counted(tags[i].name, tags[i].numbers));
    return out;
}

} // namespace mn
