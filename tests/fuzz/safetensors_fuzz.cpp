// The head of a model file from anywhere: what is read points into the file, and its tensors fill it without overlap.
#include "core/embed/safetensors.h"
#include <cstdlib>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto header = readSafetensorsHeader(QByteArrayView(data, qsizetype(size)), qint64(size));
    if (!header)
        return 0;
    qint64 sum = 0;
    for (const TensorPlace &place : std::as_const(header->tensors)) {
        if (place.begin < 0 || place.end < place.begin || header->dataBegin + place.end > qint64(size))
            std::abort();
        sum += place.end - place.begin;
    }
    if (header->dataBegin + sum != qint64(size))
        std::abort();
    return 0;
}
