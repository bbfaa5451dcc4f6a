#pragma once
#include "cli/output/json_line.h"
#include "core/vault/vault_status.h"

namespace mn::cli {

// What `status` and `index` say of meaning: the model that answers, and the one that will.
JsonLine meaningLine(const VaultStatus &status);
QString nextModelText(const ModelProgress &next);
// Of an answer that meaning has not seen all of.
QString meaningPendingText(qint64 memories);

} // namespace mn::cli
