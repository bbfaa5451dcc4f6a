// The head of a backup, its runs and its entries.
#include "core/portable/backup_reader.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto head = mn::decodeHead(bytes))
        mn::fuzz::must(mn::encodeHead(*head) == bytes);
    if (const auto run = mn::decodeRun(bytes))
        mn::fuzz::must(*mn::decodeRun(mn::encodeRun(*run)) == *run);
    if (const auto entry = mn::decodeEntry(bytes))
        mn::fuzz::must(mn::encodeEntry(*entry) == bytes);
    mn::BlockReader blocks;
    blocks.feed(bytes);
    for (;;) {
        const auto entry = blocks.next();
        if (!entry || !*entry)
            break;
    }
    return 0;
}
