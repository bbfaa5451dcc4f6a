// Our lines of JSON, from anyone.
#include "core/exchange/jsonl_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::fuzz::exhaust([&] {
        return std::make_unique<mn::JsonlSource>(mn::fuzz::originOf("x.jsonl", data, size),
                                                 QStringLiteral("jsonl:fuzz"), QString());
    });
    return 0;
}
