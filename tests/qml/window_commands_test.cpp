#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// The acts of the command table in the whole window: what is wanted is done, and by one alone.
class WindowCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void undoOverTheHistoryTakesBackWhatWasMadeCurrentThere();

private:
    WholeWindow &w() { return *m_whole; }
    VaultModel &shown() { return *w().app.vault(); }
    Vault &vault() { return *m_vault->keeper.vault(); }
    // Added, in the list and in the editor.
    RecordId openOne(const QString &content);
    Memory get(const RecordId &id) { return *wait(vault().get(ReadView::everything(), id)); }

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

void WindowCommandsTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
    QVERIFY(w().open());
    w().backups.putOff();
}

void WindowCommandsTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

RecordId WindowCommandsTest::openOne(const QString &content)
{
    MemoryChange memory;
    memory.content = content;
    const RecordId id = *wait(vault().add(memory));
    shown().openMemory(id.toString());
    const auto isThere = [this] {
        return w().passes() && shown().editor()->state() == MemoryEditor::State::Open &&
               shown().selection()->currentRow() >= 0;
    };
    return QTest::qWaitFor(isThere) ? id : RecordId();
}

void WindowCommandsTest::undoOverTheHistoryTakesBackWhatWasMadeCurrentThere()
{
    const RecordId id = openOne(u"The boiler needs 1.2 bar"_s);
    QVERIFY(!id.isNull());
    MemoryChange change;
    change.content = u"The boiler needs 1.4 bar"_s;
    MN_VERIFY(wait(vault().edit(id, change)));
    // Of the list something can be undone, too.
    shown().selection()->setPinned(true);
    QTRY_VERIFY(w().passes() && shown().selection()->canUndo());
    QVERIFY(get(id).pinned);

    w().press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"history"_s);
    HistoryModel &history = *shown().history();
    QTRY_VERIFY(w().passes() && history.state() == HistoryModel::State::Ready && history.count() > 1);
    QSignalSpy restored(&history, &HistoryModel::restored);
    history.setChosen(history.count() - 1);
    history.restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(get(id).content, u"The boiler needs 1.2 bar"_s);
    w().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(restored.size(), 2);
    QCOMPARE(get(id).content, u"The boiler needs 1.4 bar"_s);
    QVERIFY(shown().selection()->canUndo());
    // By other keys too, and shown with them.
    w().commands.setKeys(u"edit.undo"_s, Qt::Key_J, int(Qt::ControlModifier));
    w().press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(restored.size(), 3);
    QTRY_COMPARE(w().item("historyToast")->property("keys").toStringList(),
                 w().commands.hints()[u"edit.undo"_s].toStringList());
    // In the library it is of the list again.
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().page(), QString());
    w().press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(w().passes() && !shown().selection()->canUndo());
    QCOMPARE(restored.size(), 3);
}

} // namespace mn::app

QTEST_MAIN(mn::app::WindowCommandsTest)
#include "window_commands_test.moc"
