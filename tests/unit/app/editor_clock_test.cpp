// The clock of the machine is set back while a memory is open: by its person, by the network, by a battery that is
// empty.
#include "app/editor/memory_editor.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using SaveState = MemoryEditor::SaveState;
using State = MemoryEditor::State;

class EditorClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesBeforeAndAfterAClockIsSetBackStandInTheirOrder_data();
    void savesBeforeAndAfterAClockIsSetBackStandInTheirOrder();
};

void EditorClockTest::savesBeforeAndAfterAClockIsSetBackStandInTheirOrder_data()
{
    QTest::addColumn<qint64>("back"); // ms
    QTest::newRow("a second") << qint64(1000);
    QTest::newRow("an hour") << qint64(3600 * 1000);
    QTest::newRow("a year") << qint64(365) * 24 * 3600 * 1000;
    QTest::newRow("to where clocks begin") << qint64(0);
}

void EditorClockTest::savesBeforeAndAfterAClockIsSetBackStandInTheirOrder()
{
    QFETCH(const qint64, back);
    AppFixture f;
    mn::test::ManualClock &clock = f.vault.clock();
    mn::test::ManualClock running; // timers go by how long the machine runs, which nobody sets
    test::ManualTimers timers(running);
    const RecordId id = f.add(u"one"_s);
    MemoryEditor editor(*f.vault, clock, timers, f.calendar);
    QSignalSpy failed(&editor, &MemoryEditor::failed);
    bool wasRefused = false;
    connect(&editor, &MemoryEditor::saveStateChanged, &editor,
            [&] { wasRefused = wasRefused || editor.saveState() == SaveState::NotSaved; });
    const auto saves = [&](const QString &text) {
        editor.setContent(text);
        timers.advance(400ms);
        return QTest::qWaitFor([&] { return editor.saveState() == SaveState::Saved; });
    };
    const auto shows = [&](const QString &text) {
        return QTest::qWaitFor([&] {
            timers.advance(60ms);
            return editor.content() == text;
        });
    };
    editor.open(id.toString());
    QTRY_COMPARE(editor.state(), State::Open);
    clock.advance(60'000);
    QVERIFY(saves(u"one two"_s));
    const qint64 before = clock.now();
    clock.set(back > 0 ? before - back : 0);
    QVERIFY(saves(u"one two three"_s));
    QCOMPARE(editor.savedAt().toMSecsSinceEpoch(), clock.now());
    // Another program too writes by the clock as it is now.
    f.edit(id, u"zero\none two three"_s);
    QVERIFY(shows(u"zero\none two three"_s));
    QVERIFY(saves(u"zero\none two three four"_s));

    QVERIFY(!wasRefused);
    QVERIFY(!editor.isContested());
    QCOMPARE(editor.saveProblem(), QString());
    QCOMPARE(failed.count(), 0);
    const Memory now = f.get(id);
    QCOMPARE(now.content, u"zero\none two three four"_s);
    QVERIFY(!now.conflict);
    const auto history = wait(f.vault->history(ReadView::everything(), id, 10));
    MN_VERIFY(history);
    QStringList versions;
    // Times do not go back either, unless they were far from what the clock says now: those are left behind.
    QVERIFY(now.updatedAt <= clock.now() + HybridClock::kMaxAheadMs);
    const bool isNear = before - clock.now() <= HybridClock::kMaxAheadMs;
    qint64 after = now.updatedAt;
    for (const HistoryEntry &entry : *history) { // the newest first
        versions += entry.memory.content;
        QVERIFY2(entry.saved <= after || !isNear, qPrintable(QString::number(entry.saved - after)));
        after = entry.saved;
    }
    QCOMPARE(versions, QStringList({u"zero\none two three"_s, u"one two three"_s, u"one two"_s, u"one"_s}));
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::EditorClockTest)
#include "editor_clock_test.moc"
