#include "sync/client/sync_progress.h"
#include "core/store/change_log.h"
#include "core/store/settings.h"
#include "sync/client/stored_names.h"

namespace mn::sync {

using namespace Qt::StringLiterals;

Result<SyncProgress> progressAtBegin(Database &database)
{
    SyncProgress progress;
    MN_TRY(const qint64 followed, ChangeLog(database).cursor(kPushFollower));
    // What came from the server is noted as unsent, too, until somebody has looked at it.
    MN_TRY(Statement added, database.query(u"SELECT count(*) FROM (SELECT record FROM sync_unsent"
                                           " UNION SELECT record FROM change_log WHERE seq > ?) AS one"
                                           " WHERE NOT EXISTS"
                                           " (SELECT 1 FROM sync_row WHERE sync_row.record = one.record)"_s,
                                           followed));
    MN_TRY(const bool hasAdded, added.next());
    MN_TRY(Statement changed, database.query(u"SELECT count(DISTINCT record) FROM change_log"
                                             " WHERE seq > ? AND origin = ?"
                                             " AND record IN (SELECT record FROM sync_row)"_s,
                                             followed, int(Origin::Local)));
    MN_TRY(const bool hasChanged, changed.next());
    progress.toPush = (hasAdded ? added.integer(0) : 0) + (hasChanged ? changed.integer(0) : 0);
    MN_TRY(const bool isLater, wasWhole(database));
    if (!isLater) {
        MN_TRY(const auto there, database.number(u"SELECT count(*) FROM sync_row WHERE NOT incomplete"_s));
        progress.before = there.value_or(0);
    }
    return progress;
}

Result<bool> wasWhole(Database &database)
{
    MN_TRY(const QByteArray noted, Settings(database).read(kWholeSetting));
    return !noted.isEmpty();
}

Result<void> noteWhole(Database &database, bool isWhole)
{
    return Settings(database).write(kWholeSetting, isWhole ? QByteArray("1") : QByteArray());
}

} // namespace mn::sync
