#include "core/session/new_vault.h"
#include "core/session/recovery_store.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

class NewVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewVaultOpensWithAllThatWasAskedFor();
    void aPhraseIsShownBeforeItIsKept();
    void withoutAPhraseNoneOpensIt();
    void whatIsThereIsNotTouched();
    void afterARefusedKeychainNothingStays();
    void afterAFailedDatabaseNoKeyFileStays();
    void thePhraseCanBePutOffAndIsAskedForAgain();

private:
    KeyServices keyServices() { return {m_files, m_clock, m_keychain}; }
    VaultServices services() { return {m_files, m_clock, m_folder->filePath(u"state"_s)}; }
    VaultKeys keys() { return {m_folder->filePath(u"vault"_s), keyServices()}; }
    NewVault wanted() { return {.passphrase = m_passphrase, .hash = cheapHash()}; }

    std::optional<QTemporaryDir> m_folder;
    LocalFileSystem m_files;
    ManualClock m_clock;
    MemoryKeychain m_keychain;
    SecretBytes m_passphrase = SecretBytes::copyOf("kettle under the lantern");
};

void NewVaultTest::init()
{
    m_folder.emplace();
    m_keychain = {};
}

void NewVaultTest::aNewVaultOpensWithAllThatWasAskedFor()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    NewVault all = wanted();
    all.phrase = &phrase;
    all.keychain = true;
    const auto made = makeVault(keys(), keyServices(), services(), all);
    MN_VERIFY(made);
    const auto keySlots = keys().load();
    MN_VERIFY(keySlots);
    QCOMPARE(keySlots->vaultId(), made->id);
    for (const auto &unlocked : {unlockWith(*keySlots, m_passphrase), unlockWith(*keySlots, phrase.words()),
                                 keySlots->unlockWithKeychain(m_keychain)}) {
        MN_VERIFY(unlocked);
        QVERIFY(unlocked->vaultKey == made->key);
        QVERIFY(unlocked->isListAuthentic);
    }
}

void NewVaultTest::aPhraseIsShownBeforeItIsKept()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    NewVault one = wanted();
    one.phrase = &phrase;
    bool wasThere = false;
    one.made = [&] { wasThere = m_files.exists(keys().paths().database); };
    const auto made = makeVault(keys(), keyServices(), services(), one);
    MN_VERIFY(made);
    QVERIFY(wasThere);
    const auto kept = keptPhrase(*made->vault);
    MN_VERIFY(kept);
    QVERIFY((*kept)->phrase.entropy() == phrase.entropy());
}

void NewVaultTest::withoutAPhraseNoneOpensIt()
{
    const auto made = makeVault(keys(), keyServices(), services(), wanted());
    MN_VERIFY(made);
    QVERIFY(!keys().ways()->has(SlotKind::Recovery));
    QVERIFY(!keptPhrase(*made->vault)->has_value());
}

void NewVaultTest::whatIsThereIsNotTouched()
{
    MN_VERIFY(makeVault(keys(), keyServices(), services(), wanted()));
    const QByteArray before = *readFile(m_files, keys().paths().keys, 1 << 20);
    QCOMPARE(makeVault(keys(), keyServices(), services(), wanted()).error().code, Errc::AlreadyExists);
    QCOMPARE(*readFile(m_files, keys().paths().keys, 1 << 20), before);
}

void NewVaultTest::afterARefusedKeychainNothingStays()
{
    m_keychain.failure = Errc::NotAvailable;
    NewVault one = wanted();
    one.keychain = true;
    QCOMPARE(makeVault(keys(), keyServices(), services(), one).error().code, Errc::NotAvailable);
    QVERIFY(!keys().areThere());
    m_keychain.failure = {};
    MN_VERIFY(makeVault(keys(), keyServices(), services(), one)); // it can simply be tried again
}

void NewVaultTest::afterAFailedDatabaseNoKeyFileStays()
{
    VaultServices broken = services();
    broken.databaseLayer = "none"; // SQLite knows no such layer
    QVERIFY(!makeVault(keys(), keyServices(), broken, wanted()));
    QVERIFY(!keys().areThere());
    MN_VERIFY(makeVault(keys(), keyServices(), services(), wanted()));
}

void NewVaultTest::thePhraseCanBePutOffAndIsAskedForAgain()
{
    const auto made = makeVault(keys(), keyServices(), services(), wanted());
    MN_VERIFY(made);
    QCOMPARE(*isPhraseCheckDue(*made->vault), false);
    MN_VERIFY(setPhraseCheckDue(*made->vault, true));
    QCOMPARE(*isPhraseCheckDue(*made->vault), true);
    MN_VERIFY(setPhraseCheckDue(*made->vault, false));
    QCOMPARE(*isPhraseCheckDue(*made->vault), false);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::NewVaultTest)
#include "new_vault_test.moc"
