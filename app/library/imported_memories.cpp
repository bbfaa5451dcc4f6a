#include "app/library/imported_memories.h"
#include "core/store/import_runs.h"
#include "core/store/memory_numbers.h"
#include <algorithm>

namespace mn::app {

Result<std::shared_ptr<const ImportedMemories>>
ImportedMemories::read(Database &database, const QString &runs, const std::shared_ptr<const ImportedMemories> &before)
{
    QList<ImportRunId> ids;
    for (const QString &run : runs.split(u' ', Qt::SkipEmptyParts))
        if (const auto id = ImportRunId::fromString(run))
            ids += *id;
    if (runs.isEmpty())
        return nullptr;
    const ImportRuns known(database);
    auto found = std::make_shared<ImportedMemories>();
    for (const ImportRunId &id : std::as_const(ids)) {
        MN_TRY(const qint64 added, known.count(id));
        found->added += added;
    }
    if (before && before->added == found->added)
        return before;
    std::vector<RecordId> records;
    for (const ImportRunId &id : std::as_const(ids)) {
        MN_TRY(const QList<ImportRuns::Added> added, known.added(id));
        for (const ImportRuns::Added &one : added)
            records.push_back(one.record);
    }
    MN_TRY(found->numbers, numbersOf(database, records));
    return found;
}

void ImportedMemories::keepAlone(std::vector<OrderedMemory> &memories) const
{
    std::erase_if(memories,
                  [this](const OrderedMemory &memory) { return !std::ranges::binary_search(numbers, memory.number); });
}

} // namespace mn::app
