#pragma once
#include "sync/protocol/codec.h"
#include "sync/protocol/ids.h"
#include "sync/protocol/limits.h"

namespace mn::sync {

// Attached files on the server, sealed, in chunks: docs/adr/0034. What a blob is called comes from the key that its
// bytes are sealed with, and says nothing of them.
using BlobName = Octets<struct BlobNameTag, 32>;

namespace hashed {
inline constexpr char kBlobChunk[] = "mnemosyne blob chunk 1";
}

// All of them are full but the last one.
constexpr quint64 blobChunks(quint64 size)
{
    return (size + quint64(kBlobChunkBytes) - 1) / quint64(kBlobChunkBytes);
}
constexpr quint64 blobChunkSize(quint64 size, quint64 n)
{
    return n + 1 < blobChunks(size) ? quint64(kBlobChunkBytes) : size - n * quint64(kBlobChunkBytes);
}
inline Hash blobChunkHash(QByteArrayView bytes)
{
    return hashOf(hashed::kBlobChunk, {bytes});
}

// POST /blobs/{id}: room for so many bytes, before any of them is sent. Again with the same: nothing more happens.
struct BlobDeclare {
    quint64 size = 0;
    static constexpr auto fields() { return std::tuple(field("size", &BlobDeclare::size)); }
    bool operator==(const BlobDeclare &) const = default;
};

// What of it is there: who sends it goes on with the rest.
struct BlobPart {
    quint64 n = 0;
    Hash hash;
    static constexpr auto fields() { return std::tuple(field("n", &BlobPart::n), field("hash", &BlobPart::hash)); }
    bool operator==(const BlobPart &) const = default;
};
struct BlobReply {
    quint64 size = 0;
    bool isComplete = false;
    QList<BlobPart> chunks; // ascending; none of one that is complete
    static constexpr auto fields()
    {
        return std::tuple(field("size", &BlobReply::size), field("complete", &BlobReply::isComplete),
                          field("chunks", &BlobReply::chunks));
    }
    bool operator==(const BlobReply &) const = default;
};

// GET, PUT /blobs/{id}/{n}; POST does what PUT does, for where nothing else gets through.
struct BlobChunk {
    QByteArray bytes;
    static constexpr auto fields() { return std::tuple(field("bytes", &BlobChunk::bytes)); }
    bool operator==(const BlobChunk &) const = default;
};

// POST /blobs/{id}/commit: these are all of its chunks. From now on it can be read.
struct BlobCommit {
    QList<Hash> hashes;
    static constexpr auto fields() { return std::tuple(field("hashes", &BlobCommit::hashes)); }
    bool operator==(const BlobCommit &) const = default;
};

// GET /blobs?after&limit
struct BlobEntry {
    BlobName blob;
    bool isComplete = false;
    bool isDropped = false;
    static constexpr auto fields()
    {
        return std::tuple(field("blob", &BlobEntry::blob), field("complete", &BlobEntry::isComplete),
                          field("dropped", &BlobEntry::isDropped));
    }
    bool operator==(const BlobEntry &) const = default;
};
struct BlobsReply {
    QList<BlobEntry> blobs; // ascending
    bool hasMore = false;
    static constexpr auto fields()
    {
        return std::tuple(field("blobs", &BlobsReply::blobs), field("more", &BlobsReply::hasMore));
    }
    bool operator==(const BlobsReply &) const = default;
};

// POST /blob-marks: what no memory names any more goes a week later, unless a device says before that it is named.
struct BlobMarks {
    QList<BlobName> keep;
    QList<BlobName> drop;
    static constexpr auto fields()
    {
        return std::tuple(field("keep", &BlobMarks::keep), field("drop", &BlobMarks::drop));
    }
    bool operator==(const BlobMarks &) const = default;
};

} // namespace mn::sync
