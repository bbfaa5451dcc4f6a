#include "app/editor/memory_editor.h"
#include "tests/support/faulty_vault.h"
#include "tests/unit/app/app_fixture.h"
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::wait;
using State = MemoryEditor::State;

// What happens to a memory that is left, come back to or changed elsewhere while a save or a reading is under way.
class EditorLeavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingAnotherOverASaveThatFailsLosesNothing();
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
    QString typed; // more than the pages that the log has to spare, and nothing that can be pressed together
    std::mt19937 chance(1);
    for (int i = 0; i < 150'000; ++i)
        typed += QChar(u' ' + int(chance() % 90));
    vault.disk().setFaults({.fullFromOperation = 0});
    editor.setContent(typed);
    timers.advance(400ms);
    (void)wait(vault->save(Durability::Full, [](Saving &) -> Result<void> { return {}; }));
    vault.disk().setFaults({}); // it was refused, and the window does not know it yet
    editor.open(second.toString());
    QTRY_COMPARE(editor.state(), State::Open);
    QTRY_COMPARE(wait(vault->get(ReadView::everything(), first))->content, typed);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::EditorLeavingTest)
#include "editor_leaving_test.moc"
