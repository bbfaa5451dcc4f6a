// What an embedding service answers: whole vectors of unit length, or an error.
#include "core/embed/embedding_reply.h"
#include <cmath>
#include <cstdlib>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype kCount = 2;
    constexpr int kDimensions = 3;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto dimensions = readDimensions(bytes); dimensions && *dimensions < 1)
        std::abort();
    const auto vectors = readEmbeddingReply(bytes, kCount, kDimensions);
    if (!vectors)
        return 0;
    if (vectors->size() != size_t(kCount))
        std::abort();
    for (const Vector &vector : *vectors) {
        float square = 0;
        for (const float component : vector)
            square += component * component;
        if (vector.size() != size_t(kDimensions) || !(std::abs(square - 1) < 1e-3F))
            std::abort();
    }
    return 0;
}
