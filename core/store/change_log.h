#pragma once
#include "core/base/uuid.h"
#include "core/store/database.h"
#include <QList>

namespace mn {

enum class Origin : quint8 { Local, Remote };

struct Change {
    qint64 seq;     // 1, 2, 3, ... without gaps, per vault
    quint32 number; // of the memory; 0: the marker of one that is not here, nothing to index
    RecordId record;
    Origin origin;
};

// The order in which this vault changed. A row is written in the transaction of the save it describes, so whoever has
// read up to `seq` has seen every commit up to it. Followers (index, sync, lists) keep a cursor here and call nobody:
// docs/flows/save.md.
class ChangeLog {
public:
    explicit ChangeLog(Database &database) : m_database(database) {}

    // Within the caller's transaction.
    Result<qint64> append(quint32 number, const RecordId &record, Origin origin);

    // At most `limit` changes after `seq`, oldest first. Damaged if the log has a gap.
    Result<QList<Change>> after(qint64 seq, int limit) const;
    // The newest seq; 0 in a new vault.
    Result<qint64> head() const;
    // Memories that changed after `seq`, each counted once.
    Result<qint64> countAfter(qint64 seq) const;

    // How far a follower has come; 0 when it is new. A cursor moves only after its effect is durable.
    Result<qint64> cursor(const QString &follower) const;
    Result<void> advance(const QString &follower, qint64 seq);

private:
    Database &m_database;
};

} // namespace mn
