#include "app/editor/text_finder.h"
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

namespace mn::app {

using namespace Qt::StringLiterals;

class TextFinderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void largeAndSmallLettersAreAlike();
    void noHitLiesInAnother();
    void afterTheLastComesTheFirst();
    void itBeginsWhereTheCaretIs();
    void itFollowsWhatIsWritten();
    void blanksThatDoNotBreakAreBlanks();
    void onlyWhatIsInSightIsGiven();

private:
    // A field with a finder, as the window has it.
    struct Field {
        explicit Field(const QString &text)
        {
            QQmlComponent component(view.engine());
            component.setData("import QtQuick; TextEdit { width: 600; textFormat: TextEdit.PlainText }", {});
            item.reset(qobject_cast<QQuickItem *>(component.create()));
            item->setParentItem(view.contentItem());
            item->setProperty("text", text);
            finder.setDocument(item->property("textDocument").value<QQuickTextDocument *>());
        }
        void type(int position, const QString &text)
        {
            QTextCursor cursor(finder.document()->textDocument());
            cursor.setPosition(position);
            cursor.insertText(text);
        }
        QList<int> places(int last = 1'000'000)
        {
            QList<int> out;
            for (const QVariant &hit : finder.between(0, last))
                out += hit.toMap()[u"begin"_s].toInt();
            return out;
        }
        QQuickView view;
        std::unique_ptr<QQuickItem> item;
        TextFinder finder;
    };
};

void TextFinderTest::largeAndSmallLettersAreAlike()
{
    Field f(u"Boiler\nthe BOILER, überall ÜBERALL"_s);
    f.finder.setWords(u"boiler"_s);
    QCOMPARE(f.places(), QList<int>({0, 11}));
    f.finder.setWords(u"ÜberAll"_s);
    QCOMPARE(f.finder.count(), 2);
    f.finder.setWords(u"pump"_s);
    QCOMPARE(f.finder.count(), 0);
    QCOMPARE(f.finder.current(), 0);
    QCOMPARE(f.finder.place(), -1);
    f.finder.setWords({});
    QCOMPARE(f.finder.count(), 0);
}

void TextFinderTest::noHitLiesInAnother()
{
    Field f(u"aaaaa"_s);
    f.finder.setWords(u"aa"_s);
    QCOMPARE(f.places(), QList<int>({0, 2}));
}

void TextFinderTest::afterTheLastComesTheFirst()
{
    Field f(u"one two one two one"_s);
    f.finder.setWords(u"one"_s);
    QCOMPARE(f.finder.count(), 3);
    QList<int> seen;
    for (int i = 0; i < 4; ++i) {
        f.finder.goNext();
        seen += f.finder.place();
    }
    QCOMPARE(seen, QList<int>({0, 8, 16, 0}));
    f.finder.goBack();
    QCOMPARE(f.finder.place(), 16);
    QCOMPARE(f.finder.current(), 3);
}

void TextFinderTest::itBeginsWhereTheCaretIs()
{
    Field f(u"one two one two one"_s);
    f.finder.setWords(u"one"_s);
    f.finder.goTo(3);
    QCOMPARE(f.finder.place(), 8);
    f.finder.goTo(8);
    QCOMPARE(f.finder.place(), 8);
    f.finder.goTo(17);
    QCOMPARE(f.finder.place(), 0);
}

void TextFinderTest::itFollowsWhatIsWritten()
{
    Field f(u"one two one"_s);
    f.finder.setWords(u"one"_s);
    f.finder.goTo(5);
    QCOMPARE(f.finder.place(), 8);
    QSignalSpy changed(&f.finder, &TextFinder::changed);
    f.type(0, u"And "_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(f.places(), QList<int>({4, 12}));
    QCOMPARE(f.finder.place(), 12); // at the place of before, or behind it
    f.type(0, u"once "_s);
    QTRY_COMPARE(f.finder.place(), 17);
}

void TextFinderTest::blanksThatDoNotBreakAreBlanks()
{
    Field f(u"1\u00a0000 words"_s);
    f.finder.setWords(u"1 000"_s);
    QCOMPARE(f.finder.count(), 1);
}

void TextFinderTest::onlyWhatIsInSightIsGiven()
{
    Field f(u"one "_s.repeated(50 * 1024)); // 200 KB
    f.finder.setWords(u"ONE"_s);
    QCOMPARE(f.finder.count(), 50 * 1024);
    f.finder.goTo(40);
    const QVariantList seen = f.finder.between(38, 60);
    QCOMPARE(seen.size(), 7); // from 36, of which a part is in sight, to 60
    QVERIFY(!seen[0].toMap()[u"isCurrent"_s].toBool());
    QVERIFY(seen[1].toMap()[u"isCurrent"_s].toBool());
    QVERIFY(f.places().size() <= 500);
}

} // namespace mn::app

QTEST_MAIN(mn::app::TextFinderTest)
#include "text_finder_test.moc"
