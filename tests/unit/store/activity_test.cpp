#include "core/store/activity.h"
#include "tests/unit/store/bare_rows.h"
#include "tests/unit/store/statements.h"
#include <map>

namespace mn {

using namespace Qt::StringLiterals;
using test::BareRow;
using test::BareRows;
using test::momentOf;

class ActivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreThoseOfAPlainCount();
    void theZoneSaysWhichDayItIs();
    void whatTheViewHidesIsNotCounted();
    void farDaysAreCounted();
    void itIsReadFromAnIndexAlone();
};

void ActivityTest::daysAreThoseOfAPlainCount()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    BareRows vault;
    const QTimeZone zone("America/New_York");
    std::map<QDate, qint64> expected;
    for (int i = 0; i < 600; ++i) {
        vault.add(test::randomRow(chance, QDate(2022, 12, 1), 500));
        const BareRow &row = vault.rows().back();
        if (!row.archived && !row.trashed)
            ++expected[QDateTime::fromMSecsSinceEpoch(row.happened, zone).date()];
    }
    const auto days = activityByDay(vault.database(), ReadView::everything(), {}, zone);
    QVERIFY(days);
    QCOMPARE(days->size(), expected.size());
    auto next = expected.begin();
    for (const DayCount &day : *days) {
        QCOMPARE(QDate::fromJulianDay(day.day), next->first);
        QCOMPARE(day.memories, next->second);
        ++next;
    }
}

void ActivityTest::theZoneSaysWhichDayItIs()
{
    BareRows vault;
    vault.add({.happened = momentOf(QDate(2024, 2, 29), QTime(23, 30))});
    const auto dayIn = [&](const char *zone) {
        const auto days = activityByDay(vault.database(), ReadView::everything(), {}, QTimeZone(zone));
        return days && days->size() == 1 ? QDate::fromJulianDay(days->front().day) : QDate();
    };
    QCOMPARE(dayIn("UTC"), QDate(2024, 2, 29));
    QCOMPARE(dayIn("Europe/Berlin"), QDate(2024, 3, 1));
    QCOMPARE(dayIn("America/Los_Angeles"), QDate(2024, 2, 29));
}

void ActivityTest::whatTheViewHidesIsNotCounted()
{
    BareRows vault;
    vault.add({.happened = momentOf(QDate(2024, 1, 1)), .domains = {u"work"_s}});
    vault.add({.happened = momentOf(QDate(2024, 1, 1))});
    vault.add({.happened = momentOf(QDate(2024, 1, 2)), .trashed = true, .domains = {u"work"_s}});
    const Filter work{{{Field::Domain, Comparison::Equal, u"Work"_s, false}}};
    const std::vector<DayCount> one{{QDate(2024, 1, 1).toJulianDay(), 1}};
    QCOMPARE(*activityByDay(vault.database(), ReadView::everything(), work, QTimeZone::utc()), one);
    QCOMPARE(*activityByDay(vault.database(), ReadView::limitedTo(work), {}, QTimeZone::utc()), one);
    const Filter trash{{{Field::Trashed, Comparison::Equal, true, false}}};
    QCOMPARE(*activityByDay(vault.database(), ReadView::everything(), trash, QTimeZone::utc()),
             (std::vector<DayCount>{{QDate(2024, 1, 2).toJulianDay(), 1}}));
}

void ActivityTest::farDaysAreCounted()
{
    BareRows vault;
    vault.add({.happened = momentOf(QDate(1, 1, 1))});
    vault.add({.happened = momentOf(QDate(9999, 12, 31))});
    QCOMPARE(*activityByDay(vault.database(), ReadView::everything(), {}, QTimeZone("Europe/Dublin")),
             (std::vector<DayCount>{{QDate(1, 1, 1).toJulianDay(), 1}, {QDate(9999, 12, 31).toJulianDay(), 1}}));
}

void ActivityTest::itIsReadFromAnIndexAlone()
{
    BareRows vault;
    for (int i = 0; i < 2'000; ++i)
        vault.add({.happened = i});
    test::verifyReadsOnlyIndexes(vault.database(), [&] {
        QVERIFY(activityByDay(vault.database(), ReadView::everything(), {}, QTimeZone::utc()));
    });
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ActivityTest)
#include "activity_test.moc"
