#pragma once
#include "core/session/new_vault.h"
#include "core/session/restored_vault.h"
#include "core/vault/held_drafts.h"
#include "core/vault/serial_thread.h"
#include <QFuture>
#include <stop_token>

namespace mn {

// A vault that is open, with what opening told.
struct OpenVault {
    std::unique_ptr<Vault> vault;
    SecretBytes key;             // for what seals under it: backups, changes of the key slots
    bool isListAuthentic = true; // Unlocked::isListAuthentic
    bool isKeyFileWhole = true;  // WaysIn::isFileWhole
};

// What a new vault is to open with; owns what NewVault borrows.
struct NewVaultOrder {
    SecretBytes passphrase;
    std::optional<PasswordHashParameters> hash = {};
    std::optional<RecoveryPhrase> phrase = {}; // that its person has
    bool isPhraseCheckDue = false;             // they put off to try it
    bool keychain = false;
};

struct FirstOpening {
    OpenVault opened;
    std::optional<Errc> keychainFailure = {}; // the keychain was asked for and does not keep the key; all else is made
};

struct RestoredOpening {
    OpenVault opened;
    RestoreReport report;
};

// What takes time about the keys of vaults, on one thread of its own and in the order it was asked for: for whoever
// must not wait, such as a window. Secrets come in locked memory, are moved, and are wiped when the work is done. A
// result nobody takes is destroyed there too. Calls from any thread; errors as of the calls that they name.
class KeyThread {
public:
    // `vaults` goes to every vault that is opened here. All of it must outlive this and those vaults.
    KeyThread(KeyServices keys, VaultServices vaults) : m_keys(keys), m_vaults(std::move(vaults)) {}
    // Waits for what was begun.
    ~KeyThread() = default;

    // How the vault in `folder` can be opened. KeySlots::load().
    QFuture<Result<WaysIn>> ways(QString folder);

    // Open the vault: by a passphrase or the words of the phrase, by those words alone (NotUnderstood names the wrong
    // one), by the keychain (KeySlots::unlockWithKeychain()), by whatever asks nobody (an agent, else the keychain).
    // Cancelled through `stop`, which is looked at between hashing and opening: one hash cannot be broken off.
    QFuture<Result<OpenVault>> open(QString folder, SecretBytes secret, std::stop_token stop = {});
    QFuture<Result<OpenVault>> openWithPhrase(QString folder, SecretBytes words, std::stop_token stop = {});
    QFuture<Result<OpenVault>> openWithKeychain(QString folder, std::stop_token stop = {});
    QFuture<Result<OpenVault>> openSilently(QString folder, std::stop_token stop = {});

    // Whether this computer's keychain answers: NotAvailable, Locked.
    QFuture<Result<void>> askKeychain();
    // writeSheet().
    QFuture<Result<void>> writeSheet(QString path, SecretBytes sheet);
    // Measures this machine (mn::calibrate()): about a second.
    QFuture<Result<PasswordHashParameters>> calibrate();
    // prepareFolder(), but makes nothing: AlreadyExists, FileUnwritable.
    QFuture<Result<void>> checkNewFolder(QString folder);
    // Where a new vault goes when a person points at this folder: into it when it is empty or not there yet, else below
    // it, in one called `name`, for what lies there already is no part of a vault. A folder that holds a vault stays
    // what it is: checkNewFolder() says so.
    QFuture<Result<QString>> placeForNewVault(QString folder, QString name);
    // Whether this file is a backup: NotUnderstood, NewerVersion, FileUnreadable, Damaged.
    QFuture<Result<void>> checkBackup(QString path);
    // restoreVault(), a backup into a folder without a vault. `progress` is called on this thread.
    QFuture<Result<RestoredOpening>> restore(QString folder, QString backup, SecretBytes secret,
                                             BackupProgress progress = {}, std::stop_token stop = {});
    // makeVault(). A keychain that refuses does not hinder it.
    QFuture<Result<FirstOpening>> make(QString folder, NewVaultOrder order);

    // Ends with the vault closed: what it had begun to save is on the disk, its keys are wiped.
    QFuture<Result<void>> close(OpenVault opened);

    // What somebody typed is on no disk, and in this process alone (VaultServices::heldDrafts). Any thread.
    bool holdsDrafts() const { return m_vaults.heldDrafts && !m_vaults.heldDrafts->isEmpty(); }

    // Anything of this room that waits: work() -> Result<T>. A vault that `work` uses must be closed by close().
    template <class Work> auto post(Work work) { return m_thread.post(std::move(work)); }

private:
    Result<OpenVault> enter(const VaultKeys &keys, const KeySlots &keySlots, Result<Unlocked> unlocked,
                            const std::stop_token &stop) const;
    Result<FirstOpening> makeNow(const QString &folder, const NewVaultOrder &order) const;

    KeyServices m_keys;
    VaultServices m_vaults;
    SerialThread m_thread; // the last member: its work uses the others
};

} // namespace mn
