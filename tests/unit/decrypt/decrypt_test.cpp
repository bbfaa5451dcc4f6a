#include "cli/decrypt/decrypt.h"
#include "core/base/platform/local_file_system.h"
#include "core/crypto/key_slots.h"
#include "core/portable/backup_writer.h"
#include "core/record/memory_record.h"
#include "tests/support/manual_clock.h"
#include "tests/support/paths.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
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
    void aDamagedAttachmentIsLeftOutAlone();
    void aDamagedBackupLeavesNothingInClear();
    void whatCannotBePublishedLeavesNothingInClear_data();
    void whatCannotBePublishedLeavesNothingInClear();
    void withoutATerminalItSaysWhatIsMissing();
    void thePassphraseFileMayHoldTheWords();
    void theBackupsOfEarlierVersionsAreOpened_data();
    void theBackupsOfEarlierVersionsAreOpened();

private:
    // Runs the program itself.
    struct Ran {
        int code = -1;
        QByteArray out;
        QByteArray error;
    };
    static Ran run(const QStringList &arguments)
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(MN_DECRYPT), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString written(const char *name, QByteArrayView bytes) const
    {
        QFile file(out(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    // A copy of the backup with one changed byte.
    QString damagedAt(const char *name, qsizetype at) const
    {
        QByteArray bytes = bytesOf(m_backup);
        bytes[at] ^= 1;
        return written(name, bytes);
    }

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

void DecryptTest::aDamagedAttachmentIsLeftOutAlone()
{
    const QByteArray sealed = bytesOf(m_folder.filePath(u"sealed"_s));
    const qsizetype begin = bytesOf(m_backup).indexOf(sealed);
    const QString passphrase = written("p", m_passphrase.view());
    // In its header, in its text, in its last bytes.
    for (const qsizetype at : {qsizetype(0), qsizetype(70), sealed.size() - 1}) {
        const QString folder = m_folder.filePath(u"damaged-%1"_s.arg(at));
        const QString damaged = damagedAt("attachment", begin + at);
        const Ran ran = run({damaged, u"--out"_s, folder, u"--passphrase-file"_s, passphrase});
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.out.contains("1 memory, 1 in the trash, 0 attachments"));
        QVERIFY(ran.out.contains("is damaged and was left out"));
        QVERIFY(bytesOf(folder + u"/memories.jsonl"_s).contains("kept"));
        QVERIFY(bytesOf(folder + u"/trash.jsonl"_s).contains("thrown away"));
        QVERIFY(!QDir(folder + u"/memories.jsonl.files"_s).exists());
    }
}

void DecryptTest::aDamagedBackupLeavesNothingInClear()
{
    const QString damaged = damagedAt("entries", kFirstRun + 100);
    QCOMPARE(decryptBackup(m_files, damaged, SecretKind::Passphrase, m_passphrase, out("five")).error().code,
             Errc::Damaged);
    QVERIFY(!QDir(out("five")).exists());
}

void DecryptTest::whatCannotBePublishedLeavesNothingInClear_data()
{
    QTest::addColumn<QString>("taken");
    QTest::newRow("memories") << u"memories.jsonl"_s;
    QTest::newRow("trash") << u"trash.jsonl"_s;
}

// Something else takes one of the names meanwhile: while the attachments are written out.
void DecryptTest::whatCannotBePublishedLeavesNothingInClear()
{
    QFETCH(const QString, taken);
    class Taking final : public FileSystem {
    public:
        explicit Taking(QString name) : m_name(std::move(name)) {}
        Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override
        {
            if (path.contains(u".files/"_s))
                QDir().mkpath(m_name + u"/mine"_s);
            return m_disk.open(path, mode);
        }
        Result<void> rename(const QString &from, const QString &to) override { return m_disk.rename(from, to); }
        Result<void> remove(const QString &path) override { return m_disk.remove(path); }
        Result<void> makeFolder(const QString &path) override { return m_disk.makeFolder(path); }
        bool exists(const QString &path) override { return m_disk.exists(path); }
        QStringList list(const QString &folder) override { return m_disk.list(folder); }

    private:
        LocalFileSystem m_disk;
        QString m_name;
    };
    const QString folder = m_folder.filePath(u"taken-"_s + taken);
    Taking files(folder + u'/' + taken);
    QVERIFY(!decryptBackup(files, m_backup, SecretKind::Passphrase, m_passphrase, folder));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{taken});
}

void DecryptTest::withoutATerminalItSaysWhatIsMissing()
{
    const Ran ran = run({m_backup, u"--out"_s, out("six")});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains("--passphrase-file"), ran.error.constData());
}

void DecryptTest::thePassphraseFileMayHoldTheWords()
{
    const QString words = written("words", m_recovery.words().view().toByteArray().replace(' ', '\n') + '\n');
    const Ran ran = run({m_backup, u"--out"_s, out("seven"), u"--passphrase-file"_s, words});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("1 memory, 1 in the trash, 1 attachment\n"));
    const QString lines = written("lines", "\xEF\xBB\xBF" + m_passphrase.view().toByteArray() + "\r\nnot this\n");
    QCOMPARE(run({m_backup, u"--out"_s, out("eight"), u"--passphrase-file"_s, lines}).code, 0);
    QCOMPARE(run({m_backup, u"--out"_s, out("nine"), u"--recovery-file"_s, words}).code, 0);
    const QString wrong = written("wrong", RecoveryPhrase::make().words().view());
    QCOMPARE(run({m_backup, u"--out"_s, out("ten"), u"--passphrase-file"_s, wrong}).code, 4);
}

void DecryptTest::theBackupsOfEarlierVersionsAreOpened_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &name : QDir(test::sourcePath("tests/golden")).entryList({u"v*"_s}, QDir::Dirs))
        QTest::newRow(qPrintable(name)) << name;
}

// What each golden vault held, and nothing else: tests/golden/README.md.
void DecryptTest::theBackupsOfEarlierVersionsAreOpened()
{
    QFETCH(const QString, version);
    const QString golden = test::sourcePath("tests/golden/") + version;
    QMap<QString, QJsonObject> kept;
    QMap<QString, QJsonObject> trashed;
    QMap<QString, QByteArray> files; // by the hash of their bytes
    for (const QByteArray &line : bytesOf(golden + u"/expected.jsonl"_s).split('\n')) {
        const QJsonObject expected = QJsonDocument::fromJson(line).object();
        const QJsonObject memory = expected[u"memory"_s].toObject();
        if (memory.isEmpty())
            continue;
        (expected[u"trashed"_s].toBool() ? trashed : kept)[memory[u"id"_s].toString()] = memory;
        for (const QJsonValue &file : expected[u"files"_s].toObject()) {
            const QByteArray bytes = file.toString().toUtf8();
            files[QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())] = bytes;
        }
    }
    QVERIFY(!kept.isEmpty() && !trashed.isEmpty() && !files.isEmpty());
    const auto read = [](const QString &path) {
        QMap<QString, QJsonObject> memories;
        for (const QByteArray &line : bytesOf(path).split('\n'))
            if (const QJsonObject memory = QJsonDocument::fromJson(line).object(); !memory.isEmpty())
                memories[memory[u"id"_s].toString()] = memory;
        return memories;
    };
    const QString passphrase = written("golden passphrase", "the golden passphrase, Zürich\n");
    for (const QStringList &secret : {QStringList{u"--passphrase-file"_s, passphrase},
                                      QStringList{u"--recovery-file"_s, golden + u"/recovery_phrase"_s}}) {
        const QString folder = m_folder.filePath(version + secret[0]);
        const Ran ran = run(QStringList{golden + u"/vault.mnbackup"_s, u"--out"_s, folder} + secret);
        QVERIFY2(ran.code == 0, ran.error.constData());
        QCOMPARE(read(folder + u"/memories.jsonl"_s), kept);
        QCOMPARE(read(folder + u"/trash.jsonl"_s), trashed);
        const QDir attached(folder + u"/memories.jsonl.files"_s);
        QCOMPARE(attached.entryList(QDir::Files, QDir::Name), QStringList(files.keys()));
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            QCOMPARE(bytesOf(attached.filePath(file.key())), file.value());
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DecryptTest)
#include "decrypt_test.moc"
