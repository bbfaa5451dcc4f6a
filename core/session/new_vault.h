#pragma once
#include "core/session/vault_keys.h"
#include <functional>
#include <optional>

namespace mn {

// What a vault opens with from its first day.
struct NewVault {
    const SecretBytes &passphrase;
    std::optional<PasswordHashParameters> hash = {}; // none: this machine is measured now
    const RecoveryPhrase *phrase = nullptr; // its person has it, or will in `made`: what nobody has opens nothing
    bool keychain = false;                  // this computer's keychain opens the vault too
    // Called when the vault is there and its phrase opens it, before the phrase is kept in it.
    std::function<void()> made = {};
};

struct MadeVault {
    VaultId id;
    SecretBytes key;
    std::unique_ptr<Vault> vault;
};

// AlreadyExists when a vault, or part of one, lies in the folder; else the folder is made where it is absent.
Result<void> prepareFolder(const VaultKeys &keys, FileSystem &files);

// A vault with its slots. After an error no key file stays, unless the database is there and may already hold
// something: so that one can simply try again. Blocks: about half a second for the passphrase, as much more to measure.
// AlreadyExists, Usage (a passphrase that can be none), what the keychain says, and what Vault::create() says.
Result<MadeVault> makeVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                            const NewVault &wanted);

} // namespace mn
