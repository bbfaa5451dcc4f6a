// Our lines of JSON, from anyone.
#include "core/exchange/jsonl_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::JsonlSource source(mn::fuzz::originOf("x.jsonl", data, size), QStringLiteral("jsonl:fuzz"), QString());
    mn::fuzz::exhaust(source);
    return 0;
}
