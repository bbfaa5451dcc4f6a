#include "cli/view/resolve.h"

namespace mn::cli {

Result<RecordId> resolve(Vault &vault, const QString &typed)
{
    auto found = await(vault.resolve(ReadView::everything(), typed));
    if (!found && found.error().code == Errc::NotFound)
        return fail(Errc::NotFound, typed);
    if (!found && found.error().code == Errc::Usage)
        return fail(Errc::Usage, QStringLiteral("'%1' fits several memories; give more of the id").arg(typed));
    return found;
}

Result<QList<RecordId>> resolveAll(Vault &vault, const QStringList &typed)
{
    QList<RecordId> ids;
    for (const QString &one : typed) {
        MN_TRY(const RecordId id, resolve(vault, one));
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

} // namespace mn::cli
