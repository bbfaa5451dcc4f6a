#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QQmlExpression>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// The palette and the sheet of keys in the whole window, by keyboard and mouse.
class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void aCommandOfThePaletteIsDone();
    void aRowIsChosenByTheMouse();
    void escapeClosesThePaletteAloneAndTheKeyboardGoesBack();
    void aPressBesideThePaletteClosesIt();
    void keysOfTheWindowRestBesideThePalette();
    void theSheetIsOpenedSearchedAndClosed();
    void escapeOfASheetLeavesThePageBelow();
    void bothAreMirrored();

private:
    WholeWindow &w() { return *m_whole; }
    bool isOpened(const char *name) { return w().find(name) && w().find(name)->property("opened").toBool(); }
    void openPalette();
    void openSheet();

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

void PaletteTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
    QVERIFY(w().open());
    w().backups.putOff();
    w().app.vault()->openNew(u"The boiler needs 1.2 bar"_s);
    w().app.vault()->editor()->saveNow();
    QTRY_VERIFY(w().passes() && w().app.vault()->list()->count() == 1);
    QMetaObject::invokeMethod(w().item("memoryList"), "takeFocus");
    QTRY_VERIFY(w().isIn("rows"));
}

void PaletteTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

void PaletteTest::openPalette()
{
    w().press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(isOpened("palette"));
    QTRY_VERIFY(w().isIn("paletteField"));
}

void PaletteTest::openSheet()
{
    w().press(Qt::Key_F1);
    QTRY_VERIFY(isOpened("keySheet"));
    QTRY_VERIFY(w().isIn("keyFinder"));
}

void PaletteTest::aCommandOfThePaletteIsDone()
{
    openPalette();
    w().type("insights");
    QTRY_VERIFY(w().app.vault()->palette()->count() > 0);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().page(), u"insights"_s);
    QTRY_VERIFY(!isOpened("palette"));
}

void PaletteTest::aRowIsChosenByTheMouse()
{
    openPalette();
    w().type("timeline");
    const auto *rows = w().item("paletteRows");
    QTRY_VERIFY(rows->property("currentItem").value<QQuickItem *>());
    w().click(rows->property("currentItem").value<QQuickItem *>());
    QTRY_COMPARE(w().page(), u"timeline"_s);
    QTRY_VERIFY(!isOpened("palette"));
}

void PaletteTest::escapeClosesThePaletteAloneAndTheKeyboardGoesBack()
{
    w().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"timeline"_s);
    QTRY_VERIFY(!w().isIn("rows"));
    const QQuickItem *const before = w().window()->activeFocusItem();
    openPalette();
    w().type("ins");
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!isOpened("palette"));
    QCOMPARE(w().page(), u"timeline"_s);
    QTRY_COMPARE(w().window()->activeFocusItem(), before);
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().page(), QString());
}

void PaletteTest::aPressBesideThePaletteClosesIt()
{
    openPalette();
    QTest::mouseClick(w().window(), Qt::LeftButton, {}, {20, w().window()->height() - 20});
    QTRY_VERIFY(!isOpened("palette"));
    QTRY_VERIFY(w().isIn("rows"));
    QCOMPARE(w().page(), QString());
}

void PaletteTest::keysOfTheWindowRestBesideThePalette()
{
    openPalette();
    w().press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(isOpened("palette"));
    QCOMPARE(w().page(), QString());
    w().press(Qt::Key_Plus, Qt::ControlModifier); // what is the window's own does not
    QTRY_VERIFY(w().appearance.textScale() > 1.0);
    QVERIFY(isOpened("palette"));
}

void PaletteTest::theSheetIsOpenedSearchedAndClosed()
{
    openSheet();
    w().press(Qt::Key_2, Qt::ControlModifier); // looked up, not done
    QCOMPARE(w().find("keySheet")->property("pressed").toString(), u"go.timeline"_s);
    QCOMPARE(w().page(), QString());
    w().click(w().item("changeKeys"));
    QTRY_VERIFY(w().find("keySheet")->property("isChanging").toBool());
    w().click(w().item("closeKeys"));
    QTRY_VERIFY(!isOpened("keySheet"));
    QVERIFY(!w().find("keySheet")->property("isChanging").toBool());
    QTRY_VERIFY(w().isIn("rows"));
}

void PaletteTest::escapeOfASheetLeavesThePageBelow()
{
    w().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"settings"_s);
    QTRY_VERIFY(w().isIn("sections"));
    openSheet();
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!isOpened("keySheet"));
    QCOMPARE(w().page(), u"settings"_s);
    QTRY_VERIFY(w().isIn("sections"));
}

// Where a part begins, from the window's left.
static qreal leftOf(const QQuickItem *item)
{
    return item->mapToScene({0, 0}).x();
}

void PaletteTest::bothAreMirrored()
{
    QQmlExpression mirror(qmlContext(w().window()), w().window(), u"LayoutMirroring.enabled = true"_s);
    mirror.evaluate();
    QVERIFY2(!mirror.hasError(), qPrintable(mirror.error().toString()));
    openSheet();
    const qreal middle = w().window()->width() / 2.0;
    QVERIFY(leftOf(w().item("closeKeys")) < middle);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!isOpened("keySheet"));
    openPalette();
    const QQuickItem *field = w().item("paletteField");
    // The sign of what is looked for stands at the right of it.
    const QQuickItem *head = field->parentItem();
    QVERIFY(leftOf(field) - leftOf(head) < head->width() - (leftOf(field) - leftOf(head)) - field->width());
}

} // namespace mn::app

QTEST_MAIN(mn::app::PaletteTest)
#include "palette_test.moc"
