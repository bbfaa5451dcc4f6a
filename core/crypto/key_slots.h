#pragma once
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/crypto/key_slot_codec.h"
#include "core/crypto/keychain.h"
#include "core/crypto/recovery_phrase.h"
#include <QList>

namespace mn {

// One way to open a vault, as it may be shown before it is opened.
struct SlotInfo {
    SlotId id;
    SlotKind kind = SlotKind::Passphrase;
    QString label; // as its maker called it, without control characters
    qint64 createdAt = 0;
    bool isUsable = true; // false: its bytes make no sense, it opens nothing
};

// What opening gave.
struct Unlocked {
    SecretBytes vaultKey;
    SlotId slot;
    // False: slots were added, removed or changed by someone or something that does not hold the vault key. The vault
    // opens all the same (its person must not lose it over that) but must say so; changes are refused until accept().
    bool isListAuthentic = true;
};

// The ways to open a vault: the file `vault.keys` (its bytes: key_slot_codec.h, its reasons:
// docs/adr/0006-key-slots.md). Each slot wraps the same random vault key under a key of its own; changing one never
// touches the database.
//
// Every change is one atomic replacement of the file: the new file is written, read back from the disk, its new slot
// unwrapped again and compared, and only then put in place of the old one. After an error the old file and this object
// are as before (but for a disk that fails after it has renamed: then slotInfos() tells what is there). Changes need
// the vault's write lock; when the file is no longer the one that was loaded: Busy, load it again. Hashing a passphrase
// takes about half a second: not on the thread that draws. One thread at a time.
class KeySlots {
public:
    // NoVault (no file), Damaged, NotUnderstood, NewerVersion, TooLarge. `files` must outlive this.
    static Result<KeySlots> load(FileSystem &files, const QString &path);
    // Of a vault yet to be: the first addPassphrase() or addRecovery() makes the file, or fails with AlreadyExists.
    static KeySlots make(FileSystem &files, const QString &path, const VaultId &vault);
    // A copy that travels with a backup: opens, but cannot be changed (Errc::Usage).
    static Result<KeySlots> fromBytes(QByteArrayView bytes);

    const VaultId &vaultId() const { return m_list.vault; }
    QList<SlotInfo> slotInfos() const;
    // The file's bytes, as last loaded or written.
    const QByteArray &toBytes() const { return m_bytes; }
    // False: the disk gave other bytes than were written. Other slots may still open.
    bool hasGoodChecksum() const { return m_hasGoodChecksum; }

    // WrongKey, always the same and without context, when no slot opens; Damaged when the secret is right but the
    // slot's bytes are not. A passphrase is hashed for every passphrase slot until one opens, and once when there is
    // none. `passphrase`: UTF-8. Usage for what can be no passphrase (password_hash.h).
    Result<Unlocked> unlockWithPassphrase(const SecretBytes &passphrase) const;
    Result<Unlocked> unlockWithRecoveryPhrase(const RecoveryPhrase &phrase) const;
    // Also NotFound (no such slot, or its item is gone), NotAvailable, Locked.
    Result<Unlocked> unlockWithKeychain(Keychain &keychain) const;

    // `label`: at most 63 bytes of UTF-8, in clear on the disk. Usage otherwise, and at the 17th slot.
    // Damaged when the list is not authentic under this vault key. `parameters` get a fresh salt.
    Result<SlotId> addPassphrase(const SecretBytes &vaultKey, const SecretBytes &passphrase,
                                 const PasswordHashParameters &parameters, const QString &label, const Clock &clock);
    Result<SlotId> addRecovery(const SecretBytes &vaultKey, const RecoveryPhrase &phrase, const QString &label,
                               const Clock &clock);
    // Never the first slot (Usage): a vault that only one login of one machine opens is lost with it.
    Result<SlotId> addKeychain(const SecretBytes &vaultKey, Keychain &keychain, const QString &label,
                               const Clock &clock);

    // A new slot in place of an old one of kind Passphrase, in one replacement: at no time none or both open.
    Result<SlotId> changePassphrase(const SecretBytes &vaultKey, const SlotId &old, const SecretBytes &passphrase,
                                    const PasswordHashParameters &parameters, const Clock &clock);

    // LastKeySlot when no passphrase and no recovery phrase would be left; NotFound. Also asks `keychain` to forget the
    // item of a keychain slot; when that fails, the slot is gone and the useless item stays.
    Result<void> remove(const SecretBytes &vaultKey, const SlotId &slot, Keychain &keychain);

    // Signs the list as it stands, once its person has looked at it.
    Result<void> accept(const SecretBytes &vaultKey);

    // The name under which the keychain holds a slot's key.
    static QString keychainName(const VaultId &vault, const SlotId &slot);

private:
    // Gives the key of a slot from what the slot says on the disk, to prove that it opens.
    using SlotKey = std::function<Result<SecretBytes>(const KeySlot &)>;

    KeySlots() = default;
    void adopt(DecodedKeySlots &&decoded, const QByteArray &bytes);
    const KeySlot *find(const SlotId &id) const;
    bool isAuthentic(const SecretBytes &vaultKey) const;
    Result<Unlocked> open(const KeySlot &slot, const SecretBytes &slotKey) const;
    Result<void> checkMayChange(const SecretBytes &vaultKey) const;
    Result<KeySlot> newSlot(SlotKind kind, const QString &label, const Clock &clock) const;
    // Seals the vault key into `slot`, puts it at the end or in place of `old`, proves and writes.
    Result<SlotId> put(KeySlot slot, const SecretBytes &vaultKey, const SlotKey &slotKey, const SlotId *old = nullptr);
    Result<void> replace(const KeySlotList &next, const SecretBytes &vaultKey, const SlotId *added,
                         const SlotKey &slotKey);

    FileSystem *m_files = nullptr;
    QString m_path;
    KeySlotList m_list;
    QByteArray m_bytes; // empty: no file yet
    QByteArray m_signedBytes;
    QByteArray m_mac;
    bool m_hasGoodChecksum = true;
};

} // namespace mn
