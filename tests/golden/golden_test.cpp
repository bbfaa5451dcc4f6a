#include "core/crypto/derive.h"
#include "core/crypto/key_slots.h"
#include "core/exchange/backup.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/store/schema.h"
#include "core/vault/vault_check.h"
#include "tests/golden/description.h"
#include "tests/support/paths.h"
#include "tests/support/test_vault.h"
#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

namespace {

const char *const kPassphrase = "the golden passphrase, Zürich";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A vault of an earlier version, as a copy in a folder of its own.
class Golden {
public:
    explicit Golden(const QString &version)
        : m_from(test::sourcePath("tests/golden/") + version),
          m_services{m_files, m_clock, m_folder.filePath(u"state"_s)}
    {
        QDirIterator files(m_from + u"/vault"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = folder() + from.sliced(m_from.size() + qsizetype(qstrlen("/vault")));
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QString folder() const { return m_folder.filePath(u"vault"_s); }
    QString file(const QString &name) const { return m_from + u'/' + name; }
    QByteArray expected() const { return read(file(u"expected.jsonl"_s)); }
    RecoveryPhrase phrase() const
    {
        return *RecoveryPhrase::fromWords(SecretBytes::copyOf(read(file(u"recovery_phrase"_s))));
    }
    LocalFileSystem &files() { return m_files; }
    const Clock &clock() const { return m_clock; }

    Result<KeySlots> keySlots() { return KeySlots::load(m_files, VaultPaths(folder()).keys); }
    Result<Unlocked> byPassphrase()
    {
        MN_TRY(const KeySlots ways, keySlots());
        return ways.unlockWithPassphrase(SecretBytes::copyOf(kPassphrase));
    }
    Result<std::unique_ptr<Vault>> open(const Result<Unlocked> &unlocked)
    {
        MN_TRY(const KeySlots ways, keySlots());
        if (!unlocked)
            return std::unexpected(unlocked.error());
        return Vault::open(folder(), ways.vaultId(), unlocked->vaultKey.clone(), m_services);
    }

private:
    QString m_from;
    QTemporaryDir m_folder;
    LocalFileSystem m_files;
    SystemClock m_clock;
    VaultServices m_services;
};

} // namespace

// Vaults that earlier versions wrote are opened, read and gone on with by this one; those of later ones are left alone.
class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVersionIsRead_data();
    void everyVersionIsRead();
    void everyVersionIsGoneOnWith_data() { everyVersionIsRead_data(); }
    void everyVersionIsGoneOnWith();
    void everyBackupIsRestored_data() { everyVersionIsRead_data(); }
    void everyBackupIsRestored();
    void thisVersionIsAmongThem();
    void aLaterDatabaseIsLeftAlone();
    void aLaterKeyFileIsLeftAlone();
};

void GoldenTest::everyVersionIsRead_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &name : QDir(test::sourcePath("tests/golden")).entryList({u"v*"_s}, QDir::Dirs))
        QTest::newRow(qPrintable(name)) << name;
}

void GoldenTest::everyVersionIsRead()
{
    QFETCH(const QString, version);
    Golden golden(version);
    QVERIFY(!golden.expected().isEmpty());
    for (const bool byPhrase : {false, true}) {
        const auto ways = golden.keySlots();
        MN_VERIFY(ways);
        const auto unlocked = byPhrase ? ways->unlockWithRecoveryPhrase(golden.phrase()) : golden.byPassphrase();
        MN_VERIFY(unlocked);
        QVERIFY(unlocked->isListAuthentic);
        const auto vault = golden.open(unlocked);
        MN_VERIFY(vault);
        const auto description = test::describe(**vault);
        MN_VERIFY(description);
        QCOMPARE(*description, golden.expected());
        const auto findings = wait((*vault)->check());
        MN_VERIFY(findings);
        for (const Finding &finding : *findings)
            QVERIFY2(finding.state == Finding::State::Good, qPrintable(finding.layer + u": "_s + finding.sentence));
        SearchRequest request;
        request.text = u"kessel"_s;
        request.mode = SearchMode::Words;
        const auto answer = wait((*vault)->search(ReadView::everything(), request));
        MN_VERIFY(answer);
        QVERIFY(!answer->hits.isEmpty());
        QCOMPARE(answer->hits[0].memory.externalId, u"external-1"_s);
        QCOMPARE(answer->hits[0].words, QStringList{u"kessel"_s});
    }
}

void GoldenTest::everyVersionIsGoneOnWith()
{
    QFETCH(const QString, version);
    Golden golden(version);
    const auto vault = golden.open(golden.byPassphrase());
    MN_VERIFY(vault);
    const qint64 before = *wait((*vault)->count(ReadView::everything(), {}));
    MemoryChange change;
    change.content = u"and so it goes on"_s;
    MN_VERIFY(wait((*vault)->add(change)));
    const auto known = wait((*vault)->resolve(ReadView::everything(), u"external-1"_s));
    MN_VERIFY(known);
    MN_VERIFY(wait((*vault)->edit(*known, change)));
    // What had been imported is known.
    JsonlSource source(ByteOrigin::bytes(u"golden.jsonl"_s, "{\"id_external\":\"i1\",\"content\":\"imported\"}\n"),
                       u"jsonl:golden"_s, QString());
    const auto imported = Importer(**vault, {}).run(source);
    MN_VERIFY(imported);
    QCOMPARE(imported->counts, (ImportCounts{.unchanged = 1}));
    QCOMPARE(*wait((*vault)->count(ReadView::everything(), {})), before + 1);
}

void GoldenTest::everyBackupIsRestored()
{
    QFETCH(const QString, version);
    Golden golden(version);
    const auto file = golden.files().open(golden.file(u"vault.mnbackup"_s), OpenMode::Read);
    MN_VERIFY(file);
    auto reader = BackupReader::open(**file);
    MN_VERIFY(reader);
    const auto ways = KeySlots::fromBytes(reader->keySlots());
    MN_VERIFY(ways);
    const auto unlocked = ways->unlockWithRecoveryPhrase(golden.phrase());
    MN_VERIFY(unlocked);
    MN_VERIFY(reader->unlock(unlocked->vaultKey));
    test::TestVault vault;
    MN_VERIFY(Backup(*vault, golden.files(), golden.clock()).restore(*reader));
    QCOMPARE(*test::describe(*vault), golden.expected());
}

void GoldenTest::thisVersionIsAmongThem()
{
    QVERIFY(QFileInfo::exists(test::sourcePath("tests/golden/v%1/vault/vault.db").arg(schemaVersion())));
}

void GoldenTest::aLaterDatabaseIsLeftAlone()
{
    Golden golden(u"v%1"_s.arg(schemaVersion()));
    const auto unlocked = golden.byPassphrase();
    MN_VERIFY(unlocked);
    const QString path = VaultPaths(golden.folder()).database;
    {
        auto database = Database::open(path, deriveKey(unlocked->vaultKey, purpose::kDatabase));
        MN_VERIFY(database);
        MN_VERIFY((*database)->script(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)));
    }
    const QByteArray before = read(path);
    const auto vault = golden.open(unlocked);
    QCOMPARE(vault.error().code, Errc::NewerVersion);
    QVERIFY(vault.error().context.contains(QString::number(schemaVersion() + 1)));
    QCOMPARE(read(path), before);
}

void GoldenTest::aLaterKeyFileIsLeftAlone()
{
    Golden golden(u"v%1"_s.arg(schemaVersion()));
    const QString path = VaultPaths(golden.folder()).keys;
    QByteArray bytes = read(path);
    ++bytes[7]; // the version's lower byte: core/crypto/key_slot_codec.h
    MN_VERIFY(replaceFile(golden.files(), path, bytes));
    QCOMPARE(golden.byPassphrase().error().code, Errc::NewerVersion);
    QCOMPARE(read(path), bytes);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::GoldenTest)
#include "golden_test.moc"
