#include "sync/client/memory_standing.h"
#include "core/store/change_log.h"
#include "core/store/settings.h"
#include "sync/client/device_codec.h"
#include "sync/client/stored_names.h"

namespace mn::sync {

using namespace Qt::StringLiterals;

Result<MemoryStandings> MemoryStandings::read(Database &database)
{
    MemoryStandings out(database);
    MN_TRY(const QByteArray server, Settings(database).read(kServerSetting));
    out.m_hasAccount = !server.isEmpty();
    MN_TRY(out.m_followed, ChangeLog(database).cursor(kPushFollower));
    MN_TRY(const QByteArray bytes, Settings(database).read(kStateSetting));
    if (bytes.isEmpty())
        return out;
    MN_TRY(const DeviceState state, deviceState(bytes));
    out.m_isUnsure = state.needsResync;
    out.m_obstacle = state.isRevoked       ? SyncObstacle::Revoked
                     : state.needsRecovery ? SyncObstacle::AccountForked
                     : state.braked        ? SyncObstacle::ManyRemovals
                                           : SyncObstacle::None;
    return out;
}

Result<bool> MemoryStandings::isUnsent(const RecordId &id) const
{
    MN_TRY(Statement noted, m_database.query(u"SELECT 1 FROM sync_unsent WHERE record = ?"_s, id.toBytes()));
    MN_TRY(const bool isNoted, noted.next());
    if (isNoted)
        return true;
    MN_TRY(Statement saved, m_database.query(u"SELECT 1 FROM change_log WHERE seq > ? AND record = ? LIMIT 1"_s,
                                             m_followed, id.toBytes()));
    return saved.next();
}

Result<MemorySync> MemoryStandings::of(const RecordId &id) const
{
    MN_TRY(Statement memory, m_database.query(u"SELECT conflict FROM memory WHERE id = ?"_s, id.toBytes()));
    MN_TRY(const bool isHere, memory.next());
    if (!isHere)
        return fail(Errc::NotFound, id.toString());
    if (memory.integer(0) != 0)
        return MemorySync{MemoryStanding::Conflict, SyncObstacle::None};
    if (!m_hasAccount)
        return MemorySync{MemoryStanding::LocalOnly, SyncObstacle::None};

    MN_TRY(Statement row, m_database.query(u"SELECT known, incomplete FROM sync_row WHERE record = ?"_s, id.toBytes()));
    MN_TRY(const bool isKnown, row.next());
    KnownRow known;
    if (isKnown) {
        MN_TRY(known, knownRow(row.view(0)));
    }
    if (known.quarantined)
        return MemorySync{MemoryStanding::NotSynced, SyncObstacle::NotOpened};
    if (known.isOwed())
        return MemorySync{MemoryStanding::NotSynced, SyncObstacle::NotFetched};
    MN_TRY(const bool mustGo, isUnsent(id));
    if (!mustGo && !m_isUnsure && known.expected && known.merged == known.expected)
        return MemorySync{MemoryStanding::Synced, SyncObstacle::None};
    if (m_obstacle != SyncObstacle::None)
        return MemorySync{MemoryStanding::NotSynced, m_obstacle};
    return MemorySync{MemoryStanding::Waiting, SyncObstacle::None};
}

Result<QSet<quint32>> unsyncedNumbers(Database &database, int most)
{
    QSet<quint32> numbers;
    MN_TRY(const QByteArray server, Settings(database).read(kServerSetting));
    if (server.isEmpty())
        return numbers;
    MN_TRY(const qint64 followed, ChangeLog(database).cursor(kPushFollower));
    MN_TRY(Statement found, database.query(u"SELECT n FROM memory WHERE id IN (SELECT record FROM sync_unsent"
                                           " UNION SELECT record FROM change_log WHERE seq > ?"
                                           " UNION SELECT record FROM sync_row WHERE incomplete) LIMIT ?"_s,
                                           followed, most));
    for (;;) {
        MN_TRY(const bool hasRow, found.next());
        if (!hasRow)
            return numbers;
        numbers.insert(quint32(found.integer(0)));
    }
}

QString nameOf(MemoryStanding standing)
{
    switch (standing) {
    case MemoryStanding::LocalOnly:
        return u"local_only"_s;
    case MemoryStanding::Waiting:
        return u"waiting"_s;
    case MemoryStanding::Synced:
        return u"synced"_s;
    case MemoryStanding::Conflict:
        return u"conflict"_s;
    case MemoryStanding::NotSynced:
        return u"not_synced"_s;
    }
    return {};
}

QString nameOf(SyncObstacle obstacle)
{
    switch (obstacle) {
    case SyncObstacle::None:
        return {};
    case SyncObstacle::Revoked:
        return u"revoked"_s;
    case SyncObstacle::AccountForked:
        return u"account_forked"_s;
    case SyncObstacle::ManyRemovals:
        return u"many_removals"_s;
    case SyncObstacle::NotFetched:
        return u"not_fetched"_s;
    case SyncObstacle::NotOpened:
        return u"not_opened"_s;
    }
    return {};
}

} // namespace mn::sync
