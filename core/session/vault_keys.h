#pragma once
#include "core/base/platform/file_lock.h"
#include "core/crypto/key_slots.h"
#include "core/vault/vault.h"
#include <memory>
#include <type_traits>

namespace mn {

// What the ways into a vault are found with. All of it must outlive whoever gets it.
struct KeyServices {
    FileSystem &files;
    const Clock &clock;
    Keychain &keychain;
};

// How a vault can be opened, as it may be told before it is open.
struct WaysIn {
    VaultId vault;
    QList<SlotInfo> slotsInOrder;
    bool isFileWhole = true; // false: the disk has changed the file of key slots; another way may still open

    // Whether there is one of this kind that its bytes allow to be used.
    bool has(SlotKind kind) const;
    // When the newest passphrase was set (ms UTC); 0: there is none.
    qint64 passphraseSetAt() const;
};

// The key slots of the vault in one folder. Calls block: they hash, and they ask the desktop.
class VaultKeys {
public:
    VaultKeys(const QString &folder, KeyServices services) : m_paths(folder), m_services(services) {}

    const VaultPaths &paths() const { return m_paths; }
    // Whether a vault, or part of one, lies in the folder.
    bool areThere() const;

    // NoVault, and what KeySlots::load() says.
    Result<KeySlots> load() const;
    Result<WaysIn> ways() const;

    // Changes them while no other process does: change(KeySlots &) -> Result<T>. NoVault, Busy.
    template <class Change> auto change(Change work) const -> std::invoke_result_t<Change, KeySlots &>
    {
        MN_TRY(const auto lock, lockForChange());
        MN_TRY(KeySlots keySlots, load());
        return work(keySlots);
    }

private:
    Result<std::unique_ptr<FileLock>> lockForChange() const;

    VaultPaths m_paths;
    KeyServices m_services;
};

// What the slots are called that no person named.
QString passphraseLabel();
QString recoveryLabel();
QString keychainLabel(); // this computer's name

// Opens with what a person gave: a passphrase, or the words of the recovery phrase.
Result<Unlocked> unlockWith(const KeySlots &keySlots, const SecretBytes &secret);

// A new recovery phrase takes the place of all that were: its slot is added and proven, then it is kept in the vault,
// and only then the old ones go. Its person must have it before: a phrase that nobody has opens nothing.
Result<void> replaceRecoveryPhrase(const VaultKeys &keys, KeyServices services, Vault &vault,
                                   const SecretBytes &vaultKey, const RecoveryPhrase &phrase);

} // namespace mn
