#pragma once
#include "core/store/stored_sizes.h"
#include "core/vault/vault.h"

namespace mn {

// What takes room in a vault's folder, as it lies on the disk.
struct StorageUse {
    qint64 databaseBytes = 0; // with its write-ahead log
    qint64 blobBytes = 0;
    qint64 indexBytes = 0;
    qint64 draftBytes = 0;
    qint64 drafts = 0;
    qint64 diskBytes = 0; // of the disk that holds it
    qint64 freeBytes = 0;
    StoredSizes stored;
};

// Files that come and go meanwhile are counted or not. `largest`: how many attachments to name.
QFuture<Result<StorageUse>> storageUse(const Vault &vault, int largest);

} // namespace mn
