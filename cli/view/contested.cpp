#include "cli/view/contested.h"
#include "core/store/memory_store.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

Result<Contested> contestedMemory(Vault &vault, const RecordId &id)
{
    return await(vault.read([id](Database &database) -> Result<Contested> {
        MN_TRY(const auto stored, MemoryStore(database).find(id));
        if (!stored || stored->record.isPurged())
            return fail(Errc::NotFound, id.toString());
        return Contested{id, conflictsOf(stored->record), namedVersionsOf(id, stored->record)};
    }));
}

QString nameOf(const MemoryVersion &version)
{
    const auto &dot = version.dot;
    return dot ? u"%1:%2"_s.arg(dot->actor.toString()).arg(dot->counter) : u"shown"_s;
}

} // namespace mn::cli
