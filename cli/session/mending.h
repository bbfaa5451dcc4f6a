#pragma once
#include "core/vault/vault.h"
#include <stop_token>

namespace mn::cli {

// Removes the sealed files that no memory and no earlier version of one has, and that are more than a day old (a
// younger one may belong to a save that is under way). How many; Cancelled.
Result<qint64> removeOrphans(Vault &vault, FileSystem &files, qint64 now, std::stop_token stop);

} // namespace mn::cli
