#pragma once
#include "server/s3/s3_client.h"
#include "server/service/blob_store.h"

namespace mn::server {

// An object for each chunk, called and filled as FileBlobStore's files are: what is copied from such a folder into the
// bucket, or back, is found. Several servers may share the bucket, which has to list what it has just taken (Amazon's
// does since 2020). Errors that the port does not know: of S3Client.
class S3BlobStore final : public BlobStore {
public:
    S3BlobStore(S3Options options, const Clock &clock) : m_client(std::move(options), clock) {}

    Result<void> put(const Account &account, const sync::BlobName &blob, quint64 n, const sync::Hash &hash,
                     QByteArrayView bytes) override;
    Result<QByteArray> read(const Account &account, const sync::BlobName &blob, quint64 n) override;
    Result<QList<Chunk>> chunks(const Account &account, const sync::BlobName &blob) override;
    Result<void> removeChunk(const Account &account, const sync::BlobName &blob, quint64 n) override;
    Result<void> remove(const Account &account, const sync::BlobName &blob) override;
    Result<void> erase(const Account &account) override;

    bool isAway() const { return m_client.isAway(); }

private:
    Result<QList<Chunk>> withHashes(const QByteArray &beginning, QList<Chunk> chunks);
    Result<void> removeAll(const QByteArray &prefix);

    S3Client m_client;
};

} // namespace mn::server
