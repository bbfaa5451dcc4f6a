#pragma once
#include "core/store/memory_store.h"
#include "tests/unit/app/app_fixture.h"

namespace mn::app::test {

// A memory that other devices changed in the same place.
struct ConflictFixture : AppFixture {
    Record record(const RecordId &id)
    {
        return *wait(vault->read([id](Database &database) -> Result<Record> {
            MN_TRY(const auto stored, MemoryStore(database).find(id));
            return stored->record;
        }));
    }
    // Another device, which knew the memory as `from`, changed this at `time`.
    void join(const RecordId &id, const Record &from, const MemoryChange &change, qint64 time)
    {
        DotSource dots(ActorId(makeUuidV7(vault.clock())), 0);
        const auto theirs = apply(from, change, dots, HlcStamp::of(time));
        (void)wait(
            vault->save(Durability::Full, [id, record = *theirs](Saving &saving) { return saving.join(id, record); }));
    }
    void join(const RecordId &id, const Record &from, const QString &content, qint64 time)
    {
        MemoryChange change;
        change.content = content;
        join(id, from, change, time);
    }
    // What is written here is written last, and shown.
    RecordId inConflict(const QStringList &others = {QStringLiteral("theirs")},
                        const QString &base = QStringLiteral("one"), const QString &mine = QStringLiteral("mine"))
    {
        const RecordId id = add(base);
        const Record from = record(id);
        const qint64 before = vault.clock().now();
        timers.advance(1s);
        edit(id, mine);
        for (const QString &other : others)
            join(id, from, other, before);
        return id;
    }
    QStringList contents(const RecordId &id)
    {
        QStringList out;
        const auto history = wait(vault->history(ReadView::everything(), id, 100));
        for (const HistoryEntry &entry : *history)
            out += entry.memory.content;
        return out;
    }
};

} // namespace mn::app::test
