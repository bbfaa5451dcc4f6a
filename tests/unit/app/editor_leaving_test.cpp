#include "app/editor/memory_editor.h"
#include "core/vault/change_feed.h"
#include "tests/support/faulty_vault.h"
#include "tests/unit/app/app_fixture.h"
#include "tests/unit/app/held_vault.h"
#include <QSignalSpy>
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using SaveState = MemoryEditor::SaveState;
using State = MemoryEditor::State;

// What happens to a memory that is left, come back to or changed elsewhere while a save or a reading is under way.
class EditorLeavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingAnotherOverASaveThatFailsLosesNothing();
    void openingTheOpenOneLeavesItAsItIs();
    void comingBackBeforeItsSaveIsThroughIsNoRecovery();
    void aNewMemoryGivenUpDuringItsFirstSaveIsInTheTrash();
    void aChangeElsewhereIsSeenWhileItIsBeingOpened();
    void aChangeElsewhereIsSeenAfterARefusedSave();
    void aLockOnAFullDiskLosesNothing();
    void anotherMemoryOnAFullDiskLosesNothing();

private:
    // More than the pages that the log has to spare, and nothing that can be pressed together.
    static QString muchText()
    {
        QString text;
        std::mt19937 chance(1);
        for (int i = 0; i < 150'000; ++i)
            text += QChar(u' ' + int(chance() % 90));
        return text;
    }
    struct Desk : AppFixture {
        bool open(const RecordId &id)
        {
            editor->open(id.toString());
            return QTest::qWaitFor([&] { return editor->state() == State::Open; });
        }
        // Everything posted to the writer so far has been done; what it answers has not been heard yet.
        void letWrite()
        {
            (void)wait(vault->save(Durability::Batch, [](Saving &) -> Result<void> { return {}; }));
        }
        std::unique_ptr<MemoryEditor> editor = std::make_unique<MemoryEditor>(*vault, vault.clock(), timers, calendar);
    };
};

void EditorLeavingTest::openingAnotherOverASaveThatFailsLosesNothing()
{
    mn::test::FaultyVault vault;
    MN_VERIFY(vault.create());
    MemoryChange change;
    change.content = u"one"_s;
    const RecordId first = *wait(vault->add(change));
    const RecordId second = *wait(vault->add(change));
    test::ManualTimers timers(vault.clock());
    MemoryEditor editor(*vault, vault.clock(), timers, Calendar(vault.clock(), QLocale::c(), QTimeZone::utc()));
    editor.open(first.toString());
    QTRY_COMPARE(editor.state(), State::Open);
    const QString typed = muchText();
    vault.disk().setFaults({.fullFromOperation = 0});
    editor.setContent(typed);
    timers.advance(400ms);
    (void)wait(vault->save(Durability::Full, [](Saving &) -> Result<void> { return {}; }));
    vault.disk().setFaults({}); // it was refused, and the window does not know it yet
    editor.open(second.toString());
    QTRY_COMPARE(editor.state(), State::Open);
    QTRY_COMPARE(wait(vault->get(ReadView::everything(), first))->content, typed);
}

void EditorLeavingTest::openingTheOpenOneLeavesItAsItIs()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    f.editor->setContent(u"one, typed"_s);
    f.editor->open(id.toString()); // a click on its own row
    QCOMPARE(f.editor->state(), State::Open);
    QCOMPARE(f.editor->content(), u"one, typed"_s);
    QVERIFY(f.editor->canUndo());
    QTRY_COMPARE(f.editor->saveState(), SaveState::Saved); // and there was a pause
    QCOMPARE(f.get(id).content, u"one, typed"_s);
    QVERIFY(!f.editor->wasRecovered());
}

void EditorLeavingTest::comingBackBeforeItsSaveIsThroughIsNoRecovery()
{
    Desk f;
    const RecordId first = f.add(u"one"_s);
    const RecordId second = f.add(u"two"_s);
    QVERIFY(f.open(first));
    f.editor->setContent(u"one, typed"_s);
    test::HeldWriter writer(*f.vault);
    f.editor->open(second.toString());
    f.editor->open(first.toString());
    for (int i = 0; i < 16; ++i) { // whoever would read what is there now has read it
        (void)f.get(first);
        (void)wait(f.vault->drafts());
        QCoreApplication::processEvents();
    }
    QVERIFY(!f.editor->wasRecovered());
    writer.letGo();
    QTRY_COMPARE(f.editor->state(), State::Open);
    QCOMPARE(f.editor->content(), u"one, typed"_s);
    QVERIFY(!f.editor->wasRecovered());
    QCOMPARE(f.editor->saveState(), SaveState::Unchanged);
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void EditorLeavingTest::aNewMemoryGivenUpDuringItsFirstSaveIsInTheTrash()
{
    Desk f;
    f.editor->openNew();
    f.editor->setContent(u"never wanted"_s);
    const RecordId id = f.editor->id();
    f.timers.advance(400ms); // its first save is under way
    f.editor->trash();
    QCOMPARE(f.editor->state(), State::Closed);
    f.letWrite();
    QVERIFY(f.get(id).deleted);
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void EditorLeavingTest::aChangeElsewhereIsSeenWhileItIsBeingOpened()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    f.editor->open(id.toString());
    for (int i = 0; i < 16; ++i)
        (void)f.get(id); // by then it was read for the window too
    f.edit(id, u"two"_s);
    QTRY_COMPARE(f.editor->state(), State::Open);
    QTRY_VERIFY(f.passes() && f.editor->content() == u"two"_s);
}

void EditorLeavingTest::aChangeElsewhereIsSeenAfterARefusedSave()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    f.editor->setContent(QString(400'000, u'x')); // larger than a memory may be
    QSignalSpy changed(&f.vault->changes(), &ChangeFeed::changed);
    MemoryChange outside;
    outside.title = u"Theirs"_s;
    MN_VERIFY(wait(f.vault->edit(id, outside)));
    test::HeldWriter writer(*f.vault);
    f.timers.advance(400ms);
    QCOMPARE(f.editor->saveState(), SaveState::Saving);
    QTRY_VERIFY(!changed.isEmpty());
    QCoreApplication::processEvents();
    f.timers.advance(60ms); // it would be looked at now
    writer.letGo();
    QTRY_COMPARE(f.editor->saveState(), SaveState::NotSaved);
    QTRY_VERIFY(f.passes() && f.editor->title() == u"Theirs"_s);
}

// The whole of it is lost with the process alone, and whoever quits is asked: AppModel::quit().
void EditorLeavingTest::aLockOnAFullDiskLosesNothing()
{
    mn::test::FaultyVault vault;
    MN_VERIFY(vault.create());
    MemoryChange change;
    change.content = u"one"_s;
    const RecordId id = *wait(vault->add(change));
    test::ManualTimers timers(vault.clock());
    const Calendar calendar(vault.clock(), QLocale::c(), QTimeZone::utc());
    const QString typed = muchText();
    {
        MemoryEditor editor(*vault, vault.clock(), timers, calendar);
        editor.open(id.toString());
        QTRY_COMPARE(editor.state(), State::Open);
        vault.disk().setFaults({.fullFromOperation = 0});
        editor.setContent(typed); // and it locks before there was a pause
    }
    vault.close();
    vault.disk().setFaults({});
    MN_VERIFY(vault.open());
    QCOMPARE(wait(vault->get(ReadView::everything(), id))->content, u"one"_s);
    MemoryEditor editor(*vault, vault.clock(), timers, calendar);
    editor.recover();
    QTRY_COMPARE(editor.state(), State::Open);
    QCOMPARE(editor.content(), typed);
    timers.advance(400ms);
    QTRY_COMPARE(editor.saveState(), SaveState::Saved);
    QCOMPARE(wait(vault->get(ReadView::everything(), id))->content, typed);
}

void EditorLeavingTest::anotherMemoryOnAFullDiskLosesNothing()
{
    mn::test::FaultyVault vault;
    MN_VERIFY(vault.create());
    MemoryChange change;
    change.content = u"one"_s;
    const RecordId first = *wait(vault->add(change));
    const RecordId second = *wait(vault->add(change));
    test::ManualTimers timers(vault.clock());
    MemoryEditor editor(*vault, vault.clock(), timers, Calendar(vault.clock(), QLocale::c(), QTimeZone::utc()));
    editor.open(first.toString());
    QTRY_COMPARE(editor.state(), State::Open);
    const QString typed = muchText();
    vault.disk().setFaults({.fullFromOperation = 0});
    editor.setContent(typed);
    QSignalSpy failed(&editor, &MemoryEditor::failed);
    editor.open(second.toString());
    QTRY_COMPARE(failed.size(), 1); // it is told
    QTRY_COMPARE(editor.state(), State::Open);
    QCOMPARE(editor.id(), second);
    editor.open(first.toString()); // the disk is as full as before
    QTRY_COMPARE(editor.state(), State::Open);
    QVERIFY(editor.wasRecovered());
    QCOMPARE(editor.content(), typed);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::EditorLeavingTest)
#include "editor_leaving_test.moc"
