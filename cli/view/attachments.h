#pragma once
#include "cli/context.h"
#include "core/exchange/file_names.h"

namespace mn::cli {

// Seals a file, or what comes out of a pipe, into the vault. FileUnreadable; Usage for a folder.
Result<Attachment> sealFile(Vault &vault, const QString &path);

// Writes an attachment's bytes into `folder`, under its own name made harmless and given once by `names`; the path it
// went to. AlreadyExists.
Result<QString> saveAttachment(Context &context, const RecordId &memory, const Attachment &attachment,
                               const QString &folder, UniqueNames &names);

} // namespace mn::cli
