#include "app/transfer/backup_model.h"
#include "core/crypto/secret_text.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace std::chrono_literals;

class BackupModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBackupIsMadeListedAndChecked();
    void theNextOneOnlyAddsWhatChanged();
    void aDamagedOneIsToldAndNotCounted();
    void itComesBackAsASecondVault();
    void whatWasErasedHereComesBackHere();
    void theScheduleMakesItByItselfAndWaitsForTheFolder();
    void olderMonthsGoOnlyOnceTheNewestIsProven();
    void lockedInTheMiddleItStopsAndHarmsNothing();
    void theReminderSpeaksWhenThereIsNone();
    void whatLiesInAFormerFolderIsNotShown();
    void itsDaysAreThoseOfTheLocale();

private:
    void add(const QString &content);
    void open();
    void choose();
    void settled() { QTRY_VERIFY_WITH_TIMEOUT(m_backups->state() == BackupModel::Idle, 30'000); }
    // Made, and listed.
    void make();
    QString target() const { return m_window->home.filePath(u"stick"_s); }
    QStringList files() const { return QDir(target()).entryList(QDir::Files, QDir::Name); }
    QVariantMap row(int at) const { return m_backups->backups().value(at).toMap(); }

    std::optional<WindowVault> m_window;
    std::optional<test::ManualTimers> m_timers;
    std::optional<EventLog> m_log;
    std::optional<BackupModel> m_backups;
};

void BackupModelTest::init()
{
    m_window.emplace();
    m_window->clock.set(QDateTime({2026, 3, 10}, {12, 0}).toMSecsSinceEpoch());
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_log.emplace(m_window->files, m_window->home.filePath(u"state/events.log"_s), m_window->clock);
    const VaultServices services{m_window->files, m_window->clock, m_window->home.filePath(u"state"_s)};
    m_backups.emplace(m_window->keys, services, m_window->keeper, *m_log, *m_timers);
    QDir().mkpath(target());
    open();
}

void BackupModelTest::cleanup()
{
    m_backups.reset();
    m_log.reset();
    m_timers.reset();
    m_window.reset();
}

void BackupModelTest::add(const QString &content)
{
    MemoryChange change;
    change.content = content;
    MN_VERIFY(wait(m_window->keeper.vault()->add(change)));
}

void BackupModelTest::open()
{
    QSignalSpy changed(m_backups->schedule(), &BackupSchedule::changed);
    m_window->keeper.take(*wait(m_window->keys.open(m_window->folder(), secretFrom(m_window->passphrase()))));
    QTRY_COMPARE(changed.count(), 3); // forgotten; then what was chosen, and when the last was made
}

void BackupModelTest::choose()
{
    m_backups->chooseFolder(QUrl::fromLocalFile(target()));
    QTRY_VERIFY(m_backups->isFolderThere());
}

void BackupModelTest::make()
{
    QSignalSpy done(&*m_backups, &BackupModel::done);
    m_backups->backUpNow();
    QCOMPARE(m_backups->state(), BackupModel::Making);
    settled();
    QCOMPARE(m_backups->problem(), QString());
    QCOMPARE(done.count(), 1);
    QTRY_VERIFY(!m_backups->backups().isEmpty());
}

void BackupModelTest::aBackupIsMadeListedAndChecked()
{
    add(u"the boiler needs 1.2 bar"_s);
    choose();
    QVERIFY(m_backups->backups().isEmpty());
    make();
    QCOMPARE(files(), QStringList{u"Clara's vault 2026-03.mnbackup"_s});
    QTRY_COMPARE(m_backups->lastBackup().toMSecsSinceEpoch(), m_window->clock.now());
    QCOMPARE(row(0).value(u"verdict"_s).toInt(), int(BackupModel::NotChecked));
    m_backups->verify(row(0).value(u"path"_s).toString());
    QCOMPARE(m_backups->state(), BackupModel::Verifying);
    settled();
    QCOMPARE(row(0).value(u"verdict"_s).toInt(), int(BackupModel::Good));
    QVERIFY(row(0).value(u"text"_s).toString().startsWith(u"Checked"_s));
}

void BackupModelTest::theNextOneOnlyAddsWhatChanged()
{
    add(u"one"_s);
    choose();
    make();
    const qint64 before = QFileInfo(target() + u'/' + files().first()).size();
    add(u"two"_s);
    make();
    QCOMPARE(files().size(), 1);
    QVERIFY(QFileInfo(target() + u'/' + files().first()).size() > before);
    QTRY_VERIFY(row(0).value(u"size"_s).toString().startsWith(u'2'));
}

void BackupModelTest::aDamagedOneIsToldAndNotCounted()
{
    add(u"one"_s);
    choose();
    make();
    QFile file(target() + u'/' + files().first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(kFirstRun + 40));
    const char old = *file.read(1).constData();
    QVERIFY(file.seek(kFirstRun + 40));
    file.putChar(char(old ^ 0x55));
    file.close();
    m_backups->verify(row(0).value(u"path"_s).toString());
    settled();
    QCOMPARE(row(0).value(u"verdict"_s).toInt(), int(BackupModel::Bad));
    QCOMPARE(m_backups->problemCode(), u"Damaged"_s);
}

void BackupModelTest::itComesBackAsASecondVault()
{
    add(u"one"_s);
    add(u"two"_s);
    choose();
    make();
    const QString path = row(0).value(u"path"_s).toString();
    m_backups->restoreBeside(path, QUrl::fromLocalFile(target())); // is not empty
    settled();
    QCOMPARE(m_backups->problemCode(), u"AlreadyExists"_s);
    QSignalSpy done(&*m_backups, &BackupModel::done);
    const QString beside = m_window->home.filePath(u"again"_s);
    m_backups->restoreBeside(path, QUrl::fromLocalFile(beside));
    settled();
    QCOMPARE(m_backups->problem(), QString());
    QCOMPARE(done.count(), 1);
    auto again = wait(m_window->keys.open(beside, secretFrom(m_window->passphrase())));
    MN_VERIFY(again);
    QCOMPARE(*wait(again->vault->count(ReadView::everything(), {})), 2);
    MN_VERIFY(wait(m_window->keys.close(std::move(*again))));
    QCOMPARE(*wait(m_window->keeper.vault()->count(ReadView::everything(), {})), 2);
}

void BackupModelTest::whatWasErasedHereComesBackHere()
{
    add(u"one"_s);
    choose();
    make();
    add(u"written since"_s);
    m_backups->restoreHere(row(0).value(u"path"_s).toString());
    QCOMPARE(m_backups->state(), BackupModel::Restoring);
    settled();
    QCOMPARE(m_backups->problem(), QString());
    QCOMPARE(*wait(m_window->keeper.vault()->count(ReadView::everything(), {})), 2); // nothing here is lost
}

void BackupModelTest::theScheduleMakesItByItselfAndWaitsForTheFolder()
{
    add(u"one"_s);
    choose();
    QVERIFY(QDir().rmdir(target())); // the stick is elsewhere
    m_backups->schedule()->setEvery(BackupSchedule::Daily);
    m_timers->advance(1min);
    QCOMPARE(m_backups->state(), BackupModel::Making);
    settled();
    QCOMPARE(m_backups->problem(), QString()); // ordinary
    QVERIFY(!m_backups->lastBackup().isValid());
    QDir().mkpath(target());
    m_timers->advance(10min);
    settled();
    QCOMPARE(files().size(), 1);
    QTRY_VERIFY(m_backups->lastBackup().isValid());
    m_timers->advance(23h);
    QCOMPARE(m_backups->state(), BackupModel::Idle);
    m_timers->advance(1h);
    settled();
    QTRY_COMPARE(m_backups->lastBackup().toMSecsSinceEpoch(), m_window->clock.now());
}

void BackupModelTest::olderMonthsGoOnlyOnceTheNewestIsProven()
{
    add(u"one"_s);
    choose();
    m_backups->schedule()->setKeep(2);
    for (const int month : {4, 5}) {
        m_window->clock.set(QDateTime({2026, month, 10}, {12, 0}).toMSecsSinceEpoch());
        make();
    }
    QCOMPARE(files().size(), 2);
    m_window->clock.set(QDateTime({2026, 6, 10}, {12, 0}).toMSecsSinceEpoch());
    make();
    QCOMPARE(files(), (QStringList{u"Clara's vault 2026-05.mnbackup"_s, u"Clara's vault 2026-06.mnbackup"_s}));
}

void BackupModelTest::lockedInTheMiddleItStopsAndHarmsNothing()
{
    for (int i = 0; i < 20; ++i)
        add(u"memory %1"_s.arg(i));
    choose();
    m_backups->backUpNow();
    m_window->keeper.lock();
    QCOMPARE(m_backups->state(), BackupModel::Idle);
    QVERIFY(m_backups->backups().isEmpty());
    open();
    choose();
    make();
    m_backups->verify(row(0).value(u"path"_s).toString());
    settled();
    QCOMPARE(row(0).value(u"verdict"_s).toInt(), int(BackupModel::Good));
}

void BackupModelTest::theReminderSpeaksWhenThereIsNone()
{
    QVERIFY(!m_backups->reminder().isEmpty());
    QVERIFY(m_backups->reminds());
    choose();
    make();
    QTRY_VERIFY(m_backups->reminder().isEmpty());
    QVERIFY(!m_backups->reminds());
    m_window->clock.advance(qint64(43) * 24 * 3600 * 1000);
    QVERIFY(m_backups->reminder().contains(u"43"_s));
    QVERIFY(m_backups->reminds());
    m_backups->putOff();
    QVERIFY(!m_backups->reminds());
    QVERIFY(m_backups->reminder().contains(u"43"_s));
    m_window->clock.advance(qint64(-86) * 24 * 3600 * 1000); // it was ahead when the backup was made
    QVERIFY(m_backups->reminder().contains(u"not known"_s));
}

void BackupModelTest::whatLiesInAFormerFolderIsNotShown()
{
    choose();
    make();
    const QString other = m_window->home.filePath(u"other"_s);
    QDir().mkpath(other);
    m_backups->read();
    m_backups->chooseFolder(QUrl::fromLocalFile(other));
    QSignalSpy changed(&*m_backups, &BackupModel::changed);
    qsizetype most = 0;
    const QObject asLongAsThis;
    connect(&*m_backups, &BackupModel::changed, &asLongAsThis,
            [&] { most = std::max(most, m_backups->backups().size()); });
    QVERIFY(changed.wait());
    wait(m_window->keys.post([] { return true; }));
    QCoreApplication::processEvents();
    QCOMPARE(most, 0);
    QVERIFY(m_backups->isFolderThere());
}

void BackupModelTest::itsDaysAreThoseOfTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(m_backups->lastBackupText(), QString());
    choose();
    make();
    QTRY_VERIFY(m_backups->lastBackup().isValid());
    QCOMPARE(m_backups->lastBackupText(), u"10 Mar 2026, 12:00"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QSignalSpy changed(&*m_backups, &BackupModel::changed);
    m_backups->retranslate();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_backups->lastBackupText(), u"10. März 2026, 12:00"_s);
    QLocale::setDefault(before);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::BackupModelTest)
#include "backup_model_test.moc"
