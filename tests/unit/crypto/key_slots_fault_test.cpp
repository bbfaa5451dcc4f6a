#include "core/crypto/derive.h"
#include "core/crypto/key_slots.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/faulty_file_system.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_keychain.h"
#include <QTest>
#include <QtEndian>
#include <optional>
#include <rapidcheck.h>

namespace mn {

namespace {

const QString kPath = QStringLiteral("/v/vault.keys");
constexpr qsizetype kHeaderBytes = 24;

SecretBytes secret(const char *utf8)
{
    return SecretBytes::copyOf(utf8);
}

// A vault with a passphrase, a recovery phrase and a keychain slot; the bytes of its file.
struct Vault {
    test::MemoryKeychain keychain;
    test::ManualClock clock;
    VaultId id{makeUuidV7(clock)};
    SecretBytes key = SecretBytes::random(kKeyBytes);
    RecoveryPhrase phrase = RecoveryPhrase::make();
    QByteArray file;

    Vault()
    {
        test::FaultyFileSystem disk;
        KeySlots ways = KeySlots::make(disk, kPath, id);
        (void)*ways.addPassphrase(key, secret("old"), test::cheapHash(), QStringLiteral("mine"), clock);
        (void)*ways.addRecovery(key, phrase, QStringLiteral("paper"), clock);
        (void)*ways.addKeychain(key, keychain, QStringLiteral("machine"), clock);
        file = disk.bytes(kPath);
    }
};

// How many of the three ways open this file, and what it says of itself.
struct Ways {
    int open = 0;
    bool allSayAuthentic = true;
    bool anyOtherKey = false;
};

Ways tryAll(Vault &vault, const QByteArray &file)
{
    Ways out;
    const auto ways = KeySlots::fromBytes(file);
    if (!ways)
        return out;
    const auto count = [&](const Result<Unlocked> &unlocked) {
        if (!unlocked)
            return;
        ++out.open;
        out.anyOtherKey |= !(unlocked->vaultKey == vault.key);
        out.allSayAuthentic &= unlocked->isListAuthentic;
    };
    count(ways->unlockWithRecoveryPhrase(vault.phrase));
    count(ways->unlockWithKeychain(vault.keychain));
    // Where no slot asks for a hash, one is done all the same, at full cost: not hundreds of times here.
    const QList<SlotInfo> infos = ways->slotInfos();
    if (std::any_of(infos.begin(), infos.end(),
                    [](const SlotInfo &info) { return info.kind == SlotKind::Passphrase && info.isUsable; }))
        count(ways->unlockWithPassphrase(secret("old")));
    return out;
}

// The file as somebody would leave it who can compute a checksum, but does not know the vault key.
QByteArray rewritten(const KeySlotList &list, const QByteArray &mac)
{
    return encodeKeySlots(list, mac);
}

using Change = std::function<Result<void>(KeySlots &, Vault &)>;

struct NamedChange {
    const char *name;
    Change run;
    const char *passphraseAfter; // opens once the change is acknowledged
    bool oldStaysToo;
};

const NamedChange kChanges[] = {
    {"add",
     [](KeySlots &ways, Vault &vault) -> Result<void> {
         MN_TRY(ways.addPassphrase(vault.key, secret("new"), test::cheapHash(), {}, vault.clock));
         return {};
     },
     "new", true},
    {"change",
     [](KeySlots &ways, Vault &vault) -> Result<void> {
         MN_TRY(
             ways.changePassphrase(vault.key, ways.slotInfos()[0].id, secret("new"), test::cheapHash(), vault.clock));
         return {};
     },
     "new", false},
    {"remove",
     [](KeySlots &ways, Vault &vault) { return ways.remove(vault.key, ways.slotInfos()[1].id, vault.keychain); }, "old",
     true},
    {"add keychain",
     [](KeySlots &ways, Vault &vault) -> Result<void> {
         MN_TRY(ways.addKeychain(vault.key, vault.keychain, {}, vault.clock));
         return {};
     },
     "old", true},
};

} // namespace

class KeySlotsFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVaultStaysOpenableWhenTheMachineStopsAtAnyWrite_data() { eachChange(); }
    void aVaultStaysOpenableWhenTheMachineStopsAtAnyWrite();
    void aFailedWriteLeavesEverythingAsItWas_data() { eachChange(); }
    void aFailedWriteLeavesEverythingAsItWas();
    void theFirstSlotIsWholeOrNotThere();
    void aFullDiskLeavesTheOldFile();
    void anyChangedByteIsNoticedAndSpoilsAtMostOneWay();
    void anyOtherLengthIsRefused();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void arbitraryBytesAreRefusedCleanly();
    void hostileHashParametersAreNeverRun();
    void aFileCannotKeepUsBusy();
    void aDiskThatFailsAfterRenamingIsBelieved();
    void aSlotAddedByAStrangerIsTold();
    void aSlotRemovedByAStrangerIsTold();
    void reorderedSlotsAreTold();
    void slotsOfAnotherVaultOpenNothing();
    void anAcceptedListIsAuthenticAgain();

private:
    void eachChange()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kChanges)); ++i)
            QTest::newRow(kChanges[i].name) << i;
    }
};

void KeySlotsFaultTest::aVaultStaysOpenableWhenTheMachineStopsAtAnyWrite()
{
    QFETCH(int, index);
    const NamedChange &change = kChanges[index];
    for (int at = 0;; ++at) {
        Vault vault;
        test::FaultyFileSystem disk;
        disk.setBytes(kPath, vault.file);
        KeySlots ways = *KeySlots::load(disk, kPath);
        disk.setFaults({.crashAtOperation = at});
        const bool acknowledged = change.run(ways, vault).has_value();
        const bool crashed = disk.hasCrashed();
        disk.crash();

        const auto after = KeySlots::load(disk, kPath);
        QVERIFY(after);
        const auto opened = [&](const char *passphrase) {
            const auto unlocked = after->unlockWithPassphrase(secret(passphrase));
            return unlocked && unlocked->vaultKey == vault.key && unlocked->isListAuthentic;
        };
        QVERIFY(opened("old") || opened("new"));
        if (acknowledged) {
            QVERIFY(opened(change.passphraseAfter));
            QCOMPARE(opened("old"), change.oldStaysToo);
        }
        if (!crashed) {
            QVERIFY(acknowledged);
            QVERIFY(at >= 4); // every write of the change has been a crash once
            return;
        }
        // And the next change finds nothing in its way.
        KeySlots again = *KeySlots::load(disk, kPath);
        QVERIFY(again.addPassphrase(vault.key, secret("third"), test::cheapHash(), {}, vault.clock));
    }
}

void KeySlotsFaultTest::aFailedWriteLeavesEverythingAsItWas()
{
    QFETCH(int, index);
    for (const Errc failure : {Errc::ReadOnly, Errc::DiskFull, Errc::FileUnwritable}) {
        int at = 0;
        for (;; ++at) {
            Vault vault;
            test::FaultyFileSystem disk;
            disk.setBytes(kPath, vault.file);
            KeySlots ways = *KeySlots::load(disk, kPath);
            disk.setFaults({.failAtOperation = at, .failure = failure});
            const auto done = kChanges[index].run(ways, vault);
            if (done)
                break;
            QCOMPARE(done.error().code, failure);
            QCOMPARE(disk.bytes(kPath), vault.file);
            QCOMPARE(disk.list(QStringLiteral("/v")), QStringList{QStringLiteral("vault.keys")});
            QCOMPARE(ways.slotInfos().size(), 3);
            QCOMPARE(vault.keychain.items.size(), 1);
            QVERIFY(kChanges[index].run(ways, vault)); // now that the disk is well again
        }
        QVERIFY(at >= 4);
    }
}

void KeySlotsFaultTest::theFirstSlotIsWholeOrNotThere()
{
    for (int at = 0;; ++at) {
        Vault vault;
        test::FaultyFileSystem disk({.crashAtOperation = at});
        KeySlots ways = KeySlots::make(disk, kPath, vault.id);
        const bool acknowledged = ways.addRecovery(vault.key, vault.phrase, {}, vault.clock).has_value();
        const bool crashed = disk.hasCrashed();
        disk.crash();
        const auto after = KeySlots::load(disk, kPath);
        if (acknowledged || after)
            QVERIFY(after && after->unlockWithRecoveryPhrase(vault.phrase));
        else
            QCOMPARE(after.error().code, Errc::NoVault);
        if (!crashed)
            return;
    }
}

void KeySlotsFaultTest::aFullDiskLeavesTheOldFile()
{
    Vault vault;
    test::FaultyFileSystem disk;
    disk.setBytes(kPath, vault.file);
    KeySlots ways = *KeySlots::load(disk, kPath);
    disk.setFaults({.capacity = vault.file.size() + 100});
    for (const NamedChange &change : kChanges)
        QCOMPARE(change.run(ways, vault).error().code, Errc::DiskFull);
    QCOMPARE(disk.bytes(kPath), vault.file);
    QCOMPARE(tryAll(vault, disk.bytes(kPath)).open, 3);
}

void KeySlotsFaultTest::anyChangedByteIsNoticedAndSpoilsAtMostOneWay()
{
    Vault vault;
    const qsizetype slotsEnd = kHeaderBytes + 3 * kSlotBytes;
    for (qsizetype at = 0; at < vault.file.size(); ++at) {
        QByteArray changed = vault.file;
        changed[at] = char(changed[at] ^ 0x55);
        const auto ways = KeySlots::fromBytes(changed);
        if (at < 8) { // magic and version
            QVERIFY(!ways);
            continue;
        }
        QVERIFY(ways);
        QVERIFY(!ways->hasGoodChecksum());
        const Ways found = tryAll(vault, changed);
        QVERIFY(!found.anyOtherKey);
        if (at < kHeaderBytes) // the vault's id is bound to every slot
            QCOMPARE(found.open, 0);
        else if (at < slotsEnd)
            QCOMPARE(found.open, 2);
        else
            QCOMPARE(found.open, 3);
        // What the vault key signed is not what is there, except where only the checksum itself is wrong.
        if (found.open > 0)
            QCOMPARE(found.allSayAuthentic, at >= slotsEnd + kListMacBytes);
    }
}

void KeySlotsFaultTest::anyOtherLengthIsRefused()
{
    Vault vault;
    for (qsizetype size = 0; size < vault.file.size(); ++size) {
        const auto ways = KeySlots::fromBytes(vault.file.first(size));
        // A cut at a whole slot has the right form; then what it says must be wrong.
        if (ways) {
            QVERIFY(!ways->hasGoodChecksum());
            const Ways found = tryAll(vault, vault.file.first(size));
            QVERIFY(found.open == 0 || !found.allSayAuthentic);
        } else {
            QCOMPARE(ways.error().code, size < 6 ? Errc::NotUnderstood : Errc::Damaged);
        }
    }
    QCOMPARE(KeySlots::fromBytes(vault.file + '\0').error().code, Errc::Damaged);
}

void KeySlotsFaultTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Errc>("code");
    Vault vault;
    const DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    QByteArray newer = vault.file;
    newer[7] = 2;
    QByteArray older = vault.file;
    older[7] = 0;
    KeySlotList twice = decoded.list;
    twice.slotsInOrder.push_back(twice.slotsInOrder[0]);
    QTest::newRow("empty") << QByteArray() << Errc::NotUnderstood;
    QTest::newRow("something else") << QByteArray(500, 'x') << Errc::NotUnderstood;
    QTest::newRow("newer") << newer << Errc::NewerVersion;
    QTest::newRow("version zero") << older << Errc::Damaged;
    QTest::newRow("two slots of one id") << rewritten(twice, decoded.mac) << Errc::Damaged;
    QTest::newRow("huge") << vault.file + QByteArray(100'000'000, 'x') << Errc::TooLarge;
}

void KeySlotsFaultTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(Errc, code);
    test::FaultyFileSystem disk;
    disk.setBytes(kPath, file);
    QCOMPARE(KeySlots::load(disk, kPath).error().code, code);
}

void KeySlotsFaultTest::arbitraryBytesAreRefusedCleanly()
{
    QVERIFY(rc::check("bytes behind the magic never crash and never open", [](const std::vector<char> &bytes) {
        QByteArray file = QByteArrayLiteral("MNKEYS\0\1");
        file.append(bytes.data(), qsizetype(bytes.size()));
        const auto ways = KeySlots::fromBytes(file);
        if (ways)
            RC_ASSERT(!ways->hasGoodChecksum());
    }));
}

void KeySlotsFaultTest::hostileHashParametersAreNeverRun()
{
    Vault vault;
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    decoded.list.slotsInOrder[0].parameters.memoryBytes = qint64(64) << 30;
    const KeySlots ways = *KeySlots::fromBytes(rewritten(decoded.list, decoded.mac));
    QVERIFY(!ways.slotInfos()[0].isUsable);
    QCOMPARE(ways.unlockWithPassphrase(secret("old")).error().code, Errc::WrongKey);
    QVERIFY(ways.unlockWithRecoveryPhrase(vault.phrase));
}

void KeySlotsFaultTest::aFileCannotKeepUsBusy()
{
    Vault vault;
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    KeySlot costly = decoded.list.slotsInOrder[0];
    costly.parameters.memoryBytes = kMostHashMemory; // each allowed by itself
    costly.parameters.passes = kMostHashPasses;
    for (int i = 0; i < 3; ++i) {
        costly.id = SlotId(makeUuidV7(vault.clock));
        decoded.list.slotsInOrder.push_back(costly);
    }
    const KeySlots ways = *KeySlots::fromBytes(rewritten(decoded.list, decoded.mac));
    QCOMPARE(ways.unlockWithPassphrase(secret("old")).error().code, Errc::Damaged);
    QVERIFY(ways.unlockWithRecoveryPhrase(vault.phrase));
}

namespace {

// Renames, and then says that it could not.
class UnsureFileSystem final : public FileSystem {
public:
    explicit UnsureFileSystem(FileSystem &files) : m_files(files) {}
    Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override { return m_files.open(path, mode); }
    Result<void> rename(const QString &from, const QString &to) override
    {
        MN_TRY(m_files.rename(from, to));
        return fail(Errc::FileUnwritable, to);
    }
    Result<void> remove(const QString &path) override { return m_files.remove(path); }
    Result<void> makeFolder(const QString &path) override { return m_files.makeFolder(path); }
    bool exists(const QString &path) override { return m_files.exists(path); }
    QStringList list(const QString &folder) override { return m_files.list(folder); }

private:
    FileSystem &m_files;
};

} // namespace

void KeySlotsFaultTest::aDiskThatFailsAfterRenamingIsBelieved()
{
    Vault vault;
    test::FaultyFileSystem disk;
    disk.setBytes(kPath, vault.file);
    UnsureFileSystem unsure(disk);
    KeySlots ways = *KeySlots::load(unsure, kPath);
    QCOMPARE(ways.addKeychain(vault.key, vault.keychain, {}, vault.clock).error().code, Errc::FileUnwritable);
    // It is told as a failure, for it may not last; but what is there now is what is listed, and its key is not lost.
    QCOMPARE(ways.slotInfos().size(), 4);
    QCOMPARE(ways.toBytes(), disk.bytes(kPath));
    QCOMPARE(vault.keychain.items.size(), 2);
    QVERIFY(ways.unlockWithKeychain(vault.keychain));
}

void KeySlotsFaultTest::aSlotAddedByAStrangerIsTold()
{
    Vault vault;
    test::FaultyFileSystem theirDisk;
    KeySlots theirs = KeySlots::make(theirDisk, kPath, vault.id);
    QVERIFY(theirs.addPassphrase(SecretBytes::random(kKeyBytes), secret("theirs"), test::cheapHash(), {}, vault.clock));
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    decoded.list.slotsInOrder.push_back(decodeKeySlots(theirs.toBytes())->list.slotsInOrder[0]);

    test::FaultyFileSystem disk;
    disk.setBytes(kPath, rewritten(decoded.list, decoded.mac));
    KeySlots ways = *KeySlots::load(disk, kPath);
    QVERIFY(ways.hasGoodChecksum()); // anyone can make that right
    const auto opened = ways.unlockWithPassphrase(secret("old"));
    QVERIFY(opened && opened->vaultKey == vault.key);
    QVERIFY(!opened->isListAuthentic);
    const auto byStranger = ways.unlockWithPassphrase(secret("theirs"));
    QVERIFY(byStranger && !(byStranger->vaultKey == vault.key)); // a key that opens no database
    // Nothing is signed on top of it.
    QCOMPARE(ways.addRecovery(vault.key, vault.phrase, {}, vault.clock).error().code, Errc::Damaged);
    QCOMPARE(ways.remove(vault.key, ways.slotInfos()[0].id, vault.keychain).error().code, Errc::Damaged);
}

void KeySlotsFaultTest::aSlotRemovedByAStrangerIsTold()
{
    Vault vault;
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    decoded.list.slotsInOrder.erase(decoded.list.slotsInOrder.begin() + 1);
    const KeySlots ways = *KeySlots::fromBytes(rewritten(decoded.list, decoded.mac));
    const auto opened = ways.unlockWithPassphrase(secret("old"));
    QVERIFY(opened && opened->vaultKey == vault.key);
    QVERIFY(!opened->isListAuthentic);
}

void KeySlotsFaultTest::reorderedSlotsAreTold()
{
    Vault vault;
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    std::swap(decoded.list.slotsInOrder[0], decoded.list.slotsInOrder[2]);
    const Ways found = tryAll(vault, rewritten(decoded.list, decoded.mac));
    QCOMPARE(found.open, 3);
    QVERIFY(!found.allSayAuthentic);
}

void KeySlotsFaultTest::slotsOfAnotherVaultOpenNothing()
{
    Vault vault;
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    decoded.list.vault = VaultId(makeUuidV7(vault.clock));
    const KeySlots ways = *KeySlots::fromBytes(rewritten(decoded.list, decoded.mac));
    QCOMPARE(ways.unlockWithRecoveryPhrase(vault.phrase).error().code, Errc::Damaged); // the right phrase, said so
    QCOMPARE(tryAll(vault, rewritten(decoded.list, decoded.mac)).open, 0);
}

void KeySlotsFaultTest::anAcceptedListIsAuthenticAgain()
{
    Vault vault;
    DecodedKeySlots decoded = *decodeKeySlots(vault.file);
    decoded.list.slotsInOrder.erase(decoded.list.slotsInOrder.begin() + 1);
    test::FaultyFileSystem disk;
    disk.setBytes(kPath, rewritten(decoded.list, decoded.mac));
    KeySlots ways = *KeySlots::load(disk, kPath);
    QVERIFY(ways.accept(vault.key));
    QVERIFY(KeySlots::load(disk, kPath)->unlockWithPassphrase(secret("old"))->isListAuthentic);
    QVERIFY(ways.addRecovery(vault.key, vault.phrase, {}, vault.clock));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::KeySlotsFaultTest)
#include "key_slots_fault_test.moc"
