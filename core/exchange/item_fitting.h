#pragma once
#include "core/exchange/import_source.h"

namespace mn {

// An item as memories that a record can hold: itself, or where its text is too long (limits::kContentBytes) several of
// one thread, cut between paragraphs, lines or words. The first keeps the item's key, links and attachments; the others
// link to it with type `continues`.
QList<ImportItem> fitted(ImportItem item);

// The key of the part `number` (from 2) of a divided item.
QString partKey(const QString &sourceKey, int number);

} // namespace mn
