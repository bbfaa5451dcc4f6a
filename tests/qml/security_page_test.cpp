#include "app/settings/diagnostics_model.h"
#include "app/settings/security_model.h"
#include "app/shell/app_model.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/session_watch.h"
#include "app/transfer/backup_model.h"
#include "core/base/drawing_thread.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QClipboard>
#include <QDir>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// The sections of the settings that look after a vault, by keyboard alone.
class SecurityPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void thePassphraseIsChanged();
    void aWrongPassphraseIsSaidAndTheQuestionStays();
    void theTimeOfLockingIsChosenAndLockNowLocks();
    void aBackupIsMadeAndProven();
    void theVaultIsLookedAtAndAReportIsShown();

private:
    void show(const QString &section);
    void tabTo(const QString &name);

    std::optional<WindowVault> m_window;
    std::optional<mn::app::test::ManualTimers> m_timers;
    std::optional<UnlockModel> m_unlock;
    std::optional<SessionWatch> m_watch;
    std::optional<AutoLock> m_lock;
    std::optional<DeviceSettings> m_settings;
    std::optional<Appearance> m_appearance;
    std::optional<Commands> m_commands;
    std::optional<EventLog> m_log;
    std::optional<SecurityModel> m_security;
    std::optional<BackupModel> m_backups;
    std::optional<DiagnosticsModel> m_diagnostics;
    std::optional<ClipboardGuard> m_clipboard;
    std::optional<AppModel> m_app;
    std::optional<PageWindow> m_page;
};

void SecurityPageTest::init()
{
    failOnWarnings();
    m_window.emplace();
    MN_VERIFY(m_window->make());
    WindowVault &w = *m_window;
    const KeyServices services{w.files, w.clock, w.keychain};
    const VaultServices vaults{w.files, w.clock, w.home.filePath(u"state"_s)};
    m_timers.emplace(w.clock);
    m_unlock.emplace(w.keys, w.keeper, w.clock);
    m_watch.emplace(QDBusConnection(u"there is none"_s), QString());
    m_lock.emplace(w.keys, w.keeper, *m_unlock, *m_watch);
    m_settings.emplace(w.files, w.home.filePath(u"window.json"_s));
    m_appearance.emplace(*m_settings, false);
    m_commands.emplace(windowPages(), &*m_settings);
    m_log.emplace(w.files, w.home.filePath(u"state/events.log"_s), w.clock);
    m_security.emplace(w.keys, services, w.keeper, *m_lock, *m_log, [] { return cheapHash(); });
    m_backups.emplace(w.keys, vaults, w.keeper, *m_log, *m_timers);
    m_diagnostics.emplace(w.keeper, *m_log, w.files, w.clock, *m_timers);
    m_clipboard.emplace(*m_settings, *m_timers, [] { return true; });
    m_app.emplace(w.keys, w.keeper, *m_unlock, *m_appearance, *m_commands, w.clock, *m_timers);
    m_app->setKeeping({&*m_security, &*m_backups, &*m_diagnostics, &*m_clipboard});
    m_unlock->setFolder(w.folder());
    m_unlock->unlockWithPassphrase(w.passphrase());
    QTRY_VERIFY(m_app->vault());
}

void SecurityPageTest::cleanup()
{
    m_page.reset();
    m_app.reset();
    m_clipboard.reset();
    m_diagnostics.reset();
    m_backups.reset();
    m_security.reset();
    m_log.reset();
    m_commands.reset();
    m_appearance.reset();
    m_settings.reset();
    m_lock.reset();
    m_watch.reset();
    m_unlock.reset();
    m_timers.reset();
    m_window.reset();
}

void SecurityPageTest::show(const QString &section)
{
    m_page.emplace(u"qrc:/qt-project.org/imports/Mnemosyne/Settings/SettingsPage.qml"_s,
                   QVariantMap{{u"vault"_s, QVariant::fromValue(m_app->vault())},
                               {u"app"_s, QVariant::fromValue(&*m_app)},
                               {u"current"_s, section}});
    QVERIFY(m_page->isReady());
    QMetaObject::invokeMethod(m_page->page(), "takeFocus");
    QTRY_VERIFY(m_page->isIn(u"sections"_s));
}

void SecurityPageTest::tabTo(const QString &name)
{
    for (int i = 0; i < 30 && !m_page->isIn(name); ++i)
        m_page->press(Qt::Key_Tab);
    QVERIFY2(m_page->isIn(name), qPrintable(name));
}

void SecurityPageTest::thePassphraseIsChanged()
{
    show(u"security"_s);
    QTRY_VERIFY(m_page->item(u"change"_s));
    QSignalSpy done(&*m_security, &SecurityModel::done);
    tabTo(u"change"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"proof"_s));
    m_page->type(WindowVault::passphrase());
    tabTo(u"next"_s);
    m_page->type(u"a boat named after nobody"_s);
    QVERIFY(m_security->rating()->strengthLevel() > 0);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"again"_s));
    m_page->type(u"a boat named after nobody"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
    QTRY_VERIFY(!m_page->isIn(u"proof"_s)); // it has closed
    const MayWait mayWait;                  // the vault that is opened is closed here
    MN_VERIFY(wait(m_window->keys.open(m_window->folder(), SecretBytes::copyOf("a boat named after nobody"))));
}

void SecurityPageTest::aWrongPassphraseIsSaidAndTheQuestionStays()
{
    show(u"security"_s);
    QTRY_VERIFY(m_page->item(u"addKeyring"_s));
    tabTo(u"addKeyring"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"proof"_s));
    m_page->type(u"wrong"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_security->messageCode(), u"WrongKey"_s);
    QVERIFY(m_page->isIn(u"proof"_s));
    QCOMPARE(m_page->view().activeFocusItem()->property("text").toString(), QString()); // nothing typed is left
    m_page->type(WindowVault::passphrase());
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_security->hasKeyring());
}

void SecurityPageTest::theTimeOfLockingIsChosenAndLockNowLocks()
{
    show(u"security"_s);
    QTRY_VERIFY(m_page->item(u"change"_s));
    QTRY_COMPARE(m_security->lockMinutes(), 15);
    tabTo(u"lockAfter"_s);
    m_page->press(Qt::Key_Down);
    QTRY_COMPARE(m_security->lockMinutes(), 30);
    tabTo(u"lockWithScreen"_s);
    m_page->press(Qt::Key_Space);
    QTRY_VERIFY(!m_security->locksWithScreen());
    tabTo(u"lockNow"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Locked);
}

void SecurityPageTest::aBackupIsMadeAndProven()
{
    const QString stick = m_window->home.filePath(u"stick"_s);
    QDir().mkpath(stick);
    QTRY_VERIFY(!m_backups->reminder().isEmpty());
    m_backups->chooseFolder(QUrl::fromLocalFile(stick));
    show(u"backups"_s);
    tabTo(u"every"_s);
    m_page->press(Qt::Key_Left);
    QCOMPARE(m_backups->schedule()->every(), BackupSchedule::Monthly);
    tabTo(u"backUpNow"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->item(u"verify"_s));
    QTRY_COMPARE(m_backups->state(), BackupModel::Idle);
    tabTo(u"verify"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_backups->backups().first().toMap().value(u"verdict"_s).toInt(), int(BackupModel::Good));
}

void SecurityPageTest::theVaultIsLookedAtAndAReportIsShown()
{
    show(u"diagnostics"_s);
    tabTo(u"check"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->item(u"finding0"_s));
    QTRY_VERIFY(m_page->item(u"verdict"_s)->property("text").toString().startsWith(u"All "_s));
    tabTo(u"makeReport"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->item(u"report"_s)->property("text").toString().contains(u"database"_s));
    tabTo(u"copyFacts"_s);
    m_page->press(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_diagnostics->facts());
}

} // namespace mn::app

QTEST_MAIN(mn::app::SecurityPageTest)
#include "security_page_test.moc"
