#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QJSValue>
#include <QQmlExpression>
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
    void everyActIsDoneByOnePartOfTheWindow();
    void whatIsChosenIsErasedArchivedAndMovedToTheTrash();
    void theOpenMemoryIsCopied();
    void theListIsOrdered();
    void sectionsOfTheSettingsAreGoneTo();
    void whatTakesItsTimeIsShownWhereItIsChosen();
    void whatTheSettingsAskIsAskedThere();
    void theOpenMemoryIsArchivedAndSearchedFor();
    void theOpenMemoryIsMovedToTheTrash();
    void allThatIsChosenIsTaggedPinnedCopiedAndPutBack();
    void aSearchIsSavedWhereThereIsOne();
    void theLooksOfTheWindowAreChosen();
    void theSmallWindowIsOpened();

private:
    WholeWindow &w() { return *m_whole; }
    VaultModel &shown() { return *w().app.vault(); }
    Vault &vault() { return *m_vault->keeper.vault(); }
    // Added, in the list and in the editor.
    RecordId openOne(const QString &content);
    void run(const char *id) { w().commands.run(QString::fromLatin1(id)); }
    QString section() const;
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
    const auto shownKeys = [this] {
        const auto keys = w().item("historyToast")->property("keys").value<QJSValue>();
        QStringList words;
        for (quint32 i = 0; i < keys.property(u"length"_s).toUInt(); ++i)
            words += keys.property(i).toString();
        return words;
    };
    QTRY_COMPARE(shownKeys(), w().commands.hints()[u"edit.undo"_s].toStringList());
    // In the library it is of the list again.
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().page(), QString());
    w().press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(w().passes() && !shown().selection()->canUndo());
    QCOMPARE(restored.size(), 3);
}

void WindowCommandsTest::everyActIsDoneByOnePartOfTheWindow()
{
    QObjectList parts{w().window()};
    QList<QQuickItem *> items{w().window()->contentItem()};
    for (qsizetype at = 0; at < items.size(); ++at) {
        parts += items[at];
        items += items[at]->childItems();
    }
    QMap<QString, int> doers;
    for (QObject *part : parts) {
        if (!part->property("acts").isValid())
            continue;
        QQmlExpression ids(qmlContext(part), part, u"Object.keys(acts).join(' ')"_s);
        for (const QString &id : ids.evaluate().toString().split(u' ', Qt::SkipEmptyParts))
            ++doers[id];
        QVERIFY2(!ids.hasError(), qPrintable(ids.error().toString()));
    }
    for (const Command &command : w().commands.all()) {
        if (command.needs == Command::Needs::SmallWindow)
            continue;
        // A part that sees to its keys alone is asked for nothing.
        const bool isRun = command.whose != Command::Keys::OfItsPart || !command.glyph.isEmpty();
        QVERIFY2(doers.take(command.id) == (isRun ? 1 : 0), qPrintable(command.id));
    }
    QCOMPARE(doers.keys(), QStringList()); // none that the table does not know
}

void WindowCommandsTest::whatIsChosenIsErasedArchivedAndMovedToTheTrash()
{
    const RecordId boiler = openOne(u"The boiler needs 1.2 bar"_s);
    QVERIFY(!boiler.isNull());
    run("list.erase");
    QTRY_VERIFY(w().find("eraseDialog")->property("opened").toBool());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().find("eraseDialog")->property("visible").toBool());
    run("list.archive");
    QTRY_VERIFY(w().passes() && get(boiler).archived);
    const RecordId attic = openOne(u"The attic is dry"_s);
    QVERIFY(!attic.isNull());
    run("list.trash");
    QTRY_VERIFY(w().passes() && get(attic).deleted);
    // Where nothing is chosen, nothing of it is possible.
    shown().selection()->clear();
    QSignalSpy wanted(&w().commands, &Commands::wanted);
    run("list.trash");
    QVERIFY(wanted.isEmpty());
    // Nor over a page that hides what is chosen.
    QVERIFY(!openOne(u"The garden in spring"_s).isNull());
    w().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"timeline"_s);
    QCOMPARE(wanted.size(), 1);
    run("list.trash");
    QCOMPARE(wanted.size(), 1);
}

void WindowCommandsTest::theOpenMemoryIsCopied()
{
    QVERIFY(!openOne(u"The boiler needs 1.2 bar"_s).isNull());
    QTRY_VERIFY(w().commands.hasMemory());
    run("memory.copy");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"The boiler needs 1.2 bar"_s));
}

void WindowCommandsTest::theListIsOrdered()
{
    using Order = MemoryListModel::Order;
    for (const auto &[id, order] : {std::pair("list.oldest", Order::Oldest),
                                    {"list.changed", Order::RecentlyChanged},
                                    {"list.important", Order::MostImportant},
                                    {"list.newest", Order::Newest}}) {
        run(id);
        QCOMPARE(shown().list()->order(), order);
    }
}

// The file of the section of the settings that is open; empty: they are not.
QString WindowCommandsTest::section() const
{
    const QQuickItem *const loader = m_whole->page() == u"settings"_s ? m_whole->item("section") : nullptr;
    return loader ? loader->property("source").toUrl().fileName() : QString();
}

void WindowCommandsTest::sectionsOfTheSettingsAreGoneTo()
{
    for (const auto &[id, file] : {std::pair("settings.storage", "StorageSection.qml"),
                                   {"settings.search", "SearchSection.qml"},
                                   {"settings.security", "SecuritySection.qml"},
                                   {"settings.backups", "BackupsSection.qml"},
                                   {"settings.diagnostics", "DiagnosticsSection.qml"},
                                   {"settings.keys", "KeysSection.qml"},
                                   {"settings.about", "AboutSection.qml"},
                                   {"settings.appearance", "AppearanceSection.qml"}}) {
        run(id);
        QTRY_COMPARE(section(), QString::fromLatin1(file));
    }
}

void WindowCommandsTest::whatTakesItsTimeIsShownWhereItIsChosen()
{
    run("backup.now"); // there is no folder for it: that is asked for there
    QTRY_COMPARE(section(), u"BackupsSection.qml"_s);
    QSignalSpy rebuilt(shown().index(), &IndexState::rebuilt);
    run("index.rebuild");
    QTRY_COMPARE(section(), u"SearchSection.qml"_s);
    QTRY_VERIFY(w().passes() && rebuilt.size() == 1);
    run("go.export");
    QTRY_COMPARE(w().page(), u"import"_s);
    const auto *const page = w().item("host")->property("item").value<QObject *>();
    QVERIFY(page && page->property("isExporting").toBool());
    run("doctor.report");
    QTRY_COMPARE(section(), u"DiagnosticsSection.qml"_s);
    QTRY_VERIFY(w().passes() && !w().diagnostics.report().isEmpty());
    QSignalSpy tidied(shown().storage(), &StorageModel::tidied);
    run("vault.tidy");
    QTRY_COMPARE(section(), u"StorageSection.qml"_s);
    QTRY_VERIFY(w().passes() && tidied.size() == 1);
}

void WindowCommandsTest::whatTheSettingsAskIsAskedThere()
{
    for (const auto &[id, dialog] : {std::pair("passphrase.change", "passphraseDialog"),
                                     {"words.check", "drillDialog"},
                                     {"words.renew", "renewDialog"}}) {
        run(id);
        QTRY_COMPARE(section(), u"SecuritySection.qml"_s);
        QTRY_VERIFY2(w().find(dialog) && w().find(dialog)->property("opened").toBool(), dialog);
        w().press(Qt::Key_Escape);
        QTRY_VERIFY2(!w().find(dialog)->property("visible").toBool(), dialog);
    }
}

void WindowCommandsTest::theOpenMemoryIsArchivedAndSearchedFor()
{
    const RecordId id = openOne(u"The boiler needs 1.2 bar"_s);
    QVERIFY(!id.isNull());
    QTRY_VERIFY(w().commands.hasWritableMemory());
    run("memory.kind");
    QTRY_VERIFY(w().find("labelChoice")->property("opened").toBool());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().find("labelChoice")->property("visible").toBool());
    run("memory.copyLink");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), StartOrder::linkTo(id.toString()));
    run("memory.archive");
    QTRY_VERIFY(w().passes() && get(id).archived);
    // Only of one that has a thread.
    QSignalSpy wanted(&w().commands, &Commands::wanted);
    run("memory.inThread");
    QVERIFY(wanted.isEmpty());
    shown().editor()->setThread(u"heating"_s);
    run("memory.inThread");
    QTRY_COMPARE(w().page(), u"search"_s);
    QCOMPARE(shown().search()->text().trimmed(), u"thread:heating"_s);
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().page(), QString());
    QTRY_VERIFY(w().commands.hasMemory());
    run("memory.like");
    QTRY_COMPARE(w().page(), u"search"_s);
    QCOMPARE(shown().search()->text().trimmed(), QString(u"like:"_s + id.toString()));
}

void WindowCommandsTest::theOpenMemoryIsMovedToTheTrash()
{
    const RecordId id = openOne(u"The boiler needs 1.2 bar"_s);
    QVERIFY(!id.isNull());
    QTRY_VERIFY(w().commands.hasWritableMemory());
    run("memory.trash");
    QTRY_VERIFY(w().passes() && get(id).deleted);
    w().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(w().passes() && !get(id).deleted);
    // One that is in the trash is not moved there again, nor one that nothing was written of.
    QVERIFY(!openOne(u"The attic is dry"_s).isNull());
    run("memory.trash");
    QTRY_VERIFY(w().passes() && shown().editor()->isTrashed());
    QSignalSpy wanted(&w().commands, &Commands::wanted);
    run("memory.trash");
    QVERIFY(wanted.isEmpty());
    run("memory.new");
    QTRY_VERIFY(w().passes() && shown().editor()->isNew());
    run("memory.trash");
    QVERIFY(shown().editor()->isNew());
}

void WindowCommandsTest::allThatIsChosenIsTaggedPinnedCopiedAndPutBack()
{
    for (const QString &content : {u"One"_s, u"Two"_s, u"Three"_s})
        QVERIFY(!openOne(content).isNull());
    QTRY_VERIFY(w().passes() && shown().list()->count() == 3);
    run("list.all");
    QCOMPARE(shown().selection()->count(), 3);
    run("list.tags");
    QTRY_VERIFY(w().find("labelChoice")->property("opened").toBool());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().find("labelChoice")->property("visible").toBool());
    run("list.kind");
    QTRY_VERIFY(w().find("labelChoice")->property("opened").toBool());
    w().type("plan");
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().passes() && shown().selection()->kind() == u"plan"_s);
    run("list.importance");
    QTRY_VERIFY(w().find("importancePopup")->property("opened").toBool());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().find("importancePopup")->property("visible").toBool());
    run("list.pin");
    QTRY_VERIFY(w().passes() && shown().selection()->pinned() == Qt::Checked);
    run("list.copy");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Two"_s));
    QVERIFY(shown().filters()->add(u"is:pinned"_s));
    QTRY_VERIFY(w().passes() && shown().list()->isSettled());
    run("list.unfilter");
    QCOMPARE(shown().filters()->count(), 0);
    run("list.all");
    run("list.none");
    QCOMPARE(shown().selection()->count(), 0);
    run("list.all");
    run("list.trash");
    QTRY_VERIFY(w().passes() && shown().list()->count() == 0);
    QSignalSpy wanted(&w().commands, &Commands::wanted);
    run("list.restoreAll"); // the trash is not shown
    QVERIFY(wanted.isEmpty());
    run("go.trash");
    QTRY_VERIFY(w().passes() && shown().list()->isSettled() && shown().list()->count() == 3);
    run("list.eraseAll");
    QTRY_VERIFY(w().find("eraseDialog")->property("opened").toBool());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().find("eraseDialog")->property("visible").toBool());
    run("list.restoreAll");
    QTRY_VERIFY(w().passes() && shown().list()->count() == 0);
    run("go.library");
    QTRY_VERIFY(w().passes() && shown().list()->count() == 3);
    run("list.all");
    run("list.export");
    QTRY_COMPARE(w().page(), u"import"_s);
    QTRY_COMPARE(shown().exporting()->scope(), ExportModel::Scope::Chosen);
}

void WindowCommandsTest::aSearchIsSavedWhereThereIsOne()
{
    w().press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"search"_s);
    QSignalSpy wanted(&w().commands, &Commands::wanted);
    run("search.save");
    QVERIFY(wanted.isEmpty());
    shown().search()->setText(u"boiler"_s);
    run("search.save");
    QTRY_VERIFY(w().passes() && shown().savedSearches()->count() == 1);
    QCOMPARE(shown().savedSearches()->searches().first().text, u"boiler"_s);
}

void WindowCommandsTest::theLooksOfTheWindowAreChosen()
{
    using Colours = Appearance::Colours;
    for (const auto &[id, colours] : {std::pair("colours.dark", Colours::Dark),
                                      {"colours.light", Colours::Light},
                                      {"colours.system", Colours::AsSystem}}) {
        run(id);
        QCOMPARE(w().appearance.colours(), colours);
    }
    for (const bool is : {true, false}) {
        run("window.density");
        QCOMPARE(w().appearance.compact(), is);
        run("colours.contrast");
        QCOMPARE(w().appearance.highContrast(), is);
        run("window.motion");
        QCOMPARE(w().appearance.reducedMotion(), is);
    }
}

void WindowCommandsTest::theSmallWindowIsOpened()
{
    // (This display has no other windows to come before.)
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    run("capture.open");
    QWindow *small = nullptr;
    const auto isThere = [&] {
        for (QWindow *one : QGuiApplication::topLevelWindows())
            if (one != w().window() && one->isVisible())
                small = one;
        return small != nullptr;
    };
    QTRY_VERIFY(isThere());
    small->close();
    QTRY_VERIFY(!small->isVisible());
}

} // namespace mn::app

QTEST_MAIN(mn::app::WindowCommandsTest)
#include "window_commands_test.moc"
