#pragma once
#include "core/base/file_system.h"
#include "core/vault/blob_store.h"
#include <QStringList>

namespace mn {

// Files of an export on their way out of the vault, in clear. Each appears whole; those that this object made are
// removed again when it goes, unless keep() was called.
class ExportedFiles {
public:
    ExportedFiles(FileSystem &files, const QString &blobFolder) : m_files(files), m_blobs(files, blobFolder) {}
    ~ExportedFiles();
    ExportedFiles(const ExportedFiles &) = delete;
    ExportedFiles &operator=(const ExportedFiles &) = delete;

    // Makes the folder when it is absent.
    Result<void> makeFolder(const QString &folder);
    // In place of nothing: a file of this name must not be there.
    Result<void> write(const QString &path, QByteArrayView bytes);
    // An attachment's bytes. False when its file in the vault is gone.
    Result<bool> writeBlob(const QString &path, const Attachment &attachment);

    qint64 bytes() const { return m_bytes; }
    void keep() { m_written.clear(), m_folders.clear(); }

private:
    FileSystem &m_files;
    BlobStore m_blobs;
    QStringList m_written;
    QStringList m_folders;
    qint64 m_bytes = 0;
};

} // namespace mn
