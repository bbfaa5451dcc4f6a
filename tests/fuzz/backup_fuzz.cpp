// A backup as a file, as anyone may have left it; and its head, its runs and its entries by themselves. The whole file
// among the inputs to start from is of a vault whose key is 32 x 'k'.
#include "core/crypto/derive.h"
#include "core/portable/backup_reader.h"
#include "tests/fuzz/input_file.h"
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
    static const auto key = mn::SecretBytes::copyOf(QByteArray(mn::kKeyBytes, 'k'));
    mn::fuzz::InputFile file(bytes);
    if (auto reader = mn::BackupReader::open(file); reader && reader->unlock(key))
        if (const auto summary = mn::verifyBackup(*reader))
            mn::fuzz::must(summary->runs > 0 && summary->bytes <= qint64(size));
    mn::BlockReader blocks;
    blocks.feed(bytes);
    for (;;) {
        const auto entry = blocks.next();
        if (!entry || !*entry)
            break;
    }
    return 0;
}
