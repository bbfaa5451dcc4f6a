#include "app/shell/vault_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;

class VaultModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMemoryThatWasNeverLoadedIsOpenedAndMarked();
    void aNewMemoryIsMarkedOnceItIsInTheList();
    void whatWasChosenMeanwhileStays();
    void theWayBackOpensMemories();
    void commandsKnowWhatIsPossible();
    void whatIsChosenIsSoInTheListThatIsShownAlone();
    void filesAreLookedAtOneAtATime();
    void trashFromTheEditorIsUndoneLikeThatFromTheList();
    void aRemovedLinkComesBack();

private:
    static QString add(AppFixture &f, const QString &content, qint64 when = 0)
    {
        return f.add(content, {}, when).toString();
    }
    static QString titleOf(const Commands &commands, const QString &id);
};

void VaultModelTest::aMemoryThatWasNeverLoadedIsOpenedAndMarked()
{
    AppFixture f;
    constexpr qint64 kDay = 86'400'000;
    const QString first = add(f, u"the oldest of all"_s, kDay);
    for (int i = 2; i < 400; ++i)
        add(f, u"memory"_s, i * kDay);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QTRY_COMPARE(vault.list()->count(), 399);
    QVERIFY(!vault.list()->data(vault.list()->index(398), MemoryListModel::LoadedRole).toBool());
    vault.openMemory(first);
    QTRY_COMPARE(vault.selection()->currentRow(), 398);
    QVERIFY(vault.selection()->contains(398));

    // By its row, as the End key does.
    VaultModel byRow(*f.vault, f.vault.clock(), f.timers);
    QTRY_COMPARE(byRow.list()->count(), 399);
    byRow.openRow(398);
    QVERIFY(byRow.editor()->idText().isEmpty());
    QTRY_COMPARE(byRow.editor()->idText(), first);

    // Before the list itself has been read.
    VaultModel late(*f.vault, f.vault.clock(), f.timers);
    late.openMemory(first);
    QTRY_COMPARE(late.selection()->currentRow(), 398);
}

void VaultModelTest::aNewMemoryIsMarkedOnceItIsInTheList()
{
    AppFixture f;
    add(f, u"old"_s, 1);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QTRY_COMPARE(vault.list()->count(), 1);
    vault.openRow(0);
    vault.openNew(u"a new one"_s);
    QCOMPARE(vault.selection()->count(), 0);
    vault.editor()->saveNow();
    QTRY_VERIFY(f.passes() && vault.list()->count() == 2);
    QTRY_COMPARE(vault.selection()->count(), 1);
    QTRY_COMPARE(vault.list()->idAt(vault.selection()->currentRow()), vault.editor()->idText());
}

void VaultModelTest::whatWasChosenMeanwhileStays()
{
    AppFixture f;
    const QString first = add(f, u"one"_s, 1);
    add(f, u"two"_s, 2);
    add(f, u"three"_s, 3);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QTRY_COMPARE(vault.list()->count(), 3);
    vault.openMemory(first);
    vault.selection()->choose(0);
    vault.selection()->extendTo(1);
    QTRY_COMPARE(vault.editor()->state(), MemoryEditor::State::Open);
    (void)test::wait(f.vault->list(ReadView::everything(), {})); // behind the question for its number
    QCoreApplication::processEvents();
    QCOMPARE(vault.selection()->count(), 2);
}

void VaultModelTest::theWayBackOpensMemories()
{
    AppFixture f;
    const QString first = add(f, u"one"_s, 1);
    const QString second = add(f, u"two"_s, 2);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QTRY_COMPARE(vault.list()->count(), 2);
    vault.openMemory(first);
    vault.openMemory(second);
    vault.openNew();
    vault.navigation()->back();
    QCOMPARE(vault.editor()->idText(), second);
    vault.navigation()->back();
    QCOMPARE(vault.editor()->idText(), first);
    vault.navigation()->forward();
    QCOMPARE(vault.editor()->idText(), second);
}

QString VaultModelTest::titleOf(const Commands &commands, const QString &id)
{
    const auto command = std::ranges::find(commands.all(), id, &Command::id);
    return command == commands.all().end() ? QString() : commands.titleNow(*command);
}

void VaultModelTest::commandsKnowWhatIsPossible()
{
    AppFixture f;
    const QString id = add(f, u"one"_s, 1);
    Commands commands({}, nullptr);
    QSignalSpy wanted(&commands, &Commands::wanted);
    commands.run(u"memory.new"_s);
    QVERIFY(wanted.isEmpty());
    {
        VaultModel vault(*f.vault, f.vault.clock(), f.timers);
        vault.useCommands(commands);
        QCOMPARE(vault.commands(), &commands);
        commands.run(u"memory.new"_s);
        QCOMPARE(wanted.size(), 1);
        commands.run(u"go.back"_s);
        commands.run(u"edit.undo"_s);
        QCOMPARE(wanted.size(), 1);
        QTRY_COMPARE(vault.list()->count(), 1);
        vault.openMemory(id);
        commands.run(u"go.back"_s);
        QCOMPARE(wanted.size(), 2);
        QTRY_COMPARE(vault.selection()->count(), 1);
        vault.selection()->trash();
        QTRY_VERIFY(vault.selection()->canUndo());
        commands.run(u"edit.undo"_s);
        QCOMPARE(wanted.size(), 3);
        QVERIFY2(titleOf(commands, u"edit.undo"_s).endsWith(vault.selection()->undoText()),
                 qPrintable(titleOf(commands, u"edit.undo"_s)));
        QVERIFY(titleOf(commands, u"edit.undo"_s) != vault.selection()->undoText());
    }
    QCOMPARE(titleOf(commands, u"edit.undo"_s), u"Undo"_s);
    commands.run(u"memory.new"_s); // it is closed
    QCOMPARE(wanted.size(), 3);
}

void VaultModelTest::whatIsChosenIsSoInTheListThatIsShownAlone()
{
    AppFixture f;
    const QString id = add(f, u"one"_s, 1);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy wanted(vault.commands(), &Commands::wanted);
    vault.commands()->run(u"list.erase"_s);
    QVERIFY(wanted.isEmpty());
    QTRY_COMPARE(vault.list()->count(), 1);
    vault.openMemory(id);
    QTRY_COMPARE(vault.selection()->count(), 1);
    for (const QString &act : {u"list.erase"_s, u"list.trash"_s, u"list.archive"_s})
        vault.commands()->run(act);
    QCOMPARE(wanted.size(), 3);
    // In the trash it can be erased alone.
    vault.selection()->trash();
    QTRY_VERIFY(f.passes() && vault.list()->count() == 0);
    vault.navigation()->showPlace(MemoryListModel::Place::Trash);
    QTRY_VERIFY(f.passes() && vault.list()->count() == 1);
    vault.selection()->choose(0);
    for (const QString &act : {u"list.trash"_s, u"list.archive"_s, u"list.erase"_s})
        vault.commands()->run(act);
    QCOMPARE(wanted.size(), 4);
    QCOMPARE(wanted.last().first().toString(), u"list.erase"_s);
}

void VaultModelTest::filesAreLookedAtOneAtATime()
{
    AppFixture f;
    QTemporaryDir home;
    QFile file(home.filePath(u"boiler.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Boiler\n") > 0);
    file.close();
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy wanted(&vault, &VaultModel::importWanted);
    QSignalSpy said(&vault, &VaultModel::said);
    vault.importFiles({});
    vault.importFiles({QUrl(u"https://example.org/boiler.md"_s)});
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!vault.importingSoFar());
    const QUrl first = QUrl::fromLocalFile(file.fileName());
    vault.importFiles({first, QUrl::fromLocalFile(home.filePath(u"attic.md"_s))});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"boiler.md"_s));
    QTRY_VERIFY(vault.importingSoFar()->sourceNote().startsWith(u"boiler.md"_s));
}

void VaultModelTest::trashFromTheEditorIsUndoneLikeThatFromTheList()
{
    AppFixture f;
    const RecordId id = f.add(u"one"_s);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy said(&vault, &VaultModel::said);
    vault.openMemory(id.toString());
    QTRY_COMPARE(vault.editor()->state(), MemoryEditor::State::Open);
    vault.editor()->setContent(u"one, and more"_s);
    vault.editor()->trash();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][1].toBool()); // a toast with a way back
    QVERIFY(f.get(id).deleted);
    QVERIFY(vault.selection()->canUndo());
    vault.selection()->undo();
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(!f.get(id).deleted);
    QCOMPARE(f.get(id).content, u"one, and more"_s);
    QTRY_VERIFY((f.passes(), !vault.editor()->isTrashed()));
}

void VaultModelTest::aRemovedLinkComesBack()
{
    AppFixture f;
    const RecordId other = f.add(u"other"_s);
    MemoryChange change;
    change.content = u"one"_s;
    change.addLinks = {Link{other, u"answers"_s}, Link{other, {}}};
    const RecordId id = f.add(change);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy said(&vault, &VaultModel::said);
    vault.openMemory(id.toString());
    QTRY_COMPARE(vault.editor()->state(), MemoryEditor::State::Open);
    vault.removeLink(other.toString(), u"answers"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][1].toBool());
    QTRY_COMPARE(f.get(id).links, (QList<Link>{{other, {}}}));
    vault.selection()->undo();
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(f.get(id).links.size(), 2);
    QTRY_COMPARE((f.passes(), vault.editor()->surroundings()->links().size()), 2);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::VaultModelTest)
#include "vault_model_test.moc"
