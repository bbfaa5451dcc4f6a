#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;

// Words are found in the open memory, by keys alone.
class FindBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void theCaretGoesAlongAndStaysThere();
    void whatIsFoundIsSeenAndTold();
    void aPlaceFarBelowComesIntoSight();
    void anotherMemoryClosesIt();
    void itFitsASmallWindowWithLargeText();

private:
    struct Desk : AppFixture {
        explicit Desk(const QString &content) : id(add(content)), model(*vault, vault.clock(), timers)
        {
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Editor/EditorPane.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(&model)}});
            page->giveKeys(model.commands());
        }
        bool open()
        {
            if (!page->isReady())
                return false;
            model.editor()->open(id.toString());
            if (!QTest::qWaitFor([&] { return model.editor()->state() == MemoryEditor::State::Open; }))
                return false;
            page->item(u"bodyField"_s)->forceActiveFocus(Qt::TabFocusReason);
            return QTest::qWaitFor([&] { return page->isIn(u"bodyField"_s); });
        }
        // The bar is open and has the keyboard.
        bool begin()
        {
            page->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
            return QTest::qWaitFor([&] { return page->isIn(u"findField"_s); });
        }
        int caret() { return page->item(u"bodyField"_s)->property("cursorPosition").toInt(); }
        QString told() { return page->item(u"findCount"_s)->property("text").toString(); }

        RecordId id;
        VaultModel model;
        std::unique_ptr<PageWindow> page;
    };
};

void FindBarTest::theCaretGoesAlongAndStaysThere()
{
    Desk f(u"The boiler. A Boiler, a BOILER."_s);
    QVERIFY(f.open());
    QVERIFY(f.begin());
    f.page->type(u"boiler"_s);
    QTRY_COMPARE(f.caret(), 4);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.caret(), 14);
    f.page->press(Qt::Key_F3);
    QTRY_COMPARE(f.caret(), 24);
    f.page->press(Qt::Key_F3);
    QTRY_COMPARE(f.caret(), 4);
    f.page->press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(f.caret(), 24);
    QVERIFY(f.page->isIn(u"findField"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));
    QVERIFY(!f.page->item(u"findField"_s)->isVisible());
    QCOMPARE(f.caret(), 24);
    QCOMPARE(f.model.editor()->content(), u"The boiler. A Boiler, a BOILER."_s);
}

void FindBarTest::whatIsFoundIsSeenAndTold()
{
    Desk f(u"one two one two one"_s);
    QVERIFY(f.open());
    QVERIFY(f.begin());
    f.page->type(u"one"_s);
    QTRY_COMPARE(f.told(), u"1 of 3"_s);
    QTRY_VERIFY(f.page->item(u"currentHit"_s) && f.page->item(u"hit"_s));
    QVERIFY(f.page->item(u"currentHit"_s)->width() > 4);
    QVERIFY(f.page->item(u"hit"_s)->x() > f.page->item(u"currentHit"_s)->x());
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.told(), u"2 of 3"_s);
    f.page->type(u"x"_s);
    QTRY_VERIFY(!f.told().isEmpty() && !f.told().contains(u'3'));
    QTRY_VERIFY(!f.page->item(u"currentHit"_s) && !f.page->item(u"hit"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));
}

void FindBarTest::aPlaceFarBelowComesIntoSight()
{
    Desk f(u"a line of words\n"_s.repeated(400) + u"the needle"_s);
    QVERIFY(f.open());
    QVERIFY(f.begin());
    f.page->type(u"needle"_s);
    QTRY_VERIFY(f.page->item(u"currentHit"_s));
    const QQuickItem *const sheet = f.page->item(u"sheet"_s);
    const auto isInSight = [&] {
        const QQuickItem *const hit = f.page->item(u"currentHit"_s);
        const qreal y = hit ? hit->mapToItem(sheet, QPointF()).y() : -1;
        return y >= 0 && y + hit->height() <= sheet->height();
    };
    QTRY_VERIFY(isInSight());
}

void FindBarTest::anotherMemoryClosesIt()
{
    Desk f(u"one two one"_s);
    const RecordId other = f.add(u"three"_s);
    QVERIFY(f.open());
    QVERIFY(f.begin());
    f.page->type(u"one"_s);
    QTRY_COMPARE(f.told(), u"1 of 2"_s);
    f.model.editor()->open(other.toString());
    QTRY_VERIFY(!f.page->item(u"findField"_s)->isVisible());
}

void FindBarTest::itFitsASmallWindowWithLargeText()
{
    Desk f(u"one two one"_s);
    QVERIFY(f.open());
    QObject *const theme = f.page->theme();
    QVERIFY(theme);
    theme->setProperty("scale", 2.0);
    f.page->view().resize(480, 560);
    QVERIFY(f.begin());
    f.page->type(u"one"_s);
    QTRY_COMPARE(f.told(), u"1 of 2"_s);
    for (const QString &name : {u"findField"_s, u"findCount"_s, u"findLast"_s, u"findNext"_s, u"findClose"_s}) {
        const QQuickItem *const item = f.page->item(name);
        const auto isInside = [&] {
            const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            return place.left() >= 0 && place.right() <= f.page->view().width();
        };
        QTRY_VERIFY2(isInside(), qPrintable(name));
    }
    theme->setProperty("scale", 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::FindBarTest)
#include "find_bar_test.moc"
