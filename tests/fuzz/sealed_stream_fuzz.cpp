// Sealed streams: what opens whole is what was sealed. The inputs to start from are sealed under 32 x 'k'.
#include "core/crypto/derive.h"
#include "core/crypto/sealed_stream.h"
#include "tests/fuzz/input_file.h"
#include <cstdlib>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(kKeyBytes, 'k'));
    fuzz::InputFile file(QByteArrayView(data, qsizetype(size)));
    auto opener = StreamOpener::begin(file, 0, key, "golden");
    if (!opener)
        return 0;
    const qint64 promised = opener->plainBytes();
    QByteArray plain;
    for (;;) {
        const auto piece = opener->next();
        if (!piece)
            return 0;
        if (piece->isEmpty())
            break;
        plain += *piece;
    }
    if (plain.size() != promised)
        std::abort();
    if (plain != "sealed by version 0.1" && plain != QByteArray(kStreamChunkBytes + 1, 's') && !plain.isEmpty())
        std::abort();
    return 0;
}
