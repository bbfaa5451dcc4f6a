#include "app/onboarding/first_run_model.h"
#include "core/exchange/backup.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// The first run of somebody who has a backup.
class RestoreModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBackupAndItsPassphraseEndTheFirstRun();
    void theRecoveryWordsDoTheSame();
    void aWrongPassphraseIsSaidOverwrittenAndCanBeTriedAgain();
    void whatIsNoBackupIsSaidAtOnce();
    void aStopIsSaidAndGoneOnWith();
    void anotherVaultIsNotTouched();
    void whatIsRestoredWhileItIsToLockIsLocked();

private:
    RestoreModel &restoring() { return *m_run->restoring(); }
    QUrl backup() const { return QUrl::fromLocalFile(m_window->home.filePath(u"vault.mnbackup"_s)); }
    QString target() const { return m_window->home.filePath(u"again"_s); }
    static QString typed(const char *text) { return QString::fromLatin1(text); }

    SystemTimers m_timers;
    std::optional<WindowVault> m_window;
    std::optional<FirstRunModel> m_run;
};

// A vault of 700 memories, backed up.
void RestoreModelTest::init()
{
    m_window.emplace();
    MN_VERIFY(m_window->make());
    auto opened = wait(m_window->keys.open(m_window->folder(), SecretBytes::copyOf(m_window->passphrase().toUtf8())));
    MN_VERIFY(opened);
    const auto fill = [](Saving &saving) -> Result<void> {
        for (int i = 0; i < 700; ++i) {
            MemoryChange memory;
            memory.content = u"memory %1"_s.arg(i);
            MN_TRY(saving.add({}, memory));
        }
        return {};
    };
    MN_VERIFY(wait(opened->vault->save(Durability::Full, fill)));
    MN_VERIFY(Backup(*opened->vault, m_window->files, m_window->clock).create(backup().toLocalFile(), opened->key));
    MN_VERIFY(wait(m_window->keys.close(*std::move(opened))));
    m_run.emplace(m_window->keys, m_window->keeper, m_window->clock, m_timers, target());
}

void RestoreModelTest::cleanup()
{
    m_run.reset();
    m_window.reset();
}

void RestoreModelTest::aBackupAndItsPassphraseEndTheFirstRun()
{
    QSignalSpy restored(&*m_run, &FirstRunModel::restored);
    restoring().chooseBackup(backup());
    QCOMPARE(restoring().backupName(), u"vault.mnbackup"_s);
    restoring().start(m_window->passphrase(), m_run->folder());
    QVERIFY(restoring().isWorking());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), FirstRunModel::Done, 60'000);
    QVERIFY(restored.first().first().toString().contains(u"700"_s));
    QVERIFY(!restoring().isWorking());
    QVERIFY(m_window->keeper.vault());
    QCOMPARE(wait(m_window->keeper.vault()->count(ReadView::everything(), {})).value_or(-1), 700);
    QCOMPARE(m_window->keeper.vault()->paths().folder, target());
}

void RestoreModelTest::theRecoveryWordsDoTheSame()
{
    restoring().chooseBackup(backup());
    restoring().start(m_window->words(), m_run->folder());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), FirstRunModel::Done, 60'000);
}

void RestoreModelTest::aWrongPassphraseIsSaidOverwrittenAndCanBeTriedAgain()
{
    restoring().chooseBackup(backup());
    const QString wrong = typed("kettle over the seventh lantern");
    restoring().start(wrong, m_run->folder());
    QCOMPARE(wrong, QString(wrong.size(), QChar(0)));
    QTRY_VERIFY(!restoring().isWorking());
    QCOMPARE(restoring().messageCode(), u"WrongKey"_s);
    QVERIFY(!restoring().message().isEmpty());
    QCOMPARE(m_run->step(), FirstRunModel::Welcome);
    QVERIFY(!QDir(target()).exists());
    restoring().start(m_window->passphrase(), m_run->folder());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), FirstRunModel::Done, 60'000);
}

void RestoreModelTest::whatIsNoBackupIsSaidAtOnce()
{
    QFile file(m_window->home.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    restoring().chooseBackup(QUrl::fromLocalFile(file.fileName()));
    QTRY_COMPARE(restoring().messageCode(), u"NotUnderstood"_s);
    restoring().chooseBackup(backup());
    QVERIFY(restoring().message().isEmpty());
}

void RestoreModelTest::aStopIsSaidAndGoneOnWith()
{
    restoring().chooseBackup(backup());
    restoring().start(m_window->passphrase(), m_run->folder());
    restoring().stop();
    QVERIFY(restoring().isStopping());
    QTRY_VERIFY(!restoring().isWorking());
    QCOMPARE(restoring().messageCode(), u"Cancelled"_s);
    QCOMPARE(m_run->step(), FirstRunModel::Welcome);
    restoring().start(m_window->passphrase(), m_run->folder());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), FirstRunModel::Done, 60'000);
    QCOMPARE(wait(m_window->keeper.vault()->count(ReadView::everything(), {})).value_or(-1), 700);
}

void RestoreModelTest::anotherVaultIsNotTouched()
{
    auto made = wait(m_window->keys.make(
        target(), {.passphrase = SecretBytes::copyOf("another"), .hash = cheapHash(), .phrase = {}}));
    MN_VERIFY(made);
    MN_VERIFY(wait(m_window->keys.close(std::move(made->opened))));
    restoring().chooseBackup(backup());
    restoring().start(m_window->passphrase(), m_run->folder());
    QTRY_COMPARE(restoring().messageCode(), u"AlreadyExists"_s);
    MN_VERIFY(wait(m_window->keys.open(target(), SecretBytes::copyOf("another"))));
}

void RestoreModelTest::whatIsRestoredWhileItIsToLockIsLocked()
{
    restoring().chooseBackup(backup());
    restoring().start(m_window->passphrase(), m_run->folder());
    m_window->keeper.lock();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), FirstRunModel::Done, 60'000);
    QVERIFY(!m_window->keeper.vault());
    auto opened = wait(m_window->keys.open(target(), SecretBytes::copyOf(m_window->passphrase().toUtf8())));
    MN_VERIFY(opened);
    MN_VERIFY(wait(m_window->keys.close(*std::move(opened))));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::RestoreModelTest)
#include "restore_model_test.moc"
