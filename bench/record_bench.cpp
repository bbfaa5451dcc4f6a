// The causal record at the rate of an import: 20,000 memories a second leave 50 us for each, all work included.
#include "core/record/memory_record.h"
#include "core/record/record.h"
#include "core/record/text_merge.h"
#include <benchmark/benchmark.h>

namespace mn {

namespace {

using namespace Qt::StringLiterals;

ActorId actor(quint8 name)
{
    std::array<quint8, ActorId::kBytes> bytes;
    bytes.fill(name);
    return ActorId(bytes);
}

const HlcStamp kNow = HlcStamp::of(1'700'000'000'000);

// One turn of an imported conversation: 12 fields, 130 characters.
Memory typical()
{
    Memory memory;
    memory.externalId = u"conv-26/D1:3"_s;
    memory.title = u"The support group"_s;
    memory.content =
        u"I went to a support group yesterday and it was so powerful. Everyone told their story, and I felt "
        "that I was not alone with it."_s;
    memory.kind = u"turn"_s;
    memory.tags = {u"family"_s, u"support"_s, u"2023"_s};
    memory.importance = 0.7;
    memory.occurredAt = Moment{1'683'554'160'000, 0};
    memory.createdAt = 1'683'554'160'000;
    memory.updatedAt = 1'683'554'160'000;
    memory.thread = u"conv-26/session-1"_s;
    memory.position = 3;
    memory.author = u"Caroline"_s;
    memory.source = u"locomo"_s;
    return memory;
}

Record saved(const Memory &memory, quint8 by = 'a')
{
    DotSource dots(actor(by), 100'000);
    return *apply(Record(), MemoryChange::all(memory), dots, kNow);
}

Record edited(const Record &record, quint8 by, const QString &content)
{
    DotSource dots(actor(by), 100'001);
    MemoryChange change;
    change.content = content;
    return *apply(record, change, dots, kNow);
}

void saveFirst(benchmark::State &state)
{
    const MemoryChange change = MemoryChange::all(typical());
    DotSource dots(actor('a'), 100'000);
    qsizetype bytes = 0;
    for (auto _ : state) {
        const auto record = apply(Record(), change, dots, kNow);
        bytes = record->toCbor().size();
    }
    const Memory m = typical();
    qsizetype own = 0;
    for (const QString &text :
         {m.externalId, m.title, m.content, m.kind, m.thread, m.author, m.source, m.tags.join(QString())})
        own += text.toUtf8().size();
    state.counters["bytes"] = double(bytes);
    state.counters["overhead"] = double(bytes - own - 3 * 9); // three moments and numbers of its own
}
BENCHMARK(saveFirst);

void applyOnly(benchmark::State &state)
{
    const MemoryChange change = MemoryChange::all(typical());
    DotSource dots(actor('a'), 100'000);
    for (auto _ : state)
        benchmark::DoNotOptimize(apply(Record(), change, dots, kNow));
}
BENCHMARK(applyOnly);

void encode(benchmark::State &state)
{
    const Record record = saved(typical());
    for (auto _ : state)
        benchmark::DoNotOptimize(record.toCbor());
}
BENCHMARK(encode);

void decode(benchmark::State &state)
{
    const QByteArray bytes = saved(typical()).toCbor();
    for (auto _ : state)
        benchmark::DoNotOptimize(Record::fromCbor(bytes));
}
BENCHMARK(decode);

void showMemory(benchmark::State &state)
{
    const Record record = saved(typical());
    for (auto _ : state)
        benchmark::DoNotOptimize(memoryOf(RecordId(), record));
}
BENCHMARK(showMemory);

void joinConcurrentEdits(benchmark::State &state)
{
    const Record base = saved(typical());
    const Record a = edited(base, 'a', u"one"_s), b = edited(base, 'b', u"two"_s);
    for (auto _ : state)
        benchmark::DoNotOptimize(join(a, b));
}
BENCHMARK(joinConcurrentEdits);

void keepOlderValues(benchmark::State &state)
{
    Memory before = typical();
    Memory after = before;
    after.content += u" It helped."_s;
    after.updatedAt += 1000;
    for (auto _ : state)
        benchmark::DoNotOptimize(olderValues(before, after));
}
BENCHMARK(keepOlderValues);

// A page of 300 lines, changed at both ends by two devices.
void mergePage(benchmark::State &state)
{
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines.append(u"line %1 of a page that is long enough to look like prose"_s.arg(i));
    const QString base = lines.join(u'\n');
    const QString a = u"first\n"_s + base, b = base + u"\nlast"_s;
    for (auto _ : state)
        benchmark::DoNotOptimize(merge3(base, a, b));
}
BENCHMARK(mergePage);

} // namespace

} // namespace mn

BENCHMARK_MAIN();
