#include "core/session/new_vault.h"
#include "core/crypto/derive.h"
#include "core/session/moved_places.h"
#include "core/session/recovery_store.h"

namespace mn {

namespace {

struct MadeKeys {
    SecretBytes key;
    std::optional<SlotId> phraseSlot;
};

Result<MadeKeys> makeKeys(const VaultPaths &paths, KeyServices services, const VaultId &id, const NewVault &wanted)
{
    KeySlots keySlots = KeySlots::make(services.files, paths.keys, id);
    MadeKeys made{SecretBytes::random(kKeyBytes), std::nullopt};
    std::optional<PasswordHashParameters> parameters = wanted.hash;
    if (!parameters) {
        MN_TRY(parameters, calibrate());
    }
    MN_TRY(keySlots.addPassphrase(made.key, wanted.passphrase, *parameters, passphraseLabel(), services.clock));
    if (wanted.phrase) {
        MN_TRY(made.phraseSlot, keySlots.addRecovery(made.key, *wanted.phrase, recoveryLabel(), services.clock));
    }
    if (wanted.keychain)
        MN_TRY(keySlots.addKeychain(made.key, services.keychain, keychainLabel(), services.clock));
    return made;
}

Result<MadeVault> makeAll(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                          const NewVault &wanted)
{
    const VaultId id(makeUuidV7(services.clock));
    MN_TRY(MadeKeys made, makeKeys(keys.paths(), services, id, wanted));
    MN_TRY(auto vault, Vault::create(keys.paths().folder, id, made.key.clone(), with));
    if (wanted.made)
        wanted.made();
    if (made.phraseSlot) {
        MN_TRY(RecoveryPhrase kept, RecoveryPhrase::fromEntropy(wanted.phrase->entropy().clone()));
        MN_TRY(keepPhrase(*vault, KeptPhrase{*made.phraseSlot, std::move(kept)}));
    }
    return MadeVault{id, std::move(made.key), std::move(vault)};
}

} // namespace

Result<void> prepareFolder(const VaultKeys &keys, FileSystem &files)
{
    if (keys.areThere())
        return fail(Errc::AlreadyExists, keys.paths().folder);
    return files.makeFolder(keys.paths().folder);
}

Result<MadeVault> makeVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                            const NewVault &wanted)
{
    MN_TRY(prepareFolder(keys, services.files));
    MN_TRY(MovedPlaces(services.files, with.stateFolder).forget(keys.paths().folder));
    auto made = makeAll(keys, services, with, wanted);
    if (!made && !services.files.exists(keys.paths().database))
        (void)services.files.remove(keys.paths().keys);
    return made;
}

} // namespace mn
