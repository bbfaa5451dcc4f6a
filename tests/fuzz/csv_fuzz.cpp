// Tables with a header row.
#include "core/exchange/csv_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::fuzz::exhaust([&] {
        return std::make_unique<mn::CsvSource>(mn::fuzz::originOf("x.csv", data, size), QStringLiteral("csv:fuzz"));
    });
    return 0;
}
