#include "sync/client/erasing.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "sync/client/device_codec.h"
#include "sync/client/stored_names.h"
#include <QSet>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

// What has left this device, or may have: a commit is on its way.
Result<QSet<RecordId>> onTheirWay(Database &database)
{
    QSet<RecordId> records;
    MN_TRY(const QByteArray bytes, Settings(database).read(kPendingSetting));
    if (bytes.isEmpty())
        return records;
    MN_TRY(const PendingCommit pending, pendingCommit(bytes));
    for (const Row &row : pending.rows)
        records.insert(row.record);
    return records;
}

// Whoever was cut off, or belongs to no account, tells nobody.
Result<bool> canTell(Database &database)
{
    MN_TRY(const QByteArray server, Settings(database).read(kServerSetting));
    MN_TRY(const QByteArray bytes, Settings(database).read(kStateSetting));
    if (server.isEmpty() || bytes.isEmpty())
        return false;
    MN_TRY(const DeviceState state, deviceState(bytes));
    return !state.isRevoked;
}

Result<KnownRow> knownOf(Database &database, const RecordId &id)
{
    MN_TRY(Statement row, database.query(u"SELECT known FROM sync_row WHERE record = ?"_s, id.toBytes()));
    MN_TRY(const bool hasRow, row.next());
    return hasRow ? knownRow(row.view(0)) : KnownRow();
}

// In the trash, and to be told as its user sees it now.
Result<void> intend(Saving &saving, const RecordId &id, KnownRow known)
{
    MN_TRY(saving.setTrashed(id, true));
    MN_TRY(const auto stored, saving.memories().find(id));
    if (!stored)
        return fail(Errc::NotFound, id.toString());
    known.erasing = stored->record.seen();
    MN_TRY(saving.database().run(u"INSERT OR REPLACE INTO sync_row (record, known, incomplete) VALUES (?, ?, ?)"_s,
                                 id.toBytes(), encoded(known), known.isOwed() || known.quarantined.has_value()));
    return saving.database().run(u"INSERT OR IGNORE INTO sync_unsent (record) VALUES (?)"_s, id.toBytes());
}

} // namespace

QFuture<Result<Destruction>> beginErasing(Vault &vault, const QList<RecordId> &ids)
{
    return vault.save(Durability::Full, [ids](Saving &saving) -> Result<Destruction> {
        Destruction erasure;
        Database &database = saving.database();
        MN_TRY(const bool isTold, canTell(database));
        MN_TRY(const QSet<RecordId> sent, onTheirWay(database));
        for (const RecordId &id : ids) {
            MN_TRY(KnownRow known, knownOf(database, id));
            MN_TRY(const auto damaged, saving.memories().findDamaged(id));
            if (damaged || !isTold || (!known.expected && !sent.contains(id))) {
                erasure.destroyed.append(id);
                continue;
            }
            MN_TRY(intend(saving, id, std::move(known)));
            erasure.waiting.append(id);
        }
        saving.announce();
        return erasure;
    });
}

Result<Destruction> eraseForGood(Vault &vault, const QList<RecordId> &ids)
{
    MN_TRY(Destruction erasure, beginErasing(vault, ids).takeResult());
    if (!erasure.destroyed.isEmpty())
        MN_TRY(vault.purge(erasure.destroyed).takeResult());
    return erasure;
}

Result<void> forgetErased(Vault &vault, const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return {};
    for (const RecordId &id : ids)
        MN_TRY(vault.dropDraft(id).takeResult());
    return vault.purge({}).takeResult();
}

} // namespace mn::sync
