#include "sync/client/vault_device.h"
#include "core/store/change_log.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "sync/client/device_codec.h"
#include "sync/client/stored_names.h"
#include <algorithm>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

const QString kKeyring = u"sync.keyring"_s;

Result<QList<RecordId>> idsOf(Statement &statement)
{
    QList<RecordId> ids;
    for (;;) {
        MN_TRY(const bool hasRow, statement.next());
        if (!hasRow)
            return ids;
        MN_TRY(const RecordId id, RecordId::fromBytes(statement.view(0)));
        ids.append(id);
    }
}

HlcStamp newestStamp(const Record &record)
{
    HlcStamp newest;
    for (const Record::Entry &stamp : record.field(kStampField))
        newest = std::max(newest, stampOf(record, stamp.dot));
    return newest;
}

} // namespace

class VaultDevice::Step final : public DeviceTransaction {
public:
    // What `noted` counts is counted when it is committed.
    static Result<std::unique_ptr<Step>> begin(WriteConnection &connection, Noted &noted)
    {
        MN_TRY(WriteTransaction transaction, connection.begin(Durability::Full));
        std::unique_ptr<Step> step(new Step(std::move(transaction), noted));
        MN_TRY(step->followLog());
        return step;
    }

    Result<void> commit() override
    {
        // What is in the log since the beginning of this transaction is our own, and noted.
        MN_TRY(const qint64 head, m_saving.log().head());
        if (head > m_head)
            MN_TRY(m_saving.log().advance(kPushFollower, head));
        MN_TRY(m_transaction.commit());
        m_allNoted.add(m_noted);
        return {};
    }

    Result<DeviceState> state() override
    {
        MN_TRY(const QByteArray bytes, Settings(m_database).read(kStateSetting));
        return bytes.isEmpty() ? DeviceState() : deviceState(bytes);
    }
    Result<void> putState(const DeviceState &state) override
    {
        m_saving.setCommits(state.n);
        return Settings(m_database).write(kStateSetting, encoded(state));
    }
    Result<Keyring> keyring() override
    {
        MN_TRY(const QByteArray bytes, Settings(m_database).read(kKeyring));
        return Keyring::fromCbor(bytes);
    }
    Result<void> putKeyring(const Keyring &keys) override
    {
        return Settings(m_database).write(kKeyring, keys.toCbor());
    }

    // What is damaged here counts as not here: a row of the server takes its place.
    Result<std::optional<Record>> record(const RecordId &id) override
    {
        MN_TRY(const auto stored, m_saving.memories().findReadable(id));
        return stored ? std::optional(stored->record) : std::nullopt;
    }
    Result<void> putRecord(const RecordId &id, const Record &record) override
    {
        const HlcStamp stamp = newestStamp(record);
        if (record.isPurged() || stamp.ms() > m_saving.clock().now() + HybridClock::kMaxAheadMs) {
            MN_TRY(const auto stored, this->record(id));
            const Record before = stored.value_or(Record());
            if (!record.isPurged())
                m_noted.fromTheFuture += newestStamp(before) != stamp;
            else if (stored && !before.isPurged())
                m_noted.erased.append(id);
        }
        MN_TRY(m_saving.put(id, record));
        return noteUnsent(id);
    }
    Result<void> shelve(const RecordId &id, const Record &pushedAside) override
    {
        ++m_noted.shelved;
        return m_saving.shelve(id, pushedAside);
    }
    void noteWithdrawn(const RecordId &id) override { m_noted.withdrawn.append(id); }
    Result<QList<RecordId>> records() override
    {
        MN_TRY(Statement ids, m_database.query(u"SELECT id FROM memory UNION SELECT record FROM purged ORDER BY 1"_s));
        return idsOf(ids);
    }
    Result<qint64> memories() override
    {
        MN_TRY(const auto count, m_database.number(u"SELECT count(*) FROM memory"_s));
        return count.value_or(0);
    }
    Result<QList<RecordId>> unsent(const RecordId &after, int limit) override
    {
        MN_TRY(Statement ids,
               m_database.query(u"SELECT record FROM sync_unsent WHERE record > ? ORDER BY record LIMIT ?"_s,
                                after.toBytes(), limit));
        return idsOf(ids);
    }
    Result<void> settle(const RecordId &id) override
    {
        return m_database.run(u"DELETE FROM sync_unsent WHERE record = ?"_s, id.toBytes());
    }
    Result<DotSource> dots() override { return m_saving.dots(); }
    Result<void> putDots(const DotSource &dots) override
    {
        m_saving.setDots(dots);
        return {};
    }

    Result<KnownRow> known(const RecordId &id) override
    {
        MN_TRY(Statement row, m_database.query(u"SELECT known FROM sync_row WHERE record = ?"_s, id.toBytes()));
        MN_TRY(const bool hasRow, row.next());
        return hasRow ? knownRow(row.view(0)) : KnownRow();
    }
    Result<void> putKnown(const RecordId &id, const KnownRow &known) override
    {
        if (known == KnownRow()) {
            MN_TRY(m_database.run(u"DELETE FROM sync_row WHERE record = ?"_s, id.toBytes()));
        } else {
            MN_TRY(m_database.run(u"INSERT OR REPLACE INTO sync_row (record, known, incomplete) VALUES (?, ?, ?)"_s,
                                  id.toBytes(), encoded(known), known.isOwed() || known.quarantined.has_value()));
        }
        return noteUnsent(id);
    }
    Result<QList<RecordId>> knownRecords() override
    {
        MN_TRY(Statement ids, m_database.query(u"SELECT record FROM sync_row ORDER BY record"_s));
        return idsOf(ids);
    }
    Result<QList<RecordId>> incomplete() override
    {
        MN_TRY(Statement ids, m_database.query(u"SELECT record FROM sync_row WHERE incomplete ORDER BY record"_s));
        return idsOf(ids);
    }

    Result<std::map<ActorId, ActorMarks>> marks() override
    {
        std::map<ActorId, ActorMarks> all;
        MN_TRY(Statement rows, m_database.query(u"SELECT actor, marks FROM sync_actor"_s));
        for (;;) {
            MN_TRY(const bool hasRow, rows.next());
            if (!hasRow)
                return all;
            MN_TRY(const ActorId actor, ActorId::fromBytes(rows.view(0)));
            MN_TRY(all[actor], actorMarks(rows.view(1)));
        }
    }
    Result<void> putMarks(ActorId actor, const ActorMarks &marks) override
    {
        return m_database.run(u"INSERT OR REPLACE INTO sync_actor (actor, marks) VALUES (?, ?)"_s, actor.toBytes(),
                              encoded(marks));
    }
    Result<std::optional<KnownCommit>> knownCommit(const Hash &hash) override
    {
        MN_TRY(Statement row, m_database.query(u"SELECT known FROM sync_commit WHERE hash = ?"_s, hash.toBytes()));
        MN_TRY(const bool hasRow, row.next());
        if (!hasRow)
            return std::optional<KnownCommit>();
        MN_TRY(const KnownCommit commit, sync::knownCommit(row.view(0)));
        return std::optional(commit);
    }
    Result<void> putCommit(const Hash &hash, const KnownCommit &commit) override
    {
        return m_database.run(u"INSERT OR REPLACE INTO sync_commit (hash, known) VALUES (?, ?)"_s, hash.toBytes(),
                              encoded(commit));
    }
    Result<std::optional<PendingCommit>> pending() override
    {
        MN_TRY(const QByteArray bytes, Settings(m_database).read(kPendingSetting));
        if (bytes.isEmpty())
            return std::optional<PendingCommit>();
        MN_TRY(const PendingCommit pending, pendingCommit(bytes));
        return std::optional(pending);
    }
    Result<void> putPending(const std::optional<PendingCommit> &pending) override
    {
        return Settings(m_database).write(kPendingSetting, pending ? encoded(*pending) : QByteArray());
    }

    Result<QList<SignedEvent>> control() override
    {
        QList<SignedEvent> log;
        MN_TRY(Statement events, m_database.query(u"SELECT event FROM sync_control ORDER BY n"_s));
        for (;;) {
            MN_TRY(const bool hasRow, events.next());
            if (!hasRow)
                return log;
            MN_TRY(const SignedEvent event, fromCbor<SignedEvent>(events.view(0)));
            log.append(event);
        }
    }
    Result<void> putControl(const QList<SignedEvent> &log) override
    {
        MN_TRY(m_database.run(u"DELETE FROM sync_control"_s));
        qint64 n = 0;
        for (const SignedEvent &event : log)
            MN_TRY(m_database.run(u"INSERT INTO sync_control (n, event) VALUES (?, ?)"_s, n++, toCbor(event)));
        return {};
    }

    Result<void> forgetAccount() override
    {
        MN_TRY(eraseWhatWaits());
        for (const char *table : {"sync_row", "sync_unsent", "sync_actor", "sync_commit", "sync_control"})
            MN_TRY(m_database.run(u"DELETE FROM %1"_s.arg(QLatin1StringView(table))));
        MN_TRY(putPending({}));
        return m_database.run(
            u"INSERT INTO sync_unsent (record) SELECT id FROM memory UNION SELECT record FROM purged"_s);
    }

    Database &database() { return m_database; }
    ActorId actor() const { return m_saving.actor(); }

private:
    Step(WriteTransaction transaction, Noted &noted)
        : m_transaction(std::move(transaction)), m_saving(m_transaction.saving()), m_database(m_saving.database()),
          m_allNoted(noted)
    {
    }

    // There will be nobody to tell.
    Result<void> eraseWhatWaits()
    {
        MN_TRY(const auto ids, knownRecords());
        for (const RecordId &id : ids) {
            MN_TRY(const KnownRow known, this->known(id));
            MN_TRY(const auto record, this->record(id));
            if (known.erasing && record)
                MN_TRY(putRecord(id, purged(*record)));
        }
        return {};
    }

    // Who goes on with a memory that was to be erased wants it.
    Result<void> withdrawChanged(qint64 cursor)
    {
        QList<std::pair<RecordId, KnownRow>> found;
        {
            MN_TRY(Statement rows, m_database.query(u"SELECT record, known FROM sync_row WHERE record IN "
                                                    "(SELECT record FROM change_log WHERE seq > ? AND origin = ?)"_s,
                                                    cursor, int(Origin::Local)));
            for (;;) {
                MN_TRY(const bool hasRow, rows.next());
                if (!hasRow)
                    break;
                MN_TRY(const RecordId id, RecordId::fromBytes(rows.view(0)));
                MN_TRY(KnownRow known, knownRow(rows.view(1)));
                if (known.erasing)
                    found.emplaceBack(id, std::move(known));
            }
        }
        for (auto &[id, known] : found) {
            MN_TRY(const auto record, this->record(id));
            if (!record || record->isPurged() || known.erasing->covers(record->seen()))
                continue;
            known.erasing.reset();
            noteWithdrawn(id);
            MN_TRY(putKnown(id, known));
        }
        return {};
    }

    // What was saved since the last one may have something to send.
    Result<void> followLog()
    {
        MN_TRY(const qint64 cursor, m_saving.log().cursor(kPushFollower));
        MN_TRY(m_head, m_saving.log().head());
        if (m_head > cursor) {
            MN_TRY(m_database.run(u"INSERT OR IGNORE INTO sync_unsent SELECT record FROM change_log WHERE seq > ?"_s,
                                  cursor));
            MN_TRY(withdrawChanged(cursor));
            MN_TRY(m_saving.log().advance(kPushFollower, m_head));
        }
        return {};
    }

    Result<void> noteUnsent(const RecordId &id)
    {
        return m_database.run(u"INSERT OR IGNORE INTO sync_unsent (record) VALUES (?)"_s, id.toBytes());
    }

    WriteTransaction m_transaction;
    Saving &m_saving;
    Database &m_database;
    qint64 m_head = 0; // of the log when this began
    Noted m_noted;     // here
    Noted &m_allNoted; // of what was committed
};

Result<std::unique_ptr<VaultDevice>> VaultDevice::open(Vault &vault)
{
    MN_TRY(auto connection, vault.connect());
    std::unique_ptr<VaultDevice> device(new VaultDevice(std::move(connection)));
    MN_TRY(device->settleKeys());
    return device;
}

Result<void> VaultDevice::settleKeys()
{
    MN_TRY(const auto step, Step::begin(*m_connection, m_noted));
    const ActorId actor = step->actor();
    MN_TRY(const QByteArray bytes, Settings(step->database()).read(kKeyring));
    if (bytes.isEmpty()) {
        MN_TRY(step->putKeyring(Keyring::drawn(actor)));
        return step->commit();
    }
    MN_TRY(Keyring keys, Keyring::fromCbor(bytes));
    if (keys.actor == actor)
        return {};
    // As SyncDevice::mint() does, but that no write has to be given away: it came before all writes of this life.
    keys.mint(actor);
    MN_TRY(step->putKeyring(keys));
    MN_TRY(step->putPending({}));
    MN_TRY(DeviceState state, step->state());
    ++state.keysVersion;
    state.n = 0;
    state.own = {};
    state.isRegistered = false;
    MN_TRY(step->putState(state));
    return step->commit();
}

Result<std::unique_ptr<DeviceTransaction>> VaultDevice::begin()
{
    return Step::begin(*m_connection, m_noted);
}

} // namespace mn::sync
