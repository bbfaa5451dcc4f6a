#pragma once
#include "core/session/vault_keys.h"
#include <functional>
#include <stop_token>

namespace mn {

struct MoveLook {
    qint64 bytes = 0;     // that have to be copied
    qint64 freeBytes = 0; // where they would go; -1 where the system does not tell
};

struct MovedVault {
    std::unique_ptr<Vault> vault; // at its new place
    bool isOldGone = true;        // false: what was not removed there tidyMovedPlaces() removes
};

using MoveProgress = std::function<void(qint64 done, qint64 of)>; // bytes, copied and then compared

// Whether a vault can go to `to`, before anything is done. AlreadyExists: the folder is not empty. Usage: it lies in
// the vault's own. ReadOnly: nobody may write there. DiskFull: there is not enough room. NoVault. It may be open.
Result<MoveLook> lookAtMove(const VaultKeys &keys, KeyServices services, const QString &to);

// The whole vault at another place, with its keys, drafts and captures; the old folder is left empty but for what is
// not the vault's. It must be closed here. Nobody else can open it meanwhile: Busy when somebody has it open. What is
// captured meanwhile comes along or stays where it was put.
//
// Copied, compared byte by byte, opened there; then the key file gets its name, which is the moment from which
// MovedPlaces leads there; only then the old one goes. Until that moment any error, Cancelled and a crash leave the
// vault where it was, whole; the next call may go on into a folder that an earlier one has begun to fill. Refused while
// MovedPlaces cannot be read. A stop after that moment leaves what is in the old folder, which opens no more, to
// tidyMovedPlaces(): who stops wants the key wiped. Blocks.
Result<MovedVault> moveVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                             const SecretBytes &vaultKey, const QString &to, const MoveProgress &progress = {},
                             std::stop_token stop = {});

struct TidiedPlaces {
    // Folders that a vault has moved away from and that still open, for something was written there since: they stay,
    // for their person to look at.
    QStringList secondVaults = {};
};

// What a crash has left of vaults that were moved away, where the vault is whole at its new place. An old one that
// could still be opened goes too if it is as it was when it was copied. Before any vault is opened in this process: it
// reads their databases, and closing a file takes away the locks on it (Unix). Blocks.
Result<TidiedPlaces> tidyMovedPlaces(FileSystem &files, const QString &stateFolder);

} // namespace mn
