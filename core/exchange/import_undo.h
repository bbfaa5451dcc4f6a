#pragma once
#include "core/store/import_runs.h"
#include "core/vault/saving.h"

namespace mn {

// Everything that the run added goes into the trash, and the run is forgotten. How many memories that were; those that
// a person has thrown away or erased since are not touched. The next import of the source brings them back.
Result<qint64> undoImport(Saving &saving, const ImportRunId &run);

} // namespace mn
