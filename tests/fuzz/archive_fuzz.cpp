// Archives as they come from other programs: tar and zip.
#include "core/exchange/archive_reader.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using mn::ArchiveReader;
    const mn::ByteOrigin origin = mn::fuzz::originOf("x", data, size);
    for (const auto format : {ArchiveReader::Format::Tar, ArchiveReader::Format::Zip}) {
        auto archive = ArchiveReader::open(origin, format);
        if (!archive)
            continue;
        for (;;) {
            const auto entry = (*archive)->next();
            if (!entry || !*entry)
                break;
            const QString &path = (*entry)->path;
            mn::fuzz::must(!(*entry)->hasSafePath ||
                           (!path.startsWith(u'/') && !path.split(u'/').contains(QStringLiteral(".."))));
            while (true) {
                const auto bytes = (*archive)->read(1 << 16);
                if (!bytes || bytes->isEmpty())
                    break;
                mn::fuzz::must(bytes->size() <= 1 << 16);
            }
            if ((*entry)->isFile)
                (void)mn::openEntry(origin, format, path, (*entry)->header);
        }
    }
    return 0;
}
