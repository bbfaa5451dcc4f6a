#include "core/session/recovery_store.h"
#include "core/session/vault_keys.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

class VaultKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPassphraseOpensAndAnotherDoesNot();
    void theWordsOfThePhraseOpenHoweverTheyAreWritten();
    void aPassphraseThatIsAPhraseOfAnotherVaultOpensAllTheSame();
    void theWaysInSayWhatOpensAndSinceWhen();
    void aFolderWithoutAVaultSaysSo();
    void onlyOneProcessChangesTheSlots();
    void aNewPhraseTakesThePlaceOfTheOld();

private:
    Result<SlotId> addPassphrase(const QByteArray &text)
    {
        KeySlots keySlots = VaultKeys(m_vault->folder(), m_services)
                                .load()
                                .value_or(KeySlots::make(m_files, m_keys->paths().keys, m_vault->id()));
        return keySlots.addPassphrase(m_vault->key(), SecretBytes::copyOf(text), cheapHash(), passphraseLabel(),
                                      m_vault->clock());
    }
    Result<Unlocked> unlock(QByteArrayView secret)
    {
        MN_TRY(const KeySlots keySlots, m_keys->load());
        return unlockWith(keySlots, SecretBytes::copyOf(secret));
    }

    LocalFileSystem m_files;
    MemoryKeychain m_keychain;
    std::optional<TestVault> m_vault;
    ManualClock m_clock;
    KeyServices m_services{m_files, m_clock, m_keychain};
    std::optional<VaultKeys> m_keys;
};

void VaultKeysTest::init()
{
    m_keychain = {};
    m_vault.emplace();
    m_keys.emplace(m_vault->folder(), m_services);
    MN_VERIFY(addPassphrase("kettle under the lantern"));
}

void VaultKeysTest::aPassphraseOpensAndAnotherDoesNot()
{
    const auto unlocked = unlock("kettle under the lantern");
    MN_VERIFY(unlocked);
    QVERIFY(unlocked->vaultKey == m_vault->key());
    QCOMPARE(unlock("kettle under the lamp").error(), Error{Errc::WrongKey});
}

void VaultKeysTest::theWordsOfThePhraseOpenHoweverTheyAreWritten()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    MN_VERIFY(m_keys->change(
        [&](KeySlots &keySlots) { return keySlots.addRecovery(m_vault->key(), phrase, recoveryLabel(), m_clock); }));
    const SecretBytes words = phrase.words();
    MN_VERIFY(unlock(words.view()));
    MN_VERIFY(unlock(words.view().toByteArray().toUpper().replace(' ', "\n2. ")));
}

void VaultKeysTest::aPassphraseThatIsAPhraseOfAnotherVaultOpensAllTheSame()
{
    const SecretBytes words = RecoveryPhrase::make().words();
    MN_VERIFY(addPassphrase(words.view().toByteArray()));
    MN_VERIFY(unlock(words.view()));
}

void VaultKeysTest::theWaysInSayWhatOpensAndSinceWhen()
{
    const auto before = m_keys->ways();
    MN_VERIFY(before);
    QVERIFY(before->has(SlotKind::Passphrase));
    QVERIFY(!before->has(SlotKind::Recovery));
    QCOMPARE(before->passphraseSetAt(), m_vault->clock().now());
    m_vault->clock().advance(1000);
    MN_VERIFY(addPassphrase("another"));
    QCOMPARE(m_keys->ways()->passphraseSetAt(), m_vault->clock().now());
}

void VaultKeysTest::aFolderWithoutAVaultSaysSo()
{
    const QTemporaryDir empty;
    const VaultKeys keys(empty.path(), m_services);
    QVERIFY(!keys.areThere());
    QCOMPARE(keys.ways().error().code, Errc::NoVault);
    const auto changed = keys.change([](KeySlots &) -> Result<void> { return {}; });
    QCOMPARE(changed.error().code, Errc::NoVault);
}

void VaultKeysTest::onlyOneProcessChangesTheSlots()
{
    MN_VERIFY(m_keys->change([&](KeySlots &) -> Result<void> {
        MN_TRY(const auto other, FileLock::open(m_keys->paths().lock));
        const auto taken = other->lock(std::chrono::milliseconds(0));
        if (taken || taken.error().code != Errc::Busy)
            return fail(Errc::Failed, u"the lock was free"_s);
        return {};
    }));
}

void VaultKeysTest::aNewPhraseTakesThePlaceOfTheOld()
{
    const RecoveryPhrase first = RecoveryPhrase::make();
    const RecoveryPhrase second = RecoveryPhrase::make();
    MN_VERIFY(replaceRecoveryPhrase(*m_keys, m_services, **m_vault, m_vault->key(), first));
    MN_VERIFY(unlock(first.words().view()));
    MN_VERIFY(replaceRecoveryPhrase(*m_keys, m_services, **m_vault, m_vault->key(), second));
    MN_VERIFY(unlock(second.words().view()));
    QCOMPARE(unlock(first.words().view()).error().code, Errc::WrongKey);
    const auto kept = keptPhrase(**m_vault);
    MN_VERIFY(kept);
    QVERIFY((*kept)->phrase.entropy() == second.entropy());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::VaultKeysTest)
#include "vault_keys_test.moc"
