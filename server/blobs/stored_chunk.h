#pragma once
#include "server/service/blob_store.h"

namespace mn::server {

// How a chunk lies where it is kept, be it a file or an object: ACCOUNT/the first two digits of the blob/BLOB.n, its
// hash before its bytes.

constexpr qint64 kMostStoredBytes = sync::Hash::kBytes + sync::kBlobChunkBytes;

inline QString chunksOfAccount(const sync::AccountId &account)
{
    return account.toHex() + u'/';
}

// What the paths of a blob's chunks have before their number.
inline QString chunksBeginning(const sync::AccountId &account, const sync::BlobName &blob)
{
    const QString name = blob.toHex();
    return chunksOfAccount(account) + name.first(2) + u'/' + name + u'.';
}

inline QString chunkPath(const sync::AccountId &account, const sync::BlobName &blob, quint64 n)
{
    return chunksBeginning(account, blob) + QString::number(n);
}

// Nothing for what is no chunk, such as one that is still being written.
inline std::optional<quint64> chunkNumber(QStringView path, QStringView beginning)
{
    bool isNumber = false;
    const quint64 n = path.startsWith(beginning) ? path.sliced(beginning.size()).toULongLong(&isNumber) : 0;
    return isNumber ? std::optional(n) : std::nullopt;
}

// Errc::Damaged when they are not what the hash before them is of.
inline Result<QByteArray> bytesOfStored(const QByteArray &stored)
{
    const QByteArrayView all(stored);
    if (all.size() < sync::Hash::kBytes ||
        sync::blobChunkHash(all.sliced(sync::Hash::kBytes)).view() != all.first(sync::Hash::kBytes))
        return fail(Errc::Damaged, QStringLiteral("a chunk of a blob"));
    return stored.sliced(sync::Hash::kBytes);
}

} // namespace mn::server
