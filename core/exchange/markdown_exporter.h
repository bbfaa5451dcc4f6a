#pragma once
#include "core/exchange/export_memories.h"

namespace mn {

// Memories as a folder of Markdown files that Obsidian reads: front matter, one file a memory under a safe and unique
// name within its first domain, links as [[wikilinks]] in properties named by their type, files in attachments/.
// `folder` must be absent or empty (AlreadyExists). It appears once it is whole; after an error nothing is left, and
// what a killed export left beside it is removed by the next one. In one consistent view. Names of all memories are
// kept in mind, contents are not. Blocks its caller. ReadOnly, DiskFull, FileUnwritable, Cancelled.
Result<ExportReport> exportMarkdown(Vault &vault, FileSystem &files, const QString &folder,
                                    const ExportOptions &options = {}, const ExportProgress &progress = {},
                                    std::stop_token stop = {});

} // namespace mn
