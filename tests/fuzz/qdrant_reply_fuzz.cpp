// What a Qdrant answers: hits of one account, not too many, with cosines; or an error.
#include "server/qdrant/qdrant_reply.h"
#include "tests/fuzz/must.h"
#include <cmath>

using namespace mn;
using namespace mn::server;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr int kLimit = 3;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const VectorStore::Account account; // of zeros
    const auto result = resultOf(bytes);
    if (!result)
        return 0;
    if (const auto count = countOf(*result))
        fuzz::must(*count >= 0);
    const auto hits = hitsOf(*result, account, kLimit);
    if (!hits)
        return 0;
    fuzz::must(hits->size() <= kLimit);
    fuzz::must(hits->isEmpty() || bytes.contains(account.toHex().toLatin1()) || bytes.contains('\\'));
    for (const VectorStore::Hit &hit : *hits)
        fuzz::must(!hit.record.isNull() && std::abs(hit.cosine) < 1.1F);
    return 0;
}
