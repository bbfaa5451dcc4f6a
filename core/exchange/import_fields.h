#pragma once
#include "core/exchange/import_source.h"
#include <QJsonValue>

namespace mn {

// The fields of a memory that foreign files can carry, whatever they call them.
enum class ImportField {
    Id,
    ExternalId,
    Title,
    Content,
    Kind,
    Tags,
    Domains,
    Importance,
    OccurredAt,
    CreatedAt,
    UpdatedAt,
    Thread,
    Position,
    Author,
    Source,
    Links,
    Attachments,
    Pinned,
    Archived,
    Metadata,
};

// By our own name (docs/cli.md) in any case; nothing when it is none of them.
std::optional<ImportField> ownField(QStringView name);
// Also by the names other programs use: labels, body, speaker, notebook, ...
std::optional<ImportField> knownField(QStringView name);

// Puts a foreign value into its field, as far as it can be understood; what cannot is remarked under `where` and left
// out. Lists come as arrays or as text with commas. Id, Content and Attachments belong to the caller.
void putField(ImportStep &step, ImportItem &item, ImportField field, const QJsonValue &value, const QString &where);

// Keeps a value that has no field of its own.
void putMetadata(ImportItem &item, const QString &name, const QJsonValue &value);

// What a foreign tag becomes: without # and blanks around it, `a/b` for nested ones. Empty when nothing is left.
QString plainTag(QStringView label);
// Adds in order, without repetition in any case.
void addLabel(QStringList &labels, QStringView label);

// The last look before an item leaves its source: clean text, sorted lists, everything within what a record takes.
// False when nothing is left to keep (no title, content or attachment, and it is none of ours); then a skip is
// remarked.
bool finishItem(ImportStep &step, ImportItem &item, const QString &where);

} // namespace mn
