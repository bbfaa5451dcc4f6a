#include "app/base/calendar.h"
#include "tests/support/manual_clock.h"
#include <QDateTime>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreCalledAsPeopleSay_data();
    void daysAreCalledAsPeopleSay();
    void theWeekBeginsWhereTheLocaleSays();
    void theDayEndsAtMidnightOfTheZone();
    void monthsAreThoseOfTheLocale();
    void figuresAreThoseOfTheLocale();

private:
    static qint64 ms(const QString &iso, const QTimeZone &zone)
    {
        return QDateTime(QDate::fromString(iso.left(10), Qt::ISODate), QTime::fromString(iso.mid(11), u"HH:mm"_s), zone)
            .toMSecsSinceEpoch();
    }
    const QTimeZone m_zone{"Europe/Vienna"};
};

void CalendarTest::daysAreCalledAsPeopleSay_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << u"2023-11-17 00:00"_s << u"Coming up"_s << u"17 Nov"_s;
    QTest::newRow("the day's end") << u"2023-11-16 23:59"_s << u"Today"_s << u"23:59"_s;
    QTest::newRow("the day's beginning") << u"2023-11-16 00:00"_s << u"Today"_s << u"00:00"_s;
    QTest::newRow("yesterday") << u"2023-11-15 23:59"_s << u"Yesterday"_s << u"23:59"_s;
    QTest::newRow("monday") << u"2023-11-13 08:00"_s << u"Earlier this week"_s << u"Mon"_s;
    QTest::newRow("sunday before") << u"2023-11-12 08:00"_s << u"November"_s << u"12 Nov"_s;
    QTest::newRow("this year") << u"2023-01-01 08:00"_s << u"January"_s << u"1 Jan"_s;
    QTest::newRow("last year") << u"2022-12-31 08:00"_s << u"December 2022"_s << u"31 Dec 2022"_s;
}

void CalendarTest::daysAreCalledAsPeopleSay()
{
    QFETCH(const QString, moment);
    const mn::test::ManualClock clock(ms(u"2023-11-16 12:00"_s, m_zone)); // a Thursday
    const Calendar calendar(clock, QLocale(QLocale::English, QLocale::UnitedKingdom), m_zone);
    QTEST(calendar.section(ms(moment, m_zone)), "section");
    QTEST(calendar.shortText(ms(moment, m_zone)), "text");
}

void CalendarTest::theWeekBeginsWhereTheLocaleSays()
{
    const mn::test::ManualClock clock(ms(u"2023-11-16 12:00"_s, m_zone));
    const Calendar american(clock, QLocale(QLocale::English, QLocale::UnitedStates), m_zone);
    QCOMPARE(american.section(ms(u"2023-11-12 08:00"_s, m_zone)), u"Earlier this week"_s);
    QCOMPARE(american.section(ms(u"2023-11-11 08:00"_s, m_zone)), u"November"_s);
}

void CalendarTest::theDayEndsAtMidnightOfTheZone()
{
    mn::test::ManualClock clock(ms(u"2023-11-16 23:30"_s, m_zone));
    const Calendar vienna(clock, QLocale::c(), m_zone);
    QCOMPARE(vienna.untilMidnight(), std::chrono::milliseconds(30min));
    clock.advance(std::chrono::milliseconds(30min).count());
    QCOMPARE(vienna.today(), QDate(2023, 11, 17));
    QCOMPARE(vienna.untilMidnight(), std::chrono::milliseconds(24h));
    clock.set(ms(u"2023-03-26 00:00"_s, m_zone)); // an hour is left out
    QCOMPARE(vienna.untilMidnight(), std::chrono::milliseconds(23h));
}

void CalendarTest::monthsAreThoseOfTheLocale()
{
    const mn::test::ManualClock clock(ms(u"2023-11-16 12:00"_s, m_zone));
    QCOMPARE(Calendar(clock, QLocale(QLocale::German), m_zone).section(ms(u"2023-03-08 08:00"_s, m_zone)), u"März"_s);
}

void CalendarTest::figuresAreThoseOfTheLocale()
{
    const mn::test::ManualClock clock(ms(u"2023-11-16 12:00"_s, m_zone));
    const Calendar arabic(clock, QLocale(QLocale::Arabic, QLocale::Egypt), m_zone);
    QVERIFY(arabic.monthAndYear({2021, 8, 2}).endsWith(u"٢٠٢١"_s));
    QVERIFY(arabic.dayAndMonth({2021, 8, 27}).startsWith(u"٢٧"_s));
    QVERIFY(arabic.shortText(ms(u"2023-08-27 08:00"_s, m_zone)).startsWith(u"٢٧"_s));
    QVERIFY(arabic.dayText(ms(u"2023-08-27 08:00"_s, m_zone)).endsWith(u"٢٧"_s));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::CalendarTest)
#include "calendar_test.moc"
