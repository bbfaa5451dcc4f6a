#include "app/search/passage_cut.h"
#include <QFontMetricsF>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace mn::app {

using namespace Qt::StringLiterals;

class PassageCutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsLeftAlone();
    void whatIsLeftOutHasDots();
    void theFoundWordIsShown();
    void withoutAFoundWordItsBeginningIsShown();
    void nothingIsCutInTheMiddleOfATagOrASign();
    void withoutAWidthThereIsNothing();

private:
    static constexpr int kWidth = 200;
    static int lines(const QString &styled)
    {
        QTextDocument document;
        document.setDefaultFont(QFont());
        document.setDocumentMargin(0);
        document.setHtml(styled);
        document.setTextWidth(kWidth);
        document.size(); // arranges the lines
        return document.firstBlock().layout()->lineCount();
    }
    static QString plain(const QString &styled)
    {
        QTextDocument document;
        document.setHtml(styled);
        return document.toPlainText();
    }
    static QString cut(const QString &styled) { return PassageCut::cut(styled, QFont(), kWidth, 2); }
};

void PassageCutTest::whatFitsIsLeftAlone()
{
    const QString brief = u"the <b>boiler</b> &amp; bar"_s;
    QCOMPARE(cut(brief), brief);
}

void PassageCutTest::whatIsLeftOutHasDots()
{
    const QString text = u"It <b>needs</b> "_s + u"one thing and another, "_s.repeated(8);
    const QString shown = cut(text);
    QVERIFY2(shown.startsWith(u"It <b>needs</b> one thing"_s), qPrintable(shown));
    QVERIFY2(shown.endsWith(u'…') && !shown.endsWith(u" …"_s), qPrintable(shown));
    QCOMPARE(lines(shown), 2);
    // As much as there is room for.
    QVERIFY(lines(text.first(shown.size() + 12)) > 2);
}

void PassageCutTest::theFoundWordIsShown()
{
    const QString before = u"one thing and another, "_s.repeated(8);
    const QString shown = cut(before + u"it <span style=\"background-color:#fff\">needs</span> water, "_s + before);
    QVERIFY2(plain(shown).startsWith(u"… "_s), qPrintable(shown));
    QVERIFY2(shown.contains(u" it <span style=\"background-color:#fff\">needs</span> water"_s), qPrintable(shown));
    QVERIFY2(shown.endsWith(u'…'), qPrintable(shown));
    QCOMPARE(lines(shown), 2);

    // Also where it is the very last word: nothing is missing behind it.
    const QString atEnd = cut(before + u"<b>needs</b>"_s);
    QVERIFY2(atEnd.startsWith(u"… "_s) && atEnd.endsWith(u"<b>needs</b>"_s), qPrintable(atEnd));
}

void PassageCutTest::withoutAFoundWordItsBeginningIsShown()
{
    const QString text = u"It begins so, "_s + u"one thing and another, "_s.repeated(8);
    const QString shown = cut(text);
    QVERIFY2(shown.startsWith(u"It begins so, one thing"_s) && shown.endsWith(u'…'), qPrintable(shown));
    QCOMPARE(lines(shown), 2);
}

void PassageCutTest::nothingIsCutInTheMiddleOfATagOrASign()
{
    const QString text = u"<b>"_s + u"a&lt;b&amp;c "_s.repeated(60) + u"</b>"_s;
    const QString shown = cut(text);
    QVERIFY2(shown.startsWith(u"<b>a&lt;b&amp;c "_s) && shown.endsWith(u"</b>…"_s), qPrintable(shown));
    QVERIFY2((u"a<b&c "_s.repeated(60)).startsWith(plain(shown).chopped(1)), qPrintable(shown));
}

void PassageCutTest::withoutAWidthThereIsNothing()
{
    QCOMPARE(PassageCut::cut(u"text"_s, QFont(), 0, 2), QString());
}

} // namespace mn::app

QTEST_MAIN(mn::app::PassageCutTest)
#include "passage_cut_test.moc"
