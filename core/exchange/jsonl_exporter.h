#pragma once
#include "core/exchange/export_memories.h"

namespace mn {

// Memories as lines of JSON (docs/cli.md) in `path`, the bytes of their attachments beside it in `path`.files/<sha256>.
// Lossless: imported into a new vault and exported again, the file is the same byte for byte. In one consistent view.
// The file appears once it is whole, in place of an older one; after an error nothing new is left. Blocks its caller.
// ReadOnly, DiskFull, FileUnwritable, Cancelled.
Result<ExportReport> exportJsonl(Vault &vault, FileSystem &files, const QString &path,
                                 const ExportOptions &options = {}, const ExportProgress &progress = {},
                                 std::stop_token stop = {});

} // namespace mn
