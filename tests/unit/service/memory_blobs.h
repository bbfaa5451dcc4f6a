#pragma once
#include "server/service/blob_store.h"
#include <map>

namespace mn::server::test {

// Of one account.
class MemoryBlobs final : public BlobStore {
public:
    Result<void> put(const Account &, const sync::BlobName &blob, quint64 n, const sync::Hash &hash,
                     QByteArrayView bytes) override
    {
        chunksOf[blob][n] = {hash, bytes.toByteArray()};
        return {};
    }
    Result<QByteArray> read(const Account &, const sync::BlobName &blob, quint64 n) override
    {
        if (!chunksOf[blob].contains(n))
            return fail(Errc::NotFound);
        const auto &[hash, bytes] = chunksOf[blob][n];
        if (sync::blobChunkHash(bytes) != hash)
            return fail(Errc::Damaged);
        return bytes;
    }
    Result<QList<Chunk>> chunks(const Account &, const sync::BlobName &blob) override
    {
        QList<Chunk> found;
        for (const auto &[n, chunk] : chunksOf[blob])
            found.append({n, quint64(chunk.second.size()), chunk.first});
        return found;
    }
    Result<void> removeChunk(const Account &, const sync::BlobName &blob, quint64 n) override
    {
        chunksOf[blob].erase(n);
        return {};
    }
    Result<void> remove(const Account &, const sync::BlobName &blob) override
    {
        chunksOf.erase(blob);
        return {};
    }
    Result<void> erase(const Account &) override
    {
        chunksOf.clear();
        return {};
    }

    std::map<sync::BlobName, std::map<quint64, std::pair<sync::Hash, QByteArray>>> chunksOf;
};

} // namespace mn::server::test
