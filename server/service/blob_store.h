#pragma once
#include "sync/protocol/blobs.h"

namespace mn::server {

// Where the bytes of blobs lie, chunk by chunk, sealed as they came. Of what is declared and complete the Store knows.
// Any thread; what is put is durable. SYNC.md 6.
class BlobStore {
public:
    struct Chunk {
        quint64 n = 0;
        quint64 size = 0;
        sync::Hash hash = {}; // of what was put; whether it still is that, read() says
        bool operator==(const Chunk &) const = default;
    };
    using Account = sync::AccountId;

    virtual ~BlobStore() = default;
    // All of it or nothing, in place of what is there. `hash` is of these bytes. DiskFull.
    virtual Result<void> put(const Account &account, const sync::BlobName &blob, quint64 n, const sync::Hash &hash,
                             QByteArrayView bytes) = 0;
    // NotFound; Damaged when it is not what was put.
    virtual Result<QByteArray> read(const Account &account, const sync::BlobName &blob, quint64 n) = 0;
    virtual Result<QList<Chunk>> chunks(const Account &account, const sync::BlobName &blob) = 0; // ascending
    // No error where nothing is.
    virtual Result<void> removeChunk(const Account &account, const sync::BlobName &blob, quint64 n) = 0;
    virtual Result<void> remove(const Account &account, const sync::BlobName &blob) = 0;
    virtual Result<void> erase(const Account &account) = 0;
};

} // namespace mn::server
