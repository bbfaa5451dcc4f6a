#pragma once
#include "core/store/shelf.h"
#include <QFuture>

namespace mn {
class Vault;
}

namespace mn::sync {

// What somebody decides about what lies on the shelf of this vault. NotFound, and then nothing was changed, where one
// of them has gone meanwhile.

// Each is a memory of its own from then on, by a save as any other; their ids. What was erased stays so.
QFuture<Result<QList<RecordId>>> keepShelved(Vault &vault, const QList<ShelvedName> &names);

// Nothing of them stays in the database or its log; Busy as of Vault::purge(). The files of what they had attached go
// with the next Vault::removeOrphans().
QFuture<Result<void>> eraseShelved(Vault &vault, const QList<ShelvedName> &names);

} // namespace mn::sync
