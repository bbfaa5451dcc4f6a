#include "sync/client/shelf_decisions.h"
#include "core/vault/vault.h"

namespace mn::sync {

namespace {

// Of a memory that others had made only what was changed here may be on the shelf.
MemoryChange asNew(const Memory &memory)
{
    MemoryChange change = MemoryChange::between(Memory(), memory);
    if (memory.createdAt == 0)
        change.createdAt.reset();
    return change;
}

} // namespace

QFuture<Result<QList<RecordId>>> keepShelved(Vault &vault, const QList<ShelvedName> &names)
{
    return vault.save(Durability::Full, [names](Saving &saving) -> Result<QList<RecordId>> {
        QList<RecordId> ids;
        Shelf shelf(saving.database());
        for (const ShelvedName &name : names) {
            MN_TRY(const ShelvedState one, shelf.get(name));
            MN_TRY(const RecordId id, saving.add({}, asNew(one.memory())));
            MN_TRY(shelf.remove(name.id));
            ids.append(id);
        }
        return ids;
    });
}

QFuture<Result<void>> eraseShelved(Vault &vault, const QList<ShelvedName> &names)
{
    auto erased = vault.save(Durability::Full, [names](Saving &saving) -> Result<void> {
        Shelf shelf(saving.database());
        for (const ShelvedName &name : names) {
            MN_TRY(shelf.get(name));
            MN_TRY(shelf.remove(name.id));
        }
        saving.announce();
        return {};
    });
    // Saves are in the order of their calls: by then that one is through.
    return vault.purge({}).then([erased](Result<void> emptied) mutable -> Result<void> {
        MN_TRY(erased.takeResult());
        return emptied;
    });
}

} // namespace mn::sync
