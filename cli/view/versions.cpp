#include "cli/view/versions.h"
#include <limits>

namespace mn::cli {

Result<QList<Version>> versionsOf(Vault &vault, const RecordId &id)
{
    const auto everything = ReadView::everything();
    MN_TRY(const Memory now, await(vault.get(everything, id)));
    MN_TRY(const QList<HistoryEntry> earlier, await(vault.history(everything, id, std::numeric_limits<int>::max())));
    QList<Version> versions;
    for (auto entry = earlier.rbegin(); entry != earlier.rend(); ++entry)
        versions += Version{versions.size() + 1, entry->seq, entry->memory};
    versions += Version{versions.size() + 1, 0, now};
    return versions;
}

} // namespace mn::cli
