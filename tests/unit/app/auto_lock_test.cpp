#include "app/onboarding/first_run_model.h"
#include "app/shell/auto_lock.h"
#include "app/shell/session_watch.h"
#include "core/crypto/secret_text.h"
#include "core/session/settings.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QEvent>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using std::chrono::minutes;

class AutoLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itLocksAfterTheIdleTimeAndNotBefore();
    void whoTouchesItKeepsItOpen();
    void theTimeAsleepCounts();
    void neverIsNever();
    void itLocksWithTheScreenAndBeforeSleep();
    void unlessItIsToldNotTo();
    void whileLockedItDoesNothing();
    void aVaultThatIsMadeWhileTheScreenLocksIsLocked();

private:
    void open();
    void set(const char *name, const QString &value);

    std::optional<WindowVault> m_window;
    std::optional<UnlockModel> m_unlock;
    std::optional<SessionWatch> m_watch;
    std::optional<AutoLock> m_lock;
    BootClock::time_point m_now{};
};

void AutoLockTest::init()
{
    m_now = {};
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_unlock->setFolder(m_window->folder());
    m_watch.emplace(QDBusConnection(u"there is none"_s), QString());
    m_lock.emplace(m_window->keys, m_window->keeper, *m_unlock, *m_watch, [this] { return m_now; });
    open();
}

void AutoLockTest::cleanup()
{
    m_lock.reset();
    m_watch.reset();
    m_unlock.reset();
    m_window.reset();
}

void AutoLockTest::open()
{
    QSignalSpy read(&*m_lock, &AutoLock::settingsRead);
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(m_unlock->state(), UnlockModel::Open);
}

void AutoLockTest::set(const char *name, const QString &value)
{
    MN_VERIFY(writeSetting(*m_window->keeper.vault(), **settingRow(QString::fromLatin1(name)), value));
    QSignalSpy read(&*m_lock, &AutoLock::settingsRead);
    m_lock->readSettings();
    QTRY_COMPARE(read.count(), 1);
}

void AutoLockTest::itLocksAfterTheIdleTimeAndNotBefore()
{
    QCOMPARE(m_lock->idleTime(), std::optional<std::chrono::seconds>(minutes(15)));
    m_now += minutes(14);
    m_lock->wake();
    QCOMPARE(m_unlock->state(), UnlockModel::Open);
    m_now += minutes(1);
    m_lock->wake();
    QCOMPARE(m_unlock->state(), UnlockModel::Locked);
    QCOMPARE(m_unlock->lockReason(), UnlockModel::Idle);
    QVERIFY(m_window->keeper.opened().key.isEmpty());
}

void AutoLockTest::whoTouchesItKeepsItOpen()
{
    QObject window;
    window.installEventFilter(&*m_lock);
    m_now += minutes(14);
    QEvent key(QEvent::KeyPress);
    QCoreApplication::sendEvent(&window, &key);
    m_now += minutes(14);
    m_lock->wake();
    QCOMPARE(m_unlock->state(), UnlockModel::Open);
    m_now += minutes(1);
    m_lock->wake();
    QCOMPARE(m_unlock->state(), UnlockModel::Locked);
}

void AutoLockTest::theTimeAsleepCounts()
{
    set(setting::kLockAfter, u"1s"_s); // by its own timer
    m_now += minutes(60);
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Locked);
}

void AutoLockTest::neverIsNever()
{
    set(setting::kLockAfter, u"never"_s);
    m_now += std::chrono::hours(1000);
    m_lock->wake();
    QCOMPARE(m_unlock->state(), UnlockModel::Open);
}

void AutoLockTest::itLocksWithTheScreenAndBeforeSleep()
{
    Q_EMIT m_watch->screenLocked();
    QCOMPARE(m_unlock->state(), UnlockModel::Locked);
    QCOMPARE(m_unlock->lockReason(), UnlockModel::WithScreen);
    open();
    Q_EMIT m_watch->aboutToSleep();
    QCOMPARE(m_unlock->state(), UnlockModel::Locked);
    QCOMPARE(m_unlock->lockReason(), UnlockModel::BeforeSleep);
}

void AutoLockTest::unlessItIsToldNotTo()
{
    set(setting::kLockWithScreen, u"no"_s);
    Q_EMIT m_watch->screenLocked();
    Q_EMIT m_watch->aboutToSleep();
    QCOMPARE(m_unlock->state(), UnlockModel::Open);
}

void AutoLockTest::whileLockedItDoesNothing()
{
    m_unlock->lock();
    QSignalSpy states(&*m_unlock, &UnlockModel::stateChanged);
    m_now += minutes(60);
    m_lock->wake();
    Q_EMIT m_watch->screenLocked();
    QCOMPARE(states.count(), 0);
    QCOMPARE(m_unlock->lockReason(), UnlockModel::ByPerson);
}

void AutoLockTest::aVaultThatIsMadeWhileTheScreenLocksIsLocked()
{
    set(setting::kLockWithScreen, u"no"_s); // of the one before, which says nothing of another
    m_unlock->lock();
    test::ManualTimers timers(m_window->clock);
    FirstRunModel run(m_window->keys, m_window->keeper, m_window->clock, timers, m_window->home.filePath(u"another"_s));
    run.create();
    run.choosePassphrase(m_window->passphrase(), m_window->passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(run.step(), FirstRunModel::Recovery, 60'000);
    run.checkLater();
    QVERIFY(run.working());
    Q_EMIT m_watch->screenLocked();
    QSignalSpy opened(&m_window->keeper, &VaultKeeper::openedNow);
    QTRY_VERIFY_WITH_TIMEOUT(!run.working(), 60'000);
    QCOMPARE(opened.count(), 1); // whoever follows the vault knows it now
    QVERIFY(!m_window->keeper.vault());
    QCOMPARE(m_unlock->state(), UnlockModel::Locked);
    QCOMPARE(m_unlock->lockReason(), UnlockModel::WithScreen);
    MN_VERIFY(wait(m_window->keys.open(run.folder(), SecretBytes::copyOf(m_window->passphrase().toUtf8()))));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::AutoLockTest)
#include "auto_lock_test.moc"
