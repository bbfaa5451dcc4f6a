#pragma once
#include "core/base/uuid.h"
#include "core/store/database.h"
#include <QList>
#include <QSet>

namespace mn {

using ImportRunId = Uuid<struct ImportRunTag>; // one import, with the parts in which it was broken off and gone on with

// A memory that an import has made, or brought back.
struct AddedItem {
    RecordId record;
    QString key;
};

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
    // These leave every run, for they were purged: there is nothing of them to take back, and no name stays. Looks at
    // all runs.
    Result<void> erase(const QSet<RecordId> &records);

private:
    struct Head {
        qint64 pieces = 0;
        qint64 memories = 0;
    };
    struct Piece {
        QString nameSpace;
        QList<AddedItem> items;
    };
    Result<Head> head(const ImportRunId &run) const;
    Result<void> writeHead(const ImportRunId &run, const Head &head);
    // `name`: of its setting. Damaged.
    Result<Piece> piece(const QString &name) const;
    Result<void> writePiece(const QString &name, const Piece &piece);
    Result<void> eraseIn(const QString &name, const QSet<RecordId> &records);

    Database &m_database;
};

} // namespace mn
