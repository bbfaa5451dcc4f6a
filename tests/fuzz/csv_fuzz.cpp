// Tables with a header row.
#include "core/exchange/csv_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::CsvSource source(mn::fuzz::originOf("x.csv", data, size), QStringLiteral("csv:fuzz"));
    mn::fuzz::exhaust(source);
    return 0;
}
