#include "server/store/sqlite_account.h"
#include "server/store/account_schema.h"

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

namespace {

// Of what was written by us, another length is damage.
template <class Id> Result<Id> idAt(const Statement &row, int column)
{
    const auto id = Id::fromBytes(row.view(column));
    if (!id)
        return fail(Errc::Damaged, u"an id in the file of accounts"_s);
    return *id;
}

quint64 numberAt(const Statement &row, int column)
{
    return quint64(row.integer(column));
}

// All rows, each as `take` reads it.
template <class Take> auto listOf(Statement &rows, const Take &take)
    -> Result<QList<typename decltype(take(rows))::value_type>>
{
    QList<typename decltype(take(rows))::value_type> list;
    for (;;) {
        MN_TRY(const bool isThere, rows.next());
        if (!isThere)
            return list;
        MN_TRY(auto one, take(rows));
        list.append(std::move(one));
    }
}

template <class Take> auto firstOf(Statement &rows, const Take &take)
    -> Result<std::optional<typename decltype(take(rows))::value_type>>
{
    using Value = typename decltype(take(rows))::value_type;
    MN_TRY(const bool isThere, rows.next());
    if (!isThere)
        return std::optional<Value>();
    MN_TRY(Value one, take(rows));
    return std::optional<Value>(std::move(one));
}

Result<Head> takeHead(const Statement &row)
{
    Head head;
    MN_TRY(head.actor, idAt<ActorId>(row, 0));
    head.n = numberAt(row, 1);
    MN_TRY(head.hash, idAt<Hash>(row, 2));
    return head;
}

#define MN_COMMIT_COLUMNS u"SELECT seq, at, actor, n, hash, has_checkpoint, body, signature FROM pushed "

Result<StoredCommit> takeCommit(const Statement &row)
{
    StoredCommit commit;
    commit.seq = numberAt(row, 0);
    commit.at = row.integer(1);
    MN_TRY(commit.actor, idAt<ActorId>(row, 2));
    commit.n = numberAt(row, 3);
    MN_TRY(commit.hash, idAt<Hash>(row, 4));
    commit.hasCheckpoint = row.integer(5) != 0;
    commit.commit.body = row.bytes(6);
    MN_TRY(commit.commit.signature, idAt<Signature>(row, 7));
    return commit;
}

#define MN_ROW_COLUMNS                                                                                                 \
    u"SELECT id, seq, kind, actor, n, hash, space, key_epoch, deleted, wrapped_key, envelope FROM record "

Result<StoredRow> takeRow(const Statement &row)
{
    StoredRow out;
    MN_TRY(out.row.record, idAt<RecordId>(row, 0));
    out.seq = numberAt(row, 1);
    out.kind = RecordKind(row.integer(2));
    MN_TRY(out.actor, idAt<ActorId>(row, 3));
    out.n = numberAt(row, 4);
    MN_TRY(out.envelope, idAt<Hash>(row, 5));
    MN_TRY(out.row.space, idAt<SpaceId>(row, 6));
    out.row.keyEpoch = numberAt(row, 7);
    out.row.isDeleted = row.integer(8) != 0;
    out.row.wrappedKey = row.bytes(9);
    out.row.envelope = row.bytes(10);
    return out;
}

#define MN_BLOB_COLUMNS u"SELECT name, size, is_complete, dropped_at FROM blob "

Result<StoredBlob> takeBlob(const Statement &row)
{
    StoredBlob blob;
    MN_TRY(blob.name, idAt<BlobName>(row, 0));
    blob.size = numberAt(row, 1);
    blob.isComplete = row.integer(2) != 0;
    blob.droppedAt = row.integer(3);
    return blob;
}

Result<AuditEntry> takeAudit(const Statement &row)
{
    auto entry = fromCbor<AuditEntry>(row.view(0));
    if (!entry)
        return fail(Errc::Damaged, u"what is noted down in the file of accounts"_s);
    return entry;
}

} // namespace

Result<std::optional<qint64>> SqliteAccount::find(Database &database, const AccountId &account)
{
    MN_TRY(Statement found, database.query(u"SELECT number FROM account WHERE id = ?"_s, account.view()));
    return firstOf(found, [](const Statement &row) -> Result<qint64> { return row.integer(0); });
}

SqliteAccount::SqliteAccount(ConnectionPool::Lease lease, Transaction transaction, qint64 account)
    : m_lease(std::move(lease)), m_transaction(std::move(transaction)), m_database(*m_lease), m_account(account)
{
}

Result<void> SqliteAccount::commit()
{
    return m_transaction.commit();
}

Result<StoredAccount> SqliteAccount::account()
{
    MN_TRY(Statement found,
           m_database.query(u"SELECT epoch, head, gc_floor, recovery, used, erase_at FROM account WHERE number = ?"_s,
                            m_account));
    MN_TRY(const bool isThere, found.next());
    if (!isThere)
        return fail(Errc::NotFound, u"an account"_s);
    StoredAccount out;
    MN_TRY(out.epoch, idAt<ServerEpoch>(found, 0));
    out.head = numberAt(found, 1);
    out.gcFloor = numberAt(found, 2);
    MN_TRY(out.recovery, idAt<VerifyingKey>(found, 3));
    out.used = numberAt(found, 4);
    out.eraseAt = found.integer(5);
    return out;
}

Result<void> SqliteAccount::setAccount(const StoredAccount &account)
{
    return m_database.run(
        u"UPDATE account SET epoch = ?, head = ?, gc_floor = ?, recovery = ?, used = ?, erase_at = ? WHERE number = ?"_s,
        account.epoch.toBytes(), qint64(account.head), qint64(account.gcFloor), account.recovery.view(),
        qint64(account.used), account.eraseAt, m_account);
}

Result<void> SqliteAccount::setSubject(const Subject &subject)
{
    {
        MN_TRY(Statement found, m_database.query(u"SELECT 1 FROM subject WHERE hash = ?"_s, subject.view()));
        MN_TRY(const bool isThere, found.next());
        if (isThere)
            return fail(Errc::AlreadyExists, u"an account of theirs"_s);
    }
    return m_database.run(u"INSERT INTO subject (account, hash) VALUES (?, ?)"_s, m_account, subject.view());
}

Result<std::optional<Subject>> SqliteAccount::subject()
{
    MN_TRY(Statement rows, m_database.query(u"SELECT hash FROM subject WHERE account = ?"_s, m_account));
    return firstOf(rows, [](const Statement &row) { return idAt<Subject>(row, 0); });
}

Result<ControlEnd> SqliteAccount::controlEnd()
{
    MN_TRY(Statement last,
           m_database.query(u"SELECT n, body FROM control WHERE account = ? ORDER BY n DESC LIMIT 1"_s, m_account));
    MN_TRY(const bool isThere, last.next());
    if (!isThere)
        return ControlEnd();
    return ControlEnd{numberAt(last, 0) + 1, eventHash({last.bytes(1), {}})};
}

Result<QList<SignedEvent>> SqliteAccount::control(quint64 from)
{
    // As many as there are is far below what a signed number holds.
    const auto first = qint64(std::min<quint64>(from, std::numeric_limits<qint64>::max()));
    MN_TRY(Statement rows,
           m_database.query(u"SELECT body, signature FROM control WHERE account = ? AND n >= ? ORDER BY n"_s, m_account,
                            first));
    return listOf(rows, [](const Statement &row) -> Result<SignedEvent> {
        SignedEvent event{row.bytes(0), {}};
        MN_TRY(event.signature, idAt<Signature>(row, 1));
        return event;
    });
}

Result<void> SqliteAccount::appendControl(const SignedEvent &event)
{
    return m_database.run(u"INSERT INTO control (account, n, body, signature) VALUES "
                          "(?1, (SELECT coalesce(max(n) + 1, 0) FROM control WHERE account = ?1), ?2, ?3)"_s,
                          m_account, event.body, event.signature.view());
}

Result<QList<Prekey>> SqliteAccount::prekeys()
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT actor, key, since, signature FROM prekey WHERE account = ? ORDER BY actor"_s,
                            m_account));
    return listOf(rows, [](const Statement &row) -> Result<Prekey> {
        Prekey prekey;
        MN_TRY(prekey.actor, idAt<ActorId>(row, 0));
        MN_TRY(prekey.key, idAt<BoxPublicKey>(row, 1));
        prekey.since = numberAt(row, 2);
        MN_TRY(prekey.signature, idAt<Signature>(row, 3));
        return prekey;
    });
}

Result<void> SqliteAccount::putPrekey(const Prekey &prekey)
{
    return m_database.run(
        u"INSERT OR REPLACE INTO prekey (account, actor, key, since, signature) VALUES (?, ?, ?, ?, ?)"_s, m_account,
        prekey.actor.toBytes(), prekey.key.view(), qint64(prekey.since), prekey.signature.view());
}

Result<QList<Wrap>> SqliteAccount::wraps()
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT epoch, recipient, sealed FROM wrap WHERE account = ? ORDER BY epoch, recipient"_s,
                            m_account));
    return listOf(rows, [](const Statement &row) -> Result<Wrap> {
        Wrap wrap{numberAt(row, 0), {}, row.bytes(2)};
        MN_TRY(wrap.to, idAt<BoxPublicKey>(row, 1));
        return wrap;
    });
}

Result<void> SqliteAccount::putWrap(const Wrap &wrap)
{
    return m_database.run(u"INSERT OR REPLACE INTO wrap (account, epoch, recipient, sealed) VALUES (?, ?, ?, ?)"_s,
                          m_account, qint64(wrap.epoch), wrap.to.view(), wrap.sealed);
}

Result<void> SqliteAccount::dropWraps(KeyEpoch epoch)
{
    return m_database.run(u"DELETE FROM wrap WHERE account = ? AND epoch = ?"_s, m_account, qint64(epoch));
}

Result<QList<Head>> SqliteAccount::heads()
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT actor, n, hash FROM head WHERE account = ? ORDER BY actor"_s, m_account));
    return listOf(rows, takeHead);
}

Result<std::optional<Head>> SqliteAccount::head(ActorId actor)
{
    MN_TRY(Statement rows, m_database.query(u"SELECT actor, n, hash FROM head WHERE account = ? AND actor = ?"_s,
                                            m_account, actor.toBytes()));
    return firstOf(rows, takeHead);
}

Result<void> SqliteAccount::appendCommit(const StoredCommit &commit)
{
    const QByteArray actor = commit.actor.toBytes();
    MN_TRY(m_database.run(u"INSERT INTO pushed (account, seq, at, actor, n, hash, has_checkpoint, body, signature) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          m_account, qint64(commit.seq), commit.at, actor, qint64(commit.n), commit.hash.view(),
                          commit.hasCheckpoint, commit.commit.body, commit.commit.signature.view()));
    return putHead({commit.actor, commit.n, commit.hash});
}

Result<void> SqliteAccount::putHead(const Head &head)
{
    return m_database.run(u"INSERT OR REPLACE INTO head (account, actor, n, hash) VALUES (?, ?, ?, ?)"_s, m_account,
                          head.actor.toBytes(), qint64(head.n), head.hash.view());
}

Result<QList<StoredCommit>> SqliteAccount::commitsAfter(quint64 seq, int limit)
{
    MN_TRY(Statement rows, m_database.query(MN_COMMIT_COLUMNS "WHERE account = ? AND seq > ? ORDER BY seq LIMIT ?"_s,
                                            m_account, qint64(seq), limit));
    return listOf(rows, takeCommit);
}

Result<std::optional<StoredCommit>> SqliteAccount::commitOf(ActorId actor, quint64 n)
{
    MN_TRY(Statement rows, m_database.query(MN_COMMIT_COLUMNS "WHERE account = ? AND actor = ? AND n = ?"_s, m_account,
                                            actor.toBytes(), qint64(n)));
    return firstOf(rows, takeCommit);
}

Result<QList<StoredCommit>> SqliteAccount::checkpoints()
{
    MN_TRY(
        Statement rows,
        m_database.query(MN_COMMIT_COLUMNS "WHERE account = ? AND has_checkpoint = 1 ORDER BY seq DESC"_s, m_account));
    return listOf(rows, takeCommit);
}

Result<std::optional<StoredRow>> SqliteAccount::row(const RecordId &record)
{
    MN_TRY(Statement rows,
           m_database.query(MN_ROW_COLUMNS "WHERE account = ? AND id = ?"_s, m_account, record.toBytes()));
    return firstOf(rows, takeRow);
}

Result<void> SqliteAccount::putRow(const StoredRow &row)
{
    return m_database.run(
        u"INSERT INTO record (account, id, seq, kind, actor, n, hash, space, key_epoch, deleted, wrapped_key, envelope)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO UPDATE SET"
        " seq = excluded.seq, kind = excluded.kind, actor = excluded.actor, n = excluded.n, hash = excluded.hash,"
        " space = excluded.space, key_epoch = excluded.key_epoch, deleted = excluded.deleted,"
        " wrapped_key = excluded.wrapped_key, envelope = excluded.envelope"_s,
        m_account, row.row.record.toBytes(), qint64(row.seq), int(row.kind), row.actor.toBytes(), qint64(row.n),
        row.envelope.view(), row.row.space.toBytes(), qint64(row.row.keyEpoch), row.row.isDeleted, row.row.wrappedKey,
        row.row.envelope);
}

Result<QList<ManifestEntry>> SqliteAccount::manifest(const RecordId &record, int limit)
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT id, hash, kind, key_epoch FROM record WHERE account = ? AND id > ? "
                            "ORDER BY id LIMIT ?"_s,
                            m_account, record.toBytes(), limit));
    return listOf(rows, [](const Statement &row) -> Result<ManifestEntry> {
        ManifestEntry entry;
        MN_TRY(entry.record, idAt<RecordId>(row, 0));
        MN_TRY(entry.envelope, idAt<Hash>(row, 1));
        entry.kind = RecordKind(row.integer(2));
        entry.keyEpoch = numberAt(row, 3);
        return entry;
    });
}

Result<bool> SqliteAccount::isAnyUnder(const QList<KeyEpoch> &epochs)
{
    for (const KeyEpoch epoch : epochs) {
        MN_TRY(Statement found,
               m_database.query(u"SELECT 1 FROM record WHERE account = ? AND kind = 0 AND key_epoch = ? LIMIT 1"_s,
                                m_account, qint64(epoch)));
        MN_TRY(const bool isThere, found.next());
        if (isThere)
            return true;
    }
    return false;
}

Result<StoredDevice> SqliteAccount::device(ActorId actor)
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT acked, last_seen, held_until FROM device WHERE account = ? AND actor = ?"_s,
                            m_account, actor.toBytes()));
    MN_TRY(const bool isThere, rows.next());
    if (!isThere)
        return StoredDevice();
    return StoredDevice{numberAt(rows, 0), rows.integer(1), rows.integer(2)};
}

Result<void> SqliteAccount::setDevice(ActorId actor, const StoredDevice &device)
{
    return m_database.run(
        u"INSERT OR REPLACE INTO device (account, actor, acked, last_seen, held_until) VALUES (?, ?, ?, ?, ?)"_s,
        m_account, actor.toBytes(), qint64(device.acked), device.lastSeen, device.heldUntil);
}

Result<std::optional<StoredBlob>> SqliteAccount::blob(const BlobName &name)
{
    MN_TRY(Statement rows,
           m_database.query(MN_BLOB_COLUMNS "WHERE account = ? AND name = ?"_s, m_account, name.view()));
    return firstOf(rows, takeBlob);
}

Result<void> SqliteAccount::putBlob(const StoredBlob &blob)
{
    return m_database.run(
        u"INSERT OR REPLACE INTO blob (account, name, size, is_complete, dropped_at) VALUES (?, ?, ?, ?, ?)"_s,
        m_account, blob.name.view(), qint64(blob.size), blob.isComplete, blob.droppedAt);
}

Result<void> SqliteAccount::removeBlob(const BlobName &name)
{
    return m_database.run(u"DELETE FROM blob WHERE account = ? AND name = ?"_s, m_account, name.view());
}

Result<QList<StoredBlob>> SqliteAccount::blobs(const BlobName &name, int limit)
{
    MN_TRY(Statement rows, m_database.query(MN_BLOB_COLUMNS "WHERE account = ? AND name > ? ORDER BY name LIMIT ?"_s,
                                            m_account, name.view(), limit));
    return listOf(rows, takeBlob);
}

Result<QList<StoredBlob>> SqliteAccount::droppedBlobs(qint64 at)
{
    MN_TRY(Statement rows,
           m_database.query(MN_BLOB_COLUMNS "WHERE account = ? AND dropped_at > 0 AND dropped_at <= ? ORDER BY name"_s,
                            m_account, at));
    return listOf(rows, takeBlob);
}

Result<std::optional<AuditEntry>> SqliteAccount::newestAudit()
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT body FROM audit WHERE account = ? ORDER BY n DESC LIMIT 1"_s, m_account));
    return firstOf(rows, takeAudit);
}

Result<QList<AuditEntry>> SqliteAccount::audit(quint64 from, int limit)
{
    const auto first = qint64(std::min<quint64>(from, std::numeric_limits<qint64>::max()));
    MN_TRY(Statement rows, m_database.query(u"SELECT body FROM audit WHERE account = ? AND n >= ? ORDER BY n LIMIT ?"_s,
                                            m_account, first, limit));
    return listOf(rows, takeAudit);
}

Result<void> SqliteAccount::appendAudit(const AuditEntry &entry)
{
    return m_database.run(u"INSERT INTO audit (account, n, body) VALUES (?, ?, ?)"_s, m_account, qint64(entry.n),
                          toCbor(entry));
}

Result<std::optional<StoredConsent>> SqliteAccount::vectorConsent()
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT at, actor, model FROM vector_consent WHERE account = ?"_s, m_account));
    return firstOf(rows, [](const Statement &row) -> Result<StoredConsent> {
        StoredConsent consent{.at = row.integer(0)};
        MN_TRY(consent.by, idAt<ActorId>(row, 1));
        MN_TRY(consent.model, idAt<VectorModel>(row, 2));
        return consent;
    });
}

Result<void> SqliteAccount::setVectorConsent(const std::optional<StoredConsent> &consent)
{
    if (!consent)
        return m_database.run(u"DELETE FROM vector_consent WHERE account = ?"_s, m_account);
    return m_database.run(u"INSERT OR REPLACE INTO vector_consent (account, at, actor, model) VALUES (?, ?, ?, ?)"_s,
                          m_account, consent->at, consent->by.toBytes(), consent->model.view());
}

Result<std::optional<qint64>> SqliteAccount::owesVectors()
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT since FROM vectors_owed WHERE id = (SELECT id FROM account WHERE number = ?)"_s,
                            m_account));
    return firstOf(rows, [](const Statement &row) -> Result<qint64> { return row.integer(0); });
}

Result<void> SqliteAccount::oweVectors(std::optional<qint64> since)
{
    if (!since)
        return m_database.run(u"DELETE FROM vectors_owed WHERE id = (SELECT id FROM account WHERE number = ?)"_s,
                              m_account);
    return m_database.run(
        u"INSERT OR REPLACE INTO vectors_owed (id, since) SELECT id, ? FROM account WHERE number = ?"_s, *since,
        m_account);
}

Result<void> SqliteAccount::erase()
{
    return eraseAccount(m_database, m_account);
}

Result<void> SqliteAccount::forgetUpTo(quint64 seq)
{
    MN_TRY(m_database.run(u"DELETE FROM pushed WHERE account = ? AND seq <= ?"_s, m_account, qint64(seq)));
    return m_database.run(u"DELETE FROM record WHERE account = ? AND kind = 1 AND seq <= ?"_s, m_account, qint64(seq));
}

} // namespace mn::server
