#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// The sidebar in the whole window, by keyboard and mouse: saved searches, and all of it where there is only a rail.
class SidebarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void aSavedSearchIsRenamedByKeyboard();
    void aSavedSearchIsMovedByKeyboard();
    void aSavedSearchIsDeletedAndPutBack();
    void theMenuOfASavedSearchIsOpenedByMouseAndKeyboard();
    void aRailOpensTheWholeSidebar();
    void theWholeSidebarClosesWhenSomethingIsChosen();
    void aPressBesideTheWholeSidebarClosesIt();

private:
    WholeWindow &w() { return *m_whole; }
    SavedSearches &searches() { return *w().app.vault()->savedSearches(); }
    QQuickItem *entries() { return w().item("entries"); }
    // The row of this name, or null where none is made of it.
    QQuickItem *row(const QString &name);
    // The keyboard stands on it.
    void goTo(const QString &name);
    bool isOpened(const char *name) { return w().find(name) && w().find(name)->property("opened").toBool(); }
    bool isRail() { return w().isSeen("wholeSidebar"); }

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

void SidebarTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
    QVERIFY(w().open());
    w().backups.putOff();
    MemoryChange note;
    note.content = u"The boiler needs 1.2 bar"_s;
    note.addTags = {u"house"_s};
    MN_VERIFY(wait(m_vault->keeper.vault()->add(note)));
    searches().save(u"boilers"_s, u"boiler"_s);
    searches().save(u"gardens"_s, u"garden"_s);
    QTRY_VERIFY(w().passes() && row(u"gardens"_s) && row(u"house"_s));
}

void SidebarTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

QQuickItem *SidebarTest::row(const QString &name)
{
    // By the list, not among its children: rows that wait to be used again are there too.
    const int count = entries() ? entries()->property("count").toInt() : 0;
    for (int i = 0; i < count; ++i) {
        QQuickItem *one = nullptr;
        QMetaObject::invokeMethod(entries(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, one), Q_ARG(int, i));
        if (one && one->isVisible() && one->property("name").toString() == name)
            return one;
    }
    return nullptr;
}

void SidebarTest::goTo(const QString &name)
{
    entries()->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(row(name));
    entries()->setProperty("currentIndex", row(name)->property("index"));
    QTRY_VERIFY(w().isIn("entries"));
}

void SidebarTest::aSavedSearchIsRenamedByKeyboard()
{
    goTo(u"boilers"_s);
    w().press(Qt::Key_F2);
    QTRY_VERIFY(isOpened("renameSearch"));
    QTRY_VERIFY(w().isIn("searchName"));
    w().type("gardens"); // in place of what it is called
    w().press(Qt::Key_Return);
    QVERIFY(isOpened("renameSearch"));
    QVERIFY(!w().item("searchName")->property("error").toString().isEmpty());
    w().type(" and pipes");
    QVERIFY(w().item("searchName")->property("error").toString().isEmpty());
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!isOpened("renameSearch"));
    QCOMPARE(searches().rowOf(u"gardens and pipes"_s), 0);
    QTRY_VERIFY(row(u"gardens and pipes"_s));
    QTRY_VERIFY(w().isIn("entries"));
}

void SidebarTest::aSavedSearchIsMovedByKeyboard()
{
    goTo(u"gardens"_s);
    w().press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(searches().rowOf(u"gardens"_s), 0);
    // The keyboard goes along.
    const auto current = [this] {
        const auto *item = entries()->property("currentItem").value<QQuickItem *>();
        return item ? item->property("name").toString() : QString();
    };
    QTRY_COMPARE(current(), u"gardens"_s);
    w().press(Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(searches().rowOf(u"gardens"_s), 0);
    w().press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(searches().rowOf(u"gardens"_s), 1);
    QTRY_COMPARE(current(), u"gardens"_s);
}

void SidebarTest::aSavedSearchIsDeletedAndPutBack()
{
    goTo(u"boilers"_s);
    w().press(Qt::Key_Delete);
    QCOMPARE(searches().count(), 1);
    QTRY_VERIFY(!row(u"boilers"_s));
    w().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(searches().rowOf(u"boilers"_s), 0);
    // Nothing of the kind happens to what is no saved search.
    goTo(u"house"_s);
    w().press(Qt::Key_Delete);
    w().press(Qt::Key_F2);
    QCOMPARE(searches().count(), 2);
    QVERIFY(!isOpened("renameSearch"));
}

void SidebarTest::theMenuOfASavedSearchIsOpenedByMouseAndKeyboard()
{
    const QQuickItem *const target = row(u"boilers"_s);
    QTest::mouseClick(w().window(), Qt::RightButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    QTRY_VERIFY(isOpened("savedSearchMenu"));
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!isOpened("savedSearchMenu"));
    goTo(u"gardens"_s);
    w().press(Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(isOpened("savedSearchMenu"));
    w().press(Qt::Key_Down);
    w().press(Qt::Key_Return); // the first: search
    QTRY_COMPARE(w().page(), u"search"_s);
    QCOMPARE(w().app.vault()->search()->text(), u"garden"_s);
}

void SidebarTest::aRailOpensTheWholeSidebar()
{
    w().window()->resize(900, 700);
    QTRY_VERIFY(isRail());
    QVERIFY(!row(u"house"_s));
    QMetaObject::invokeMethod(w().item("memoryList"), "takeFocus");
    QTRY_VERIFY(w().isIn("rows"));
    const double room = w().item("memoryList")->mapToScene({0, 0}).x();
    w().press(Qt::Key_Backslash, Qt::ControlModifier);
    QTRY_VERIFY(!isRail());
    QTRY_VERIFY(row(u"house"_s) && row(u"boilers"_s));
    QVERIFY(w().isIn("entries"));
    QCOMPARE(w().item("memoryList")->mapToScene({0, 0}).x(), room); // it lies over the panes, and moves none
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(isRail());
    QVERIFY(w().isIn("rows"));
    // By its button, where the keyboard then comes back to.
    w().item("wholeSidebar")->forceActiveFocus(Qt::TabFocusReason);
    w().press(Qt::Key_Space);
    QTRY_VERIFY(row(u"house"_s));
    w().press(Qt::Key_Backslash, Qt::ControlModifier);
    QTRY_VERIFY(isRail());
    QTRY_VERIFY(w().isIn("wholeSidebar"));
}

void SidebarTest::theWholeSidebarClosesWhenSomethingIsChosen()
{
    w().window()->resize(900, 700);
    QTRY_VERIFY(isRail());
    w().click(w().item("wholeSidebar"));
    QTRY_VERIFY(row(u"house"_s));
    goTo(u"house"_s);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(isRail());
    QCOMPARE(w().app.vault()->list()->place(), MemoryListModel::Place::Tag);
    QCOMPARE(w().app.vault()->list()->label(), u"house"_s);
    QTRY_VERIFY(w().isIn("rows"));
}

void SidebarTest::aPressBesideTheWholeSidebarClosesIt()
{
    w().window()->resize(900, 700);
    QTRY_VERIFY(isRail());
    QMetaObject::invokeMethod(w().item("memoryList"), "takeFocus");
    QTRY_VERIFY(w().isIn("rows"));
    w().press(Qt::Key_Backslash, Qt::ControlModifier);
    QTRY_VERIFY(!isRail());
    QTest::mouseClick(w().window(), Qt::LeftButton, {}, {w().window()->width() - 40, w().window()->height() / 2});
    QTRY_VERIFY(isRail());
    QVERIFY(w().isIn("rows"));
}

} // namespace mn::app

QTEST_MAIN(mn::app::SidebarTest)
#include "sidebar_test.moc"
