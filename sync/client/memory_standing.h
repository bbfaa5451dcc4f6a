#pragma once
#include "core/base/uuid.h"
#include "core/store/database.h"
#include <QSet>
#include <QString>

namespace mn::sync {

// How far one memory is with the server.
enum class MemoryStanding {
    LocalOnly, // the vault belongs to no account
    Waiting,   // the server does not have it as it is here, as far as this device knows
    Synced,    // the server has acknowledged it as it is here, and this device has what the server told of it
    Conflict,  // devices left versions that a person must choose from
    NotSynced  // and it does not become so by itself: SyncObstacle
};
enum class SyncObstacle {
    None,
    Revoked,       // this device does not belong to the account any more
    AccountForked, // the account's log goes two ways
    ManyRemovals,  // the person has to say yes to what others removed first
    NotFetched,    // the server has told of a newer version, and did not give it
    NotOpened      // what the server gave does not open here; it is kept as it is
};
struct MemorySync {
    MemoryStanding standing = MemoryStanding::LocalOnly;
    SyncObstacle obstacle = SyncObstacle::None;
    bool operator==(const MemorySync &) const = default;
};

// Derived from what is stored of both sides, in one view of the vault, and never from hope: what was saved, and what
// the server has acknowledged. For as long as the database's transaction is open.
class MemoryStandings {
public:
    static Result<MemoryStandings> read(Database &database);
    // NotFound.
    Result<MemorySync> of(const RecordId &id) const;

private:
    explicit MemoryStandings(Database &database) : m_database(database) {}
    Result<bool> isUnsent(const RecordId &id) const;

    Database &m_database;
    bool m_hasAccount = false;
    bool m_isUnsure = false; // what the server has is compared anew first
    SyncObstacle m_obstacle = SyncObstacle::None;
    qint64 m_followed = 0; // how far of the change log sync has noted
};

// The memories of an account that are not in sync, by their numbers; conflicts only if they are not.
Result<QSet<quint32>> unsyncedNumbers(Database &database, int most);

// Names for scripts, which stay: "local_only", "waiting", "synced", "conflict", "not_synced"; "revoked", ...
QString nameOf(MemoryStanding standing);
QString nameOf(SyncObstacle obstacle); // empty for None

} // namespace mn::sync
