// Joplin's export: a tar, and the items in it.
#include "core/exchange/joplin_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::fuzz::exhaust([&] { return std::make_unique<mn::JoplinSource>(mn::fuzz::originOf("x.jex", data, size)); });
    // An item by itself: without the tar around it most inputs would never reach its parser.
    const auto item = mn::parseJoplinItem(QByteArrayView(data, qsizetype(size)));
    mn::fuzz::must(!item || mn::isJoplinId(item->id));
    return 0;
}
