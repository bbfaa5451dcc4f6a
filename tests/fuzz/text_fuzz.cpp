// Plain text in any encoding, whole and in blocks.
#include "core/exchange/text_encoding.h"
#include "core/exchange/text_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    mn::fuzz::must(mn::decodeText(bytes).text.isValidUtf16());
    mn::fuzz::must(mn::decodePart(bytes).text.isValidUtf16());
    for (const auto split : {mn::TextSource::Split::Files, mn::TextSource::Split::Blocks}) {
        mn::fuzz::exhaust([&] {
            return std::make_unique<mn::TextSource>(mn::fuzz::originOf("x.txt", data, size),
                                                    QStringLiteral("text:fuzz"), split);
        });
    }
    return 0;
}
