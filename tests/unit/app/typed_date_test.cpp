#include "app/base/typed_date.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class TypedDateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsReadAsItsLocaleWritesIt_data();
    void aDayIsReadAsItsLocaleWritesIt();
    void whatIsNoDayIsNone_data();
    void whatIsNoDayIsNone();
    void theExampleIsReadAsTheSameDay_data();
    void theExampleIsReadAsTheSameDay();

private:
    const QDate m_today{2026, 11, 20};
};

void TypedDateTest::aDayIsReadAsItsLocaleWritesIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << u"en_US"_s << u"1987-02-03"_s << QDate(1987, 2, 3);
    QTest::newRow("ISO in Germany") << u"de_DE"_s << u" 1987-2-3 "_s << QDate(1987, 2, 3);
    QTest::newRow("American") << u"en_US"_s << u"2/3/1987"_s << QDate(1987, 2, 3);
    QTest::newRow("British") << u"en_GB"_s << u"3/2/1987"_s << QDate(1987, 2, 3);
    QTest::newRow("German") << u"de_DE"_s << u"3.2.1987"_s << QDate(1987, 2, 3);
    QTest::newRow("with blanks") << u"de_DE"_s << u"3. 2. 1987"_s << QDate(1987, 2, 3);
    QTest::newRow("other signs between") << u"fr_FR"_s << u"3-2-1987"_s << QDate(1987, 2, 3);
    QTest::newRow("Japanese") << u"ja_JP"_s << u"1987年2月3日"_s << QDate(1987, 2, 3);
    QTest::newRow("Arabic figures") << u"ar_EG"_s << u"٣‏/٢‏/١٩٨٧"_s << QDate(1987, 2, 3);
    QTest::newRow("the last century") << u"de_DE"_s << u"03.02.87"_s << QDate(1987, 2, 3);
    QTest::newRow("this century") << u"de_DE"_s << u"03.02.25"_s << QDate(2025, 2, 3);
    QTest::newRow("ten years ahead") << u"de_DE"_s << u"03.02.36"_s << QDate(2036, 2, 3);
    QTest::newRow("and no further") << u"de_DE"_s << u"03.02.37"_s << QDate(1937, 2, 3);
}

void TypedDateTest::aDayIsReadAsItsLocaleWritesIt()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QFETCH(const QDate, date);
    QCOMPARE(TypedDate::dateOf(text, QLocale(locale), m_today), date);
}

void TypedDateTest::whatIsNoDayIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"yesterday"_s;
    QTest::newRow("half of it") << u"3.2."_s;
    QTest::newRow("30 February") << u"30.2.1987"_s;
    QTest::newRow("the thirteenth month") << u"1987-13-01"_s;
    QTest::newRow("a year of three figures") << u"3.2.987"_s;
    QTest::newRow("a year of one") << u"3.2.7"_s;
    QTest::newRow("more behind it") << u"3.2.1987 at noon"_s;
    QTest::newRow("the year 0") << u"0000-02-03"_s;
}

void TypedDateTest::whatIsNoDayIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!TypedDate::dateOf(text, QLocale(u"de_DE"_s), m_today).isValid());
    QVERIFY(!TypedDate().read(text, m_today.startOfDay()).isValid());
}

void TypedDateTest::theExampleIsReadAsTheSameDay_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "ja_JP", "ar_EG"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TypedDateTest::theExampleIsReadAsTheSameDay()
{
    QFETCH(const QString, locale);
    const QDate day(1904, 2, 3); // no two figures mean this year
    const QString text = TypedDate::textOf(day, QLocale(locale));
    QVERIFY2(TypedDate::dateOf(text, QLocale(locale), m_today) == day, qPrintable(text));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TypedDateTest)
#include "typed_date_test.moc"
