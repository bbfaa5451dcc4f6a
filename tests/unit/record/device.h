#pragma once
#include "core/record/memory_record.h"
#include "tests/unit/record/histories.h"

namespace mn::test {

inline const HlcStamp kNow = HlcStamp::of(1'700'000'000'000);

// One device's copy of one memory.
struct Device {
    explicit Device(char name, Record from = {}) : dots(actor(name), 0), record(std::move(from)) {}

    Result<void> save(const MemoryChange &change, qint64 ms = 1'700'000'000'000)
    {
        MN_TRY(record, apply(record, change, dots, HlcStamp::of(ms)));
        return {};
    }
    Memory memory() const { return memoryOf(RecordId(), record); }

    DotSource dots;
    Record record;
};

inline MemoryChange title(const QString &text)
{
    MemoryChange change;
    change.title = text;
    return change;
}

inline MemoryChange content(const QString &text)
{
    MemoryChange change;
    change.content = text;
    return change;
}

inline MemoryChange addTags(const QStringList &tags)
{
    MemoryChange change;
    change.addTags = tags;
    return change;
}

inline Attachment file(quint8 number)
{
    std::array<quint8, 16> id{};
    id[0] = quint8(200 - number); // in an order of their own
    return {BlobId(id),
            QStringLiteral("file %1.pdf").arg(number),
            QStringLiteral("application/pdf"),
            number,
            QByteArray(32, char(number)),
            QByteArray(32, 'k')};
}

inline MemoryChange attach(const QList<Attachment> &attachments)
{
    MemoryChange change;
    change.addAttachments = attachments;
    return change;
}

// Both devices go on from the same memory.
inline std::pair<Device, Device> twoDevices(const MemoryChange &made)
{
    Device a('a');
    if (!a.save(made))
        qFatal("not saved");
    return {a, Device('b', a.record)};
}

} // namespace mn::test
