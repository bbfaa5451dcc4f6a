#pragma once
#include "core/portable/clear_files.h"
#include "core/vault/blob_store.h"

namespace mn {

// Files of an export on their way out of the vault, in clear (core/portable/clear_files.h).
class ExportedFiles : public ClearFiles {
public:
    ExportedFiles(FileSystem &files, const QString &place, const QString &blobFolder)
        : ClearFiles(files, place), m_blobs(files, blobFolder)
    {
    }

    Result<void> write(const QString &path, QByteArrayView bytes);
    // An attachment's bytes. False when its file in the vault is gone.
    Result<bool> writeBlob(const QString &path, const Attachment &attachment);

private:
    BlobStore m_blobs;
};

} // namespace mn
