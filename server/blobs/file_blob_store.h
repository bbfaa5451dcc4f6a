#pragma once
#include "core/base/file_system.h"
#include "server/service/blob_store.h"

namespace mn::server {

// A file for each chunk, in a folder for each account, as stored_chunk.h has it. Several servers may share the folder.
// `files` outlives it.
class FileBlobStore final : public BlobStore {
public:
    FileBlobStore(FileSystem &files, QString folder) : m_files(files), m_folder(std::move(folder)) {}

    Result<void> put(const Account &account, const sync::BlobName &blob, quint64 n, const sync::Hash &hash,
                     QByteArrayView bytes) override;
    Result<QByteArray> read(const Account &account, const sync::BlobName &blob, quint64 n) override;
    Result<QList<Chunk>> chunks(const Account &account, const sync::BlobName &blob) override;
    Result<void> removeChunk(const Account &account, const sync::BlobName &blob, quint64 n) override;
    Result<void> remove(const Account &account, const sync::BlobName &blob) override;
    Result<void> erase(const Account &account) override;

private:
    QString pathOf(const QString &below) const;
    Result<void> removeAll(const QString &folder, const QString &beginning);

    FileSystem &m_files;
    const QString m_folder;
};

} // namespace mn::server
