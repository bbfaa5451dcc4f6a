#include "app/library/memory_selection.h"
#include "tests/unit/app/app_fixture.h"
#include "tests/unit/app/held_vault.h"
#include <QSignalSpy>
#include <QTest>
#include <future>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;
using test::wait;

class MemorySelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clicksChooseAsPeopleKnow();
    void whatIsSharedIsSaid();
    void anActIsOneTransactionWithOneUndo();
    void undoGivesBackOnlyWhatWasChanged();
    void whatLeavesTheListIsNoLongerChosen();
    void theChoiceStaysWhenRowsMove();
    void onlyWhatIsInTheTrashIsErased();
    void onlyWhatWasAskedAboutIsErased();
    void whatIsAskedForMeanwhileIsDoneAfterwards();
    void onlyWhatWasDoneCanBeUndone();
    void aRefusedActChangesNothing();
    void anActThatIsGivenUpChangesNothing();

private:
    struct Desk : AppFixture {
        Desk()
        {
            for (int i = 0; i < 5; ++i)
                ids += add(QString::number(i), {}, 1'000 - i); // in the order of the list
        }
        bool start()
        {
            list = std::make_unique<MemoryListModel>(*vault, vault.clock(), timers, calendar);
            selection = std::make_unique<MemorySelection>(*vault, *list, calendar);
            return QTest::qWaitFor([&] { return list->count() == int(ids.size()); });
        }
        QList<int> chosen() const
        {
            QList<int> rows;
            for (int row = 0; row < list->count(); ++row)
                if (selection->contains(row))
                    rows += row;
            return rows;
        }
        bool isDone() const
        {
            return QTest::qWaitFor([&] { return !selection->isBusy(); });
        }
        QList<RecordId> ids;
        std::unique_ptr<MemoryListModel> list;
        std::unique_ptr<MemorySelection> selection;
    };
};

void MemorySelectionTest::clicksChooseAsPeopleKnow()
{
    Desk f;
    QVERIFY(f.start());
    MemorySelection &selection = *f.selection;
    selection.choose(1);
    QCOMPARE(f.chosen(), QList<int>{1});
    selection.extendTo(3);
    QCOMPARE(f.chosen(), (QList<int>{1, 2, 3}));
    QCOMPARE(selection.currentRow(), 3);
    selection.extendTo(0); // from the same beginning
    QCOMPARE(f.chosen(), (QList<int>{0, 1}));
    selection.toggle(4);
    QCOMPARE(f.chosen(), (QList<int>{0, 1, 4}));
    selection.toggle(0);
    QCOMPARE(f.chosen(), (QList<int>{1, 4}));
    selection.chooseAll();
    QCOMPARE(selection.count(), 5);
    selection.choose(99);
    QCOMPARE(selection.count(), 0);
    selection.extendTo(2); // from nowhere
    QCOMPARE(f.chosen(), QList<int>{2});
    QVERIFY(f.list->index(2).data(MemoryListModel::MarkedRole).toBool());
    selection.clear();
    QVERIFY(!f.list->index(2).data(MemoryListModel::MarkedRole).toBool());
}

void MemorySelectionTest::whatIsSharedIsSaid()
{
    Desk f;
    MemoryChange change;
    change.addTags = {u"house"_s, u"old"_s};
    change.addDomains = {u"home"_s};
    change.pinned = true;
    change.importance = 0.75;
    MN_VERIFY(wait(f.vault->edit(f.ids[0], change)));
    change = {};
    change.addTags = {u"house"_s};
    MN_VERIFY(wait(f.vault->edit(f.ids[1], change)));
    QVERIFY(f.start());
    f.selection->choose(0);
    f.selection->extendTo(1);
    QTRY_VERIFY(f.selection->isShareKnown() && f.selection->otherTags().size() == 1);
    QCOMPARE(f.selection->commonTags(), QStringList{u"house"_s});
    QCOMPARE(f.selection->otherTags(), QStringList{u"old"_s});
    QCOMPARE(f.selection->otherDomains(), QStringList{u"home"_s});
    QCOMPARE(f.selection->kind(), u"note"_s);
    QCOMPARE(f.selection->importance(), -1.0);
    QCOMPARE(f.selection->pinned(), Qt::PartiallyChecked);
    QCOMPARE(f.selection->trashed(), Qt::Unchecked);
    f.selection->clear();
    QVERIFY(!f.selection->isShareKnown());
}

void MemorySelectionTest::anActIsOneTransactionWithOneUndo()
{
    Desk f;
    QVERIFY(f.start());
    MemorySelection &selection = *f.selection;
    QSignalSpy done(&selection, &MemorySelection::done);
    selection.chooseAll();
    selection.trash();
    QVERIFY(selection.isBusy());
    QVERIFY(f.isDone());
    QTRY_COMPARE(done.size(), 1);
    for (const RecordId &id : f.ids)
        QVERIFY(f.get(id).deleted);
    QVERIFY(selection.canUndo());
    QVERIFY(!selection.undoText().isEmpty());
    QTRY_VERIFY(f.passes() && f.list->count() == 0);
    selection.undo();
    QVERIFY(f.isDone());
    for (const RecordId &id : f.ids)
        QVERIFY(!f.get(id).deleted);
    QVERIFY(!selection.canUndo());
    QTRY_VERIFY(f.passes() && f.list->count() == 5);
}

void MemorySelectionTest::undoGivesBackOnlyWhatWasChanged()
{
    Desk f;
    MemoryChange change;
    change.addTags = {u"house"_s};
    change.importance = 0.25;
    MN_VERIFY(wait(f.vault->edit(f.ids[0], change)));
    QVERIFY(f.start());
    MemorySelection &selection = *f.selection;
    selection.chooseAll();
    selection.addTag(u" house "_s);
    QVERIFY(f.isDone());
    selection.setImportance(0.75);
    QVERIFY(f.isDone());
    selection.setPinned(true);
    QVERIFY(f.isDone());
    selection.addDomain(u"home"_s);
    QVERIFY(f.isDone());
    selection.setKind(u"fact"_s);
    QVERIFY(f.isDone());
    for (const RecordId &id : f.ids) {
        const Memory memory = f.get(id);
        QCOMPARE(memory.tags, QStringList{u"house"_s});
        QCOMPARE(memory.importance, 0.75);
        QCOMPARE(memory.domains, QStringList{u"home"_s});
        QVERIFY(memory.pinned && memory.kind == u"fact"_s);
    }
    f.edit(f.ids[1], u"edited since"_s); // is not undone
    while (selection.canUndo()) {
        selection.undo();
        QVERIFY(f.isDone());
    }
    QCOMPARE(f.get(f.ids[0]).tags, QStringList{u"house"_s}); // it had it before
    QCOMPARE(f.get(f.ids[0]).importance, 0.25);
    QCOMPARE(f.get(f.ids[1]).tags, QStringList());
    QCOMPARE(f.get(f.ids[1]).importance, 0.5);
    QCOMPARE(f.get(f.ids[1]).content, u"edited since"_s);
    QVERIFY(!f.get(f.ids[1]).pinned);
    QCOMPARE(f.get(f.ids[1]).kind, u"note"_s);
}

void MemorySelectionTest::whatLeavesTheListIsNoLongerChosen()
{
    Desk f;
    QVERIFY(f.start());
    f.selection->choose(1);
    f.selection->extendTo(3);
    MN_VERIFY(wait(f.vault->trash({f.ids[2]})));
    QTRY_VERIFY(f.passes() && f.list->count() == 4);
    QCOMPARE(f.chosen(), (QList<int>{1, 2}));
    QCOMPARE(f.selection->count(), 2);
    f.list->show(MemoryListModel::Place::Trash);
    QTRY_COMPARE(f.list->count(), 1);
    QCOMPARE(f.selection->count(), 0);
}

void MemorySelectionTest::theChoiceStaysWhenRowsMove()
{
    Desk f;
    QVERIFY(f.start());
    f.selection->choose(4);
    MemoryChange change;
    change.occurredAt = Moment{2'000, 0};
    MN_VERIFY(wait(f.vault->edit(f.ids[4], change)));
    QTRY_VERIFY(f.passes() && f.chosen() == QList<int>{0});
    QCOMPARE(f.selection->currentRow(), 0);
}

void MemorySelectionTest::onlyWhatIsInTheTrashIsErased()
{
    Desk f;
    QVERIFY(f.start());
    f.selection->chooseAll();
    f.selection->askToErase();
    f.selection->erase();
    QVERIFY(f.isDone());
    QCOMPARE(*wait(f.vault->count(ReadView::everything(), {})), 5);
    MN_VERIFY(wait(f.vault->trash({f.ids[0], f.ids[1]})));
    f.list->show(MemoryListModel::Place::Trash);
    QTRY_COMPARE(f.list->count(), 2);
    f.selection->chooseAll();
    f.selection->askToErase();
    f.selection->erase();
    QVERIFY(f.isDone());
    QCOMPARE(*wait(f.vault->count(ReadView::everything(), {})), 3);
}

void MemorySelectionTest::onlyWhatWasAskedAboutIsErased()
{
    Desk f;
    QVERIFY(f.start());
    f.selection->choose(0);
    QCOMPARE(f.selection->askToErase(), 1);
    f.selection->choose(1); // another was opened while the window asked
    f.selection->eraseAll();
    QVERIFY(f.isDone());
    QVERIFY(!wait(f.vault->get(ReadView::everything(), f.ids[0])));
    QCOMPARE(*wait(f.vault->count(ReadView::everything(), {})), 4);
    f.selection->eraseAll(); // nobody asked
    QVERIFY(!f.selection->isBusy());
}

void MemorySelectionTest::whatIsAskedForMeanwhileIsDoneAfterwards()
{
    Desk f;
    QVERIFY(f.start());
    QSignalSpy done(f.selection.get(), &MemorySelection::done);
    test::HeldWriter writer(*f.vault); // an import, say
    f.selection->choose(0);
    f.selection->addTag(u"house"_s);
    f.selection->choose(1);
    f.selection->trash();
    QVERIFY(f.selection->isBusy());
    writer.letGo();
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(!f.selection->isBusy());
    QCOMPARE(f.get(f.ids[0]).tags, QStringList{u"house"_s});
    QVERIFY(!f.get(f.ids[0]).deleted);
    QVERIFY(f.get(f.ids[1]).deleted);
}

void MemorySelectionTest::onlyWhatWasDoneCanBeUndone()
{
    Desk f;
    QVERIFY(f.start());
    QSignalSpy done(f.selection.get(), &MemorySelection::done);
    f.selection->choose(0);
    f.selection->addTag(u"house"_s);
    f.selection->addTag(u"house"_s); // it has it by then
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(done[0][1].toBool(), true);
    QCOMPARE(done[1][1].toBool(), false);
    f.selection->undo();
    QTRY_COMPARE(done.size(), 3);
    QCOMPARE(done[2][1].toBool(), false);
}

void MemorySelectionTest::aRefusedActChangesNothing()
{
    Desk f;
    QVERIFY(f.start());
    QSignalSpy failed(f.selection.get(), &MemorySelection::failed);
    f.selection->chooseAll();
    f.selection->addTag(u"  "_s);
    QCOMPARE(failed.size(), 1);
    f.selection->setKind(QString(500, u'x')); // the vault refuses it, in the middle of the transaction
    QVERIFY(f.isDone());
    QTRY_COMPARE(failed.size(), 2);
    for (const RecordId &id : f.ids)
        QCOMPARE(f.get(id).kind, u"note"_s);
    QVERIFY(!f.selection->canUndo());
}

void MemorySelectionTest::anActThatIsGivenUpChangesNothing()
{
    Desk f;
    QVERIFY(f.start());
    f.selection->chooseAll();
    QSignalSpy failed(f.selection.get(), &MemorySelection::failed);
    std::promise<void> mayGoOn; // the writer is at something else
    auto before = f.vault->save(Durability::Full, [&](Saving &) -> Result<void> {
        mayGoOn.get_future().wait();
        return {};
    });
    f.selection->trash();
    f.selection->cancel();
    mayGoOn.set_value();
    MN_VERIFY(wait(before));
    QVERIFY(f.isDone());
    QTRY_COMPARE(failed.size(), 1);
    for (const RecordId &id : f.ids)
        QVERIFY(!f.get(id).deleted);
    QVERIFY(!f.selection->canUndo());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MemorySelectionTest)
#include "memory_selection_test.moc"
