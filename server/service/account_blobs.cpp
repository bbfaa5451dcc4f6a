#include "server/service/account_service.h"
#include "server/service/refusing.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

// A device that had been away, or takes a removal back, still finds what it names.
constexpr qint64 kDroppedFor = qint64(7) * 86'400'000;

bool isWhole(const QList<BlobStore::Chunk> &chunks, quint64 size, const QList<Hash> &hashes)
{
    if (quint64(chunks.size()) != blobChunks(size) || hashes.size() != chunks.size())
        return false;
    for (qsizetype n = 0; n < chunks.size(); ++n)
        if (chunks[n].n != quint64(n) || chunks[n].size != blobChunkSize(size, quint64(n)) ||
            chunks[n].hash != hashes[n])
            return false;
    return true;
}

} // namespace

Answer<StoredBlob> AccountService::blobOf(Open &open, const BlobName &name)
{
    if (!m_blobs)
        return refuse(ProblemCode::NotFound);
    MN_TRY(const auto known, answered(open.transaction->blob(name)));
    if (!known)
        return refuse(ProblemCode::NotFound);
    return *known;
}

Answer<BlobReply> AccountService::stateOf(const AccountId &account, const StoredBlob &blob)
{
    BlobReply reply{.size = blob.size, .isComplete = blob.isComplete, .chunks = {}};
    if (blob.isComplete)
        return reply;
    MN_TRY(const auto chunks, answered(m_blobs->chunks(account, blob.name)));
    for (const BlobStore::Chunk &chunk : chunks)
        reply.chunks.append({chunk.n, chunk.hash});
    return reply;
}

Answer<BlobsReply> AccountService::blobs(const AccountId &account, ActorId actor, const BlobName &after, int limit)
{
    if (!m_blobs)
        return refuse(ProblemCode::NotFound);
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    const int most = std::max(1, limit);
    MN_TRY(QList<StoredBlob> found, answered(open.transaction->blobs(after, most + 1)));
    BlobsReply reply{.blobs = {}, .hasMore = found.size() > most};
    if (reply.hasMore)
        found.removeLast();
    for (const StoredBlob &blob : found)
        reply.blobs.append({blob.name, blob.isComplete, blob.droppedAt > 0});
    return reply;
}

Answer<BlobReply> AccountService::blob(const AccountId &account, ActorId actor, const BlobName &name)
{
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    MN_TRY(const StoredBlob blob, blobOf(open, name));
    open.transaction.reset();
    return stateOf(account, blob);
}

Answer<BlobReply> AccountService::declareBlob(const AccountId &account, ActorId actor, const BlobName &name,
                                              quint64 size)
{
    if (!m_blobs)
        return refuse(ProblemCode::NotFound);
    if (size == 0)
        return refuse(ProblemCode::Malformed);
    if (size > kMaxBlobBytes)
        return refuse(ProblemCode::TooLarge);
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    MN_TRY(const auto known, answered(open.transaction->blob(name)));
    if (known && known->size != size)
        return refuse(ProblemCode::Conflict);
    StoredBlob blob = known.value_or(StoredBlob{.name = name, .size = size});
    if (!known) {
        StoredAccount next = open.account;
        next.used += size;
        MN_TRY(makeRoom(open, account, next));
        MN_TRY(answered(open.transaction->setAccount(next)));
    }
    blob.droppedAt = 0;
    if (known != blob) {
        MN_TRY(answered(open.transaction->putBlob(blob)));
        MN_TRY(answered(open.transaction->commit()));
    }
    open.transaction.reset();
    return stateOf(account, blob);
}

Answer<void> AccountService::putBlobChunk(const AccountId &account, ActorId actor, const BlobName &name, quint64 n,
                                          QByteArrayView bytes)
{
    {
        MN_TRY(Open open, openFor(account, actor, Access::Read));
        MN_TRY(const StoredBlob blob, blobOf(open, name));
        if (n >= blobChunks(blob.size) || quint64(bytes.size()) != blobChunkSize(blob.size, n))
            return refuse(ProblemCode::Malformed);
        if (blob.isComplete)
            return {}; // what can be read already does not change under who reads it
    }
    // Outside of the transaction: nobody waits for a disk that others write to.
    return answeredWithRoom(m_blobs->put(account, name, n, blobChunkHash(bytes), bytes));
}

Answer<void> AccountService::commitBlob(const AccountId &account, ActorId actor, const BlobName &name,
                                        const QList<Hash> &hashes)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    MN_TRY(StoredBlob blob, blobOf(open, name));
    if (!blob.isComplete) {
        MN_TRY(const auto chunks, answered(m_blobs->chunks(account, name)));
        if (!isWhole(chunks, blob.size, hashes))
            return refuse(ProblemCode::Conflict);
    }
    blob.isComplete = true;
    blob.droppedAt = 0;
    MN_TRY(answered(open.transaction->putBlob(blob)));
    return answered(open.transaction->commit());
}

Answer<BlobChunk> AccountService::blobChunk(const AccountId &account, ActorId actor, const BlobName &name, quint64 n)
{
    {
        MN_TRY(Open open, openFor(account, actor, Access::Read));
        MN_TRY(const StoredBlob blob, blobOf(open, name));
        if (!blob.isComplete || n >= blobChunks(blob.size))
            return refuse(ProblemCode::NotFound);
    }
    auto bytes = m_blobs->read(account, name, n);
    if (bytes)
        return BlobChunk{*std::move(bytes)};
    if (bytes.error().code != Errc::Damaged && bytes.error().code != Errc::NotFound)
        return std::unexpected(refusalOf(bytes.error()));
    // It is not whole any more: who has it is told so, and sends what is missing.
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    MN_TRY(StoredBlob blob, blobOf(open, name));
    MN_TRY(answered(m_blobs->removeChunk(account, name, n)));
    blob.isComplete = false;
    MN_TRY(answered(open.transaction->putBlob(blob)));
    MN_TRY(answered(open.transaction->commit()));
    return refuse(ProblemCode::BlobDamaged);
}

Answer<void> AccountService::markBlobs(const AccountId &account, ActorId actor, const BlobMarks &marks)
{
    if (!m_blobs)
        return refuse(ProblemCode::NotFound);
    if (marks.keep.size() + marks.drop.size() > kMaxBlobMarks)
        return refuse(ProblemCode::TooLarge);
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    const auto mark = [&](const BlobName &name, qint64 droppedAt) -> Answer<void> {
        MN_TRY(auto blob, answered(open.transaction->blob(name)));
        if (!blob || (blob->droppedAt > 0) == (droppedAt > 0))
            return {}; // it is gone, or was marked so before
        blob->droppedAt = droppedAt;
        return answered(open.transaction->putBlob(*blob));
    };
    for (const BlobName &name : marks.keep)
        MN_TRY(mark(name, 0));
    for (const BlobName &name : marks.drop)
        if (!marks.keep.contains(name))
            MN_TRY(mark(name, now()));
    MN_TRY(const quint64 freed, removeDropped(open, account, now() - kDroppedFor));
    StoredAccount next = open.account;
    next.used -= std::min(next.used, freed);
    MN_TRY(answered(open.transaction->setAccount(next)));
    return answered(open.transaction->commit());
}

// Bytes first: what is still known of a blob without them is mended by who has it, bytes that nobody knows of are not.
Answer<quint64> AccountService::removeDropped(Open &open, const AccountId &account, qint64 at)
{
    quint64 freed = 0;
    MN_TRY(const auto dropped, answered(open.transaction->droppedBlobs(at)));
    for (const StoredBlob &blob : dropped) {
        MN_TRY(answered(m_blobs->remove(account, blob.name)));
        MN_TRY(answered(open.transaction->removeBlob(blob.name)));
        freed += blob.size;
    }
    return freed;
}

// Who needs room takes it from what no memory names any more. Who is above it already may still make things smaller,
// or remove them.
Answer<void> AccountService::makeRoom(Open &open, const AccountId &account, StoredAccount &next)
{
    const auto isTooMuch = [&] { return m_quota > 0 && next.used > m_quota && next.used > open.account.used; };
    if (!isTooMuch())
        return {};
    quint64 freed = 0;
    if (m_blobs) {
        MN_TRY(freed, removeDropped(open, account, now()));
    }
    next.used -= std::min(next.used, freed);
    if (!isTooMuch())
        return {};
    if (freed > 0) {
        open.account.used -= std::min(open.account.used, freed);
        MN_TRY(answered(open.transaction->setAccount(open.account)));
        MN_TRY(answered(open.transaction->commit()));
    }
    return std::unexpected(
        Refusal{.code = ProblemCode::OverQuota, .room = m_quota - std::min(m_quota, open.account.used)});
}

} // namespace mn::server
