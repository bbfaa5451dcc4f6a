#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"
#include "tests/unit/app/held_vault.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using test::AppFixture;

// History, list with filters and trash, and search over a real vault, by their keys.
class MemoryPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void historyIsWalkedRestoredAndUndone();
    void historyIsCopiedAndLeft();
    void theListIsFilteredByKeyboard();
    void shiftDeleteAsksWithTheHarmlessButton();
    void theTrashIsPutBackAndErased();
    void onlyTheTrashIsErasedFromItsFoot();
    void filtersOfASearchAreChips();
    void enterOpensWhatWasAskedForLast();
    void aResultStaysChosenWhenTheVaultChanges();
    void whyAResultIsHereHasFigures();
    void nothingIsWiderThanASmallWindowWithLargeText_data();
    void nothingIsWiderThanASmallWindowWithLargeText();

private:
    struct Desk : AppFixture {
        Desk()
        {
            ids += add(u"The boiler needs 1.2 bar"_s, {u"home"_s}, 3'000);
            ids += add(u"The garden in spring"_s, {u"garden"_s}, 2'000);
            ids += add(u"The attic is dry"_s, {u"home"_s}, 1'000);
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
        }
        bool show(const QString &name)
        {
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/"_s + name + u".qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
            return page->isReady() && QMetaObject::invokeMethod(page->page(), "takeFocus");
        }
        bool showList()
        {
            return show(u"Library/MemoryListPane"_s) &&
                   QTest::qWaitFor([&] { return passes() && model->list()->count() == 3; });
        }
        bool showHistory()
        {
            edit(ids[0], u"The boiler needs 1.4 bar"_s);
            if (!show(u"History/HistoryPage"_s))
                return false;
            model->history()->open(ids[0].toString());
            return QTest::qWaitFor([&] { return model->history()->isShown(); });
        }
        QObject *object(const QString &name) { return page->page()->findChild<QObject *>(name); }
        bool isOpened(const QString &name) { return object(name) && object(name)->property("opened").toBool(); }
        bool isOn(const QString &text)
        {
            const QQuickItem *item = page->view().activeFocusItem();
            return item && item->property("text").toString() == text;
        }
        qint64 left() { return *wait(vault->count(ReadView::everything(), {})); }

        QList<RecordId> ids;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void MemoryPagesTest::historyIsWalkedRestoredAndUndone()
{
    Desk f;
    QVERIFY(f.showHistory());
    QTRY_VERIFY(f.page->isIn(u"versions"_s));
    QCOMPARE(f.model->history()->chosen(), 1);
    f.page->press(Qt::Key_Up);
    QCOMPARE(f.model->history()->chosen(), 0);
    f.page->press(Qt::Key_Down);
    QCOMPARE(f.model->history()->chosen(), 1);
    QSignalSpy restored(f.model->history(), &HistoryModel::restored);
    for (int i = 0; i < 12 && !f.page->isIn(u"makeCurrent"_s); ++i)
        f.page->press(Qt::Key_Tab);
    QVERIFY(f.page->isIn(u"makeCurrent"_s));
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(f.get(f.ids[0]).content, u"The boiler needs 1.2 bar"_s);
    // What the window has around its pages.
    f.model->navigation()->show(u"history"_s);
    connect(f.model->commands(), &Commands::wanted, f.model.get(), [&f](const QString &id) {
        if (id == u"edit.undo")
            f.model->undo();
    });
    f.page->giveKeys(f.model->commands());
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(restored.size(), 2);
    QCOMPARE(f.get(f.ids[0]).content, u"The boiler needs 1.4 bar"_s);
}

void MemoryPagesTest::historyIsCopiedAndLeft()
{
    Desk f;
    QVERIFY(f.showHistory());
    QTRY_VERIFY(f.page->isIn(u"versions"_s));
    for (int i = 0; i < 12 && !f.page->isIn(u"copyVersion"_s); ++i)
        f.page->press(Qt::Key_Tab);
    QVERIFY(f.page->isIn(u"copyVersion"_s));
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"The boiler needs 1.2 bar"_s);
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.page->press(Qt::Key_Escape);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(f.model->history()->state(), HistoryModel::State::Closed);
}

void MemoryPagesTest::theListIsFilteredByKeyboard()
{
    Desk f;
    QVERIFY(f.showList());
    QQuickItem *plus = f.page->item(u"addFilter"_s);
    plus->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY(f.isOpened(u"filterChoice"_s));
    f.page->type(u"gar"_s);
    QTRY_COMPARE(f.model->filters()->offered().size(), 1);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.model->filters()->count(), 1);
    QTRY_COMPARE(f.model->list()->count(), 1);
    QTRY_VERIFY(!f.isOpened(u"filterChoice"_s));
    QQuickItem *chip = f.page->item(u"filterChip"_s);
    QVERIFY(chip);
    chip->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Delete);
    QTRY_COMPARE(f.model->list()->count(), 3);
    QTRY_VERIFY(f.page->isIn(u"addFilter"_s));
}

void MemoryPagesTest::shiftDeleteAsksWithTheHarmlessButton()
{
    Desk f;
    QVERIFY(f.showList());
    f.page->press(Qt::Key_Down);
    QTRY_COMPARE(f.model->selection()->count(), 1);
    f.page->press(Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(f.isOpened(u"eraseDialog"_s));
    QTRY_VERIFY(f.isOn(u"Keep them"_s));
    f.page->press(Qt::Key_Return); // the harmless one
    QTRY_VERIFY(!f.isOpened(u"eraseDialog"_s));
    QCOMPARE(f.left(), 3);
    QTRY_VERIFY(f.page->isIn(u"rows"_s));
    f.page->press(Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(f.isOn(u"Keep them"_s));
    f.page->press(Qt::Key_Backtab);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.left(), 2);
}

void MemoryPagesTest::theTrashIsPutBackAndErased()
{
    Desk f;
    (void)wait(f.vault->trash({f.ids[0], f.ids[1]}));
    QVERIFY(f.show(u"Library/MemoryListPane"_s));
    f.model->list()->show(MemoryListModel::Place::Trash);
    QTRY_VERIFY(f.passes() && f.model->list()->count() == 2);
    QTRY_VERIFY(f.page->item(u"putAllBack"_s));
    f.page->item(u"putAllBack"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.passes() && f.model->list()->count() == 0);
    f.model->selection()->undo();
    QTRY_VERIFY(f.passes() && f.model->list()->count() == 2);
    f.page->item(u"eraseAll"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isOn(u"Keep them"_s));
    f.page->press(Qt::Key_Backtab);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.left(), 1);
    QTRY_VERIFY(f.passes() && f.model->list()->count() == 0);
}

void MemoryPagesTest::onlyTheTrashIsErasedFromItsFoot()
{
    Desk f;
    QVERIFY(f.showList());
    f.model->list()->show(MemoryListModel::Place::Trash);
    QCOMPARE(f.model->list()->count(), 3); // the former rows, until the trash is read
    QVERIFY(f.page->item(u"eraseAll"_s));
    QVERIFY(!f.page->item(u"eraseAll"_s)->isEnabled());
    QTRY_COMPARE(f.model->list()->count(), 0);
    f.model->list()->show(MemoryListModel::Place::Everything);
    QTRY_COMPARE(f.model->list()->count(), 3);
    f.page->press(Qt::Key_Down);
    QTRY_COMPARE(f.model->selection()->count(), 1);
    f.page->press(Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(f.isOn(u"Keep them"_s));
    f.model->openMemory(f.ids[1].toString()); // from a link elsewhere, while it asks
    f.page->press(Qt::Key_Backtab);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.left(), 2);
    QVERIFY(!wait(f.vault->get(ReadView::everything(), f.ids[0])));
}

void MemoryPagesTest::filtersOfASearchAreChips()
{
    Desk f;
    QVERIFY(f.show(u"Search/SearchPage"_s));
    QTRY_VERIFY(f.page->isIn(u"searchField"_s));
    f.page->type(u"tag:home "_s);
    QTRY_COMPARE(f.model->searchInput()->chips().size(), 1);
    f.page->type(u"boiler"_s);
    QCOMPARE(f.model->search()->text(), u"tag:home boiler"_s);
    QCOMPARE(f.page->item(u"searchField"_s)->property("text").toString(), u"boiler"_s);
    QTRY_VERIFY(f.model->search()->count() > 0);
    f.page->press(Qt::Key_Home);
    f.page->press(Qt::Key_Backspace); // the last chip
    QCOMPARE(f.model->searchInput()->chips().size(), 0);
    QCOMPARE(f.model->search()->text(), u"boiler"_s);
}

void MemoryPagesTest::enterOpensWhatWasAskedForLast()
{
    Desk f;
    f.model->search()->setMode(SearchModel::Mode::Words); // meaning finds them all
    QVERIFY(f.show(u"Search/SearchPage"_s));
    QTRY_VERIFY(f.page->isIn(u"searchField"_s));
    f.page->type(u"boiler"_s);
    QTRY_COMPARE(f.model->search()->count(), 1);
    QTRY_VERIFY(!f.model->search()->isSearching());
    test::HeldReaders readers(*f.vault);
    f.page->press(Qt::Key_A, Qt::ControlModifier);
    f.page->type(u"garden"_s);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.model->editor()->state(), MemoryEditor::State::Closed); // the boiler is still shown
    readers.letGo();
    QTRY_COMPARE(f.model->editor()->idText(), f.ids[1].toString());
}

void MemoryPagesTest::aResultStaysChosenWhenTheVaultChanges()
{
    Desk f;
    f.model->search()->setMode(SearchModel::Mode::Words); // meaning finds them all
    f.add(u"The boiler was mended"_s);
    f.add(u"A new boiler"_s);
    QVERIFY(f.show(u"Search/SearchPage"_s));
    QTRY_VERIFY(f.page->isIn(u"searchField"_s));
    f.page->type(u"boiler"_s);
    QTRY_COMPARE(f.model->search()->count(), 3);
    const QQuickItem *const results = f.page->item(u"results"_s);
    f.page->press(Qt::Key_Down);
    QTRY_COMPARE(results->property("currentIndex").toInt(), 1);
    const QString chosen = f.model->search()->idAt(1);
    f.add(u"boiler boiler boiler"_s);
    QTRY_VERIFY(f.passes(300ms) && f.model->search()->count() == 4);
    QCOMPARE(f.model->search()->idAt(results->property("currentIndex").toInt()), chosen);
}

void MemoryPagesTest::whyAResultIsHereHasFigures()
{
    Desk f;
    QVERIFY(f.show(u"Search/SearchPage"_s));
    f.model->search()->setMode(SearchModel::Mode::Words);
    f.model->search()->setText(u"boiler"_s);
    QTRY_COMPARE(f.model->search()->count(), 1);
    QTRY_VERIFY(!f.model->search()->isSearching() && f.page->item(u"whyPart"_s));
    const auto parts = f.model->search()->data(f.model->search()->index(0, 0), SearchModel::PartsRole).toList();
    QVERIFY(!parts.isEmpty());
    const QVariantMap first = parts.first().toMap();
    const int percent = std::max(1, qRound(first[u"value"_s].toDouble() * 100));
    const QQuickItem *const part = f.page->item(u"whyPart"_s);
    QTRY_COMPARE(part->property("sentence").toString(), u"%1: %2%"_s.arg(first[u"text"_s].toString()).arg(percent));
    const auto shown = part->childItems();
    QVERIFY(std::ranges::any_of(shown, [percent](const QQuickItem *item) {
        return item->isVisible() && item->property("text").toString() == u"%1%"_s.arg(percent);
    }));
}

void MemoryPagesTest::nothingIsWiderThanASmallWindowWithLargeText_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("history") << u"History/HistoryPage"_s;
    QTest::newRow("list") << u"Library/MemoryListPane"_s;
    QTest::newRow("search") << u"Search/SearchPage"_s;
}

void MemoryPagesTest::nothingIsWiderThanASmallWindowWithLargeText()
{
    QFETCH(QString, url);
    Desk f;
    f.edit(f.ids[0], u"A longer text about the boiler, and what it needs"_s);
    QVERIFY(f.show(url));
    f.model->history()->open(f.ids[0].toString());
    f.model->list()->show(MemoryListModel::Place::Trash);
    (void)f.model->filters()->add(u"tag:home"_s);
    (void)f.model->filters()->add(u"importance>0.7"_s);
    f.model->search()->setText(u"tag:home after:2023 boiler"_s);
    QTRY_VERIFY(f.model->history()->isShown());
    f.page->theme()->setProperty("scale", 2.0);
    f.page->view().resize(480, 640);
    QTRY_VERIFY(f.page->page()->width() == 480);
    const auto isScrolled = [](const QQuickItem *item) { // sideways, within what is seen
        for (; item; item = item->parentItem())
            if (item->property("orientation").toInt() == Qt::Horizontal && item->property("contentX").isValid())
                return true;
        return false;
    };
    for (const QQuickItem *item : f.page->items()) {
        if (!item->isVisible() || item->width() <= 0 || !item->inherits("QQuickText") || isScrolled(item))
            continue;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        QVERIFY2(place.left() >= -1 && place.right() <= 481, qPrintable(item->property("text").toString()));
    }
    f.page->theme()->setProperty("scale", 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::MemoryPagesTest)
#include "memory_pages_test.moc"
