#include "server/http/api_call.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

constexpr int kBlobEntries = 10'000; // about 0.7 MB

} // namespace

Api::Body Api::blobs(Call &call)
{
    MN_TRY(const auto after, understood(call.request.query.octets<BlobName>("after")));
    MN_TRY(const auto limit, understood(call.request.query.number("limit")));
    MN_TRY(const auto reply, m_accounts.blobs(call.account(), call.actor(), after.value_or(BlobName()),
                                              int(std::min<quint64>(limit.value_or(kBlobEntries), kBlobEntries))));
    return toCbor(reply);
}

Api::Body Api::blob(Call &call)
{
    MN_TRY(const auto reply, m_accounts.blob(call.account(), call.actor(), call.request.place.blob));
    return toCbor(reply);
}

Api::Body Api::declareBlob(Call &call)
{
    MN_TRY(const auto asked, call.sent<BlobDeclare>());
    MN_TRY(const auto reply, m_accounts.declareBlob(call.account(), call.actor(), call.request.place.blob, asked.size));
    return toCbor(reply);
}

Api::Body Api::putBlobChunk(Call &call)
{
    MN_TRY(const auto chunk, call.sent<BlobChunk>());
    const Place &place = call.request.place;
    MN_TRY(m_accounts.putBlobChunk(call.account(), call.actor(), place.blob, place.chunk, chunk.bytes));
    return QByteArray();
}

Api::Body Api::blobChunk(Call &call)
{
    const Place &place = call.request.place;
    MN_TRY(const auto chunk, m_accounts.blobChunk(call.account(), call.actor(), place.blob, place.chunk));
    return toCbor(chunk);
}

// Who waits for news may be waiting for these bytes.
Api::Body Api::commitBlob(Call &call)
{
    MN_TRY(const auto commit, call.sent<BlobCommit>());
    MN_TRY(m_accounts.commitBlob(call.account(), call.actor(), call.request.place.blob, commit.hashes));
    m_bus.notify(call.account());
    return QByteArray();
}

Api::Body Api::markBlobs(Call &call)
{
    MN_TRY(const auto marks, call.sent<BlobMarks>());
    MN_TRY(m_accounts.markBlobs(call.account(), call.actor(), marks));
    return QByteArray();
}

} // namespace mn::server
