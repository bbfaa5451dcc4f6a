#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;

// The search page over a real vault where nothing has room beside the results, and where nothing is asked.
class SearchPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void aResultHasAMenuByKeyboard();
    void aResultHasAMenuByMouse();
    void aSearchIsSavedFromTheHead();
    void savedSearchesStandAboveTheRecentOnes();

private:
    struct Desk : AppFixture {
        Desk()
        {
            MemoryChange change;
            change.content = u"The boiler needs 1.2 bar"_s;
            change.thread = u"heating"_s;
            boiler = add(change);
            add(u"The garden in spring"_s);
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            model->search()->setMode(SearchModel::Mode::Words); // meaning finds them all
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Search/SearchPage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
        }
        bool isReady(QSize size = {640, 700})
        {
            page->view().resize(size);
            return page->isReady() && QTest::qWaitFor([&] { return page->page()->width() == size.width(); }) &&
                   QMetaObject::invokeMethod(page->page(), "takeFocus") &&
                   QTest::qWaitFor([&] { return page->isIn(u"searchField"_s); });
        }
        bool find()
        {
            page->type(u"boiler"_s);
            return QTest::qWaitFor([&] { return search().count() == 1 && !search().isSearching(); });
        }
        SearchModel &search() { return *model->search(); }
        QObject *object(const QString &name) { return page->page()->findChild<QObject *>(name); }
        bool isOpened(const QString &name) { return object(name) && object(name)->property("opened").toBool(); }
        bool isSeen(const QString &name)
        {
            const QQuickItem *const item = page->item(name);
            return item && item->isVisible();
        }
        // The act at this place of the menu, from 1 on.
        bool chooseInMenu(int place)
        {
            page->press(Qt::Key_F10, Qt::ShiftModifier);
            if (!QTest::qWaitFor([&] { return isOpened(u"resultMenu"_s); }))
                return false;
            for (int i = 0; i < place; ++i)
                page->press(Qt::Key_Down);
            page->press(Qt::Key_Return);
            return QTest::qWaitFor([&] { return !isOpened(u"resultMenu"_s); });
        }

        RecordId boiler;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void SearchPageTest::aResultHasAMenuByKeyboard()
{
    Desk f;
    QVERIFY(f.isReady());
    f.page->press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(!f.isOpened(u"resultMenu"_s)); // nothing is found yet
    QVERIFY(f.find());
    QVERIFY(f.chooseInMenu(2));
    QTRY_VERIFY(f.isOpened(u"whyDialog"_s));
    QTRY_VERIFY(f.page->isIn(u"whyReading"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(!f.isOpened(u"whyDialog"_s));
    QTRY_VERIFY(f.page->isIn(u"results"_s));
    QVERIFY(f.chooseInMenu(4));
    QTRY_VERIFY(f.search().text().contains(u"heating"_s));
}

void SearchPageTest::aResultHasAMenuByMouse()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.find());
    QTRY_VERIFY(f.isSeen(u"moreOfResult"_s));
    const QQuickItem *const more = f.page->item(u"moreOfResult"_s);
    QTest::mouseClick(&f.page->view(), Qt::LeftButton, {},
                      more->mapToScene({more->width() / 2, more->height() / 2}).toPoint());
    QTRY_VERIFY(f.isOpened(u"resultMenu"_s));
    QCOMPARE(f.model->editor()->state(), MemoryEditor::State::Closed); // the row was not pressed
    f.page->press(Qt::Key_Down);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.model->editor()->idText(), f.boiler.toString());
}

void SearchPageTest::aSearchIsSavedFromTheHead()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.isSeen(u"saveSearch"_s));
    QVERIFY(!f.page->item(u"saveSearch"_s)->isEnabled());
    QVERIFY(f.find());
    f.page->item(u"saveSearch"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Space);
    QCOMPARE(f.model->savedSearches()->rowOf(u"boiler"_s), 0);
    f.page->view().resize(1280, 800);
    QTRY_VERIFY(!f.isSeen(u"saveSearch"_s)); // the panel beside the results offers it
    QVERIFY(!f.isSeen(u"moreOfResult"_s));
}

void SearchPageTest::savedSearchesStandAboveTheRecentOnes()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(!f.isSeen(u"savedSearch"_s));
    f.model->savedSearches()->save(u"Heating"_s, u"boiler"_s);
    QTRY_VERIFY(f.isSeen(u"savedSearch"_s));
    QCOMPARE(f.page->item(u"savedSearch"_s)->property("text").toString(), u"Heating"_s);
    f.page->item(u"savedSearch"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.search().text(), u"boiler"_s);
    QTRY_VERIFY(f.page->isIn(u"searchField"_s));
}

} // namespace mn::app

QTEST_MAIN(mn::app::SearchPageTest)
#include "search_page_test.moc"
