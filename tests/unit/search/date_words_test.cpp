#include "core/search/date_words.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

class DateWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phrasesMeanTheirDays_data();
    void phrasesMeanTheirDays();
    void otherWordsAreNoDates_data();
    void otherWordsAreNoDates();
    void whatLacksAYearSaysSo();
    void sureIsOnlyWhatCannotBeSomethingElse();
    void aDateKnowsWhereItStands();
    void daysAreThoseOfTheReadersZone();
    void valuesAreReadWhole_data();
    void valuesAreReadWhole();
    void valuesThatAreNoTimeAreRefused();
    void aTimeComesBackFromItsText();
    void anyTextIsRead();
};

namespace {

// Wednesday, 18 June 2025, noon.
const DateContext kContext{.now = 1'750'248'000'000, .zone = QTimeZone::utc()};

QString shown(const DayInterval &days)
{
    const auto textOf = [](qint32 day, qint32 open) {
        return day == open ? u"*"_s : dateOf(day).toString(Qt::ISODate);
    };
    return textOf(days.from, DayInterval::kOpenBegin) + u' ' + textOf(days.to, DayInterval::kOpenEnd);
}

} // namespace

void DateWordsTest::phrasesMeanTheirDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *text, const char *days) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(days);
    };
    // Days
    row("today", "2025-06-18 2025-06-19");
    row("yesterday", "2025-06-17 2025-06-18");
    row("what did I do yesterday evening", "2025-06-17 2025-06-18");
    row("tomorrow", "2025-06-19 2025-06-20");
    row("the day before yesterday", "2025-06-16 2025-06-17");
    row("last night", "2025-06-17 2025-06-18");
    row("this morning", "2025-06-18 2025-06-19");
    row("tonight", "2025-06-18 2025-06-19");
    // Counted
    row("3 days ago", "2025-06-15 2025-06-16");
    row("three days ago", "2025-06-15 2025-06-16");
    row("a week ago", "2025-06-09 2025-06-16");
    row("2 weeks ago", "2025-06-02 2025-06-09");
    row("a month ago", "2025-05-01 2025-06-01");
    row("two years ago", "2023-01-01 2024-01-01");
    row("a couple of months ago", "2025-04-01 2025-05-01");
    row("in 3 days", "2025-06-21 2025-06-22");
    row("in two weeks", "2025-06-30 2025-07-07");
    row("the last 7 days", "2025-06-12 2025-06-19");
    row("in the last 3 months", "2025-03-19 2025-06-19");
    row("the past two weeks", "2025-06-05 2025-06-19");
    row("past few days", "2025-06-16 2025-06-19");
    row("within the next 2 days", "2025-06-18 2025-06-21");
    // Units
    row("last week", "2025-06-09 2025-06-16");
    row("this week", "2025-06-16 2025-06-23");
    row("next week", "2025-06-23 2025-06-30");
    row("the past week", "2025-06-12 2025-06-19");
    row("the week before last", "2025-06-02 2025-06-09");
    row("last weekend", "2025-06-14 2025-06-16");
    row("this weekend", "2025-06-21 2025-06-23");
    row("over the weekend", "2025-06-14 2025-06-16");
    row("last month", "2025-05-01 2025-06-01");
    row("this month", "2025-06-01 2025-07-01");
    row("the month before last", "2025-04-01 2025-05-01");
    row("last quarter", "2025-01-01 2025-04-01");
    row("last year", "2024-01-01 2025-01-01");
    row("this year", "2025-01-01 2026-01-01");
    row("in the last year", "2024-06-19 2025-06-19");
    row("during the last month", "2025-05-20 2025-06-19");
    row("last decade", "2010-01-01 2020-01-01");
    // Days of a month
    row("2023-05-08", "2023-05-08 2023-05-09");
    row("2023/5/8", "2023-05-08 2023-05-09");
    row("8.5.2023", "2023-05-08 2023-05-09");
    row("08.05.23", "2023-05-08 2023-05-09");
    row("5/18/2023", "2023-05-18 2023-05-19");
    row("18/5/2023", "2023-05-18 2023-05-19");
    row("8 May 2023", "2023-05-08 2023-05-09");
    row("8th of May 2023", "2023-05-08 2023-05-09");
    row("8th May, 2023", "2023-05-08 2023-05-09");
    row("May 8th", "2025-05-08 2025-05-09");
    row("May 8, 2023", "2023-05-08 2023-05-09");
    row("may 8 2023", "2023-05-08 2023-05-09");
    row("may the 4th", "2025-05-04 2025-05-05");
    row("Mon 8 May 2023", "2023-05-08 2023-05-09");
    row("on Monday, 8 May 2023", "2023-05-08 2023-05-09");
    row("December 24", "2024-12-24 2024-12-25");
    row("29 February 2024", "2024-02-29 2024-03-01");
    row("8 Sept. 2021", "2021-09-08 2021-09-09");
    row("on the 3rd of March 2022", "2022-03-03 2022-03-04");
    row("8-10 May 2023", "2023-05-08 2023-05-11");
    row("May 8-10, 2023", "2023-05-08 2023-05-11");
    row("the week of 8 May 2023", "2023-05-08 2023-05-15");
    row("the weekend of March 4, 2023", "2023-03-04 2023-03-06");
    // Months
    row("in May 2023", "2023-05-01 2023-06-01");
    row("in May", "2025-05-01 2025-06-01");
    row("in december", "2024-12-01 2025-01-01");
    row("2023-05", "2023-05-01 2023-06-01");
    row("May of 2023", "2023-05-01 2023-06-01");
    row("Sept 2021", "2021-09-01 2021-10-01");
    row("May '23", "2023-05-01 2023-06-01");
    row("last May", "2025-05-01 2025-06-01");
    row("last August", "2024-08-01 2024-09-01");
    row("this June", "2025-06-01 2025-07-01");
    row("next March", "2026-03-01 2026-04-01");
    row("photos from April", "2025-04-01 2025-05-01");
    row("holidays june", "2025-06-01 2025-07-01");
    row("early March 2022", "2022-03-01 2022-03-11");
    row("end of May 2023", "2023-05-21 2023-06-01");
    row("mid-2021", "2021-05-02 2021-09-01");
    row("at the beginning of last month", "2025-05-01 2025-05-11");
    row("late last year", "2024-09-01 2025-01-01");
    // Weekdays
    row("on Monday", "2025-06-16 2025-06-17");
    row("on friday", "2025-06-13 2025-06-14");
    row("last Monday", "2025-06-16 2025-06-17");
    row("last Wednesday", "2025-06-11 2025-06-12");
    row("on Wednesday", "2025-06-18 2025-06-19");
    row("next Friday", "2025-06-20 2025-06-21");
    row("this Friday", "2025-06-20 2025-06-21");
    row("dinner on Sunday evening", "2025-06-15 2025-06-16");
    // Seasons, quarters, holidays
    row("last summer", "2024-06-01 2024-09-01");
    row("this summer", "2025-06-01 2025-09-01");
    row("last winter", "2024-12-01 2025-03-01");
    row("summer 2022", "2022-06-01 2022-09-01");
    row("in the summer of 2022", "2022-06-01 2022-09-01");
    row("in spring", "2025-03-01 2025-06-01");
    row("winter 2022", "2022-12-01 2023-03-01");
    row("Q3 2022", "2022-07-01 2022-10-01");
    row("third quarter of 2022", "2022-07-01 2022-10-01");
    row("Christmas 2021", "2021-12-24 2021-12-27");
    row("at Christmas", "2024-12-24 2024-12-27");
    row("last Christmas", "2024-12-24 2024-12-27");
    row("on New Year's Eve", "2024-12-31 2025-01-01");
    row("Halloween 2023", "2023-10-31 2023-11-01");
    // Years
    row("in 2020", "2020-01-01 2021-01-01");
    row("the year 2020", "2020-01-01 2021-01-01");
    row("tax return 2021", "2021-01-01 2022-01-01");
    row("the 1990s", "1990-01-01 2000-01-01");
    row("in the 90s", "1990-01-01 2000-01-01");
    // Open ends
    row("before 2020", "* 2020-01-01");
    row("after 2020", "2021-01-01 *");
    row("since 2020", "2020-01-01 *");
    row("until 2020", "* 2021-01-01");
    row("after May", "2025-06-01 *");
    row("after 8 May 2023", "2023-05-09 *");
    row("before last summer", "* 2024-06-01");
    row("since last Monday", "2025-06-16 *");
    row("since yesterday", "2025-06-17 *");
    row("prior to March 2022", "* 2022-03-01");
    row("up to 2019", "* 2020-01-01");
    row("from March 2022 onwards", "2022-03-01 *");
    // Ranges
    row("between March and June 2022", "2022-03-01 2022-07-01");
    row("between November and February 2022", "2021-11-01 2022-03-01");
    row("between 2019 and 2021", "2019-01-01 2022-01-01");
    row("from March to June 2022", "2022-03-01 2022-07-01");
    row("from March 2022 to June", "2022-03-01 2022-07-01");
    row("from 8 May 2023 until 12 May 2023", "2023-05-08 2023-05-13");
    row("March-June 2022", "2022-03-01 2022-07-01");
    row("2019-2021", "2019-01-01 2022-01-01");
    row("between yesterday and today", "2025-06-17 2025-06-19");
    row("from last week to yesterday", "2025-06-09 2025-06-18");
    // German
    row("gestern Abend", "2025-06-17 2025-06-18");
    row("vorgestern", "2025-06-16 2025-06-17");
    row("letzte Woche", "2025-06-09 2025-06-16");
    row("im Mai 2023", "2023-05-01 2023-06-01");
    row("am 8. Mai 2023", "2023-05-08 2023-05-09");
    row("vor 3 Tagen", "2025-06-15 2025-06-16");
    row("vor 2020", "* 2020-01-01");
    row("seit März", "2025-03-01 *");
    row("zwischen März und Juni 2022", "2022-03-01 2022-07-01");
    row("letzten Sommer", "2024-06-01 2024-09-01");
    row("am Montag", "2025-06-16 2025-06-17");
    row("Ende Oktober 2021", "2021-10-21 2021-11-01");
    // French
    row("hier soir", "2025-06-17 2025-06-18");
    row("avant-hier", "2025-06-16 2025-06-17");
    row("la semaine dernière", "2025-06-09 2025-06-16");
    row("en mai 2023", "2023-05-01 2023-06-01");
    row("le 8 mai 2023", "2023-05-08 2023-05-09");
    row("il y a 3 jours", "2025-06-15 2025-06-16");
    row("depuis août", "2024-08-01 *");
    row("avant 2020", "* 2020-01-01");
    row("l'été dernier", "2024-06-01 2024-09-01");
    row("aujourd'hui", "2025-06-18 2025-06-19");
    // Spanish
    row("ayer", "2025-06-17 2025-06-18");
    row("la semana pasada", "2025-06-09 2025-06-16");
    row("el 8 de mayo de 2023", "2023-05-08 2023-05-09");
    row("en mayo de 2023", "2023-05-01 2023-06-01");
    row("hace 3 días", "2025-06-15 2025-06-16");
    row("antes de 2020", "* 2020-01-01");
    row("el verano pasado", "2024-06-01 2024-09-01");
    row("el lunes", "2025-06-16 2025-06-17");
}

void DateWordsTest::phrasesMeanTheirDays()
{
    QFETCH(const QString, text);
    const auto found = findDates(text, kContext);
    QCOMPARE(found.size(), 1);
    QTEST(shown(found[0].days), "days");
}

void DateWordsTest::otherWordsAreNoDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"you may sit",
                             "may I ask",
                             "march on",
                             "the fall of Rome",
                             "spring onions",
                             "an early bird",
                             "10 000 steps",
                             "a 2000 word essay",
                             "version 1.2.3",
                             "192.168.1.1",
                             "call 555-12-34",
                             "mon ami",
                             "sat on a chair",
                             "in the sun",
                             "second quarterback",
                             "last thing",
                             "the next one",
                             "a few people",
                             "12:30",
                             "chapter 13",
                             "for a day",
                             "before dinner",
                             "after the meeting",
                             "since then",
                             "between us",
                             "vor dem Haus",
                             "il y a du pain",
                             "3 days",
                             "week",
                             "90 degrees",
                             "mars is a planet",
                             "",
                             "...",
                             "early adopters",
                             "by the end"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateWordsTest::otherWordsAreNoDates()
{
    QFETCH(const QString, text);
    QList<QString> found;
    for (const DateMention &mention : findDates(text, kContext))
        if (mention.sureness != DateMention::Sureness::Weak || text != u"a 2000 word essay")
            found.append(text.sliced(mention.begin, mention.end - mention.begin));
    QCOMPARE(found, QList<QString>());
}

void DateWordsTest::whatLacksAYearSaysSo()
{
    for (const QString &text : {u"in May"_s, u"at Christmas"_s, u"8 May"_s, u"in summer"_s})
        QVERIFY2(findDates(text, kContext)[0].anyYear, qPrintable(text));
    for (const QString &text : {u"in May 2023"_s, u"last May"_s, u"since May"_s, u"yesterday"_s, u"on Monday"_s})
        QVERIFY2(!findDates(text, kContext)[0].anyYear, qPrintable(text));
}

void DateWordsTest::sureIsOnlyWhatCannotBeSomethingElse()
{
    const auto sureness = [](const QString &text) { return findDates(text, kContext)[0].sureness; };
    using enum DateMention::Sureness;
    for (const QString &text : {u"8 May 2023"_s, u"last week"_s, u"before 2020"_s, u"3 days ago"_s, u"in May 2023"_s})
        QCOMPARE(sureness(text), Certain);
    for (const QString &text : {u"in May"_s, u"on Monday"_s, u"in 2020"_s, u"at Christmas"_s})
        QCOMPARE(sureness(text), Likely);
    for (const QString &text : {u"report 2020"_s, u"friday dinner"_s, u"christmas presents"_s, u"june trip"_s})
        QCOMPARE(sureness(text), Weak);
}

void DateWordsTest::aDateKnowsWhereItStands()
{
    const QString text = u"😀 the boiler in May 2023, and again since last Monday?"_s;
    const auto found = findDates(text, kContext);
    QCOMPARE(found.size(), 2);
    QCOMPARE(text.sliced(found[0].begin, found[0].end - found[0].begin), u"in May 2023"_s);
    QCOMPARE(text.sliced(found[1].begin, found[1].end - found[1].begin), u"since last Monday"_s);
}

void DateWordsTest::daysAreThoseOfTheReadersZone()
{
    const DateContext tokyo{.now = 1'750'287'600'000, .zone = QTimeZone("Asia/Tokyo")}; // 23:00 UTC, next day there
    QCOMPARE(shown(findDates(u"today", tokyo)[0].days), u"2025-06-19 2025-06-20"_s);
    QCOMPARE(timeValue(u"2025-06-19", tokyo)->from, 1'750'258'800'000); // 18 June 15:00 UTC
}

void DateWordsTest::valuesAreReadWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *text, const char *from, const char *to) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("2023", "2023-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z");
    row("1850", "1850-01-01T00:00:00.000Z", "1851-01-01T00:00:00.000Z");
    row("2023-05", "2023-05-01T00:00:00.000Z", "2023-06-01T00:00:00.000Z");
    row("2023-05-08", "2023-05-08T00:00:00.000Z", "2023-05-09T00:00:00.000Z");
    row("may", "2025-05-01T00:00:00.000Z", "2025-06-01T00:00:00.000Z");
    row("March", "2025-03-01T00:00:00.000Z", "2025-04-01T00:00:00.000Z");
    row("summer", "2025-06-01T00:00:00.000Z", "2025-09-01T00:00:00.000Z");
    row("last week", "2025-06-09T00:00:00.000Z", "2025-06-16T00:00:00.000Z");
    row("gestern", "2025-06-17T00:00:00.000Z", "2025-06-18T00:00:00.000Z");
    row("2023-05-08T14:30", "2023-05-08T14:30:00.000Z", "2023-05-08T14:31:00.000Z");
    row("2023-05-08T14:30:05Z", "2023-05-08T14:30:05.000Z", "2023-05-08T14:30:06.000Z");
    row("2023-05-08..2023-05-10", "2023-05-08T00:00:00.000Z", "2023-05-11T00:00:00.000Z");
    row("march..may 2023", "2025-03-01T00:00:00.000Z", "");
}

void DateWordsTest::valuesAreReadWhole()
{
    QFETCH(const QString, text);
    QFETCH(const QString, to);
    const auto value = timeValue(text, kContext);
    if (to.isEmpty()) {
        QVERIFY(!value); // the second end lies before the first
        return;
    }
    QVERIFY(value);
    const auto textOf = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    QTEST(textOf(value->from), "from");
    QCOMPARE(textOf(value->to), to);
}

void DateWordsTest::valuesThatAreNoTimeAreRefused()
{
    for (const QString &text : {u""_s, u"soon"_s, u"2023-13-01"_s, u"2023-02-30"_s, u"2023-05-08T25:00"_s, u"..2020"_s,
                                u"2020.."_s, u"may 2023 boiler"_s, u"12"_s, u"the"_s})
        QVERIFY2(!timeValue(text, kContext), qPrintable(text));
}

void DateWordsTest::aTimeComesBackFromItsText()
{
    QVERIFY(rc::check("timeValue(timeText(x)) == x", [] {
        static const QList<QTimeZone> zones{QTimeZone::utc(), QTimeZone("Europe/Berlin"),
                                            QTimeZone("America/Sao_Paulo")};
        const DateContext context{.now = kContext.now, .zone = zones[*rc::gen::inRange(0, 3)]};
        const qint64 from = *rc::gen::inRange<qint64>(-1'000'000'000'000, 4'000'000'000'000);
        TimeInterval interval{from, from + *rc::gen::inRange<qint64>(1, 400'000'000'000)};
        if (*rc::gen::arbitrary<bool>()) { // whole days
            const QDate day = QDateTime::fromMSecsSinceEpoch(from, context.zone).date();
            interval = timesOf({dayOf(day), dayOf(day) + *rc::gen::inRange(1, 400)}, context.zone);
        }
        const auto back = timeValue(timeText(interval, context), context);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == interval);
    }));
}

void DateWordsTest::anyTextIsRead()
{
    const QStringList pieces =
        u"last|this|next|3|12|2023|week|days|ago|in|may|May|between|and|from|to|-|,|.|Monday|of|"
        "the|before|since|8th|1990s|Q3|2023-05-08|31|february|vor|il|y|a|hace|é|😀|\n|summer"_s.split(u'|');
    QVERIFY(rc::check("mentions are ordered, inside the text, and not empty", [&] {
        QString text;
        for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            text += pieces[i] + (*rc::gen::arbitrary<bool>() ? u" "_s : QString());
        qsizetype last = 0;
        for (const DateMention &mention : findDates(text, kContext)) {
            RC_ASSERT(mention.begin >= last);
            RC_ASSERT(mention.end > mention.begin);
            RC_ASSERT(mention.end <= text.size());
            RC_ASSERT(mention.days.from < mention.days.to);
            last = mention.end;
        }
    }));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DateWordsTest)
#include "date_words_test.moc"
