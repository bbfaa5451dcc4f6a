#include "core/base/local_days.h"
#include <QDateTime>
#include <QTest>
#include <random>

namespace mn {

using namespace Qt::StringLiterals;

class LocalDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMomentLiesWhereTheCalendarPutsIt_data();
    void everyMomentLiesWhereTheCalendarPutsIt();
    void whatLiesOutsideCountsAsTheEdge();
};

void LocalDaysTest::everyMomentLiesWhereTheCalendarPutsIt_data()
{
    QTest::addColumn<QByteArray>("zone");
    // Far east and west, by half and quarter hours, with a summer time of half an hour, with one that begins at
    // midnight, and one that went over the date line and so has no 30 December 2011.
    for (const char *zone : {"UTC", "Europe/Dublin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
                             "America/Santiago", "Pacific/Apia", "Pacific/Kiritimati"})
        QTest::newRow(zone) << QByteArray(zone);
}

void LocalDaysTest::everyMomentLiesWhereTheCalendarPutsIt()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    LocalDays days(place);
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937_64 chance(seed);
    const auto check = [&](qint64 ms) {
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(ms, place);
        const LocalDays::Place found = days.placeOf(ms);
        QCOMPARE(QDate::fromJulianDay(found.day), expected.date());
        QCOMPARE(found.hour, expected.time().hour());
    };
    const qint64 first = QDateTime(QDate(2, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(9998, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 past = QDateTime(QDate(1950, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 future = QDateTime(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < 3'000; ++i)
        check(std::uniform_int_distribution(past, future)(chance));
    for (int i = 0; i < 300; ++i)
        check(std::uniform_int_distribution(first, last)(chance));
    // Both sides of every change of the clocks.
    for (const QTimeZone::OffsetData &change : place.transitions(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
                                                                 QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC)))
        for (const qint64 by : {-1, 0, 1})
            check(change.atUtc.toMSecsSinceEpoch() + by);
}

void LocalDaysTest::whatLiesOutsideCountsAsTheEdge()
{
    LocalDays days(QTimeZone("America/New_York"));
    constexpr qint64 kFarthest = std::numeric_limits<qint64>::max();
    QCOMPARE(QDate::fromJulianDay(days.placeOf(-kFarthest).day), QDate(1, 1, 1));
    QCOMPARE(days.placeOf(-kFarthest).hour, 0);
    QCOMPARE(QDate::fromJulianDay(days.placeOf(kFarthest).day), QDate(9999, 12, 31));
    QCOMPARE(days.placeOf(kFarthest).hour, 23);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::LocalDaysTest)
#include "local_days_test.moc"
