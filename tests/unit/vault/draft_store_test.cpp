#include "core/vault/draft_store.h"
#include "tests/support/faulty_file_system.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_vault.h"
#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

class DraftStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftSurvivesACrashAtEveryOperation();
    void aFullDiskLeavesTheOlderDraft();
    void whatTheDiskDoesNotTakeIsHeld();
    void whatIsHeldIsNewerThanWhatLiesThere();
    void anotherKeyOpensNothing();
    void whatIsDroppedIsGone();
    void aVaultKeepsDraftsThatNobodyCanRead();
    void purgingAMemoryDestroysItsDraft();

private:
    test::ManualClock m_clock;
    RecordId m_id{makeUuidV7(m_clock)};
    const QString m_folder = u"/drafts"_s;
};

void DraftStoreTest::aDraftSurvivesACrashAtEveryOperation()
{
    const SecretBytes key = SecretBytes::random(32);
    for (qint64 crashAt = 0;; ++crashAt) {
        test::FaultyFileSystem disk;
        DraftStore drafts(disk, m_folder, key.clone());
        MN_VERIFY(drafts.keep(m_id, "older"));
        disk.setFaults({.crashAtOperation = crashAt});
        const auto kept = drafts.keep(m_id, "newer");
        const bool hasCrashed = disk.hasCrashed();
        disk.crash();
        const auto found = DraftStore(disk, m_folder, key.clone()).read(m_id);
        MN_VERIFY(found);
        QVERIFY(*found == "newer" || (!kept && *found == "older"));
        if (!hasCrashed)
            return;
    }
}

void DraftStoreTest::aFullDiskLeavesTheOlderDraft()
{
    test::FaultyFileSystem disk;
    DraftStore drafts(disk, m_folder, SecretBytes::random(32));
    MN_VERIFY(drafts.keep(m_id, "older"));
    disk.setFaults({.fullFromOperation = 0});
    const auto kept = drafts.keep(m_id, "newer and longer");
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Errc::DiskFull);
    QCOMPARE(*drafts.read(m_id), QByteArray("older"));
}

void DraftStoreTest::whatTheDiskDoesNotTakeIsHeld()
{
    test::FaultyFileSystem disk;
    HeldDrafts held;
    const SecretBytes key = SecretBytes::random(32);
    disk.setFaults({.fullFromOperation = 0});
    QVERIFY(!DraftStore(disk, m_folder, key.clone(), &held).keep(m_id, "the boiler"));
    QCOMPARE(held.all().size(), 1);
    QVERIFY(!held.all().begin()->contains("boiler"));
    {
        DraftStore other(disk, m_folder, SecretBytes::random(32), &held);
        QVERIFY(other.list()->isEmpty());
        QCOMPARE(other.read(m_id).error().code, Errc::NotFound);
    }
    DraftStore drafts(disk, m_folder, key.clone(), &held); // the vault was locked, and is open again
    QCOMPARE(*drafts.list(), QList<RecordId>{m_id});
    QCOMPARE(*drafts.read(m_id), QByteArray("the boiler"));
    disk.setFaults({});
    QCOMPARE(*drafts.list(), QList<RecordId>{m_id});
    QVERIFY(held.isEmpty());
    QCOMPARE(*DraftStore(disk, m_folder, key.clone()).read(m_id), QByteArray("the boiler"));
}

void DraftStoreTest::whatIsHeldIsNewerThanWhatLiesThere()
{
    test::FaultyFileSystem disk;
    HeldDrafts held;
    DraftStore drafts(disk, m_folder, SecretBytes::random(32), &held);
    MN_VERIFY(drafts.keep(m_id, "older"));
    disk.setFaults({.fullFromOperation = 0});
    QVERIFY(!drafts.keep(m_id, "newer"));
    QCOMPARE(*drafts.read(m_id), QByteArray("newer"));
    QCOMPARE(drafts.list()->size(), 1);
    disk.setFaults({});
    MN_VERIFY(drafts.keep(m_id, "newest"));
    QVERIFY(held.isEmpty());
    QCOMPARE(*drafts.read(m_id), QByteArray("newest"));
    disk.setFaults({.fullFromOperation = 0});
    QVERIFY(!drafts.keep(m_id, "never wanted"));
    disk.setFaults({});
    MN_VERIFY(drafts.drop(m_id));
    QVERIFY(held.isEmpty());
    QVERIFY(drafts.list()->isEmpty());
}

void DraftStoreTest::anotherKeyOpensNothing()
{
    test::FaultyFileSystem disk;
    MN_VERIFY(DraftStore(disk, m_folder, SecretBytes::random(32)).keep(m_id, "secret"));
    DraftStore other(disk, m_folder, SecretBytes::random(32));
    QCOMPARE(other.read(m_id).error().code, Errc::NotFound);
    QVERIFY(other.list()->isEmpty());
}

void DraftStoreTest::whatIsDroppedIsGone()
{
    test::FaultyFileSystem disk;
    DraftStore drafts(disk, m_folder, SecretBytes::random(32));
    QVERIFY(drafts.list()->isEmpty());
    MN_VERIFY(drafts.drop(m_id));
    MN_VERIFY(drafts.keep(m_id, ""));
    QCOMPARE(*drafts.list(), QList<RecordId>{m_id});
    QCOMPARE(*drafts.read(m_id), QByteArray());
    MN_VERIFY(drafts.drop(m_id));
    QVERIFY(drafts.list()->isEmpty());
    QVERIFY(disk.list(m_folder).isEmpty());
}

void DraftStoreTest::aVaultKeepsDraftsThatNobodyCanRead()
{
    test::TestVault vault;
    const QByteArray text = "the boiler needs 1.2 bar";
    MN_VERIFY(wait(vault->keepDraft(m_id, "before that")));
    MN_VERIFY(wait(vault->keepDraft(m_id, text)));
    MN_VERIFY(vault.reopen());
    QCOMPARE(*wait(vault->drafts()), QList<RecordId>{m_id});
    QCOMPARE(*wait(vault->draft(m_id)), text);
    int files = 0;
    for (QDirIterator found(vault.folder() + u"/drafts"_s, QDir::Files); found.hasNext(); ++files) {
        QFile file(found.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("boiler"));
        QVERIFY(!file.fileName().contains(m_id.toString().left(8)));
    }
    QCOMPARE(files, 1);
}

void DraftStoreTest::purgingAMemoryDestroysItsDraft()
{
    test::TestVault vault;
    const RecordId id = *wait(vault->add({}));
    MN_VERIFY(wait(vault->keepDraft(id, "x")));
    MN_VERIFY(wait(vault->purge({id})));
    QCOMPARE(wait(vault->draft(id)).error().code, Errc::NotFound);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DraftStoreTest)
#include "draft_store_test.moc"
