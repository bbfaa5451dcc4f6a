#pragma once
#include "core/exchange/import_source.h"
#include "tests/fuzz/must.h"
#include <algorithm>
#include <memory>
#include <vector>

namespace mn::fuzz {

inline ByteOrigin originOf(const char *name, const uint8_t *data, size_t size)
{
    return ByteOrigin::bytes(QString::fromLatin1(name),
                             QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
}

inline void check(const ImportItem &item)
{
    must(!item.sourceKey.isEmpty());
    must(item.memory.content.isValidUtf16() && item.memory.title.isValidUtf16());
    must(item.memory.importance >= 0 && item.memory.importance <= 1);
    for (const PendingAttachment &attachment : item.attachments)
        if (auto reader = attachment.open())
            (void)readAll(**reader, 1 << 20);
}

constexpr size_t kMostSteps = 1'000'000;
constexpr size_t kResumedSteps = 200; // behind each place that is gone on from

// What a step gave, and where the next one begins.
struct Told {
    QString key; // of its item; null: none
    QByteArray fingerprint;
    QByteArray position;
    bool operator==(const Told &) const = default;
};

// At most `most` steps, to the end or an error.
inline std::vector<Told> readOn(ImportSource &source, size_t most)
{
    std::vector<Told> told;
    while (told.size() < most) {
        const auto step = source.next();
        if (!step)
            return told;
        for (const ImportRemark &remark : step->remarks)
            must(!sentence(remark.why).isEmpty());
        Told one{{}, {}, source.position()};
        must(!one.position.isEmpty());
        if (step->item) {
            check(*step->item);
            one.key = step->item->sourceKey;
            one.fingerprint = fingerprintOf(*step->item);
        }
        told.push_back(one);
        if (step->end)
            return told;
    }
    return told;
}

// Whatever the bytes: it ends, every item is whole, every remark says why, and who goes on from a place (of many, of
// three) finds the rest as it was. `open` makes the source, each time as new.
template <class Open> void exhaust(Open open)
{
    const auto whole = readOn(*open(), kMostSteps);
    must(whole.size() < kMostSteps);
    if (whole.size() < 2)
        return;
    for (const size_t at : {size_t(0), (whole.size() - 2) / 2, whole.size() - 2}) {
        const auto again = open();
        must(again->resume(whole[at].position).has_value());
        const auto rest = readOn(*again, kResumedSteps);
        must(rest.size() == std::min(whole.size() - at - 1, kResumedSteps));
        must(std::equal(rest.begin(), rest.end(), whole.begin() + qsizetype(at) + 1));
    }
}

} // namespace mn::fuzz
