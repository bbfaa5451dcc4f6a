// What lies sealed in a capture: whoever can write into the vault's folder can seal one. What is taken of it stays the
// same when it is sealed again, and so does the memory that it becomes.
#include "core/session/captures.h"
#include "tests/fuzz/must.h"

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto capture = Capture::fromBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!capture)
        return 0;
    const QByteArray sealed = capture->toBytes();
    const auto again = Capture::fromBytes(sealed);
    fuzz::must(again.has_value());
    fuzz::must(again->toBytes() == sealed);
    fuzz::must(again->toMemory().content == capture->toMemory().content);
    return 0;
}
