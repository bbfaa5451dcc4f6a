#include "core/exchange/backup.h"
#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QFile>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// A vault that nothing opens any more, in the whole window: its backup is the way out.
class DamagedVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void itsBackupIsAskedForAndOneMayGoBack();
    void itsBackupIsBroughtIntoAnotherFolder();

private:
    WholeWindow &w() { return *m_whole; }
    QString backup() const { return m_vault->home.filePath(u"vault.mnbackup"_s); }
    Result<void> backUp();
    void askForBackup();

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

// With one memory.
Result<void> DamagedVaultTest::backUp()
{
    const SecretBytes passphrase = SecretBytes::copyOf(WindowVault::passphrase().toUtf8());
    MN_TRY(OpenVault opened, wait(m_vault->keys.open(m_vault->folder(), passphrase.clone())));
    MemoryChange memory;
    memory.content = u"The boiler needs 1.2 bar"_s;
    MN_TRY(wait(opened.vault->add(memory)));
    MN_TRY(Backup(*opened.vault, m_vault->files, m_vault->clock).create(backup(), opened.key));
    return wait(m_vault->keys.close(std::move(opened)));
}

void DamagedVaultTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    MN_VERIFY(backUp());
    QVERIFY(QFile::resize(m_vault->paths().keys, 20));
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
    QCOMPARE(w().app.stage(), AppModel::Stage::Locked);
    QTRY_COMPARE(w().unlock.state(), UnlockModel::Failed); // what asks nobody was tried
}

void DamagedVaultTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

// By keyboard.
void DamagedVaultTest::askForBackup()
{
    QTRY_VERIFY(w().isSeen("restore"));
    for (int i = 0; i < 8 && !w().isIn("restore"); ++i)
        w().press(Qt::Key_Tab);
    QVERIFY(w().isIn("restore"));
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().app.stage(), AppModel::Stage::FirstRun);
    QTRY_VERIFY(w().isIn("backupFile"));
}

void DamagedVaultTest::itsBackupIsAskedForAndOneMayGoBack()
{
    for (int i = 0; i < 2; ++i) {
        askForBackup();
        QVERIFY(!w().isSeen("create")); // nobody is led to make another vault
        w().press(Qt::Key_Escape);
        QTRY_COMPARE(w().app.stage(), AppModel::Stage::Locked);
        QTRY_VERIFY(w().isIn("secret"));
        QVERIFY(w().isSeen("problem"));
    }
    QCOMPARE(w().unlock.folder(), m_vault->folder());
}

void DamagedVaultTest::itsBackupIsBroughtIntoAnotherFolder()
{
    askForBackup();
    FirstRunModel &run = *w().app.firstRun();
    const QString folder = run.folder();
    QVERIFY(folder != m_vault->folder());
    QVERIFY(w().item("restoreFolder")->property("text").toString().contains(folder));
    run.restoring()->chooseBackup(QUrl::fromLocalFile(backup()));
    run.restoring()->start(WindowVault::passphrase(), folder);
    QTRY_COMPARE_WITH_TIMEOUT(w().app.stage(), AppModel::Stage::Open, 60'000);
    QCOMPARE(m_vault->keeper.vault()->paths().folder, folder);
    QTRY_VERIFY(w().passes() && w().app.vault()->list()->count() == 1);
    QCOMPARE(QFile(m_vault->paths().keys).size(), 20); // and the damaged one is as it was
}

} // namespace mn::app

QTEST_MAIN(mn::app::DamagedVaultTest)
#include "damaged_vault_test.moc"
