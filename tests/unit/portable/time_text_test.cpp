#include "core/portable/time_text.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

class TimeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyMomentComesBack();
    void itIsWrittenAsIso8601();
    void formsThatPeopleWriteAreRead_data();
    void formsThatPeopleWriteAreRead();
    void whatIsAmbiguousIsRefused();
};

void TimeTextTest::anyMomentComesBack()
{
    QVERIFY(rc::check("momentFromJson(toJson(m)) == m", [] {
        const Moment moment{*rc::gen::arbitrary<qint64>(), *rc::gen::arbitrary<qint16>()};
        RC_ASSERT(momentFromJson(toJson(moment)) == moment);
        const Moment usual{*rc::gen::inRange<qint64>(-60'000'000'000'000, 250'000'000'000'000),
                           *rc::gen::inRange<qint16>(-840, 840)};
        RC_ASSERT(toJson(usual).isString());
        RC_ASSERT(momentFromJson(toJson(usual)) == usual);
    }));
}

void TimeTextTest::itIsWrittenAsIso8601()
{
    QCOMPARE(isoText({1683546960000, 120}), u"2023-05-08T13:56:00.000+02:00"_s);
    QCOMPARE(isoText({1683546960123, -210}), u"2023-05-08T08:26:00.123-03:30"_s);
    QCOMPARE(utcToJson(0).toString(), u"1970-01-01T00:00:00.000Z"_s);
    QVERIFY(isoText({std::numeric_limits<qint64>::max(), 0}).isEmpty());
}

void TimeTextTest::formsThatPeopleWriteAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<int>("offset");
    const qint64 day = 1683504000000;
    const qint64 time = 1683554160000;
    QTest::newRow("date") << u"2023-05-08"_s << day << 0;
    QTest::newRow("slashes") << u"2023/5/8"_s << day << 0;
    QTest::newRow("words") << u"8 May 2023"_s << day << 0;
    QTest::newRow("short") << u"May 8, 2023"_s << day << 0;
    QTest::newRow("blank") << u" 2023-05-08 13:56 "_s << time << 0;
    QTest::newRow("T") << u"2023-05-08T13:56:00Z"_s << time << 0;
    QTest::newRow("offset") << u"2023-05-08T15:56:00+02:00"_s << time << 120;
    QTest::newRow("rfc2822") << u"Mon, 08 May 2023 15:56:00 +0200"_s << time << 120;
    QTest::newRow("seconds") << u"1683554160"_s << time << 0;
    QTest::newRow("fraction") << u"1683554160.5"_s << time + 500 << 0;
    QTest::newRow("milliseconds") << u"1683554160000"_s << time << 0;
}

void TimeTextTest::formsThatPeopleWriteAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(int, offset);
    const auto moment = momentFromText(text);
    QVERIFY(moment.has_value());
    QCOMPARE(moment->ms, ms);
    QCOMPARE(moment->offset, offset);
}

void TimeTextTest::whatIsAmbiguousIsRefused()
{
    for (const QStringView text :
         {u"05/08/2023", u"2023", u"20230508", u"yesterday", u"", u"0000-00-00", u"nan", u"1e300"})
        QVERIFY2(!momentFromText(text), qPrintable(text.toString()));
    QVERIFY(!momentFromJson(QJsonValue(true)));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::TimeTextTest)
#include "time_text_test.moc"
