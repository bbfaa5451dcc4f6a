#pragma once
#include "core/exchange/backup.h"
#include "core/session/vault_keys.h"

namespace mn {

struct RestoredVault {
    VaultId id;
    SecretBytes key;
    std::unique_ptr<Vault> vault;
    RestoreReport report;
};

// The vault of a backup again, where none lies: with its keys as they were in the backup, so that its passphrase and
// its recovery phrase open it. `secret`: either of them. Where an earlier call was broken off, this one goes on.
// Blocks. AlreadyExists: another vault lies in the folder. NotUnderstood: the file is no backup. WrongKey, Damaged,
// DiskFull, Cancelled; what has come until then stays for the next call.
Result<RestoredVault> restoreVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                                   const QString &backup, const SecretBytes &secret,
                                   const BackupProgress &progress = {}, std::stop_token stop = {});

} // namespace mn
