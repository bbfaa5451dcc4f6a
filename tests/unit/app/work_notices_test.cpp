#include "app/desktop/work_notices.h"
#include "app/transfer/backup_model.h"
#include "core/crypto/secret_text.h"
#include "core/exchange/backup.h"
#include "tests/unit/app/session_bus.h"
#include "tests/unit/app/transfer_fixture.h"
#include "tests/unit/app/window_vault.h"
#include <QDBusVirtualObject>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;

namespace {

class Notifications final : public QDBusVirtualObject {
public:
    QStringList shown;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (call.member() != u"Notify"_s)
            return false;
        shown += call.arguments().value(4).toString();
        return bus.send(call.createReply(1U));
    }
};

} // namespace

// What a desktop is given to show, over a real bus.
class WorkNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aLongExportIsTold();
    void oneThatIsDoneAtOnceIsNot();
    void whoeverLooksAtTheWindowIsNotTold();
    void oneThatItsPersonStoppedIsNot();
    void aFailureIsTold();
    void theVaultOpenedNextIsFollowedToo();
    void aLongImportIsTold();
    void aBackupIsToldAndBroughtBackToo();
    void oneThatComesByItselfIsNot();
    void aVaultThatComesOutOfABackupIsTold();

private:
    using State = ExportModel::State;
    void open();
    // An export, whose begin and end are so far apart.
    void write(const QString &path, qint64 tookMs);
    ExportModel &exporting() { return *m_app->vault()->exporting(); }
    QString path(const QString &name) const { return m_window->home.filePath(name); }
    void pass() { m_window->clock.advance(WorkNotices::kLongMs); }
    template <class Condition> bool waits(Condition holds) { return until(*m_timers, holds); }
    bool settle() { return m_bus->settle(u"window"_s, u"desktop"_s); }

    std::optional<SessionBus> m_bus;
    std::optional<Notifications> m_desktop;
    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<DeviceSettings> m_settings;
    std::optional<Appearance> m_appearance;
    std::optional<Commands> m_commands;
    std::optional<UnlockModel> m_unlock;
    std::optional<EventLog> m_log;
    std::optional<BackupModel> m_backups;
    std::optional<AppModel> m_app;
    std::optional<Notifier> m_notifier;
    std::optional<WorkNotices> m_notices;
    bool m_isLookedAt = false;
};

void WorkNoticesTest::init()
{
    m_isLookedAt = false;
    m_bus.emplace();
    QVERIFY2(m_bus->start(), "dbus-daemon is needed (package dbus)");
    m_desktop.emplace();
    QDBusConnection desktop = m_bus->connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &*m_desktop));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_settings.emplace(m_window->files, path(u"window.json"_s));
    m_appearance.emplace(*m_settings, false);
    m_commands.emplace(windowPages(), &*m_settings);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_log.emplace(m_window->files, path(u"events.log"_s), m_window->clock);
    const VaultServices services{m_window->files, m_window->clock, path(u"state"_s)};
    m_backups.emplace(m_window->keys, services, m_window->keeper, *m_log, *m_timers);
    m_app.emplace(m_window->keys, m_window->keeper, *m_unlock, *m_appearance, *m_commands, m_window->clock, *m_timers);
    m_app->setKeeping({.backups = &*m_backups});
    m_notifier.emplace(m_bus->connection(u"window"_s));
    m_notices.emplace(*m_app, *m_notifier, m_window->clock, [this] { return m_isLookedAt; });
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    open();
}

void WorkNoticesTest::cleanup()
{
    m_notices.reset();
    m_notifier.reset();
    m_app.reset();
    m_backups.reset();
    m_log.reset();
    m_unlock.reset();
    m_commands.reset();
    m_appearance.reset();
    m_settings.reset();
    m_timers.reset();
    m_window.reset();
    m_bus.reset();
    m_desktop.reset();
}

void WorkNoticesTest::open()
{
    m_unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Open);
    MemoryChange change;
    change.content = u"The spare key is with Peig"_s;
    MN_VERIFY(wait(m_window->keeper.vault()->add(change)));
}

void WorkNoticesTest::write(const QString &path, qint64 tookMs)
{
    exporting().begin();
    exporting().start(QUrl::fromLocalFile(path));
    QCOMPARE(exporting().state(), State::Running);
    m_window->clock.advance(tookMs);
    QTRY_VERIFY(exporting().state() != State::Running);
    QVERIFY(settle());
}

void WorkNoticesTest::aLongExportIsTold()
{
    write(path(u"all about Peig.jsonl"_s), WorkNotices::kLongMs);
    QCOMPARE(exporting().state(), State::Done);
    QCOMPARE(m_desktop->shown.size(), 1);
    QVERIFY2(!m_desktop->shown.first().contains(u"Peig"_s), qPrintable(m_desktop->shown.first()));
}

void WorkNoticesTest::oneThatIsDoneAtOnceIsNot()
{
    write(path(u"all.jsonl"_s), WorkNotices::kLongMs - 1);
    QCOMPARE(m_desktop->shown, QStringList());
}

void WorkNoticesTest::whoeverLooksAtTheWindowIsNotTold()
{
    m_isLookedAt = true;
    write(path(u"all.jsonl"_s), WorkNotices::kLongMs);
    QCOMPARE(m_desktop->shown, QStringList());
}

void WorkNoticesTest::oneThatItsPersonStoppedIsNot()
{
    exporting().begin();
    exporting().start(QUrl::fromLocalFile(path(u"all.jsonl"_s)));
    exporting().stop();
    pass();
    QTRY_VERIFY(exporting().state() != State::Running);
    QVERIFY(settle());
    // It may have been done before it could be stopped.
    QCOMPARE(m_desktop->shown.size(), exporting().state() == State::Done ? 1 : 0);
}

void WorkNoticesTest::aFailureIsTold()
{
    QFile file(path(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    write(path(u"a file/all.jsonl"_s), WorkNotices::kLongMs);
    QCOMPARE(exporting().state(), State::Failed);
    QCOMPARE(m_desktop->shown.size(), 1);
    write(path(u"all.jsonl"_s), WorkNotices::kLongMs);
    QCOMPARE(m_desktop->shown.size(), 2);
    QVERIFY(m_desktop->shown[0] != m_desktop->shown[1]);
}

void WorkNoticesTest::theVaultOpenedNextIsFollowedToo()
{
    exporting().begin();
    exporting().start(QUrl::fromLocalFile(path(u"all.jsonl"_s)));
    m_app->lock(); // in the middle of it: whoever locked knows
    pass();
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    QVERIFY(settle());
    QCOMPARE(m_desktop->shown, QStringList());
    open();
    write(path(u"again.jsonl"_s), 0);
    QCOMPARE(m_desktop->shown, QStringList()); // not as long as the one before and this together
    write(path(u"again.jsonl"_s), WorkNotices::kLongMs);
    QCOMPARE(m_desktop->shown.size(), 1);
}

void WorkNoticesTest::aLongImportIsTold()
{
    QVERIFY(writeNotes(path(u"notes"_s), 12));
    ImportModel &importing = *m_app->vault()->importing();
    QVERIFY(waits([&] { return importing.isReady(); }));
    importing.open(QUrl::fromLocalFile(path(u"notes"_s)));
    QVERIFY(waits([&] { return importing.step() == ImportModel::Step::Look && !importing.isLooking(); }));
    importing.start();
    QVERIFY(importing.isRunning());
    pass();
    QVERIFY(waits([&] { return importing.step() == ImportModel::Step::Done; }));
    QVERIFY2(importing.problem().isEmpty(), qPrintable(importing.problem()));
    QVERIFY(settle());
    QCOMPARE(m_desktop->shown.size(), 1);
}

void WorkNoticesTest::aBackupIsToldAndBroughtBackToo()
{
    QVERIFY(QDir().mkpath(path(u"stick"_s)));
    m_backups->chooseFolder(QUrl::fromLocalFile(path(u"stick"_s)));
    QTRY_VERIFY(m_backups->isFolderThere());
    m_backups->backUpNow();
    QCOMPARE(m_backups->state(), BackupModel::Making);
    pass();
    QTRY_COMPARE(m_backups->state(), BackupModel::Idle);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QTRY_COMPARE(m_backups->backups().size(), 1);
    m_backups->restoreHere(m_backups->backups().first().toMap().value(u"path"_s).toString());
    QCOMPARE(m_backups->state(), BackupModel::Restoring);
    pass();
    QTRY_COMPARE(m_backups->state(), BackupModel::Idle);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QVERIFY(m_desktop->shown[0] != m_desktop->shown[1]);
    // And where it does not go well: the folder is no folder any more.
    QVERIFY(QDir(path(u"stick"_s)).removeRecursively());
    m_backups->backUpNow();
    QCOMPARE(m_backups->state(), BackupModel::Making);
    pass();
    QTRY_COMPARE(m_backups->state(), BackupModel::Idle);
    QVERIFY(!m_backups->problem().isEmpty());
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    QVERIFY(!m_desktop->shown.contains(QString()));
}

void WorkNoticesTest::oneThatComesByItselfIsNot()
{
    QVERIFY(QDir().mkpath(path(u"stick"_s)));
    m_backups->chooseFolder(QUrl::fromLocalFile(path(u"stick"_s)));
    QTRY_VERIFY(m_backups->isFolderThere());
    Q_EMIT m_backups->schedule()->wanted();
    QCOMPARE(m_backups->state(), BackupModel::Making);
    pass();
    QTRY_COMPARE(m_backups->state(), BackupModel::Idle);
    QVERIFY2(m_backups->problem().isEmpty(), qPrintable(m_backups->problem()));
    QVERIFY(settle());
    QCOMPARE(m_desktop->shown, QStringList());
}

void WorkNoticesTest::aVaultThatComesOutOfABackupIsTold()
{
    const QString backup = path(u"vault.mnbackup"_s);
    const OpenVault &opened = m_window->keeper.opened();
    MN_VERIFY(Backup(*opened.vault, m_window->files, m_window->clock).create(backup, opened.key));
    m_app->openFolder(QUrl::fromLocalFile(path(u"nothing is here"_s)));
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::FirstRun);
    RestoreModel &restoring = *m_app->firstRun()->restoring();
    restoring.chooseBackup(QUrl::fromLocalFile(backup));
    restoring.start(QString::fromLatin1("not the passphrase"), path(u"again"_s));
    pass();
    QTRY_VERIFY_WITH_TIMEOUT(!restoring.isWorking(), 60'000);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    restoring.start(WindowVault::passphrase(), path(u"again"_s));
    QVERIFY(restoring.isWorking());
    pass();
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Stage::Open, 60'000);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QVERIFY(m_desktop->shown[0] != m_desktop->shown[1]);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::WorkNoticesTest)
#include "work_notices_test.moc"
