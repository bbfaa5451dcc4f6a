#include "server/s3/s3_blob_store.h"
#include "server/blobs/stored_chunk.h"
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

namespace {

// As many as HttpClient has connections to one place.
constexpr size_t kAtOnce = 6;

QByteArray keyOf(const AccountId &account, const BlobName &blob, quint64 n)
{
    return chunkPath(account, blob, n).toLatin1();
}

} // namespace

Result<void> S3BlobStore::put(const Account &account, const BlobName &blob, quint64 n, const Hash &hash,
                              QByteArrayView bytes)
{
    QByteArray stored;
    stored.reserve(Hash::kBytes + bytes.size());
    stored.append(hash.view()).append(bytes);
    return m_client.put(keyOf(account, blob, n), stored);
}

Result<QByteArray> S3BlobStore::read(const Account &account, const BlobName &blob, quint64 n)
{
    // What is spoilt on its way is not lost: only what comes so twice is.
    constexpr int kTries = 2;
    for (int tries = 1;; ++tries) {
        auto stored = m_client.get(keyOf(account, blob, n), kMostStoredBytes);
        if (!stored && stored.error().code != Errc::TooLarge)
            return stored;
        auto bytes = stored ? bytesOfStored(*stored) : fail(Errc::Damaged, u"a chunk of a blob"_s);
        if (bytes || tries == kTries)
            return bytes;
    }
}

Result<QList<BlobStore::Chunk>> S3BlobStore::chunks(const Account &account, const BlobName &blob)
{
    const QString beginning = chunksBeginning(account, blob);
    QList<Chunk> found;
    MN_TRY(m_client.eachPage(beginning.toLatin1(), [&](const QList<S3Object> &objects) -> Result<void> {
        for (const S3Object &object : objects) {
            const auto n = chunkNumber(QString::fromUtf8(object.key), beginning);
            if (n && object.size >= Hash::kBytes)
                found.append({*n, object.size - Hash::kBytes});
        }
        return {};
    }));
    std::ranges::sort(found, {}, &Chunk::n);
    return withHashes(beginning.toLatin1(), found);
}

// A list has names and sizes only.
Result<QList<BlobStore::Chunk>> S3BlobStore::withHashes(const QByteArray &beginning, QList<Chunk> chunks)
{
    std::vector<Result<QByteArray>> heads(size_t(chunks.size()), QByteArray());
    std::atomic<size_t> next = 0;
    const auto fetch = [&] {
        for (size_t i = next++; i < heads.size(); i = next++)
            heads[i] = m_client.beginning(beginning + QByteArray::number(chunks[qsizetype(i)].n), Hash::kBytes);
    };
    {
        std::vector<std::jthread> others;
        for (size_t i = 1; i < std::min(kAtOnce, heads.size()); ++i)
            others.emplace_back(fetch);
        fetch();
    }
    QList<Chunk> whole;
    for (size_t i = 0; i < heads.size(); ++i) {
        if (!heads[i] && heads[i].error().code == Errc::NotFound)
            continue; // removed in between
        MN_TRY(const QByteArray head, heads[i]);
        Chunk chunk = chunks[qsizetype(i)];
        if (const auto hash = Hash::fromBytes(head)) {
            chunk.hash = *hash;
            whole.append(chunk);
        }
    }
    return whole;
}

Result<void> S3BlobStore::removeChunk(const Account &account, const BlobName &blob, quint64 n)
{
    return m_client.remove({keyOf(account, blob, n)});
}

Result<void> S3BlobStore::remove(const Account &account, const BlobName &blob)
{
    return removeAll(chunksBeginning(account, blob).toLatin1());
}

Result<void> S3BlobStore::erase(const Account &account)
{
    return removeAll(chunksOfAccount(account).toLatin1());
}

Result<void> S3BlobStore::removeAll(const QByteArray &prefix)
{
    return m_client.eachPage(prefix, [&](const QList<S3Object> &objects) {
        QList<QByteArray> keys;
        for (const S3Object &object : objects)
            keys += object.key;
        return m_client.remove(keys);
    });
}

} // namespace mn::server
