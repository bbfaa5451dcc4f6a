// Ids as people and files write them: what is accepted is written back the same, but for the case of letters.
#include "core/base/uuid.h"
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto id = mn::RecordId::fromString(text);
    if (id && id->toString() != text.toLower())
        std::abort();
    const auto bytes = mn::RecordId::fromBytes(QByteArrayView(data, qsizetype(size)));
    if (bytes.has_value() != (size == mn::RecordId::kBytes))
        std::abort();
    return 0;
}
