#include "core/crypto/derive.h"
#include "core/crypto/key_slots.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/faulty_file_system.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_keychain.h"
#include <QTest>

namespace mn {

namespace {

const QString kPath = QStringLiteral("/v/vault.keys");

SecretBytes secret(const char *utf8)
{
    return SecretBytes::copyOf(utf8);
}

// A vault that a passphrase, a recovery phrase and a keychain open.
struct Fixture {
    test::FaultyFileSystem disk;
    test::MemoryKeychain keychain;
    test::ManualClock clock;
    VaultId vault{makeUuidV7(clock)};
    SecretBytes vaultKey = SecretBytes::random(kKeyBytes);
    RecoveryPhrase phrase = RecoveryPhrase::make();
    KeySlots ways = KeySlots::make(disk, kPath, vault);
    SlotId passphraseSlot, recoverySlot, keychainSlot;

    Fixture()
    {
        passphraseSlot =
            *ways.addPassphrase(vaultKey, secret("first"), test::cheapHash(), QStringLiteral("my own"), clock);
        clock.advance(1000);
        recoverySlot = *ways.addRecovery(vaultKey, phrase, QStringLiteral("paper"), clock);
        clock.advance(1000);
        keychainSlot = *ways.addKeychain(vaultKey, keychain, QStringLiteral("this machine"), clock);
    }
    KeySlots fromDisk() { return *KeySlots::load(disk, kPath); }
    bool opens(const Result<Unlocked> &unlocked) const { return unlocked && unlocked->vaultKey == vaultKey; }
};

} // namespace

class KeySlotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachWayOpensTheVault();
    void nothingIsOnTheDiskBeforeTheFirstSlot();
    void theFirstSlotNeverGoesOverAnExistingFile();
    void slotsAreListedAsTheyWereMade();
    void aWrongSecretAlwaysSaysTheSame();
    void aPassphraseOpensHoweverItIsComposed();
    void whatCannotBeAPassphraseIsRefused();
    void severalPassphrasesOpenSideBySide();
    void changingAPassphraseReplacesItsSlot();
    void everySlotHasASaltOfItsOwn();
    void removingASlotTakesItsKeyFromTheKeychain();
    void theLastWayCannotBeRemoved();
    void aKeychainAloneIsNoWay();
    void aKeychainThatForgotIsNotFound();
    void aLockedKeychainSaysSo();
    void aKeychainThatFailsLeavesNoSlot();
    void aForeignKeychainItemOpensNothing();
    void aWrongVaultKeyIsNeverWrapped();
    void whatAnotherProgramWroteIsNotOverwritten();
    void aSlotThatIsNotOnTheDiskDoesNotCount();
    void aCopyOpensButCannotBeChanged();
    void thereIsRoomForSixteen();
    void aLabelThatIsTooLongIsRefused();
    void aLabelCannotSpeakToATerminal();
};

void KeySlotsTest::eachWayOpensTheVault()
{
    Fixture f;
    const KeySlots ways = f.fromDisk();
    QCOMPARE(ways.vaultId(), f.vault);
    QVERIFY(ways.hasGoodChecksum());
    const auto byPassphrase = ways.unlockWithPassphrase(secret("first"));
    QVERIFY(f.opens(byPassphrase));
    QCOMPARE(byPassphrase->slot, f.passphraseSlot);
    QVERIFY(byPassphrase->isListAuthentic);
    const auto byPhrase = ways.unlockWithRecoveryPhrase(*RecoveryPhrase::fromWords(f.phrase.words()));
    QVERIFY(f.opens(byPhrase));
    QCOMPARE(byPhrase->slot, f.recoverySlot);
    const auto byKeychain = ways.unlockWithKeychain(f.keychain);
    QVERIFY(f.opens(byKeychain));
    QCOMPARE(byKeychain->slot, f.keychainSlot);
}

void KeySlotsTest::nothingIsOnTheDiskBeforeTheFirstSlot()
{
    test::FaultyFileSystem disk;
    const test::ManualClock clock;
    const KeySlots ways = KeySlots::make(disk, kPath, VaultId(makeUuidV7(clock)));
    QVERIFY(ways.slotInfos().isEmpty());
    QVERIFY(!disk.exists(kPath));
    QCOMPARE(KeySlots::load(disk, kPath).error().code, Errc::NoVault);
}

void KeySlotsTest::theFirstSlotNeverGoesOverAnExistingFile()
{
    Fixture f;
    const QByteArray before = f.disk.bytes(kPath);
    KeySlots second = KeySlots::make(f.disk, kPath, VaultId(makeUuidV7(f.clock)));
    QCOMPARE(second.addRecovery(SecretBytes::random(kKeyBytes), f.phrase, {}, f.clock).error().code,
             Errc::AlreadyExists);
    QCOMPARE(f.disk.bytes(kPath), before);
}

void KeySlotsTest::slotsAreListedAsTheyWereMade()
{
    Fixture f;
    const QList<SlotInfo> infos = f.fromDisk().slotInfos();
    QCOMPARE(infos.size(), 3);
    QCOMPARE(infos[0].id, f.passphraseSlot);
    QCOMPARE(infos[0].kind, SlotKind::Passphrase);
    QCOMPARE(infos[0].label, QStringLiteral("my own"));
    QCOMPARE(infos[1].kind, SlotKind::Recovery);
    QCOMPARE(infos[1].createdAt - infos[0].createdAt, 1000);
    QCOMPARE(infos[2].kind, SlotKind::Keychain);
    for (const SlotInfo &info : infos)
        QVERIFY(info.isUsable);
}

void KeySlotsTest::aWrongSecretAlwaysSaysTheSame()
{
    Fixture f;
    const Error wrong{Errc::WrongKey};
    QCOMPARE(f.fromDisk().unlockWithPassphrase(secret("second")).error(), wrong);
    QCOMPARE(f.fromDisk().unlockWithRecoveryPhrase(RecoveryPhrase::make()).error(), wrong);
    // And where there is no passphrase at all.
    QVERIFY(f.ways.remove(f.vaultKey, f.passphraseSlot, f.keychain));
    QCOMPARE(f.fromDisk().unlockWithPassphrase(secret("first")).error(), wrong);
}

void KeySlotsTest::aPassphraseOpensHoweverItIsComposed()
{
    Fixture f;
    QVERIFY(f.ways.addPassphrase(f.vaultKey, secret("caf\xc3\xa9"), test::cheapHash(), {}, f.clock));
    QVERIFY(f.opens(f.fromDisk().unlockWithPassphrase(secret("cafe\xcc\x81"))));
}

void KeySlotsTest::whatCannotBeAPassphraseIsRefused()
{
    Fixture f;
    const QByteArray before = f.disk.bytes(kPath);
    QCOMPARE(f.ways.addPassphrase(f.vaultKey, SecretBytes(), test::cheapHash(), {}, f.clock).error().code, Errc::Usage);
    QCOMPARE(f.ways.unlockWithPassphrase(SecretBytes()).error().code, Errc::Usage);
    QCOMPARE(
        f.ways.changePassphrase(f.vaultKey, f.passphraseSlot, SecretBytes(), test::cheapHash(), f.clock).error().code,
        Errc::Usage);
    QVERIFY(!f.ways.addPassphrase(f.vaultKey, secret("x"), {.passes = 3, .memoryBytes = qint64(1) << 36}, {}, f.clock));
    QCOMPARE(f.disk.bytes(kPath), before);
}

void KeySlotsTest::severalPassphrasesOpenSideBySide()
{
    Fixture f;
    QVERIFY(f.ways.addPassphrase(f.vaultKey, secret("second"), test::cheapHash(), {}, f.clock));
    QVERIFY(f.opens(f.fromDisk().unlockWithPassphrase(secret("first"))));
    QVERIFY(f.opens(f.fromDisk().unlockWithPassphrase(secret("second"))));
}

void KeySlotsTest::changingAPassphraseReplacesItsSlot()
{
    Fixture f;
    f.clock.advance(5000);
    const auto changed =
        f.ways.changePassphrase(f.vaultKey, f.passphraseSlot, secret("second"), test::cheapHash(), f.clock);
    QVERIFY(changed);
    QVERIFY(*changed != f.passphraseSlot);
    const KeySlots now = f.fromDisk();
    QCOMPARE(now.unlockWithPassphrase(secret("first")).error().code, Errc::WrongKey);
    QVERIFY(f.opens(now.unlockWithPassphrase(secret("second"))));
    QVERIFY(f.opens(now.unlockWithRecoveryPhrase(f.phrase)));
    QCOMPARE(now.slotInfos().size(), 3);
    QCOMPARE(now.slotInfos()[0].label, QStringLiteral("my own"));
    // Only a passphrase can become another one.
    QCOMPARE(f.ways.changePassphrase(f.vaultKey, f.recoverySlot, secret("x"), test::cheapHash(), f.clock).error().code,
             Errc::NotFound);
}

void KeySlotsTest::everySlotHasASaltOfItsOwn()
{
    Fixture f;
    const PasswordHashParameters same = test::cheapHash();
    QVERIFY(f.ways.addPassphrase(f.vaultKey, secret("same"), same, {}, f.clock));
    QVERIFY(f.ways.addPassphrase(f.vaultKey, secret("same"), same, {}, f.clock));
    const KeySlotList list = decodeKeySlots(f.ways.toBytes())->list;
    QVERIFY(list.slotsInOrder[3].parameters.salt != list.slotsInOrder[4].parameters.salt);
    QVERIFY(list.slotsInOrder[3].parameters.salt != same.salt);
}

void KeySlotsTest::removingASlotTakesItsKeyFromTheKeychain()
{
    Fixture f;
    QCOMPARE(f.keychain.items.size(), 1);
    QVERIFY(f.ways.remove(f.vaultKey, f.keychainSlot, f.keychain));
    QVERIFY(f.keychain.items.isEmpty());
    QCOMPARE(f.fromDisk().unlockWithKeychain(f.keychain).error().code, Errc::NotFound);
    QCOMPARE(f.ways.remove(f.vaultKey, f.keychainSlot, f.keychain).error().code, Errc::NotFound);
}

void KeySlotsTest::theLastWayCannotBeRemoved()
{
    Fixture f;
    QVERIFY(f.ways.remove(f.vaultKey, f.passphraseSlot, f.keychain));
    QCOMPARE(f.ways.remove(f.vaultKey, f.recoverySlot, f.keychain).error().code, Errc::LastKeySlot);
    QVERIFY(f.opens(f.fromDisk().unlockWithRecoveryPhrase(f.phrase)));
    QVERIFY(f.ways.remove(f.vaultKey, f.keychainSlot, f.keychain));
    QCOMPARE(f.ways.remove(f.vaultKey, f.recoverySlot, f.keychain).error().code, Errc::LastKeySlot);
}

void KeySlotsTest::aKeychainAloneIsNoWay()
{
    Fixture f;
    KeySlots other = KeySlots::make(f.disk, QStringLiteral("/w/vault.keys"), f.vault);
    QCOMPARE(other.addKeychain(f.vaultKey, f.keychain, {}, f.clock).error().code, Errc::Usage);
    QCOMPARE(f.keychain.items.size(), 1);
}

void KeySlotsTest::aKeychainThatForgotIsNotFound()
{
    Fixture f;
    f.keychain.items.clear();
    QCOMPARE(f.fromDisk().unlockWithKeychain(f.keychain).error().code, Errc::NotFound);
}

void KeySlotsTest::aLockedKeychainSaysSo()
{
    Fixture f;
    f.keychain.failure = Errc::Locked;
    QCOMPARE(f.fromDisk().unlockWithKeychain(f.keychain).error().code, Errc::Locked);
    // Its slot can be removed all the same.
    QVERIFY(f.ways.remove(f.vaultKey, f.keychainSlot, f.keychain));
    QCOMPARE(f.fromDisk().slotInfos().size(), 2);
}

void KeySlotsTest::aKeychainThatFailsLeavesNoSlot()
{
    Fixture f;
    const QByteArray before = f.disk.bytes(kPath);
    f.keychain.failure = Errc::NotAvailable;
    QCOMPARE(f.ways.addKeychain(f.vaultKey, f.keychain, {}, f.clock).error().code, Errc::NotAvailable);
    QCOMPARE(f.disk.bytes(kPath), before);
    f.keychain.failure.reset();
    f.disk.setFaults({.failAtOperation = 1, .failure = Errc::DiskFull});
    QCOMPARE(f.ways.addKeychain(f.vaultKey, f.keychain, {}, f.clock).error().code, Errc::DiskFull);
    QCOMPARE(f.keychain.items.size(), 1);
}

void KeySlotsTest::aForeignKeychainItemOpensNothing()
{
    Fixture f;
    const QString name = KeySlots::keychainName(f.vault, f.keychainSlot);
    f.keychain.items[name] = QByteArray(32, 'x');
    QCOMPARE(f.fromDisk().unlockWithKeychain(f.keychain).error(), (Error{Errc::WrongKey}));
    f.keychain.items[name] = "short";
    QCOMPARE(f.fromDisk().unlockWithKeychain(f.keychain).error().code, Errc::NotFound);
}

void KeySlotsTest::aWrongVaultKeyIsNeverWrapped()
{
    Fixture f;
    const QByteArray before = f.disk.bytes(kPath);
    const SecretBytes other = SecretBytes::random(kKeyBytes);
    QCOMPARE(f.ways.addPassphrase(other, secret("x"), test::cheapHash(), {}, f.clock).error().code, Errc::Damaged);
    QCOMPARE(f.ways.addKeychain(other, f.keychain, {}, f.clock).error().code, Errc::Damaged);
    QCOMPARE(f.ways.remove(other, f.recoverySlot, f.keychain).error().code, Errc::Damaged);
    QCOMPARE(f.ways.addRecovery(SecretBytes(), f.phrase, {}, f.clock).error().code, Errc::Usage);
    QCOMPARE(f.disk.bytes(kPath), before);
    QCOMPARE(f.keychain.items.size(), 1);
}

void KeySlotsTest::whatAnotherProgramWroteIsNotOverwritten()
{
    Fixture f;
    KeySlots other = f.fromDisk();
    QVERIFY(other.addPassphrase(f.vaultKey, secret("theirs"), test::cheapHash(), {}, f.clock));
    QCOMPARE(f.ways.addPassphrase(f.vaultKey, secret("mine"), test::cheapHash(), {}, f.clock).error().code, Errc::Busy);
    f.ways = f.fromDisk();
    QVERIFY(f.ways.addPassphrase(f.vaultKey, secret("mine"), test::cheapHash(), {}, f.clock));
    for (const char *each : {"first", "theirs", "mine"})
        QVERIFY(f.opens(f.fromDisk().unlockWithPassphrase(secret(each))));
}

namespace {

// A disk that keeps the right number of bytes, but not the right ones.
class ForgetfulFile final : public File {
public:
    explicit ForgetfulFile(std::unique_ptr<File> file) : m_file(std::move(file)) {}
    Result<QByteArray> read(qint64 offset, qint64 size) override { return m_file->read(offset, size); }
    Result<void> write(qint64 offset, QByteArrayView bytes) override
    {
        QByteArray other = bytes.toByteArray();
        other[other.size() / 2] = char(~other[other.size() / 2]);
        return m_file->write(offset, other);
    }
    Result<qint64> size() override { return m_file->size(); }
    Result<void> truncate(qint64 size) override { return m_file->truncate(size); }
    Result<void> sync() override { return m_file->sync(); }

private:
    std::unique_ptr<File> m_file;
};

class ForgetfulFileSystem final : public FileSystem {
public:
    explicit ForgetfulFileSystem(FileSystem &files) : m_files(files) {}
    Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override
    {
        MN_TRY(auto file, m_files.open(path, mode));
        return std::make_unique<ForgetfulFile>(std::move(file));
    }
    Result<void> rename(const QString &from, const QString &to) override { return m_files.rename(from, to); }
    Result<void> remove(const QString &path) override { return m_files.remove(path); }
    Result<void> makeFolder(const QString &path) override { return m_files.makeFolder(path); }
    bool exists(const QString &path) override { return m_files.exists(path); }
    QStringList list(const QString &folder) override { return m_files.list(folder); }

private:
    FileSystem &m_files;
};

} // namespace

void KeySlotsTest::aSlotThatIsNotOnTheDiskDoesNotCount()
{
    Fixture f;
    const QByteArray before = f.disk.bytes(kPath);
    ForgetfulFileSystem forgetful(f.disk);
    KeySlots ways = *KeySlots::load(forgetful, kPath);
    QVERIFY(!ways.addPassphrase(f.vaultKey, secret("lost"), test::cheapHash(), {}, f.clock));
    QVERIFY(!ways.changePassphrase(f.vaultKey, f.passphraseSlot, secret("lost"), test::cheapHash(), f.clock));
    QVERIFY(!ways.remove(f.vaultKey, f.passphraseSlot, f.keychain));
    QCOMPARE(f.disk.bytes(kPath), before);
    QCOMPARE(f.disk.list(QStringLiteral("/v")), QStringList{QStringLiteral("vault.keys")});
    QCOMPARE(ways.slotInfos().size(), 3);
}

void KeySlotsTest::aCopyOpensButCannotBeChanged()
{
    Fixture f;
    KeySlots copy = *KeySlots::fromBytes(f.ways.toBytes());
    QVERIFY(f.opens(copy.unlockWithPassphrase(secret("first"))));
    QVERIFY(f.opens(copy.unlockWithRecoveryPhrase(f.phrase)));
    QCOMPARE(copy.addRecovery(f.vaultKey, f.phrase, {}, f.clock).error().code, Errc::Usage);
    QCOMPARE(copy.remove(f.vaultKey, f.recoverySlot, f.keychain).error().code, Errc::Usage);
    QCOMPARE(copy.accept(f.vaultKey).error().code, Errc::Usage);
}

void KeySlotsTest::thereIsRoomForSixteen()
{
    Fixture f;
    for (int i = 3; i < kMostSlots; ++i)
        QVERIFY(f.ways.addRecovery(f.vaultKey, RecoveryPhrase::make(), {}, f.clock));
    QCOMPARE(f.ways.addRecovery(f.vaultKey, RecoveryPhrase::make(), {}, f.clock).error().code, Errc::Usage);
    QVERIFY(f.ways.changePassphrase(f.vaultKey, f.passphraseSlot, secret("x"), test::cheapHash(), f.clock));
    QCOMPARE(f.fromDisk().slotInfos().size(), kMostSlots);
    QCOMPARE(qint64(f.disk.bytes(kPath).size()), kMostKeyFileBytes);
}

void KeySlotsTest::aLabelThatIsTooLongIsRefused()
{
    Fixture f;
    QVERIFY(f.ways.addRecovery(f.vaultKey, f.phrase, QString(63, u'x'), f.clock));
    QCOMPARE(f.fromDisk().slotInfos().last().label, QString(63, u'x'));
    QCOMPARE(f.ways.addRecovery(f.vaultKey, f.phrase, QString(64, u'x'), f.clock).error().code, Errc::Usage);
    QCOMPARE(f.ways.addRecovery(f.vaultKey, f.phrase, QString(32, u'\u00e9'), f.clock).error().code, Errc::Usage);
}

void KeySlotsTest::aLabelCannotSpeakToATerminal()
{
    Fixture f;
    QVERIFY(f.ways.addRecovery(f.vaultKey, f.phrase, QStringLiteral("a\x1b[2J\nb"), f.clock));
    const QString label = f.fromDisk().slotInfos().last().label;
    QVERIFY(!label.contains(u'\x1b'));
    QVERIFY(!label.contains(u'\n'));
    QVERIFY(label.startsWith(u'a') && label.endsWith(u'b'));
    QVERIFY(f.ways.addRecovery(f.vaultKey, f.phrase, QStringLiteral("\u30ce\u30fc\u30c8 \U0001f511"), f.clock));
    QCOMPARE(f.fromDisk().slotInfos().last().label, QStringLiteral("\u30ce\u30fc\u30c8 \U0001f511"));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::KeySlotsTest)
#include "key_slots_test.moc"
