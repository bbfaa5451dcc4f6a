#include "core/store/insights.h"
#include "tests/unit/store/bare_rows.h"
#include "tests/unit/store/statements.h"
#include <map>
#include <numeric>
#include <set>

namespace mn {

using namespace Qt::StringLiterals;
using test::BareRow;
using test::BareRows;
using test::momentOf;

class InsightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsThatOfAPlainCount_data();
    void everyNumberIsThatOfAPlainCount();
    void aMemoryInNoNamedDomainIsSomewhere();
    void stepsGrowWithTheTime_data();
    void stepsGrowWithTheTime();
    void nothingIsNothing();
    void theViewLimitsEveryChart();
    void itIsReadFromIndexesAlone();

private:
    // The rows that `query` shows, as a person would pick them out.
    static std::vector<BareRow> shown(const BareRows &vault, const InsightsQuery &query)
    {
        std::vector<BareRow> out;
        for (const BareRow &row : vault.rows()) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(row.happened, query.zone).date();
            if (!row.archived && !row.trashed && (!query.days || (query.days->from <= date && date <= query.days->to)))
                out.push_back(row);
        }
        return out;
    }
};

void InsightsTest::everyNumberIsThatOfAPlainCount_data()
{
    QTest::addColumn<bool>("limited");
    QTest::newRow("all") << false;
    QTest::newRow("a year") << true;
}

void InsightsTest::everyNumberIsThatOfAPlainCount()
{
    QFETCH(const bool, limited);
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    BareRows vault;
    for (int i = 0; i < 700; ++i)
        vault.add(test::randomRow(chance, QDate(2022, 7, 1), 800));
    InsightsQuery query{.days = {}, .zone = QTimeZone("Asia/Kathmandu"), .labels = 10};
    if (limited)
        query.days = {QDate(2023, 2, 1), QDate(2024, 1, 31)};
    const auto insights = readInsights(vault.database(), ReadView::everything(), query);
    QVERIFY(insights);
    const std::vector<BareRow> rows = shown(vault, query);
    QCOMPARE(insights->memories, qint64(rows.size()));
    QCOMPARE(insights->monthsPerStep, 1);
    QCOMPARE(insights->steps.front(), limited ? QDate(2023, 2, 1) : QDate(2022, 7, 1));
    if (limited)
        QCOMPARE(insights->steps.size(), 12U);

    const auto stepOf = [&](const BareRow &row) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(row.happened, query.zone).date();
        const auto found = std::ranges::find(insights->steps, QDate(date.year(), date.month(), 1));
        return size_t(found - insights->steps.begin());
    };
    std::vector<qint64> perStep(insights->steps.size());
    std::map<QString, qint64> kinds;
    std::array<qint64, 10> importance{};
    std::array<qint64, 24> hours{};
    std::array<qint64, 7> weekdays{};
    qint64 plain = 0;
    std::map<QString, std::vector<qint64>> domains;
    std::map<QString, std::vector<qint64>> tags;
    qint64 without = 0;
    for (const BareRow &row : rows) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.happened, query.zone);
        ++perStep[stepOf(row)];
        ++kinds[row.kind];
        ++importance[std::min<size_t>(9, size_t(qRound(row.importance * 100)) / 10)];
        plain += row.importance == 0.5;
        ++hours[size_t(time.time().hour())];
        ++weekdays[size_t(time.date().dayOfWeek() - 1)];
        without += row.domains.isEmpty();
        std::set<QString> all;
        for (const QString &tag : row.tags) {
            const QString folded = tag.toLower();
            all.insert(folded);
            if (folded.contains(u'/'))
                all.insert(folded.section(u'/', 0, 0));
        }
        for (const QString &tag : all)
            ++tags.try_emplace(tag, perStep.size()).first->second[stepOf(row)];
        for (const QString &domain : row.domains)
            ++domains.try_emplace(domain, perStep.size()).first->second[stepOf(row)];
    }
    QCOMPARE(insights->perStep, perStep);
    QCOMPARE(insights->importance, importance);
    QCOMPARE(insights->plainImportance, plain);
    QCOMPARE(insights->hours, hours);
    QCOMPARE(insights->weekdays, weekdays);
    QCOMPARE(insights->noDomain.memories, without);
    QCOMPARE(insights->otherDomains.memories, 0);
    QCOMPARE(insights->kinds.size(), kinds.size());
    for (const auto &[kind, memories] : insights->kinds)
        QCOMPARE(memories, kinds[kind]);
    const auto compare = [](const std::vector<CountedOverTime> &found,
                            const std::map<QString, std::vector<qint64>> &expected) {
        QCOMPARE(found.size(), expected.size());
        for (size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].steps, expected.at(found[i].name.toLower()));
            QCOMPARE(found[i].memories, std::accumulate(found[i].steps.begin(), found[i].steps.end(), qint64(0)));
            QVERIFY(i == 0 || found[i - 1].memories >= found[i].memories);
        }
    };
    compare(insights->domains, domains);
    compare(insights->tags, tags);
}

void InsightsTest::aMemoryInNoNamedDomainIsSomewhere()
{
    BareRows vault;
    const qint64 when = momentOf(QDate(2024, 5, 1));
    for (int i = 0; i < 3; ++i)
        vault.add({.happened = when, .domains = {u"work"_s, u"boat"_s}});
    vault.add({.happened = when, .domains = {u"boat"_s}});
    vault.add({.happened = when, .domains = {u"rare"_s, u"rarer"_s}});
    vault.add({.happened = when});
    const auto insights = readInsights(vault.database(), ReadView::everything(), {.labels = 2});
    QCOMPARE(insights->domains, (std::vector<CountedOverTime>{{u"boat"_s, 4, {4}}, {u"work"_s, 3, {3}}}));
    QCOMPARE(insights->otherDomains, (CountedOverTime{{}, 1, {1}}));
    QCOMPARE(insights->noDomain, (CountedOverTime{{}, 1, {1}}));
}

void InsightsTest::stepsGrowWithTheTime_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("first");
    QTest::newRow("one day") << QDate(2024, 2, 29) << QDate(2024, 2, 29) << 1 << QDate(2024, 2, 1);
    QTest::newRow("30 months") << QDate(2021, 7, 1) << QDate(2023, 12, 31) << 1 << QDate(2021, 7, 1);
    QTest::newRow("31 months") << QDate(2021, 6, 30) << QDate(2023, 12, 31) << 3 << QDate(2021, 4, 1);
    QTest::newRow("twenty years") << QDate(2004, 3, 1) << QDate(2023, 12, 31) << 12 << QDate(2004, 1, 1);
    QTest::newRow("a lifetime") << QDate(1931, 3, 1) << QDate(2023, 12, 31) << 120 << QDate(1930, 1, 1);
    QTest::newRow("all time") << QDate(1, 1, 1) << QDate(9999, 12, 31) << 1200 << QDate(1, 1, 1);
}

void InsightsTest::stepsGrowWithTheTime()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const int, months);
    QFETCH(const QDate, first);
    BareRows vault;
    vault.add({.happened = momentOf(from)});
    vault.add({.happened = momentOf(to)});
    const auto insights = readInsights(vault.database(), ReadView::everything(), {});
    QCOMPARE(insights->monthsPerStep, months);
    QCOMPARE(insights->steps.front(), first);
    QVERIFY(insights->steps.size() <= 100);
    QVERIFY(insights->steps.back() <= to && insights->steps.back().addMonths(months) > to);
    QVERIFY(insights->perStep.front() > 0 && insights->perStep.back() > 0);
    QCOMPARE(insights->memories, 2);
}

void InsightsTest::nothingIsNothing()
{
    BareRows vault;
    const auto empty = readInsights(vault.database(), ReadView::everything(), {});
    QCOMPARE(empty->memories, 0);
    QVERIFY(empty->steps.empty() && empty->domains.empty() && empty->tags.empty() && empty->kinds.empty());
    vault.add({.happened = momentOf(QDate(2020, 1, 1)), .tags = {u"old"_s}});
    const InsightsQuery::Days year{QDate(2024, 1, 1), QDate(2024, 12, 31)};
    const auto none = readInsights(vault.database(), ReadView::everything(), {.days = year});
    QCOMPARE(none->steps.size(), 12U);
    QCOMPARE(none->memories, 0);
    QVERIFY(none->tags.empty());
}

void InsightsTest::theViewLimitsEveryChart()
{
    BareRows vault;
    vault.add({.happened = momentOf(QDate(2024, 1, 1)), .tags = {u"a"_s}, .domains = {u"work"_s}});
    vault.add({.happened = momentOf(QDate(2020, 1, 1)), .kind = u"fact"_s, .tags = {u"b"_s}, .domains = {u"home"_s}});
    const ReadView work = ReadView::limitedTo(Filter{{{Field::Domain, Comparison::Equal, u"work"_s, false}}});
    const auto insights = readInsights(vault.database(), work, {});
    QCOMPARE(insights->memories, 1);
    QCOMPARE(insights->steps, std::vector<QDate>{QDate(2024, 1, 1)});
    QCOMPARE(insights->kinds, (std::vector<std::pair<QString, qint64>>{{u"note"_s, 1}}));
    QCOMPARE(insights->tags, (std::vector<CountedOverTime>{{u"a"_s, 1, {1}}}));
    QCOMPARE(insights->domains, (std::vector<CountedOverTime>{{u"work"_s, 1, {1}}}));
}

void InsightsTest::itIsReadFromIndexesAlone()
{
    BareRows vault;
    for (int i = 0; i < 2'000; ++i)
        vault.add({.happened = i});
    test::verifyReadsOnlyIndexes(vault.database(),
                                 [&] { QVERIFY(readInsights(vault.database(), ReadView::everything(), {})); });
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::InsightsTest)
#include "insights_test.moc"
