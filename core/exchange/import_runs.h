#pragma once
#include "core/exchange/import_batch.h"

namespace mn {

using ImportRunId = Uuid<struct ImportRunTag>; // one import, with the parts in which it was broken off and gone on with

// What each import has added, so that it can be taken back as one: a row a batch, written in the transaction of the
// batch, and so neither a stop nor a kill loses any of it.
class ImportRuns {
public:
    explicit ImportRuns(Database &database) : m_database(database) {}

    struct Added {
        RecordId record;
        QString nameSpace;
        QString key;
    };
    Result<void> append(const ImportRunId &run, const QString &nameSpace, const QList<AddedItem> &items);
    // In the order in which they came; none when nothing is known of the run.
    Result<QList<Added>> added(const ImportRunId &run) const;
    Result<qint64> count(const ImportRunId &run) const;
    Result<void> forget(const ImportRunId &run);

private:
    struct Head {
        qint64 pieces = 0;
        qint64 memories = 0;
    };
    Result<Head> head(const ImportRunId &run) const;
    Result<void> writeHead(const ImportRunId &run, const Head &head);

    Database &m_database;
};

// Everything that the run added goes into the trash, and the run is forgotten. How many memories that were; those that
// a person has thrown away or erased since are not touched. The next import of the source brings them back.
Result<qint64> undoImport(Saving &saving, const ImportRunId &run);

} // namespace mn
