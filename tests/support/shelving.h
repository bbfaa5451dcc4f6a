#pragma once
#include "core/store/shelf.h"
#include "core/vault/own_actor.h"
#include "tests/support/test_vault.h"

namespace mn::test {

// Somebody wrote this of a memory, and a minute later it was erased elsewhere, unseen: it is on the shelf. `writer`:
// nobody for this vault's own device.
inline ShelvedName shelve(Vault &vault, ManualClock &clock, const MemoryChange &written,
                          const std::optional<ActorId> &writer = {})
{
    const qint64 at = clock.now();
    const RecordId id(makeUuidV7(clock));
    clock.advance(60'000);
    const auto put = [&](Saving &saving) -> Result<ShelvedName> {
        MN_TRY(const ActorId own, ownActor(saving.database()));
        DotSource dots(writer.value_or(own), 1'000'000); // a count that this vault has not come to
        MN_TRY(const Record state, apply(Record(), written, dots, HlcStamp::of(at)));
        MN_TRY(saving.shelve(id, state));
        saving.announce();
        MN_TRY(const QList<ShelvedName> names, Shelf(saving.database()).names());
        return names.last();
    };
    auto name = vault.save(Durability::Full, put);
    const MayWait mayWait;
    return name.takeResult().value();
}

inline ShelvedName shelve(Vault &vault, ManualClock &clock, const QString &content,
                          const std::optional<ActorId> &writer = {})
{
    MemoryChange written;
    written.content = content;
    return shelve(vault, clock, written, writer);
}

} // namespace mn::test
