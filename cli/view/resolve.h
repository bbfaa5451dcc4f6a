#pragma once
#include "cli/context.h"

namespace mn::cli {

// The memory that a person means: by our id, its first characters (four or more) or the eight shown in lists, or the id
// it had elsewhere. NotFound, or Usage when several are meant; both name what was typed.
Result<RecordId> resolve(Vault &vault, const QString &typed);
// All of them or none, so that nothing is done by half.
Result<QList<RecordId>> resolveAll(Vault &vault, const QStringList &typed);

} // namespace mn::cli
