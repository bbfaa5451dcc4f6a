#include "core/session/key_thread.h"
#include "core/session/moved_places.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QDir>
#include <QFile>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

namespace {

constexpr int kMemories = 1200; // more than two batches

SecretBytes passphrase()
{
    return SecretBytes::copyOf("kettle under the lantern");
}

} // namespace

class RestoredVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupBecomesItsVaultAgainWithItsKeys();
    void itIsFoundWhereItWasBroughtBack();
    void theRecoveryWordsOpenABackupToo();
    void whatDoesNotOpenItLeavesNothing();
    void anotherVaultIsNotTouched();
    void aStopIsGoneOnWith();
    void whatIsNoBackupIsSaid();
    void aNewVaultGoesBelowAFolderThatIsNotEmpty();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    qint64 countIn(const OpenVault &opened) const
    {
        return wait(opened.vault->count(ReadView::everything(), {})).value_or(-1);
    }
    Result<RestoredOpening> restore(const QString &folder, SecretBytes secret = passphrase())
    {
        return wait(m_keys->restore(path(folder), path(u"vault.mnbackup"_s), std::move(secret)));
    }

    std::optional<QTemporaryDir> m_folder;
    LocalFileSystem m_files;
    ManualClock m_clock;
    MemoryKeychain m_keychain;
    std::optional<KeyThread> m_keys;
    QString m_words;
};

// A vault, and a backup of it.
void RestoredVaultTest::init()
{
    m_keys.reset();
    m_folder.emplace();
    m_keys.emplace(KeyServices{m_files, m_clock, m_keychain}, VaultServices{m_files, m_clock, path(u"state"_s)});
    RecoveryPhrase phrase = RecoveryPhrase::make();
    m_words = QString::fromLatin1(phrase.words().view());
    auto made = wait(
        m_keys->make(path(u"vault"_s), {.passphrase = passphrase(), .hash = cheapHash(), .phrase = std::move(phrase)}));
    MN_VERIFY(made);
    Vault &vault = *made->opened.vault;
    const auto fill = [](Saving &saving) -> Result<void> {
        for (int i = 0; i < kMemories; ++i) {
            MemoryChange memory;
            memory.content = u"memory %1"_s.arg(i);
            MN_TRY(saving.add({}, memory));
        }
        return {};
    };
    MN_VERIFY(wait(vault.save(Durability::Full, fill)));
    MN_VERIFY(Backup(vault, m_files, m_clock).create(path(u"vault.mnbackup"_s), made->opened.key));
    MN_VERIFY(wait(m_keys->close(std::move(made->opened))));
}

void RestoredVaultTest::aBackupBecomesItsVaultAgainWithItsKeys()
{
    MN_VERIFY(wait(m_keys->checkBackup(path(u"vault.mnbackup"_s))));
    qint64 told = 0;
    auto restored = wait(m_keys->restore(path(u"again"_s), path(u"vault.mnbackup"_s), passphrase(),
                                         [&](qint64 done, qint64) { told = done; }));
    MN_VERIFY(restored);
    QCOMPARE(restored->report.added, kMemories);
    QCOMPARE(told, kMemories);
    QCOMPARE(countIn(restored->opened), kMemories);
    MN_VERIFY(wait(m_keys->close(std::move(restored->opened))));
    auto opened = wait(m_keys->open(path(u"again"_s), passphrase()));
    MN_VERIFY(opened);
    QCOMPARE(countIn(*opened), kMemories);
    MN_VERIFY(wait(m_keys->close(*std::move(opened))));
}

// Its folder was that of a vault which has moved away.
void RestoredVaultTest::itIsFoundWhereItWasBroughtBack()
{
    const auto id = wait(m_keys->ways(path(u"vault"_s)))->vault;
    MovedPlaces places(m_files, path(u"state"_s));
    MN_VERIFY(places.begin({path(u"again"_s), path(u"vault"_s), id, "as it was"}));
    MN_VERIFY(places.finish({path(u"again"_s), path(u"vault"_s), id}));
    QCOMPARE(places.follow(path(u"again"_s)), path(u"vault"_s));
    auto restored = restore(u"again"_s);
    MN_VERIFY(restored);
    MN_VERIFY(wait(m_keys->close(std::move(restored->opened))));
    QCOMPARE(places.follow(path(u"again"_s)), path(u"again"_s));
    QVERIFY(QDir(path(u"again"_s)).removeRecursively()); // as when its disk is not connected
    QCOMPARE(places.follow(path(u"again"_s)), path(u"again"_s));
}

void RestoredVaultTest::theRecoveryWordsOpenABackupToo()
{
    auto restored = restore(u"again"_s, SecretBytes::copyOf(m_words.toLatin1()));
    MN_VERIFY(restored);
    QCOMPARE(countIn(restored->opened), kMemories);
    MN_VERIFY(wait(m_keys->close(std::move(restored->opened))));
}

void RestoredVaultTest::whatDoesNotOpenItLeavesNothing()
{
    const auto wrong = restore(u"again"_s, SecretBytes::copyOf("kettle over the lantern"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Errc::WrongKey);
    QVERIFY(!QDir(path(u"again"_s)).exists());
}

void RestoredVaultTest::anotherVaultIsNotTouched()
{
    auto other = wait(m_keys->make(path(u"other"_s), {.passphrase = passphrase(), .hash = cheapHash()}));
    MN_VERIFY(other);
    MN_VERIFY(wait(m_keys->close(std::move(other->opened))));
    const auto refused = restore(u"other"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::AlreadyExists);
    auto opened = wait(m_keys->open(path(u"other"_s), passphrase()));
    MN_VERIFY(opened);
    QCOMPARE(countIn(*opened), 0);
    MN_VERIFY(wait(m_keys->close(*std::move(opened))));
}

void RestoredVaultTest::aStopIsGoneOnWith()
{
    std::stop_source stop;
    const auto stopAtOnce = [&](qint64, qint64) { stop.request_stop(); };
    const auto stopped =
        wait(m_keys->restore(path(u"again"_s), path(u"vault.mnbackup"_s), passphrase(), stopAtOnce, stop.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Errc::Cancelled);
    auto restored = restore(u"again"_s);
    MN_VERIFY(restored);
    QVERIFY(restored->report.added < kMemories); // some had come
    QCOMPARE(countIn(restored->opened), kMemories);
    MN_VERIFY(wait(m_keys->close(std::move(restored->opened))));
}

void RestoredVaultTest::whatIsNoBackupIsSaid()
{
    QFile file(path(u"no.mnbackup"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    const auto checked = wait(m_keys->checkBackup(file.fileName()));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Errc::NotUnderstood);
    QVERIFY(!wait(m_keys->checkBackup(path(u"nowhere"_s))));
}

void RestoredVaultTest::aNewVaultGoesBelowAFolderThatIsNotEmpty()
{
    const auto placeFor = [this](const QString &folder) {
        return wait(m_keys->placeForNewVault(path(folder), u"Mnemosyne"_s)).value_or(QString());
    };
    QCOMPARE(placeFor(u"absent"_s), path(u"absent"_s));
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    QCOMPARE(placeFor(u"empty"_s), path(u"empty"_s));
    QVERIFY(QDir().mkpath(path(u"documents/letters"_s)));
    QCOMPARE(placeFor(u"documents"_s), path(u"documents/Mnemosyne"_s));
    QVERIFY(QDir().mkpath(path(u"documents/Mnemosyne/something"_s)));
    QCOMPARE(placeFor(u"documents"_s), path(u"documents/Mnemosyne 2"_s));
    QCOMPARE(placeFor(u"vault"_s), path(u"vault"_s)); // a vault is said to be there
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::RestoredVaultTest)
#include "restored_vault_test.moc"
