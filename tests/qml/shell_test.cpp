#include "core/session/recovery_store.h"
#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopeGuard>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// What the window does around its pages, by keyboard and mouse.
class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void filesThatWereHandedOverAreLookedAt();
    void filesDroppedOnTheListAreLookedAt();
    void aMemoryIsCarriedOutOfTheListByTheMouse();
    void thePageThatWasOpenIsOpenAgain();
    void oneThingIsAskedForAtATimeAndPutOff();
    void nothingIsAskedForWhileSomebodyWrites();
    void theImportIsSeenFromElsewhereAndStopped();
    void theImportIsSeenInOnePaneToo();
    void theSettingsSayWhichKeyCaptures();
    void aPageGoesBeforeItsVault();
    void wordsThatNoDiskTookAreAskedAbout();
    void theVaultMovesFromTheSettings();
    void aMoveIsStoppedByKeyboard();
    void aVaultThatIsNotThereIsSaidToBeMissing();
    void aWindowThatWasClosedComesBackAsItWas();
    void aFirstRunLeadsToAnotherDevice();

private:
    WholeWindow &w() { return *m_whole; }
    QString write(const QString &name, const QByteArray &content);
    void askForDrill();
    void startLongImport();
    void askToMove(const QString &folder);

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

void ShellTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
}

void ShellTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

QString ShellTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_vault->home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

// As the first run leaves it when its person has put it off.
void ShellTest::askForDrill()
{
    Vault *const vault = m_vault->keeper.vault();
    MN_VERIFY(wait(m_vault->keys.post([vault] { return setPhraseCheckDue(*vault, true); })));
    w().security.check()->readDue();
    QTRY_VERIFY(w().security.drillIsDue());
}

void ShellTest::filesThatWereHandedOverAreLookedAt()
{
    const QUrl file = QUrl::fromLocalFile(write(u"boiler.md"_s, "# Boiler\n\n1.2 bar\n"));
    // (This display has no other windows to come before.)
    const char *const noRaise = "This plugin does not support raise()";
    QTest::ignoreMessage(QtWarningMsg, noRaise);
    w().desktop.take({.files = {file}});
    QVERIFY(w().open());
    QTRY_COMPARE(w().page(), u"import"_s);
    QTRY_COMPARE(w().app.vault()->importing()->step(), ImportModel::Step::Look);
    QTRY_VERIFY(w().app.vault()->importing()->sourceNote().startsWith(u"boiler.md"_s));
    // And to a window whose vault is open already.
    const QUrl other = QUrl::fromLocalFile(write(u"attic.md"_s, "# Attic\n\ndry\n"));
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().page(), QString());
    QTest::ignoreMessage(QtWarningMsg, noRaise);
    w().desktop.take({.files = {other}});
    QTRY_COMPARE(w().page(), u"import"_s);
    QTRY_VERIFY(w().app.vault()->importing()->sourceNote().startsWith(u"attic.md"_s));
}

void ShellTest::filesDroppedOnTheListAreLookedAt()
{
    QVERIFY(w().open());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(write(u"boiler.md"_s, "# Boiler\n\n1.2 bar\n"))});
    const QQuickItem *rows = w().item("rows");
    QVERIFY(rows);
    const QPointF at = rows->mapToScene({rows->width() / 2, rows->height() / 2});
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w().window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w().window(), &drop);
    QTRY_COMPARE(w().page(), u"import"_s);
    QTRY_COMPARE(w().app.vault()->importing()->step(), ImportModel::Step::Look);
}

// What a lock does meanwhile: app.drag_display_test.
void ShellTest::aMemoryIsCarriedOutOfTheListByTheMouse()
{
    QVERIFY(w().open());
    MemoryChange note;
    note.content = u"The spare key is with Peig"_s;
    MN_VERIFY(wait(m_vault->keeper.vault()->add(note)));
    const QQuickItem *row = nullptr;
    const auto isThere = [&] {
        const QQuickItem *const rows = w().item("rows");
        const auto *const content = rows ? rows->property("contentItem").value<QQuickItem *>() : nullptr;
        for (const QQuickItem *one : content ? content->childItems() : QList<QQuickItem *>())
            if (one->property("carrier").isValid() && one->property("isLoaded").toBool())
                row = one;
        return row != nullptr;
    };
    QTRY_VERIFY(w().passes() && w().app.vault()->list()->count() == 1 && isThere());
    const MemoryCarrier &carrier = *w().app.vault()->carrier();
    const QPoint from = row->mapToScene({row->width() / 2, row->height() / 2}).toPoint();
    QTest::mousePress(w().window(), Qt::LeftButton, {}, from);
    QTRY_COMPARE(carrier.text(), u"The spare key is with Peig"_s);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(w().window(), from + QPoint(12 * step, 0));
    QTRY_VERIFY(carrier.text().isEmpty()); // dragged, and put down: this display lets go at once
    QTest::mouseRelease(w().window(), Qt::LeftButton, {}, from + QPoint(48, 0));
}

void ShellTest::thePageThatWasOpenIsOpenAgain()
{
    QVERIFY(w().open());
    w().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"timeline"_s);
    w().app.lock();
    QTRY_COMPARE(w().app.stage(), AppModel::Stage::Locked);
    QVERIFY(w().open());
    QTRY_COMPARE(w().page(), u"timeline"_s);
    // A page that one comes to from elsewhere is left for the library.
    w().press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"search"_s);
    w().app.lock();
    QTRY_COMPARE(w().app.stage(), AppModel::Stage::Locked);
    QVERIFY(w().open());
    QSignalSpy restored(w().app.vault()->session(), &VaultSession::restored);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(w().page(), QString());
}

void ShellTest::oneThingIsAskedForAtATimeAndPutOff()
{
    QVERIFY(w().open());
    QTRY_VERIFY(w().isSeen("notice"));
    QCOMPARE(w().item("notice")->property("title").toString(), w().backups.reminder()); // there is no backup yet
    askForDrill();
    QTRY_VERIFY(w().item("notice")->property("title").toString().contains(u"recovery words"_s));
    const auto choose = [this](const char *act) { QMetaObject::invokeMethod(w().item("notice"), act); };
    choose("acted2");
    QVERIFY(!w().security.drillIsDue());
    QTRY_COMPARE(w().item("notice")->property("title").toString(), w().backups.reminder());
    choose("acted");
    QTRY_COMPARE(w().page(), u"settings"_s);
    QTRY_VERIFY(w().isSeen("reminder"));
    choose("acted2");
    QTRY_VERIFY(!w().isSeen("notice"));
    QVERIFY(!w().backups.reminder().isEmpty()); // it is put off, not answered
}

void ShellTest::nothingIsAskedForWhileSomebodyWrites()
{
    QVERIFY(w().open());
    QTRY_VERIFY(w().isSeen("notice"));
    w().backups.putOff();
    QTRY_VERIFY(!w().isSeen("notice"));
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().isIn("bodyField") || w().isIn("titleField"));
    askForDrill();
    QVERIFY(!w().isSeen("notice"));
    w().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"timeline"_s);
    QTRY_VERIFY(w().isSeen("notice"));
}

void ShellTest::startLongImport()
{
    QVERIFY(!w().app.vault()->importingSoFar()); // nobody asked for it
    QByteArray many;
    for (int i = 0; i < 60'000; ++i)
        many += "{\"content\":\"memory " + QByteArray::number(i) + "\"}\n";
    const QUrl file = QUrl::fromLocalFile(write(u"many.jsonl"_s, many));
    ImportModel &importing = *w().app.vault()->importing();
    importing.open(file);
    QTRY_VERIFY_WITH_TIMEOUT(w().passes() && importing.step() == ImportModel::Step::Look && !importing.isLooking(),
                             60'000);
    importing.start();
}

void ShellTest::theImportIsSeenFromElsewhereAndStopped()
{
    QVERIFY(w().open());
    startLongImport();
    ImportModel &importing = *w().app.vault()->importing();
    QTRY_VERIFY(w().isSeen("runningImport"));
    const QQuickItem *running = w().item("runningImport");
    QTRY_VERIFY(running->mapToScene({0, 0}).y() > w().window()->height() / 2.0); // it has its place
    w().click(running);
    QTRY_COMPARE(w().page(), u"import"_s);
    importing.stop();
    QTRY_VERIFY(w().passes() && !importing.isRunning());
    QTRY_VERIFY(!w().isSeen("runningImport"));
}

void ShellTest::theImportIsSeenInOnePaneToo()
{
    QVERIFY(w().open());
    w().window()->resize(640, 600);
    startLongImport();
    ImportModel &importing = *w().app.vault()->importing();
    QTRY_VERIFY(w().isSeen("narrowImport"));
    QVERIFY(!w().isSeen("runningImport")); // there is no sidebar
    for (int i = 0; i < 40 && !w().isIn("narrowImport"); ++i)
        w().press(Qt::Key_Tab);
    QVERIFY(w().isIn("narrowImport"));
    w().press(Qt::Key_N, Qt::ControlModifier); // and while one writes
    QTRY_VERIFY(w().isSeen("importBelowMemory"));
    QVERIFY(!w().isSeen("narrowImport"));
    w().click(w().item("importBelowMemory"));
    QTRY_COMPARE(w().page(), u"import"_s);
    importing.stop();
    QTRY_VERIFY(w().passes() && !importing.isRunning());
    QTRY_VERIFY(!w().isSeen("narrowImport"));
}

void ShellTest::theSettingsSayWhichKeyCaptures()
{
    QVERIFY(w().open());
    w().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"settings"_s);
    w().press(Qt::Key_End);
    w().press(Qt::Key_Up);
    QTRY_VERIFY(w().isSeen("captureKey"));
    QCOMPARE(w().item("captureKey")->property("text").toString(), w().hotkey.sentence());
}

// A binding that saw a model end would complain, and any complaint fails the test.
void ShellTest::aPageGoesBeforeItsVault()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(w().open());
        const QPointer<QQuickItem> rows(w().item("rows"));
        QVERIFY(rows);
        w().unlock.lock();
        QVERIFY2(!rows, "in this very call, before the models of the vault");
        QCOMPARE(w().app.stage(), AppModel::Stage::Locked);
    }
}

// To the button by keyboard; the desktop's own dialog is left out.
void ShellTest::askToMove(const QString &folder)
{
    w().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"settings"_s);
    w().press(Qt::Key_Down);
    w().press(Qt::Key_Down);
    QTRY_VERIFY(w().isSeen("moveVault"));
    for (int i = 0; i < 20 && !w().isIn("moveVault"); ++i)
        w().press(Qt::Key_Tab);
    QVERIFY(w().isIn("moveVault"));
    w().moving.look(QUrl::fromLocalFile(m_vault->home.filePath(folder)));
    QTRY_VERIFY(w().find("moveQuestion")->property("opened").toBool());
    QCOMPARE(w().find("moveQuestion")->property("text").toString(), w().moving.question());
}

void ShellTest::wordsThatNoDiskTookAreAskedAbout()
{
    QVERIFY(w().open());
    QFile inTheWay(m_vault->paths().drafts);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString typed(400'000, u'x'); // longer than a memory may be
    w().app.vault()->openNew(typed);
    QVERIFY(!w().window()->close());
    QTRY_VERIFY(w().find("lossDialog"));
    QTRY_VERIFY(w().find("lossDialog")->property("opened").toBool());
    w().press(Qt::Key_Return); // the harmless button has the keyboard
    QTRY_VERIFY(!w().find("lossDialog")->property("visible").toBool());
    QVERIFY(w().window()->isVisible());
    QCOMPARE(w().app.vault()->editor()->content(), typed);
    QVERIFY(inTheWay.remove());
    w().app.vault()->editor()->setContent(u"short enough"_s);
    w().app.vault()->editor()->saveNow();
    QTRY_COMPARE(w().app.vault()->editor()->saveState(), MemoryEditor::SaveState::Saved);
    QVERIFY(w().window()->close());
}

void ShellTest::theVaultMovesFromTheSettings()
{
    QVERIFY(w().open());
    askToMove(u"stick"_s);
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().moving.state(), MoveModel::Idle);
    QTRY_VERIFY(w().isIn("moveVault"));
    w().moving.look(QUrl::fromLocalFile(m_vault->home.filePath(u"stick"_s)));
    QTRY_VERIFY(w().find("moveQuestion")->property("opened").toBool());
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().moving.state(), MoveModel::Moving);
    QTRY_COMPARE(w().moving.state(), MoveModel::Idle);
    QCOMPARE(w().app.stage(), AppModel::Stage::Open);
    QCOMPARE(m_vault->keeper.vault()->paths().folder, m_vault->home.filePath(u"stick"_s));
    QTRY_VERIFY(w().passes() && w().page() == u"settings"_s); // where one was
    QTRY_VERIFY(w().isSeen("moveNews"));
    QCOMPARE(w().item("moveNews")->property("text").toString(), w().moving.news());
    QMetaObject::invokeMethod(w().item("moveNews"), "acted");
    QTRY_VERIFY(!w().isSeen("moveNews"));
}

void ShellTest::aMoveIsStoppedByKeyboard()
{
    QVERIFY(w().open());
    askToMove(u"stick"_s);
    // The key comes as soon as there is a page for it.
    connect(&w().app, &AppModel::stageChanged, this, [this] {
        if (w().app.stage() == AppModel::Stage::Moving)
            QMetaObject::invokeMethod(this, [this] {
                QVERIFY(w().isIn("stopMoving"));
                w().press(Qt::Key_Return);
            });
    });
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().moving.state(), MoveModel::Moving);
    QTRY_COMPARE(w().moving.state(), MoveModel::Idle);
    QCOMPARE(w().app.stage(), AppModel::Stage::Open);
    QCOMPARE(m_vault->keeper.vault()->paths().folder, m_vault->folder());
    QVERIFY(!QFileInfo::exists(m_vault->home.filePath(u"stick"_s)));
    QVERIFY(w().moving.problem().isEmpty());
}

void ShellTest::aVaultThatIsNotThereIsSaidToBeMissing()
{
    QVERIFY(w().open());
    QSignalSpy closed(&m_vault->keeper, &VaultKeeper::locked);
    w().app.lock();
    QTRY_COMPARE(closed.size(), 1); // it is on the disk, and nobody writes there
    QCOMPARE(w().app.stage(), AppModel::Stage::Locked);
    QDir home(m_vault->home.path());
    QVERIFY(home.rename(u"Clara's vault"_s, u"elsewhere"_s));
    w().app.start(m_vault->folder());
    QTRY_COMPARE(w().app.stage(), AppModel::Stage::Missing);
    QTRY_VERIFY(w().isIn("lookAgain"));
    QVERIFY(w().item("missingSentence")->property("text").toString().contains(m_vault->folder()));
    const QString advice = w().item("missingAdvice")->property("text").toString();
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().item("missingAdvice")->property("text").toString() != advice);
    QVERIFY(home.rename(u"elsewhere"_s, u"Clara's vault"_s));
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().app.stage(), AppModel::Stage::Locked);
}

void ShellTest::aWindowThatWasClosedComesBackAsItWas()
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // as it is where a tray has our sign: app.tray_stay_test
    const auto asBefore = qScopeGuard([] { QGuiApplication::setQuitOnLastWindowClosed(true); });
    QVERIFY(w().open());
    w().window()->showMaximized();
    w().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(w().page(), u"timeline"_s);
    w().press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!w().window()->isVisible());
    QCOMPARE(w().app.stage(), AppModel::Stage::Open);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    w().desktop.take({});
    QTRY_VERIFY(w().window()->isVisible());
    QCOMPARE(w().window()->visibility(), QWindow::Maximized);
    QCOMPARE(w().page(), u"timeline"_s);
}

void ShellTest::aFirstRunLeadsToAnotherDevice()
{
    m_whole.reset();
    m_vault.emplace(); // there is no vault in it yet
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
    QCOMPARE(w().app.stage(), AppModel::Stage::FirstRun);
    QTRY_VERIFY(w().isSeen("linkFirst"));
    w().click(w().item("linkFirst"));
    FirstRunModel &run = *w().app.firstRun();
    QTRY_COMPARE(run.step(), FirstRunModel::Passphrase);
    run.choosePassphrase(WindowVault::passphrase(), WindowVault::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(run.step(), FirstRunModel::Recovery, 60'000);
    run.checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(w().app.stage(), AppModel::Stage::Open, 60'000);
    QTRY_COMPARE(w().page(), u"devices"_s);
    QTRY_VERIFY(w().passes() && w().isSeen("code"));
}

} // namespace mn::app

QTEST_MAIN(mn::app::ShellTest)
#include "shell_test.moc"
