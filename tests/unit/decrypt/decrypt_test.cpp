#include "cli/decrypt/decrypt.h"
#include "core/base/platform/local_file_system.h"
#include "core/crypto/key_slots.h"
#include "core/portable/backup_writer.h"
#include "core/record/memory_record.h"
#include "tests/support/manual_clock.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

class DecryptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPassphraseAloneIsEnough();
    void theRecoveryPhraseAloneIsEnough();
    void aWrongSecretIsRefused();
    void whatIsThereIsNotOverwritten();
    void aDamagedBackupLeavesNothingInClear();

private:
    QString out(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    LocalFileSystem m_files;
    test::ManualClock m_clock;
    QString m_backup;
    SecretBytes m_passphrase = SecretBytes::copyOf("correct horse");
    RecoveryPhrase m_recovery = RecoveryPhrase::make();
    QByteArray m_attached = "a picture of a gauge";
};

// Two memories, one of them in the trash, one purged, one attachment.
void DecryptTest::initTestCase()
{
    const VaultId vault(makeUuidV7(m_clock));
    const SecretBytes key = SecretBytes::random(32);
    KeySlots keySlots = KeySlots::make(m_files, m_folder.filePath(u"vault.keys"_s), vault);
    const PasswordHashParameters cheap = withFreshSalt({kLeastHashPasses, 8 << 20, {}});
    QVERIFY(keySlots.addPassphrase(key, m_passphrase, cheap, u"p"_s, m_clock));
    QVERIFY(keySlots.addRecovery(key, m_recovery, u"r"_s, m_clock));

    m_backup = m_folder.filePath(u"b.mnbackup"_s);
    const auto file = *m_files.open(m_backup, OpenMode::Replace);
    BackupWriter writer = *BackupWriter::begin(*file, vault, key, keySlots.toBytes(), m_clock);
    DotSource dots(ActorId(makeUuidV7(m_clock)), 0);
    HybridClock time(m_clock, HlcStamp());

    const SecretBytes blobKey = SecretBytes::random(32);
    const BlobId blob(makeUuidV7(m_clock));
    const QString sealedPath = m_folder.filePath(u"sealed"_s);
    {
        const auto sealed = *m_files.open(sealedPath, OpenMode::Replace);
        StreamSealer sealer = *StreamSealer::begin(*sealed, 0, blobKey, blob.toBytes());
        QVERIFY(sealer.append(m_attached) && sealer.finish());
    }
    const auto add = [&](const QString &content, const std::function<Record(Record)> &after) {
        MemoryChange change;
        change.content = content;
        if (content == u"kept"_s)
            change.addAttachments = {{blob, u"gauge.png"_s, u"image/png"_s, m_attached.size(),
                                      QCryptographicHash::hash(m_attached, QCryptographicHash::Sha256),
                                      blobKey.view().toByteArray()}};
        return writer.add(BackedUpMemory{
            RecordId(makeUuidV7(m_clock)), after(apply(Record(), change, dots, time.tick()).value()), {}});
    };
    QVERIFY(add(u"kept"_s, [](const Record &record) { return record; }));
    QVERIFY(add(u"thrown away"_s,
                [&](const Record &record) { return markDeleted(record, dots.next(), time.tick(), true); }));
    QVERIFY(add(u"erased"_s, [](const Record &record) { return purged(record); }));
    QVERIFY(writer.beginBlob(blob) && writer.appendToBlob(bytesOf(sealedPath)));
    QVERIFY(writer.finish({}, true, m_clock) && writer.commit());
}

void DecryptTest::aPassphraseAloneIsEnough()
{
    const auto report = decryptBackup(m_files, m_backup, SecretKind::Passphrase, m_passphrase, out("one"));
    QVERIFY(report.has_value());
    QCOMPARE(report->memories, 1);
    QCOMPARE(report->trashed, 1);
    QCOMPARE(report->attachments, 1);
    const QJsonObject memory = QJsonDocument::fromJson(bytesOf(out("one/memories.jsonl"))).object();
    QCOMPARE(memory[u"content"_s].toString(), u"kept"_s);
    const QString sha256 = memory[u"attachments"_s][0][u"sha256"].toString();
    QCOMPARE(bytesOf(out("one/memories.jsonl.files/") + sha256), m_attached);
    QVERIFY(bytesOf(out("one/trash.jsonl")).contains("thrown away"));
    QVERIFY(!bytesOf(out("one/memories.jsonl")).contains("erased"));
}

void DecryptTest::theRecoveryPhraseAloneIsEnough()
{
    const auto report = decryptBackup(m_files, m_backup, SecretKind::RecoveryPhrase, m_recovery.words(), out("two"));
    QVERIFY(report.has_value());
    QCOMPARE(report->memories, 1);
}

void DecryptTest::aWrongSecretIsRefused()
{
    const auto wrong = SecretBytes::copyOf("wrong");
    QCOMPARE(decryptBackup(m_files, m_backup, SecretKind::Passphrase, wrong, out("three")).error().code,
             Errc::WrongKey);
    QCOMPARE(decryptBackup(m_files, m_backup, SecretKind::RecoveryPhrase, RecoveryPhrase::make().words(), out("three"))
                 .error()
                 .code,
             Errc::WrongKey);
    QVERIFY(!QDir(out("three")).exists());
}

void DecryptTest::whatIsThereIsNotOverwritten()
{
    QDir().mkpath(out("four/mine"));
    QCOMPARE(decryptBackup(m_files, m_backup, SecretKind::Passphrase, m_passphrase, out("four")).error().code,
             Errc::AlreadyExists);
}

void DecryptTest::aDamagedBackupLeavesNothingInClear()
{
    QByteArray bytes = bytesOf(m_backup);
    bytes[bytes.indexOf(bytesOf(m_folder.filePath(u"sealed"_s))) + 70] ^= 1; // within the attachment
    const QString damaged = m_folder.filePath(u"damaged"_s);
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(decryptBackup(m_files, damaged, SecretKind::Passphrase, m_passphrase, out("five")).error().code,
             Errc::Damaged);
    QVERIFY(!QFile::exists(out("five/memories.jsonl")));
    QCOMPARE(QDir(out("five/memories.jsonl.files")).entryList(QDir::Files | QDir::Hidden), QStringList());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DecryptTest)
#include "decrypt_test.moc"
