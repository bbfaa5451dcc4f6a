#pragma once
#include "app/unlock/unlock_model.h"
#include "app/unlock/vault_keeper.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"

namespace mn::test {

// What the window has about one vault in a folder of its own, with a keychain that can be lost.
struct WindowVault {
    // `embedder`: outlives this; null: it finds by words alone.
    explicit WindowVault(Embedder *embedder = nullptr)
        : keys{{files, clock, keychain},
               {.files = files,
                .clock = clock,
                .stateFolder = home.filePath(QStringLiteral("state")),
                .embedder = embedder,
                .heldDrafts = &heldDrafts}}
    {
    }

    // Made and closed again; opens with `passphrase()` and the words of `phrase`.
    enum class Keyring { Without, With };
    Result<void> make(Keyring keyring = Keyring::Without)
    {
        MN_TRY(RecoveryPhrase same, RecoveryPhrase::fromEntropy(phrase.entropy().clone()));
        NewVaultOrder order{.passphrase = SecretBytes::copyOf(passphrase().toUtf8()),
                            .hash = cheapHash(),
                            .phrase = std::move(same),
                            .keychain = keyring == Keyring::With};
        MN_TRY(FirstOpening made, wait(keys.make(folder(), std::move(order))));
        return wait(keys.close(std::move(made.opened)));
    }
    // Another text each time, as a field would give it: what is taken is overwritten.
    static QString passphrase() { return QString::fromLatin1("kettle under the seventh lantern"); }
    QString words() const { return QString::fromLatin1(phrase.words().view()); }
    QString folder() const { return home.filePath(QStringLiteral("Clara's vault")); }
    VaultPaths paths() const { return VaultPaths(folder()); }

    QTemporaryDir home;
    LocalFileSystem files;
    ManualClock clock;
    MemoryKeychain keychain;
    HeldDrafts heldDrafts;
    RecoveryPhrase phrase = RecoveryPhrase::make();
    KeyThread keys;
    app::VaultKeeper keeper{keys};
};

} // namespace mn::test
