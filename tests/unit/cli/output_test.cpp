#include "cli/output/json_line.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "core/session/settings.h"
#include <QDateTime>
#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

namespace mn::cli {

using namespace Qt::StringLiterals;

class OutputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wideAndCombiningCharactersAreCounted();
    void nothingThatATerminalObeysGetsThrough();
    void cutTextFitsAndSaysThatItWasCut();
    void wrappedLinesFitAndLoseNothing();
    void numbersAndSizesReadWell();
    void daysReadAsPeopleSayThem();
    void aTimeWithoutOffsetIsOnThisClock();
    void durationsAreRead();
    void keysOfALineKeepTheirOrder();
};

void OutputTest::initTestCase()
{
    qputenv("TZ", "Europe/Dublin");
}

void OutputTest::wideAndCombiningCharactersAreCounted()
{
    QCOMPARE(columnsOf(QStringView(u"boiler")), 6);
    QCOMPARE(columnsOf(QStringView(u"日本")), 4);
    QCOMPARE(columnsOf(QStringView(u"e\u0301")), 1);
    QCOMPARE(columnsOf(QStringView(u"🙂")), 2);
    QCOMPARE(columnsOf(QStringView(u"مرحبا")), 5);
}

void OutputTest::nothingThatATerminalObeysGetsThrough()
{
    const QString hostile = u"a\x1b]0;title\x07\u009b31m\u202eb\r\nc\rd\te"_s;
    const QString shown = harmless(hostile);
    for (const QChar character : shown)
        QVERIFY(character == u'\n' || character == u'\t' ||
                (character.unicode() >= 0x20 && character.category() != QChar::Other_Control &&
                 character.unicode() != 0x202e));
    QVERIFY(shown.endsWith(u"b\nc\nd\te"_s));
    QCOMPARE(onOneLine(u"a\n\n  b\tc"_s), u"a b c"_s);
}

void OutputTest::cutTextFitsAndSaysThatItWasCut()
{
    QCOMPARE(cutTo(u"boiler"_s, 6), u"boiler"_s);
    QCOMPARE(cutTo(u"boilers"_s, 6), u"boile…"_s);
    QCOMPARE(cutTo(u"日本語"_s, 5), u"日本…"_s);
    QCOMPARE(columnsOf(QStringView(padTo(u"日本"_s, 7))), 7);
    QVERIFY(rc::check("cut text fits", [](const std::string &text, quint8 columns) {
        const QString shown = cutTo(QString::fromStdString(text), columns + 1);
        RC_ASSERT(columnsOf(QStringView(shown)) <= columns + 1);
    }));
}

void OutputTest::wrappedLinesFitAndLoseNothing()
{
    QCOMPARE(wrapped(u"one two three", 7), (QStringList{u"one two"_s, u"three"_s}));
    QCOMPARE(wrapped(u"a\n\nb", 10), (QStringList{u"a"_s, QString(), u"b"_s}));
    QVERIFY(rc::check("words stay in order", [] {
        const auto words = *rc::gen::container<std::vector<std::string>>(
            rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z'))));
        QStringList list;
        for (const std::string &word : words)
            list += QString::fromStdString(word);
        const QString text = list.join(u' ');
        const QStringList lines = wrapped(text, 20);
        RC_ASSERT(lines.join(u' ') == text);
        for (const QString &line : lines)
            RC_ASSERT(columnsOf(QStringView(line)) <= 20 || !line.contains(u' '));
    }));
}

void OutputTest::numbersAndSizesReadWell()
{
    QCOMPARE(grouped(1234567), u"1,234,567"_s);
    QCOMPARE(grouped(-1234), u"-1,234"_s);
    QCOMPARE(grouped(999), u"999"_s);
    QCOMPARE(sizeText(0), u"0 bytes"_s);
    QCOMPARE(sizeText(1234567), u"1.2 MB"_s);
    QCOMPARE(sizeText(999999), u"1.0 MB"_s);
    QCOMPARE(counted(1, "memory", "memories"), u"1 memory"_s);
    QCOMPARE(counted(2000, "memory", "memories"), u"2,000 memories"_s);
}

void OutputTest::daysReadAsPeopleSayThem()
{
    const auto ms = [](const char *iso) {
        return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
    };
    const qint64 now = ms("2024-06-12T15:00:00Z"); // a Wednesday
    QCOMPARE(dayText(Moment{ms("2024-06-12T13:05:00Z"), 60}, now), u"today 14:05"_s);
    QCOMPARE(dayText(Moment{ms("2024-06-11T08:10:00Z"), 60}, now), u"yesterday 09:10"_s);
    QCOMPARE(dayText(Moment{ms("2024-06-08T00:00:00Z"), 0}, now), u"Sat"_s);
    QCOMPARE(dayText(Moment{ms("2024-03-03T18:50:00Z"), 0}, now), u"3 Mar"_s);
    QCOMPARE(dayText(Moment{ms("2021-03-03T18:50:00Z"), 0}, now), u"3 Mar 2021"_s);
    QCOMPARE(dayText(Moment{ms("2025-03-03T18:50:00Z"), 0}, now), u"3 Mar 2025"_s);
    QCOMPARE(untilText(ms("2024-06-12T17:30:00Z"), now), u"18:30"_s);
    QCOMPARE(untilText(ms("2024-06-12T23:00:00Z"), now), u"tomorrow 00:00"_s);
    QCOMPARE(untilText(ms("2024-06-13T05:30:00Z"), now), u"tomorrow 06:30"_s);
    QCOMPARE(untilText(ms("2024-06-28T05:30:00Z"), now), u"Fri 28 Jun 06:30"_s);
    QCOMPARE(longText(Moment{ms("2021-03-03T18:50:00Z"), 0}), u"Wednesday, 3 March 2021, 18:50"_s);
    QCOMPARE(distanceText(now - 3 * 60'000, now), u"3 minutes ago"_s);
    QCOMPARE(distanceText(now + 2 * 3'600'000, now), u"in 2 hours"_s);
    QCOMPARE(distanceText(now, now), u"just now"_s);
}

void OutputTest::aTimeWithoutOffsetIsOnThisClock()
{
    const auto summer = momentFromArgument(u"2023-05-08T13:56"_s);
    QVERIFY(summer);
    QCOMPARE(summer->offset, qint16(60));
    QCOMPARE(summer->ms, QDateTime::fromString(u"2023-05-08T12:56:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
    const auto written = momentFromArgument(u"2023-05-08T13:56+09:00"_s);
    QVERIFY(written);
    QCOMPARE(written->offset, qint16(540));
    const auto day = momentFromArgument(u"2023-01-08"_s);
    QVERIFY(day);
    QCOMPARE(day->offset, qint16(0));
    QCOMPARE(momentFromArgument(u"someday"_s).error().code, Errc::Usage);
}

void OutputTest::durationsAreRead()
{
    QCOMPARE(*durationFromArgument(u"90s"_s), std::chrono::seconds(90));
    QCOMPARE(*durationFromArgument(u"8h"_s), std::chrono::hours(8));
    QCOMPARE(*durationFromArgument(u"2d"_s), std::chrono::hours(48));
    for (const QString &wrong : {QString(), u"8"_s, u"h"_s, u"-1h"_s, u"0m"_s, u"1.5h"_s, u"99999999999999d"_s})
        QCOMPARE(durationFromArgument(wrong).error().code, Errc::Usage);
}

void OutputTest::keysOfALineKeepTheirOrder()
{
    const JsonLine line = JsonLine()
                              .put("z", u"\"quoted\"\n"_s)
                              .put("a", 1)
                              .put("score", 0.123456, 3)
                              .put("inner", JsonLine().put("b", QJsonValue()));
    const QByteArray text = R"({"z":"\"quoted\"\n","a":1,"score":0.123,"inner":{"b":null}})";
    QCOMPARE(line.text(), text);
    const QByteArray joined = R"({"version":1,"id":"x"})";
    QCOMPARE(JsonLine().put("version", 1).join("{\"id\":\"x\"}").text(), joined);
    QCOMPARE(JsonLine().text(), QByteArray("{}"));
}

} // namespace mn::cli

QTEST_GUILESS_MAIN(mn::cli::OutputTest)
#include "output_test.moc"
