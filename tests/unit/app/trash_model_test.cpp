#include "app/library/memory_selection.h"
#include "app/library/trash_model.h"
#include "core/vault/change_feed.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>
#include <future>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using Place = MemoryListModel::Place;

class TrashModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatIsInItAndSinceWhen();
    void sinceWhenIsSaidOfTheOpenOneAlone();
    void nothingGoesByItself();
    void allOfItIsPutBackOrErased();
    void whatIsNotInItIsErasedOnlyWhenThatIsMeant();
    void eraseWhileSomebodyReadsSaysWhatIsLeft();

private:
    struct Desk : AppFixture {
        Desk()
        {
            for (int i = 0; i < 3; ++i)
                ids += add(QString::number(i), {}, 1'000 - i);
            editor = std::make_unique<MemoryEditor>(*vault, vault.clock(), timers, calendar);
            trash = std::make_unique<TrashModel>(*vault, *editor, timers, calendar);
            list = std::make_unique<MemoryListModel>(*vault, vault.clock(), timers, calendar);
            selection = std::make_unique<MemorySelection>(*vault, *list, calendar);
            list->show(Place::Trash);
        }
        qint64 left() { return *wait(vault->count(ReadView::everything(), {})); }
        QList<RecordId> ids;
        std::unique_ptr<MemoryEditor> editor;
        std::unique_ptr<TrashModel> trash;
        std::unique_ptr<MemoryListModel> list;
        std::unique_ptr<MemorySelection> selection;
    };
};

void TrashModelTest::itSaysWhatIsInItAndSinceWhen()
{
    Desk f;
    QTRY_VERIFY(f.trash->isKnown());
    QCOMPARE(f.trash->count(), 0);
    QCOMPARE(f.trash->sizeText(), QString());
    bool isDone = false;
    const auto file = wait(f.vault->seal(u"a.txt"_s, u"text/plain"_s, [&]() -> Result<QByteArray> {
        return std::exchange(isDone, true) ? QByteArray() : QByteArray(2048, 'x');
    }));
    MN_VERIFY(file);
    MemoryChange change;
    change.addAttachments = {*file};
    MN_VERIFY(wait(f.vault->edit(f.ids[0], change)));
    f.timers.advance(3'600s);
    const qint64 when = f.vault.clock().now();
    MN_VERIFY(wait(f.vault->trash({f.ids[0], f.ids[1]})));
    f.timers.advance(3'600s);
    QTRY_VERIFY(f.passes() && f.trash->count() == 2);
    QCOMPARE(f.trash->attachments(), 1);
    QVERIFY(!f.trash->sizeText().isEmpty());
    QCOMPARE(f.trash->since(), QString());
    f.editor->open(f.ids[0].toString());
    QTRY_COMPARE(f.trash->since(), f.calendar.longText(when));
    f.editor->open(f.ids[2].toString()); // which is not in it
    QTRY_COMPARE(f.trash->since(), QString());
}

void TrashModelTest::sinceWhenIsSaidOfTheOpenOneAlone()
{
    Desk f;
    MN_VERIFY(wait(f.vault->trash({f.ids[0]})));
    f.timers.advance(3'600s);
    const qint64 when = f.vault.clock().now();
    MN_VERIFY(wait(f.vault->trash({f.ids[1]})));
    f.editor->open(f.ids[0].toString());
    QTRY_VERIFY(f.passes() && !f.trash->since().isEmpty());
    QString atOnce = u"nothing"_s;
    connect(f.editor.get(), &MemoryEditor::opened, this, [&] { atOnce = f.trash->since(); });
    f.editor->open(f.ids[1].toString());
    QTRY_COMPARE(f.trash->since(), f.calendar.longText(when));
    QCOMPARE(atOnce, QString());
}

void TrashModelTest::nothingGoesByItself()
{
    Desk f;
    MN_VERIFY(wait(f.vault->trash(f.ids)));
    for (int year = 0; year < 3; ++year)
        f.timers.advance(24h * 365);
    MN_VERIFY(f.vault.reopen());
    QCOMPARE(*wait(f.vault->count(ReadView::everything(), Filter{{{Field::Trashed, Comparison::Equal, true, false}}})),
             3);
}

void TrashModelTest::allOfItIsPutBackOrErased()
{
    Desk f;
    MN_VERIFY(wait(f.vault->trash({f.ids[0], f.ids[1]})));
    QTRY_VERIFY(f.passes() && f.list->count() == 2);
    f.selection->chooseAll();
    f.selection->restore();
    QTRY_VERIFY(f.passes() && f.list->count() == 0);
    f.selection->undo();
    QTRY_VERIFY(f.passes() && f.list->count() == 2);
    QSignalSpy erased(f.selection.get(), &MemorySelection::erasedForGood);
    f.selection->chooseAll();
    f.selection->askToErase();
    f.selection->eraseAll();
    QTRY_COMPARE(erased.size(), 1);
    QCOMPARE(f.left(), 1);
    QVERIFY(!wait(f.vault->get(ReadView::everything(), f.ids[0])));
    QTRY_VERIFY(f.passes() && f.trash->count() == 0);
}

void TrashModelTest::whatIsNotInItIsErasedOnlyWhenThatIsMeant()
{
    Desk f;
    f.list->show(Place::Everything);
    QTRY_COMPARE(f.list->count(), 3);
    QSignalSpy erased(f.selection.get(), &MemorySelection::erasedForGood);
    f.selection->choose(0);
    f.selection->askToErase();
    f.selection->erase();
    QTRY_COMPARE(erased.size(), 1);
    QCOMPARE(f.left(), 3);
    f.selection->choose(0);
    f.selection->askToErase();
    f.selection->eraseAll();
    QTRY_COMPARE(erased.size(), 2);
    QCOMPARE(f.left(), 2);
}

void TrashModelTest::eraseWhileSomebodyReadsSaysWhatIsLeft()
{
    AppFixture f;
    f.vault.services().readerPatience = 50ms;
    MN_VERIFY(f.vault.reopen());
    const RecordId id = f.add(u"one"_s);
    MN_VERIFY(wait(f.vault->trash({id})));
    MemoryListModel list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    MemorySelection selection(*f.vault, list, f.calendar);
    list.show(Place::Trash);
    QTRY_COMPARE(list.count(), 1);
    // Another program, in the middle of a read.
    auto other = f.vault.another();
    MN_VERIFY(other);
    std::promise<void> isIn, mayGo;
    auto reading = (*other)->read([&](Database &database) -> Result<qint64> {
        MN_TRY(const qint64 count, MemoryStore(database).count(ReadView::everything(), {}));
        isIn.set_value();
        mayGo.get_future().wait();
        return count;
    });
    isIn.get_future().wait();
    QSignalSpy failed(&selection, &MemorySelection::failed);
    selection.chooseAll();
    selection.askToErase();
    selection.eraseAll();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains(u"erased"_s), qPrintable(failed[0][0].toString()));
    QVERIFY(!wait(f.vault->get(ReadView::everything(), id))); // gone all the same
    mayGo.set_value();
    MN_VERIFY(wait(reading));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TrashModelTest)
#include "trash_model_test.moc"
