#include "app/palette/command_group.h"
#include "app/shell/key_words.h"
#include "core/base/platform/local_file_system.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class CommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasATitleAndAnIdOfItsOwn();
    void noKeysLeadToTwoCommands();
    void whatHasNoPageIsNoCommand();
    void whatIsNotPossibleIsNotRun();
    void keysAreCalledAsTheyAreWrittenOnThem();
    void changedKeysAreKept();
    void keysOfAnotherAreTakenOnlyWhenTheyMayBe();
    void keysThatTextsNeedAreRefused();
    void resetGivesBackWhatWas();
    void aDamagedFileChangesNothing();
    void aGroupShowsItsCommandsAndFindsThem();

private:
    static constexpr int kCtrl = Qt::ControlModifier;

    static QList<WindowPage> pages()
    {
        QList<WindowPage> all;
        for (const QString &name : {u"timeline"_s, u"graph"_s, u"insights"_s, u"settings"_s, u"import"_s, u"history"_s})
            all += {name, name, {}, WindowPage::Entry::Sidebar, false, {}};
        return all;
    }
    static QModelIndex row(const Commands &commands, const QString &id)
    {
        return commands.match(commands.index(0), Commands::IdRole, id, 1, Qt::MatchExactly).value(0);
    }
    static QStringList sequences(const Commands &commands, const QString &id)
    {
        return row(commands, id).data(Commands::SequencesRole).toStringList();
    }
    static QStringList hint(const Commands &commands, const QString &id) { return commands.hints()[id].toStringList(); }
};

void CommandsTest::everyCommandHasATitleAndAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (const Command &command : windowCommands(pages())) {
        QVERIFY2(!command.title.isEmpty(), qPrintable(command.id));
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        QVERIFY2(!groupTitle(command.group).isEmpty(), qPrintable(command.id));
        ids.insert(command.id);
        // What is offered neither by name nor by key is of no use.
        QVERIFY2(!command.glyph.isEmpty() || !command.keys.isEmpty(), qPrintable(command.id));
    }
    QVERIFY(ids.contains(u"go.timeline"_s));
}

void CommandsTest::noKeysLeadToTwoCommands()
{
    const QList<Command> all = windowCommands(pages());
    for (const Command &one : all)
        for (const QKeySequence &keys : one.keys) {
            QVERIFY2(!keys.isEmpty() && keys.count() == 1, qPrintable(one.id));
            if (one.whose == Command::Keys::Changeable)
                QVERIFY2(whyUnusable(keys).isEmpty(), qPrintable(one.id));
            for (const Command &other : all) {
                // Two parts of the window, of which the keyboard is in one.
                const bool areApart = one.whose == Command::Keys::OfItsPart &&
                                      other.whose == Command::Keys::OfItsPart && one.group != other.group;
                if (other.id != one.id && !areApart)
                    QVERIFY2(!other.keys.contains(keys), qPrintable(one.id + u' ' + other.id));
            }
        }
}

void CommandsTest::whatHasNoPageIsNoCommand()
{
    Commands commands({}, nullptr);
    QVERIFY(!row(commands, u"go.timeline"_s).isValid());
    QVERIFY(row(commands, u"go.library"_s).isValid());
}

void CommandsTest::whatIsNotPossibleIsNotRun()
{
    Commands commands(pages(), nullptr);
    QAbstractItemModelTester tester(&commands);
    QSignalSpy wanted(&commands, &Commands::wanted);
    QSignalSpy changed(&commands, &QAbstractItemModel::dataChanged);
    commands.run(u"memory.new"_s);
    QVERIFY(wanted.isEmpty());
    commands.run(u"window.quit"_s);
    QCOMPARE(wanted.size(), 1);
    commands.setHolds(Command::Needs::Vault, true);
    QVERIFY(!changed.isEmpty());
    QVERIFY(row(commands, u"memory.new"_s).data(Commands::PossibleRole).toBool());
    commands.run(u"memory.new"_s);
    QCOMPARE(wanted.last().first().toString(), u"memory.new"_s);
    commands.run(u"memory.pin"_s);
    commands.run(u"no.such"_s);
    QCOMPARE(wanted.size(), 2);
    commands.setHasWritableMemory(true);
    commands.run(u"memory.pin"_s);
    QCOMPARE(wanted.size(), 3);
}

void CommandsTest::keysAreCalledAsTheyAreWrittenOnThem()
{
#ifndef Q_OS_MACOS
    QCOMPARE(keyWords(QKeySequence(u"Ctrl+Shift+P"_s)), QStringList({u"Ctrl"_s, u"Shift"_s, u"P"_s}));
    QCOMPARE(keyWords(QKeySequence(u"Ctrl++"_s)), QStringList({u"Ctrl"_s, u"+"_s}));
    QCOMPARE(keyWords(QKeySequence(u"Alt+Left"_s)), QStringList({u"Alt"_s, u"←"_s}));
#endif
    QCOMPARE(keyWords({}), QStringList());
    QVERIFY(chordOf(Qt::Key_Control, Qt::ControlModifier).isEmpty());
    QCOMPARE(chordOf(Qt::Key_5, Qt::ControlModifier | Qt::KeypadModifier), QKeySequence(u"Ctrl+5"_s));
}

void CommandsTest::changedKeysAreKept()
{
    const QTemporaryDir folder;
    LocalFileSystem files;
    const QString path = folder.filePath(u"window.json"_s);
    {
        DeviceSettings settings(files, path);
        Commands commands(pages(), &settings);
        QSignalSpy changed(&commands, &Commands::keysChanged);
        commands.setKeys(u"memory.tags"_s, Qt::Key_J, kCtrl);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList{u"Ctrl+J"_s});
        commands.noteRecent(u"memory.tags"_s);
        commands.noteRecent(u"go.library"_s);
        commands.noteRecent(u"memory.tags"_s);
    }
    DeviceSettings settings(files, path);
    Commands commands(pages(), &settings);
    QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList{u"Ctrl+J"_s});
    QVERIFY(row(commands, u"memory.tags"_s).data(Commands::ChangedRole).toBool());
    QCOMPARE(hint(commands, u"memory.tags"_s).last(), u"J"_s);
    QCOMPARE(commands.holderOf(Qt::Key_J, kCtrl), u"memory.tags"_s);
    QCOMPARE(commands.holderOf(Qt::Key_T, kCtrl), QString());
    QCOMPARE(commands.recent(), QStringList({u"memory.tags"_s, u"go.library"_s}));
}

void CommandsTest::keysOfAnotherAreTakenOnlyWhenTheyMayBe()
{
    Commands commands(pages(), nullptr);
    QVERIFY(commands.problemWith(u"memory.tags"_s, Qt::Key_D, kCtrl).contains(u"Domain"_s));
    QVERIFY(commands.canTake(u"memory.tags"_s, Qt::Key_D, kCtrl));
    commands.setKeys(u"memory.tags"_s, Qt::Key_D, kCtrl);
    QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList{u"Ctrl+D"_s});
    QCOMPARE(sequences(commands, u"memory.domain"_s), QStringList());
    QVERIFY(hint(commands, u"memory.domain"_s).isEmpty());
    // Back to the other: now this one has none.
    commands.setKeys(u"memory.domain"_s, Qt::Key_D, kCtrl);
    QCOMPARE(sequences(commands, u"memory.domain"_s), QStringList{u"Ctrl+D"_s});
    QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList());
    // What a part of the window has stays its own.
    QVERIFY(!commands.canTake(u"memory.tags"_s, Qt::Key_Z, kCtrl | Qt::ShiftModifier));
    commands.setKeys(u"memory.pin"_s, Qt::Key_Z, kCtrl | Qt::ShiftModifier);
    QCOMPARE(sequences(commands, u"memory.pin"_s), QStringList{u"Ctrl+Shift+P"_s});
    commands.setKeys(u"window.closeOne"_s, Qt::Key_J, kCtrl);
    QCOMPARE(sequences(commands, u"window.closeOne"_s), QStringList{u"Esc"_s});
}

void CommandsTest::keysThatTextsNeedAreRefused()
{
    Commands commands(pages(), nullptr);
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_J, int(Qt::NoModifier)),
                                         {Qt::Key_J, int(Qt::ShiftModifier)},
                                         {Qt::Key_Space, int(Qt::NoModifier)},
                                         {Qt::Key_V, kCtrl},
                                         {Qt::Key_Escape, int(Qt::NoModifier)},
                                         {Qt::Key_Control, kCtrl}}) {
        QVERIFY(!commands.problemWith(u"memory.tags"_s, key, modifiers).isEmpty());
        commands.setKeys(u"memory.tags"_s, key, modifiers);
        QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList{u"Ctrl+T"_s});
    }
    QVERIFY(commands.problemWith(u"memory.tags"_s, Qt::Key_F9, Qt::NoModifier).isEmpty());
}

void CommandsTest::resetGivesBackWhatWas()
{
    Commands commands(pages(), nullptr);
    commands.setKeys(u"memory.tags"_s, Qt::Key_D, kCtrl);
    commands.setKeys(u"memory.pin"_s, Qt::Key_J, kCtrl);
    QVERIFY(commands.isAnyChanged());
    commands.reset(u"memory.tags"_s);
    QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList{u"Ctrl+T"_s});
    QCOMPARE(sequences(commands, u"memory.domain"_s), QStringList{u"Ctrl+D"_s});
    QVERIFY(commands.isAnyChanged());
    commands.resetAll();
    QVERIFY(!commands.isAnyChanged());
    QCOMPARE(sequences(commands, u"memory.pin"_s), QStringList{u"Ctrl+Shift+P"_s});
    // What comes so is no change, whoever chose it.
    commands.setKeys(u"memory.pin"_s, Qt::Key_P, kCtrl | Qt::ShiftModifier);
    QVERIFY(!commands.isAnyChanged());
}

void CommandsTest::aDamagedFileChangesNothing()
{
    const QTemporaryDir folder;
    LocalFileSystem files;
    const QString path = folder.filePath(u"window.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"keys": {"memory.tags": 7, "memory.pin": "Esc", "memory.date": "Ctrl+K, Ctrl+D", "no.such": "Ctrl+B",
                            "memory.link": "Ctrl+J", "memory.save": "Ctrl+J"}})");
    file.close();
    DeviceSettings settings(files, path);
    Commands commands(pages(), &settings);
    QCOMPARE(sequences(commands, u"memory.tags"_s), QStringList{u"Ctrl+T"_s});
    QCOMPARE(sequences(commands, u"memory.pin"_s), QStringList{u"Ctrl+Shift+P"_s});
    QCOMPARE(sequences(commands, u"memory.date"_s), QStringList{u"Ctrl+Shift+D"_s});
    QCOMPARE(sequences(commands, u"memory.link"_s), QStringList{u"Ctrl+J"_s});
    QCOMPARE(sequences(commands, u"memory.save"_s), QStringList{u"Ctrl+S"_s}); // the first has them
}

void CommandsTest::aGroupShowsItsCommandsAndFindsThem()
{
    Commands commands(pages(), nullptr);
    CommandGroup group;
    QAbstractItemModelTester tester(&group);
    group.setGroup(Commands::Group::Memory);
    group.setCommands(&commands);
    QCOMPARE(group.count(), 21);
    QCOMPARE(group.index(0, 0).data(Commands::TitleRole).toString(), u"Pin"_s);
    group.setWithKeysAlone(true);
    QCOMPARE(group.count(), 14);
    group.setWithKeysAlone(false);
    group.setSearch(u"foc"_s);
    QCOMPARE(group.count(), 1);
    group.setSearch(u"ctrl t"_s);
    QCOMPARE(group.count(), 1);
    QCOMPARE(group.index(0, 0).data(Commands::IdRole).toString(), u"memory.tags"_s);
    group.setSearch({});
    // A change of keys makes no row anew: whoever stands on one stays there.
    const QPersistentModelIndex tags = group.index(1, 0);
    QSignalSpy resets(&group, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&group, &QAbstractItemModel::rowsRemoved);
    commands.setKeys(u"memory.tags"_s, Qt::Key_J, kCtrl);
    QCOMPARE(tags.data(Commands::ChordsRole).toList().first().toStringList().last(), u"J"_s);
    QVERIFY(resets.isEmpty() && removed.isEmpty());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::CommandsTest)
#include "commands_test.moc"
