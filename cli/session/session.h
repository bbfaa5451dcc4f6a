#pragma once
#include "cli/session/secrets.h"
#include "core/base/platform/local_file_system.h"
#include "core/crypto/key_slots.h"
#include "core/crypto/system_keychain.h"
#include "core/embed/minilm_embedder.h"
#include "core/vault/vault.h"
#include <functional>
#include <memory>

namespace mn::cli {

class Output;

// Label of the keychain slot that `mnemo unlock --keychain` makes and `mnemo lock` removes.
inline constexpr char kUnlockLabel[] = "unlock";

// Finds the vault, opens it when a command first asks for it, and closes it at the end.
// The key comes from the first of: an agent (mnemo unlock), the passphrase that was named, the keychain, a person.
class Session {
public:
    struct Choice {
        QString vaultFolder; // empty: MNEMOSYNE_VAULT, else the usual place
        PassphraseSource passphrase;
    };
    // `output` gets remarks about what was found on the way.
    Session(Choice choice, Output &output);
    ~Session();

    const Choice &choice() const { return m_choice; }
    VaultPaths paths() const { return VaultPaths(m_folder); }
    FileSystem &files() { return m_files; }
    const Clock &clock() const { return m_clock; }
    Keychain &keychain() { return m_keychain; }

    // NoVault, Locked, WrongKey, and what Vault::open() says.
    Result<Vault *> vault();
    // Makes the vault of this folder and stays in it.
    Result<Vault *> create(const VaultId &id, SecretBytes key);
    // Before what others may do with its files.
    void close() { m_vault.reset(); }

    // The vault's key, without opening its database; asked for once.
    Result<SecretBytes> key();
    // The same from its person alone: no agent, no keychain. For what a passer-by at an unlocked machine must not do.
    Result<Unlocked> keyFromPerson();
    Result<KeySlots> keySlots();
    // Changes them while no other process does.
    template <class Change> auto changeSlots(Change change) -> std::invoke_result_t<Change, KeySlots &>
    {
        MN_TRY(const auto lock, lockForChange());
        MN_TRY(KeySlots keySlots, keySlots());
        return change(keySlots);
    }

    VaultServices services();
    // The model beside the program, as it is installed; else where the build unpacked it.
    static QString modelFolder();
    MiniLmEmbedder &embedder() { return m_embedder; }

private:
    Result<std::unique_ptr<FileLock>> lockForChange();
    // Says so when the list of key slots is not to be trusted.
    void look(const Unlocked &unlocked);
    Result<Unlocked> askPerson(const KeySlots &keySlots);
    Result<SecretBytes> findKey();

    Choice m_choice;
    Output &m_output;
    QString m_folder;
    LocalFileSystem m_files;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    MiniLmEmbedder m_embedder;
    SecretBytes m_key; // once it is known
    std::unique_ptr<Vault> m_vault;
};

// Opens with what a person gave: a passphrase, or the words of the recovery phrase.
Result<Unlocked> unlockWith(const KeySlots &keySlots, const SecretBytes &secret);

} // namespace mn::cli
