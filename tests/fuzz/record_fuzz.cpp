// The state of a memory, as it comes from a disk, a backup or another device: what is accepted has one form, can be
// shown, joined and re-dotted. And the history's deltas, on any memory.
#include "core/record/identity.h"
#include "core/record/memory_record.h"
#include "tests/fuzz/must.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace mn;
    const QByteArrayView input(data, qsizetype(size));
    (void)withOlderValues(Memory(), input).has_value();
    const auto record = Record::fromCbor(input);
    if (!record)
        return 0;
    fuzz::must(record->toCbor() == input);
    fuzz::must(record->sizeBound() >= input.size());
    fuzz::must(join(*record, *record) == *record);
    fuzz::must(join(Record(), *record) == *record);

    const Memory memory = memoryOf(RecordId(), *record);
    fuzz::must(memory.deleted == isDeleted(*record));
    fuzz::must(memory.conflict == !conflictsOf(*record).isEmpty());
    const auto older = withOlderValues(memory, olderValues(Memory(), memory));
    fuzz::must(older && *older == Memory());

    const ActorId mine({0x4d, 0x6e, 0x65, 0x6d});
    if (record->seen().counter(mine) > ~quint64(0) / 2)
        return 0; // no device lives so long
    DotSource dots(mine, record->seen().counter(mine));
    if (!record->seen().isEmpty()) {
        const Dot newest = record->seen().entries().last();
        const Record moved = reDot(*record, newest.actor, newest.counter / 2, dots).record;
        fuzz::must(Record::fromCbor(moved.toCbor()).has_value());
    }
    MemoryChange change;
    change.title = QStringLiteral("x");
    change.removeTags = memory.tags;
    if (const auto saved = apply(*record, change, dots, HlcStamp::of(1))) {
        fuzz::must(memoryOf(RecordId(), *saved).title == u"x");
        fuzz::must(join(*record, *saved) == *saved);
    }
    fuzz::must(purged(*record).isPurged());
    return 0;
}
