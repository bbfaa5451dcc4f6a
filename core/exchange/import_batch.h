#pragma once
#include "core/exchange/import_source.h"
#include "core/store/import_log.h"
#include "core/vault/saving.h"

namespace mn {

// An item whose attachments lie sealed in the vault, or are those it had before.
struct ReadyItem {
    ImportItem item;
    QByteArray fingerprint; // empty: not everything of it could be read, so the next import looks at it again
    QList<Attachment> attachments;
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
};

// Items of one source into the vault, within the transaction of `saving`: the import log says which of them are there
// already. An update changes what the source says and takes away nothing: tags, links and attachments that a person
// added here stay, and so do importance, pin and archive where the source has none. What lies in the trash, or was
// erased for good, is left so.
// Errors are those of the vault itself (a full disk); an item that the vault refuses is only counted.
Result<BatchResult> storeBatch(Saving &saving, const QString &nameSpace, const QList<ReadyItem> &items);

// What is known of an item before it is read whole: its fingerprint, and its attachments in the vault.
struct KnownItem {
    QByteArray fingerprint;
    QList<Attachment> attachments;
};
Result<KnownItem> knownItem(Database &database, const QString &nameSpace, const ImportItem &item);

} // namespace mn
