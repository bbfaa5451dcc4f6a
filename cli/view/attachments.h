#pragma once
#include "cli/context.h"
#include "core/exchange/file_names.h"

namespace mn::cli {

// Seals a file into the vault. FileUnreadable.
Result<Attachment> sealFile(Vault &vault, const QString &path);

// Writes an attachment's bytes into `folder`, under its own name made harmless and given once by `names`; the path it
// went to. AlreadyExists.
Result<QString> saveAttachment(Context &context, const RecordId &memory, const Attachment &attachment,
                               const QString &folder, UniqueNames &names);

} // namespace mn::cli
