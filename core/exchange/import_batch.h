#pragma once
#include "core/exchange/import_lookup.h"
#include "core/store/import_runs.h"
#include "core/vault/saving.h"

namespace mn {

// An item whose attachments lie sealed in the vault, or are those it had before.
struct ReadyItem {
    ImportItem item;
    QByteArray fingerprint; // empty: not everything of it could be read, so the next import looks at it again
    QList<Attachment> attachments;
    ImportBase base; // made here: the vault has one thread for all that is written
};

struct ImportCounts {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; // there already, as they are
    qint64 skipped = 0;   // left out, each with a remark
    qint64 failed = 0;    // refused by the vault, each with a remark

    ImportCounts &operator+=(const ImportCounts &other);
    bool operator==(const ImportCounts &) const = default;
};

struct BatchResult {
    ImportCounts counts;
    QList<ImportRemark> remarks;
    QList<AddedItem> added;
};

// Items of one source into the vault, within the transaction of `saving`: ImportLookup says which of them are there
// already. An update brings what the source has changed and leaves what a person has changed here (import_merge.h).
// What a person put into the trash, or erased for good, is left so. `others`: ImportLookup::otherNameSpaces().
// Errors are those of the vault itself (a full disk); an item that the vault refuses is only counted.
Result<BatchResult> storeBatch(Saving &saving, const QString &nameSpace, const QStringList &others,
                               const QList<ReadyItem> &items);

// Into the trash, by the import itself: unlike what a person threw away, it comes back with its source. False when
// there is nothing (any more) to throw away.
Result<bool> trashImported(Saving &saving, const QString &nameSpace, const QString &key);

} // namespace mn
