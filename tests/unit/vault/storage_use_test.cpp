#include "core/vault/storage_use.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::TestVault;
using test::wait;

class StorageUseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyVaultHasADatabaseAndNothingElse();
    void everyPartIsCountedWhereItLies();
    void theLargestFilesAreNamedOnceEach();

private:
    static Attachment file(TestVault &vault, qsizetype size)
    {
        const auto source = [bytes = QByteArray(size, 'x')]() mutable -> Result<QByteArray> {
            return std::exchange(bytes, {});
        };
        return *wait(vault->seal(u"plan.pdf"_s, u"application/pdf"_s, source));
    }
    static RecordId add(TestVault &vault, const QList<Attachment> &files)
    {
        MemoryChange change;
        change.content = u"the house"_s;
        change.addAttachments = files;
        return *wait(vault->add(change));
    }
};

void StorageUseTest::anEmptyVaultHasADatabaseAndNothingElse()
{
    TestVault vault;
    const auto use = wait(storageUse(*vault, 3));
    MN_VERIFY(use);
    QVERIFY(use->databaseBytes > 0);
    QCOMPARE(use->blobBytes, 0);
    QCOMPARE(use->drafts, 0);
    QCOMPARE(use->stored.versions, 0);
    QCOMPARE(use->stored.files, 0);
    QVERIFY(use->stored.largest.isEmpty());
    QVERIFY(use->freeBytes <= use->diskBytes && use->diskBytes > 0);
}

void StorageUseTest::everyPartIsCountedWhereItLies()
{
    TestVault vault;
    const RecordId id = add(vault, {file(vault, 5000)});
    MemoryChange change;
    change.content = u"the house, and its roof"_s;
    MN_VERIFY(wait(vault->edit(id, change)));
    MN_VERIFY(wait(vault->keepDraft(id, "the house, its roof and")));
    const auto use = wait(storageUse(*vault, 3));
    MN_VERIFY(use);
    QVERIFY(use->blobBytes >= 5000 && use->blobBytes < 10'000); // sealed: a little more than what was given
    QCOMPARE(use->drafts, 1);
    QVERIFY(use->draftBytes > 0);
    QCOMPARE(use->stored.versions, 1);
    QVERIFY(use->stored.versionBytes > 0);
    QCOMPARE(use->stored.files, 1);
}

void StorageUseTest::theLargestFilesAreNamedOnceEach()
{
    TestVault vault;
    const Attachment small = file(vault, 10);
    const Attachment middle = file(vault, 2000);
    const Attachment large = file(vault, 3000);
    const RecordId first = add(vault, {large, small});
    const RecordId second = add(vault, {middle, large});
    const auto use = wait(storageUse(*vault, 2));
    MN_VERIFY(use);
    QCOMPARE(use->stored.files, 3);
    QCOMPARE(use->stored.largest, (QList<StoredFile>{{first, large.blob, 3000}, {second, middle.blob, 2000}}));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::StorageUseTest)
#include "storage_use_test.moc"
