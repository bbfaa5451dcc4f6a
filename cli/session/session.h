#pragma once
#include "cli/session/secrets.h"
#include "core/base/platform/local_file_system.h"
#include "core/crypto/system_keychain.h"
#include "core/embed/minilm_embedder.h"
#include "core/session/vault_keys.h"
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
    const VaultKeys &keys() const { return m_keys; }
    const VaultPaths &paths() const { return m_keys.paths(); }
    FileSystem &files() { return m_files; }
    const Clock &clock() const { return m_clock; }
    Keychain &keychain() { return m_keychain; }

    // Before the vault is opened: this call stays for long, and what is saved meanwhile, here or by another process,
    // gets its meaning from here if from nobody else.
    void stay() { m_stays = true; }
    // What was captured while it was locked is in it (core/session/captures.h), or waits for the next opening.
    // NoVault, Locked, WrongKey, and what Vault::open() says.
    Result<Vault *> vault();
    // Makes the vault of this folder from its id and key, and stays in it.
    Result<Vault *> create(const VaultId &id, SecretBytes key);
    // Stays in one that was made.
    void enter(std::unique_ptr<Vault> vault, SecretBytes key);
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
        return m_keys.change([this, &change](KeySlots &keySlots) {
            look(keySlots);
            return change(keySlots);
        });
    }

    VaultServices services();
    KeyServices keyServices() { return {m_files, m_clock, m_keychain}; }
    MiniLmEmbedder &embedder() { return m_embedder; }

private:
    // Say so when the file of key slots is damaged, or its list not to be trusted.
    void look(const KeySlots &keySlots);
    void look(const Unlocked &unlocked);
    std::unexpected<Error> noVault() const;
    void takeCaptures(const SecretBytes &vaultKey);
    Result<Unlocked> askPerson(const KeySlots &keySlots);
    Result<SecretBytes> findKey();

    Choice m_choice;
    Output &m_output;
    LocalFileSystem m_files;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    VaultKeys m_keys;
    MiniLmEmbedder m_embedder;
    bool m_stays = false;
    SecretBytes m_key; // once it is known
    std::unique_ptr<Vault> m_vault;
};

} // namespace mn::cli
