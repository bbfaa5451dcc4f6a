#pragma once
#include "core/exchange/import_source.h"
#include <cstdlib>

namespace mn::fuzz {

inline ByteOrigin originOf(const char *name, const uint8_t *data, size_t size)
{
    return ByteOrigin::bytes(QString::fromLatin1(name),
                             QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
}

inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

inline void check(const ImportItem &item)
{
    must(!item.sourceKey.isEmpty());
    must(item.memory.content.isValidUtf16() && item.memory.title.isValidUtf16());
    must(item.memory.importance >= 0 && item.memory.importance <= 1);
    must(fingerprintOf(item) == fingerprintOf(item));
    for (const PendingAttachment &attachment : item.attachments)
        if (auto reader = attachment.open())
            (void)readAll(**reader, 1 << 20);
}

// Whatever the bytes: it ends, every item is whole, every remark says why, and every place can be gone on from.
inline void exhaust(ImportSource &source)
{
    for (int steps = 0;; ++steps) {
        must(steps < 1'000'000);
        const auto step = source.next();
        if (!step)
            return;
        if (step->item)
            check(*step->item);
        for (const ImportRemark &remark : step->remarks)
            must(!remark.why.isEmpty());
        must(!source.position().isEmpty());
        if (step->end)
            return;
    }
}

} // namespace mn::fuzz
