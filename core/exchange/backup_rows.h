#pragma once
#include "core/portable/backup_entries.h"
#include "core/portable/backup_layout.h"
#include "core/vault/saving.h"
#include <functional>

namespace mn {

// The rows of a vault's database that a backup is made of, in one consistent view.
class BackupRows {
public:
    explicit BackupRows(Database &database) : m_database(database) {}

    // Up to where of the change log this view reaches.
    Result<BackupMark> mark() const;
    // Whether this is the log that the run before saw, only longer: then what changed since is enough.
    Result<bool> isContinuedBy(const std::optional<BackupRun> &last, const BackupMark &now) const;
    // Memories that a run has to hold.
    Result<qint64> count(qint64 since, bool all) const;
    Result<void> forEach(qint64 since, bool all, const std::function<Result<void>(const BackupEntry &)> &take) const;

private:
    Result<void> forEachMemory(qint64 since, bool all,
                               const std::function<Result<void>(const BackupEntry &)> &take) const;
    Result<BackedUpMemory> memoryOfRow(const RecordId &id, quint32 number, Record state, qint64 since) const;

    Database &m_database;
};

struct RestoredRows {
    qint64 added = 0;
    qint64 joined = 0;
    qint64 unchanged = 0;
};

// Puts entries back, by join. A memory that was not here at all also gets its history back.
Result<RestoredRows> restoreRows(Saving &saving, const QList<BackupEntry> &entries);

} // namespace mn
