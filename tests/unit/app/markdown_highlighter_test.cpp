#include "app/editor/markdown_highlighter.h"
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace mn::app {

using namespace Qt::StringLiterals;

class MarkdownHighlighterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeystrokeDressesItsOwnLine();
    void openingAFenceDressesWhatItReaches();
    void signsAreQuietWhereTheCaretIs();
    void theTextStaysAsItIs();
    void aListHangsItsSignInTheMargin();
    void aRowOfATableStandsInLettersOfOneWidth();
    void marksStandWhereTheirLinesAre();

private:
    // A field with a highlighter, as the window has it.
    struct Field {
        explicit Field(const QString &text)
        {
            QQmlComponent component(view.engine());
            component.setData(
                "import QtQuick; TextEdit { width: 600; textFormat: TextEdit.PlainText; font.pixelSize: 16 }", {});
            item.reset(qobject_cast<QQuickItem *>(component.create()));
            item->setParentItem(view.contentItem());
            highlighter.setProperty("mono", u"monospace"_s);
            highlighter.setProperty("quiet", QColor(Qt::darkGray));
            highlighter.setProperty("pale", QColor(Qt::lightGray));
            highlighter.setQuickDocument(item->property("textDocument").value<QQuickTextDocument *>());
            item->setProperty("text", text);
            QCoreApplication::processEvents();
        }
        QTextDocument *document() { return highlighter.document(); }
        QTextBlock block(int number) { return document()->findBlockByNumber(number); }
        void type(int position, const QString &text)
        {
            QTextCursor cursor(document());
            cursor.setPosition(position);
            cursor.insertText(text);
            QCoreApplication::processEvents();
        }
        QTextCharFormat formatAt(int number, int column)
        {
            for (const auto &range : block(number).layout()->formats())
                if (column >= range.start && column < range.start + range.length)
                    return range.format;
            return {};
        }
        QQuickView view;
        std::unique_ptr<QQuickItem> item;
        MarkdownHighlighter highlighter;
    };
};

void MarkdownHighlighterTest::aKeystrokeDressesItsOwnLine()
{
    const QString line = u"- some **strong** words of [[Another memory]] and #tags, up to a hundred letters or so\n"_s;
    Field f(line.repeated(200 * 1024 / int(line.size())));
    const int middle = f.document()->findBlockByNumber(f.document()->blockCount() / 2).position() + 10;
    f.highlighter.setHasCaret(true);
    f.highlighter.setCaret(middle);
    QCoreApplication::processEvents();
    const quint64 before = f.highlighter.dressedLines();
    f.type(middle, u"x"_s);
    f.highlighter.setCaret(middle + 1);
    QCoreApplication::processEvents();
    QCOMPARE(f.highlighter.dressedLines() - before, 1);
}

void MarkdownHighlighterTest::openingAFenceDressesWhatItReaches()
{
    Field f(u"one\ntwo\n```\nfour"_s);
    QCOMPARE(f.formatAt(0, 0).fontFamilies().toStringList(), QStringList());
    f.type(0, u"```\n"_s);
    QCOMPARE(f.formatAt(1, 0).fontFamilies().toStringList(), QStringList{u"monospace"_s}); // "one"
    QCOMPARE(f.formatAt(2, 0).fontFamilies().toStringList(), QStringList{u"monospace"_s}); // "two"
    QCOMPARE(f.formatAt(4, 0).fontFamilies().toStringList(), QStringList()); // "four": the old fence closes
}

void MarkdownHighlighterTest::signsAreQuietWhereTheCaretIs()
{
    Field f(u"**one**\n**two**"_s);
    const auto inkOfSign = [&](int block) { return f.formatAt(block, 0).foreground().color(); };
    QCOMPARE(inkOfSign(0), QColor(Qt::lightGray));
    f.highlighter.setHasCaret(true);
    QCOMPARE(inkOfSign(0), QColor(Qt::darkGray));
    QCOMPARE(inkOfSign(1), QColor(Qt::lightGray));
    f.highlighter.setCaret(9);
    QCOMPARE(inkOfSign(0), QColor(Qt::lightGray));
    QCOMPARE(inkOfSign(1), QColor(Qt::darkGray));
    f.highlighter.setHasCaret(false);
    QCOMPARE(inkOfSign(1), QColor(Qt::lightGray));
}

void MarkdownHighlighterTest::theTextStaysAsItIs()
{
    const QString text = u"# 1\u00a0000 **words**\n\n- [ ] *a*\n```\ncode\n```\n"_s;
    Field f(text);
    QCOMPARE(f.highlighter.text(), text);
    QVERIFY(!f.document()->isUndoRedoEnabled());
}

void MarkdownHighlighterTest::aListHangsItsSignInTheMargin()
{
    Field f(u"words\n- item"_s);
    QTRY_VERIFY(f.block(1).blockFormat().leftMargin() > 0);
    QVERIFY(f.block(1).blockFormat().textIndent() < 0);
    QCOMPARE(f.block(0).blockFormat().leftMargin(), 0);
    f.type(0, u"- "_s);
    QTRY_COMPARE(f.block(0).blockFormat().leftMargin(), f.block(1).blockFormat().leftMargin());
}

void MarkdownHighlighterTest::aRowOfATableStandsInLettersOfOneWidth()
{
    Field f(u"words\n| a | b |\n|---|---|"_s);
    QVERIFY(f.formatAt(0, 0).fontFamilies().toStringList().isEmpty());
    QCOMPARE(f.formatAt(1, 2).fontFamilies().toStringList(), QStringList{u"monospace"_s});
    QCOMPARE(f.formatAt(1, 4).foreground().color(), QColor(Qt::lightGray)); // a bar
    QCOMPARE(f.formatAt(2, 1).foreground().color(), QColor(Qt::lightGray));
    QTRY_VERIFY(f.block(1).blockFormat().textIndent() < 0);
    QCOMPARE(f.highlighter.text(), u"words\n| a | b |\n|---|---|"_s);
}

void MarkdownHighlighterTest::marksStandWhereTheirLinesAre()
{
    Field f(u"words\n- [x] done\n> said\n> more\n```\ncode\n```\n---"_s);
    f.highlighter.setProperty("viewBottom", 10'000.0);
    QTRY_COMPARE(f.highlighter.marks().size(), 4);
    QStringList kinds;
    qreal last = -1;
    for (const QVariant &mark : f.highlighter.marks()) {
        const QVariantMap values = mark.toMap();
        kinds += values[u"kind"_s].toString();
        QVERIFY(values[u"y"_s].toReal() > last);
        last = values[u"y"_s].toReal();
    }
    QCOMPARE(kinds, QStringList({u"task"_s, u"quote"_s, u"code"_s, u"rule"_s}));
    QVERIFY(f.highlighter.marks()[0].toMap()[u"isDone"_s].toBool());
    // Where the caret is the sign itself is seen.
    f.highlighter.setHasCaret(true);
    f.highlighter.setCaret(8);
    QTRY_COMPARE(f.highlighter.marks().size(), 3);
}

} // namespace mn::app

QTEST_MAIN(mn::app::MarkdownHighlighterTest)
#include "markdown_highlighter_test.moc"
