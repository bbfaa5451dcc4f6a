#include "core/exchange/import_undo.h"
#include "core/exchange/import_batch.h"

namespace mn {

Result<qint64> undoImport(Saving &saving, const ImportRunId &run)
{
    ImportRuns runs(saving.database());
    MN_TRY(const QList<ImportRuns::Added> added, runs.added(run));
    qint64 count = 0;
    for (const ImportRuns::Added &item : added) {
        MN_TRY(const bool trashed, trashImported(saving, item.nameSpace, item.key));
        count += trashed;
    }
    MN_TRY(runs.forget(run));
    return count;
}

} // namespace mn
