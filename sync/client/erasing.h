#pragma once
#include "core/base/result.h"
#include "core/base/uuid.h"
#include <QFuture>
#include <QList>

namespace mn {
class Vault;
}

namespace mn::sync {

// Erasing for good in a vault that may belong to an account (SYNC.md 1, Purge). What a server never had goes at once.
// Of all else others may have written what nobody here has seen: it goes to the trash, and is destroyed as it was seen
// once the server has been told; whoever changes it before, here or elsewhere, keeps it.
struct Destruction {
    QList<RecordId> destroyed = {};
    QList<RecordId> waiting = {}; // for the server
};

// NotFound. What it says is destroyed is still to be given to Vault::purge(); the others lie in the trash by then.
QFuture<Result<Destruction>> beginErasing(Vault &vault, const QList<RecordId> &ids);

// Both. NotFound; Busy as of Vault::purge(). Blocks.
Result<Destruction> eraseForGood(Vault &vault, const QList<RecordId> &ids);

// No part of what sync destroyed stays in a draft, in the log of the database or in the saved indexes. Blocks.
Result<void> forgetErased(Vault &vault, const QList<RecordId> &ids);

} // namespace mn::sync
