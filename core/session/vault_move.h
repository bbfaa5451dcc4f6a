#pragma once
#include "core/session/vault_keys.h"
#include <functional>
#include <stop_token>

namespace mn {

struct MoveLook {
    qint64 bytes = 0;     // that have to be copied
    qint64 freeBytes = 0; // where they would go
};

struct MovedVault {
    std::unique_ptr<Vault> vault; // at its new place
    bool isOldGone = true;        // false: what could not be removed there opens nothing; tidyMovedPlaces() tries again
};

using MoveProgress = std::function<void(qint64 done, qint64 of)>; // bytes, copied and then compared

// Whether a vault can go to `to`, before anything is done. AlreadyExists: the folder is not empty. Usage: it lies in
// the vault's own. ReadOnly: nobody may write there. DiskFull: there is not enough room. NoVault.
Result<MoveLook> lookAtMove(const VaultKeys &keys, KeyServices services, const QString &to);

// The whole vault at another place, with its keys, drafts and captures; the old folder is left empty but for what is
// not the vault's. It must be closed here. Nobody else can open it meanwhile: Busy when somebody has it open.
//
// Copied, compared byte by byte, opened there; then the key file gets its name, which is the moment from which
// MovedPlaces leads there; only then the old one goes. Until that moment any error, Cancelled and a crash leave the
// vault where it was, whole; the next call may go on into a folder that an earlier one has begun to fill. Blocks.
Result<MovedVault> moveVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                             const SecretBytes &vaultKey, const QString &to, const MoveProgress &progress = {},
                             std::stop_token stop = {});

// What a crash has left of vaults that were moved away. Nothing that could still be opened is touched.
Result<void> tidyMovedPlaces(FileSystem &files, const QString &stateFolder);

} // namespace mn
