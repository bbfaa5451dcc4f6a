#include "core/exchange/backup_rows.h"
#include "core/store/import_log.h"
#include "core/store/settings.h"
#include "core/store/state_codec.h"
#include <QSet>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// The vault keeps who it writes as under this name (core/vault/saving.cpp), its first bytes.
const QString kIdentity = u"identity"_s;

Result<void> restoreMemory(Saving &saving, const BackedUpMemory &memory, RestoredRows &rows)
{
    MN_TRY(const auto before, saving.memories().findReadable(memory.id));
    MN_TRY(saving.join(memory.id, memory.state));
    MN_TRY(const auto after, saving.memories().find(memory.id));
    if (before) {
        before->record == after->record ? ++rows.unchanged : ++rows.joined;
        return {};
    }
    ++rows.added;
    if (!after || after->record.isPurged())
        return {};
    // In a new vault's own count, so that they lie before every edit to come.
    for (const BackedUpMemory::Step &step : memory.history) {
        MN_TRY(const qint64 seq, saving.log().append(after->number, memory.id, Origin::Remote));
        MN_TRY(saving.database().run(u"INSERT INTO history (n, seq, saved, older) VALUES (?, ?, ?, ?)"_s, after->number,
                                     seq, step.saved, compressed(step.older)));
    }
    return {};
}

Result<void> restoreImport(ImportLog &log, const BackedUpImport &import)
{
    return log.restore(import.source, import.key, {import.record, import.fingerprint});
}

Result<void> restoreShelf(Saving &saving, const BackedUpShelf &shelf)
{
    const QByteArray state = shelf.state.toCbor();
    {
        MN_TRY(Statement row, saving.database().query(u"SELECT 1 FROM shelf WHERE record = ? AND state = ?"_s,
                                                      shelf.record.toBytes(), state));
        MN_TRY(const bool isThere, row.next());
        if (isThere)
            return {};
    }
    return saving.database().run(u"INSERT INTO shelf (record, shelved, state) VALUES (?, ?, ?)"_s,
                                 shelf.record.toBytes(), shelf.shelved, state);
}

} // namespace

Result<BackupMark> BackupRows::mark() const
{
    const ChangeLog log(m_database);
    BackupMark mark;
    MN_TRY(mark.seq, log.head());
    if (mark.seq > 0) {
        MN_TRY(const QList<Change> last, log.after(mark.seq - 1, 1));
        mark.record = last.value(0).record;
    }
    MN_TRY(const QByteArray identity, Settings(m_database).read(kIdentity));
    if (identity.size() < ActorId::kBytes)
        return fail(Errc::Damaged, kIdentity);
    MN_TRY(mark.actor, ActorId::fromBytes(QByteArrayView(identity).first(ActorId::kBytes)));
    return mark;
}

Result<bool> BackupRows::isContinuedBy(const std::optional<BackupRun> &last, const BackupMark &now) const
{
    // A vault that was set back or copied writes as someone else.
    if (!last || last->mark.actor != now.actor || last->mark.seq > now.seq)
        return false;
    if (last->mark.seq == 0)
        return true;
    MN_TRY(const QList<Change> change, ChangeLog(m_database).after(last->mark.seq - 1, 1));
    return change.size() == 1 && change.first().record == last->mark.record;
}

Result<qint64> BackupRows::count(qint64 since, bool all) const
{
    if (!all)
        return ChangeLog(m_database).countAfter(since);
    MN_TRY(const auto number,
           m_database.number(u"SELECT (SELECT count(*) FROM memory) + (SELECT count(*) FROM purged)"_s));
    return number.value_or(0);
}

Result<BackedUpMemory> BackupRows::memoryOfRow(const RecordId &id, quint32 number, Record state, qint64 since) const
{
    BackedUpMemory memory{id, std::move(state), {}};
    MN_TRY(Statement row,
           m_database.query(u"SELECT saved, older FROM history WHERE n = ? AND seq > ? ORDER BY seq"_s, number, since));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return memory;
        // A backup is read without this program's database: it holds none of its forms.
        MN_TRY(QByteArray older, decompressed(row.view(1)));
        memory.history.append({row.integer(0), std::move(older)});
    }
}

Result<void> BackupRows::forEachMemory(qint64 since, bool all,
                                       const std::function<Result<void>(const BackupEntry &)> &take) const
{
    // Ids first, then each by itself: a statement that stays open would hold what the next ones need.
    QList<RecordId> ids;
    {
        const QString whole = u"SELECT id FROM memory WHERE ? = 0 UNION ALL SELECT record FROM purged"_s;
        const QString changed = u"SELECT DISTINCT record FROM change_log WHERE seq > ?"_s;
        MN_TRY(Statement row, m_database.query(all ? whole : changed, since));
        for (;;) {
            MN_TRY(const bool more, row.next());
            if (!more)
                break;
            MN_TRY(const RecordId id, RecordId::fromBytes(row.view(0)));
            ids.append(id);
        }
    }
    const MemoryStore memories(m_database);
    for (const RecordId &id : std::as_const(ids)) {
        MN_TRY(auto stored, memories.find(id));
        if (!stored)
            continue;
        MN_TRY(BackedUpMemory memory, memoryOfRow(id, stored->number, std::move(stored->record), since));
        MN_TRY(take(BackupEntry(std::move(memory))));
    }
    // Where they came from.
    const QSet<RecordId> changed = all ? QSet<RecordId>() : QSet<RecordId>(ids.begin(), ids.end());
    MN_TRY(Statement row, m_database.query(u"SELECT source, key, record, fingerprint FROM imported"_s));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return {};
        MN_TRY(const RecordId record, RecordId::fromBytes(row.view(2)));
        if (all || changed.contains(record))
            MN_TRY(take(BackupEntry(BackedUpImport{row.text(0), row.text(1), record, row.bytes(3)})));
    }
}

Result<void> BackupRows::forEach(qint64 since, bool all,
                                 const std::function<Result<void>(const BackupEntry &)> &take) const
{
    MN_TRY(forEachMemory(since, all, take));
    MN_TRY(Statement row, m_database.query(u"SELECT record, shelved, state FROM shelf ORDER BY id"_s));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return {};
        MN_TRY(const RecordId record, RecordId::fromBytes(row.view(0)));
        MN_TRY(Record state, Record::fromCbor(row.view(2)));
        MN_TRY(take(BackupEntry(BackedUpShelf{record, row.integer(1), std::move(state)})));
    }
}

Result<RestoredRows> restoreRows(Saving &saving, const QList<BackupEntry> &entries)
{
    struct Restore {
        Saving &saving;
        ImportLog log; // one for all: it keeps what it has read
        RestoredRows rows;
        Result<void> operator()(const BackedUpMemory &memory) { return restoreMemory(saving, memory, rows); }
        Result<void> operator()(const BackedUpImport &import) { return restoreImport(log, import); }
        Result<void> operator()(const BackedUpShelf &shelf) { return restoreShelf(saving, shelf); }
    };
    Restore restore{saving, ImportLog(saving.database()), {}};
    for (const BackupEntry &entry : entries)
        MN_TRY(std::visit(restore, entry));
    return restore.rows;
}

} // namespace mn
