#pragma once
#include "core/base/uuid.h"
#include "core/store/database.h"
#include <QList>

namespace mn {

// A memory's file, by what the store knows of it: its name lies in the memory itself.
struct StoredFile {
    RecordId memory;
    BlobId blob;
    qint64 bytes = 0;

    bool operator==(const StoredFile &) const = default;
};

struct StoredSizes {
    qint64 versions = 0; // earlier ones, of all memories
    qint64 versionBytes = 0;
    qint64 files = 0;          // attachments, each once
    QList<StoredFile> largest; // attachments, the largest first
};

// What the rows of a store amount to. Slow where there are many earlier versions: each is looked at.
Result<StoredSizes> storedSizes(Database &database, int largest);

} // namespace mn
