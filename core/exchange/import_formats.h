#pragma once
#include "core/exchange/text_source.h"

namespace mn {

// Whose files can be read.
enum class ImportFormat { Jsonl, Markdown, Joplin, McpMemory, ChatGpt, Csv, Text };

struct ImportChoice {
    ImportFormat format = ImportFormat::Jsonl;
    QString path = {};                                  // a file or a folder
    TextSource::Split split = TextSource::Split::Files; // of Text alone
};

// The source of a choice, at its beginning. FileUnreadable, Usage (a file where a folder is needed), NotUnderstood.
Result<std::unique_ptr<ImportSource>> openSource(const ImportChoice &choice);

// What a file or folder most likely is: by its name, and by the first of what lies in it. Nothing where that is none of
// them. Reads a little of it: not on the thread that draws.
std::optional<ImportFormat> guessFormat(const QString &path);

} // namespace mn
