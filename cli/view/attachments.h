#pragma once
#include "cli/context.h"

namespace mn::cli {

// Seals a file into the vault. FileUnreadable.
Result<Attachment> sealFile(Vault &vault, const QString &path);

// Writes an attachment's bytes into `folder`, under its own name made harmless; the path it went to. AlreadyExists.
Result<QString> saveAttachment(Context &context, const RecordId &memory, const Attachment &attachment,
                               const QString &folder);

} // namespace mn::cli
