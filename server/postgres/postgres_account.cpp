#include "server/postgres/postgres_account.h"

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

namespace {

template <class Take> auto listOf(const PostgresRows &rows, const Take &take)
    -> Result<QList<typename decltype(take(rows, 0))::value_type>>
{
    QList<typename decltype(take(rows, 0))::value_type> list;
    list.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        MN_TRY(auto one, take(rows, row));
        list.append(std::move(one));
    }
    return list;
}

template <class Take> auto firstOf(const PostgresRows &rows, const Take &take)
    -> Result<std::optional<typename decltype(take(rows, 0))::value_type>>
{
    using Value = typename decltype(take(rows, 0))::value_type;
    if (rows.size() == 0)
        return std::optional<Value>();
    MN_TRY(Value one, take(rows, 0));
    return std::optional<Value>(std::move(one));
}

quint64 numberAt(const PostgresRows &rows, int row, int column)
{
    return quint64(rows.integer(row, column));
}

Result<Head> takeHead(const PostgresRows &rows, int row)
{
    Head head;
    MN_TRY(head.actor, rows.id<ActorTag>(row, 0));
    head.n = numberAt(rows, row, 1);
    MN_TRY(head.hash, rows.octets<Hash>(row, 2));
    return head;
}

#define MN_COMMIT_COLUMNS "SELECT seq, at, actor, n, hash, has_checkpoint, body, sig FROM core.commits "

Result<StoredCommit> takeCommit(const PostgresRows &rows, int row)
{
    StoredCommit commit;
    commit.seq = numberAt(rows, row, 0);
    commit.at = rows.integer(row, 1);
    MN_TRY(commit.actor, rows.id<ActorTag>(row, 2));
    commit.n = numberAt(rows, row, 3);
    MN_TRY(commit.hash, rows.octets<Hash>(row, 4));
    commit.hasCheckpoint = rows.boolean(row, 5);
    commit.commit.body = rows.bytes(row, 6);
    MN_TRY(commit.commit.signature, rows.octets<Signature>(row, 7));
    return commit;
}

Result<StoredRow> takeRow(const PostgresRows &rows, int row)
{
    StoredRow out;
    MN_TRY(out.row.record, rows.id<RecordTag>(row, 0));
    out.seq = numberAt(rows, row, 1);
    out.kind = RecordKind(rows.integer(row, 2));
    MN_TRY(out.actor, rows.id<ActorTag>(row, 3));
    out.n = numberAt(rows, row, 4);
    MN_TRY(out.envelope, rows.octets<Hash>(row, 5));
    MN_TRY(out.row.space, rows.id<SpaceTag>(row, 6));
    out.row.keyEpoch = numberAt(rows, row, 7);
    out.row.isDeleted = rows.boolean(row, 8);
    out.row.wrappedKey = rows.bytes(row, 9);
    out.row.envelope = rows.bytes(row, 10);
    return out;
}

#define MN_BLOB_COLUMNS "SELECT name, size, complete, dropped_at FROM core.blobs WHERE user_id = $1::uuid "

Result<StoredBlob> takeBlob(const PostgresRows &rows, int row)
{
    StoredBlob blob;
    MN_TRY(blob.name, rows.octets<BlobName>(row, 0));
    blob.size = numberAt(rows, row, 1);
    blob.isComplete = rows.boolean(row, 2);
    blob.droppedAt = rows.integer(row, 3);
    return blob;
}

Result<AuditEntry> takeAudit(const PostgresRows &rows, int row)
{
    auto entry = fromCbor<AuditEntry>(rows.bytes(row, 0));
    if (!entry)
        return fail(Errc::Damaged, u"what is noted down in the database of accounts"_s);
    return entry;
}

#define MN_ACCOUNT                                                                                                     \
    "SELECT epoch, head_seq, gc_floor, recovery, control_length, control_head, used_bytes, erase_at "                  \
    "FROM core.users WHERE id = $1::uuid AND genesis_hash = $2::bytea"
constexpr char kToRead[] = MN_ACCOUNT;
constexpr char kToWrite[] = MN_ACCOUNT " FOR UPDATE";

QByteArray beginFor(Access access, const PostgresAccount::User &user)
{
    const QByteArray mode = access == Access::Read ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;" : "BEGIN;";
    return mode + settingOf("user", user.toString().toLatin1());
}

} // namespace

// Version 8, so that it is a UUID of a kind that exists.
PostgresAccount::User PostgresAccount::userOf(const AccountId &account)
{
    std::array<quint8, User::kBytes> bytes;
    std::copy_n(account.data(), bytes.size(), bytes.begin());
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x80);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return User(bytes);
}

Result<std::unique_ptr<AccountTransaction>> PostgresAccount::begin(PostgresPool &pool, const ProcessId &process,
                                                                   const AccountId &account, Access access)
{
    const User user = userOf(account);
    MN_TRY(auto begun, PostgresTransaction::begin(pool, PostgresScript(beginFor(access, user))
                                                            .run(access == Access::Write ? kToWrite : kToRead,
                                                                 {literalOf(user), literalOf(account.view())})));
    const PostgresRows &rows = begun.rows;
    if (rows.size() == 0)
        return fail(Errc::NotFound, u"an account"_s);
    std::unique_ptr<PostgresAccount> open(new PostgresAccount(std::move(begun.transaction), process, account));
    MN_TRY(open->m_account.epoch, rows.id<ServerEpochTag>(0, 0));
    open->m_account.head = numberAt(rows, 0, 1);
    open->m_account.gcFloor = numberAt(rows, 0, 2);
    MN_TRY(open->m_account.recovery, rows.octets<VerifyingKey>(0, 3));
    open->m_control.length = numberAt(rows, 0, 4);
    if (open->m_control.length > 0) {
        MN_TRY(open->m_control.head, rows.octets<Hash>(0, 5));
    }
    open->m_account.used = numberAt(rows, 0, 6);
    open->m_account.eraseAt = rows.integer(0, 7);
    return open;
}

// Who comes second waits for the first one's end.
Result<std::unique_ptr<AccountTransaction>> PostgresAccount::create(PostgresPool &pool, const ProcessId &process,
                                                                    const AccountId &account)
{
    const User user = userOf(account);
    MN_TRY(auto begun, PostgresTransaction::begin(pool, beginFor(Access::Write, user)));
    std::unique_ptr<PostgresAccount> made(new PostgresAccount(std::move(begun.transaction), process, account));
    MN_TRY(
        const PostgresRows rows,
        made->m_transaction.run("INSERT INTO core.users (id, genesis_hash, epoch, recovery) "
                                "VALUES ($1::uuid, $2::bytea, $3::uuid, $4::bytea) ON CONFLICT DO NOTHING RETURNING 1",
                                {user, account, made->m_account.epoch, made->m_account.recovery}));
    if (rows.size() == 0)
        return fail(Errc::AlreadyExists, u"an account"_s);
    return made;
}

Result<void> PostgresAccount::commit()
{
    PostgresScript last;
    if (m_isChanged)
        last.run("UPDATE core.users SET epoch = $2::uuid, head_seq = $3::bigint, gc_floor = $4::bigint, "
                 "recovery = $5::bytea, used_bytes = $6::bigint, erase_at = $7::bigint, control_length = $8::bigint, "
                 "control_head = $9::bytea WHERE id = $1::uuid",
                 {literalOf(m_user), literalOf(m_account.epoch), literalOf(m_account.head),
                  literalOf(m_account.gcFloor), literalOf(m_account.recovery.view()), literalOf(m_account.used),
                  literalOf(m_account.eraseAt), literalOf(m_control.length), literalOf(m_control.head.view())});
    if (m_topic)
        last.run("INSERT INTO core.outbox (user_id, topic, body, process) "
                 "VALUES ($1::uuid, $2::text, $3::bytea, $4::uuid)",
                 {literalOf(m_user), QByteArray("'") + m_topic + "'", literalOf(m_id.view()), literalOf(m_process)});
    return m_transaction.commit(last);
}

Result<StoredAccount> PostgresAccount::account()
{
    return m_account;
}

Result<void> PostgresAccount::setAccount(const StoredAccount &account)
{
    if (account.eraseAt != m_account.eraseAt)
        m_topic = m_topic ? m_topic : "control"; // devices are told
    m_account = account;
    m_isChanged = true;
    return {};
}

// Of two that come at once the second waits for the first one's end. The rows of others are not seen, and in the way.
Result<void> PostgresAccount::setSubject(const Subject &subject)
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run("INSERT INTO core.subjects (user_id, hash) VALUES ($1::uuid, $2::bytea) "
                             "ON CONFLICT DO NOTHING RETURNING 1",
                             {m_user, subject}));
    return rows.size() == 0 ? fail(Errc::AlreadyExists, u"an account of theirs"_s) : Result<void>();
}

Result<std::optional<Subject>> PostgresAccount::subject()
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT hash FROM core.subjects WHERE user_id = $1::uuid", {m_user}));
    return firstOf(rows, [](const PostgresRows &found, int row) { return found.octets<Subject>(row, 0); });
}

Result<ControlEnd> PostgresAccount::controlEnd()
{
    return m_control;
}

Result<QList<SignedEvent>> PostgresAccount::control(quint64 from)
{
    if (from >= m_control.length)
        return QList<SignedEvent>();
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT event, sig FROM core.control_log WHERE user_id = $1::uuid "
                             "AND n >= $2::bigint ORDER BY n",
                             {m_user, from}));
    return listOf(rows, [](const PostgresRows &found, int row) -> Result<SignedEvent> {
        SignedEvent event{found.bytes(row, 0), {}};
        MN_TRY(event.signature, found.octets<Signature>(row, 1));
        return event;
    });
}

Result<void> PostgresAccount::appendControl(const SignedEvent &event)
{
    MN_TRY(m_transaction.run(
        "INSERT INTO core.control_log (user_id, n, event, sig) VALUES ($1::uuid, $2::bigint, $3::bytea, $4::bytea)",
        {m_user, m_control.length, event.body, event.signature}));
    m_control = {m_control.length + 1, eventHash(event)};
    m_isChanged = true;
    m_topic = m_topic ? m_topic : "control";
    return {};
}

Result<QList<Prekey>> PostgresAccount::prekeys()
{
    MN_TRY(const PostgresRows rows, m_transaction.run("SELECT actor, prekey, first_epoch, sig FROM core.prekeys "
                                                      "WHERE user_id = $1::uuid ORDER BY actor",
                                                      {m_user}));
    return listOf(rows, [](const PostgresRows &found, int row) -> Result<Prekey> {
        Prekey prekey;
        MN_TRY(prekey.actor, found.id<ActorTag>(row, 0));
        MN_TRY(prekey.key, found.octets<BoxPublicKey>(row, 1));
        prekey.since = numberAt(found, row, 2);
        MN_TRY(prekey.signature, found.octets<Signature>(row, 3));
        return prekey;
    });
}

Result<void> PostgresAccount::putPrekey(const Prekey &prekey)
{
    MN_TRY(m_transaction.run("INSERT INTO core.prekeys (user_id, actor, prekey, first_epoch, sig) "
                             "VALUES ($1::uuid, $2::uuid, $3::bytea, $4::bigint, $5::bytea) "
                             "ON CONFLICT (user_id, actor) DO UPDATE SET prekey = excluded.prekey, "
                             "first_epoch = excluded.first_epoch, sig = excluded.sig",
                             {m_user, prekey.actor, prekey.key, prekey.since, prekey.signature}));
    return {};
}

Result<QList<Wrap>> PostgresAccount::wraps()
{
    MN_TRY(const PostgresRows rows, m_transaction.run("SELECT key_epoch, prekey, wrap FROM core.key_wraps "
                                                      "WHERE user_id = $1::uuid ORDER BY key_epoch, prekey",
                                                      {m_user}));
    return listOf(rows, [](const PostgresRows &found, int row) -> Result<Wrap> {
        Wrap wrap{numberAt(found, row, 0), {}, found.bytes(row, 2)};
        MN_TRY(wrap.to, found.octets<BoxPublicKey>(row, 1));
        return wrap;
    });
}

Result<void> PostgresAccount::putWrap(const Wrap &wrap)
{
    MN_TRY(m_transaction.run("INSERT INTO core.key_wraps (user_id, key_epoch, prekey, wrap) "
                             "VALUES ($1::uuid, $2::bigint, $3::bytea, $4::bytea) "
                             "ON CONFLICT (user_id, key_epoch, prekey) DO UPDATE SET wrap = excluded.wrap",
                             {m_user, wrap.epoch, wrap.to, wrap.sealed}));
    return {};
}

Result<void> PostgresAccount::dropWraps(KeyEpoch epoch)
{
    MN_TRY(m_transaction.run("DELETE FROM core.key_wraps WHERE user_id = $1::uuid AND key_epoch = $2::bigint",
                             {m_user, epoch}));
    return {};
}

Result<QList<Head>> PostgresAccount::heads()
{
    MN_TRY(const PostgresRows rows, m_transaction.run("SELECT actor, last_n, last_hash FROM core.devices "
                                                      "WHERE user_id = $1::uuid AND last_n IS NOT NULL ORDER BY actor",
                                                      {m_user}));
    return listOf(rows, takeHead);
}

Result<void> PostgresAccount::putHead(const Head &head)
{
    m_devices.remove(head.actor);
    MN_TRY(m_transaction.run(
        "INSERT INTO core.devices (user_id, actor, last_n, last_hash) VALUES ($1::uuid, $2::uuid, $3::bigint, "
        "$4::bytea) "
        "ON CONFLICT (user_id, actor) DO UPDATE SET last_n = excluded.last_n, last_hash = excluded.last_hash",
        {m_user, head.actor, head.n, head.hash}));
    return {};
}

// Its head and what is known of it are asked for one after the other by each push.
Result<const PostgresAccount::Device *> PostgresAccount::deviceOf(ActorId actor)
{
    const auto read = m_devices.constFind(actor);
    if (read != m_devices.constEnd())
        return &*read;
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT actor, last_n, last_hash, acked_seq, last_seen, held_until, last_n IS NOT NULL "
                             "FROM core.devices WHERE user_id = $1::uuid AND actor = $2::uuid",
                             {m_user, actor}));
    Device device;
    if (rows.size() > 0) {
        device.known = {numberAt(rows, 0, 3), rows.integer(0, 4), rows.integer(0, 5)};
        if (rows.boolean(0, 6)) {
            MN_TRY(device.head, takeHead(rows, 0));
        }
    }
    return &*m_devices.insert(actor, device);
}

Result<std::optional<Head>> PostgresAccount::head(ActorId actor)
{
    MN_TRY(const Device *device, deviceOf(actor));
    return device->head;
}

Result<StoredDevice> PostgresAccount::device(ActorId actor)
{
    MN_TRY(const Device *device, deviceOf(actor));
    return device->known;
}

Result<void> PostgresAccount::setDevice(ActorId actor, const StoredDevice &device)
{
    m_devices.remove(actor);
    MN_TRY(m_transaction.run(
        "INSERT INTO core.devices (user_id, actor, acked_seq, last_seen, held_until) "
        "VALUES ($1::uuid, $2::uuid, $3::bigint, $4::bigint, $5::bigint) ON CONFLICT (user_id, actor) DO UPDATE SET "
        "acked_seq = excluded.acked_seq, last_seen = excluded.last_seen, held_until = excluded.held_until",
        {m_user, actor, device.acked, device.lastSeen, device.heldUntil}));
    return {};
}

Result<void> PostgresAccount::appendCommit(const StoredCommit &commit)
{
    m_devices.remove(commit.actor);
    MN_TRY(m_transaction.run(
        "WITH pushed AS (INSERT INTO core.commits (user_id, seq, at, actor, n, hash, has_checkpoint, body, sig) VALUES "
        "($1::uuid, $2::bigint, $3::bigint, $4::uuid, $5::bigint, $6::bytea, $7::boolean, $8::bytea, $9::bytea)) "
        "INSERT INTO core.devices (user_id, actor, last_n, last_hash) VALUES ($1, $4, $5, $6) "
        "ON CONFLICT (user_id, actor) DO UPDATE SET last_n = excluded.last_n, last_hash = excluded.last_hash",
        {m_user, commit.seq, commit.at, commit.actor, commit.n, commit.hash, commit.hasCheckpoint, commit.commit.body,
         commit.commit.signature}));
    m_topic = "memories";
    return {};
}

Result<QList<StoredCommit>> PostgresAccount::commitsAfter(quint64 seq, int limit)
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run(MN_COMMIT_COLUMNS
                             "WHERE user_id = $1::uuid AND seq > $2::bigint ORDER BY seq LIMIT $3::bigint",
                             {m_user, seq, limit}));
    return listOf(rows, takeCommit);
}

Result<std::optional<StoredCommit>> PostgresAccount::commitOf(ActorId actor, quint64 n)
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run(MN_COMMIT_COLUMNS "WHERE user_id = $1::uuid AND actor = $2::uuid AND n = $3::bigint",
                             {m_user, actor, n}));
    return firstOf(rows, takeCommit);
}

Result<QList<StoredCommit>> PostgresAccount::checkpoints()
{
    MN_TRY(
        const PostgresRows rows,
        m_transaction.run(MN_COMMIT_COLUMNS "WHERE user_id = $1::uuid AND has_checkpoint ORDER BY seq DESC", {m_user}));
    return listOf(rows, takeCommit);
}

Result<std::optional<StoredRow>> PostgresAccount::row(const RecordId &record)
{
    MN_TRY(const auto found, rows({record}));
    const auto one = found.constFind(record);
    return one == found.cend() ? std::nullopt : std::optional(*one);
}

Result<QHash<RecordId, StoredRow>> PostgresAccount::rows(const QList<RecordId> &records)
{
    QHash<RecordId, StoredRow> all;
    if (records.isEmpty())
        return all;
    MN_TRY(const PostgresRows rows,
           m_transaction.run(
               "SELECT record_id, seq, kind, actor, n, env_hash, space_id, key_epoch, deleted, "
               "wrapped_key, content_encrypted FROM core.memories "
               "WHERE user_id = $1::uuid AND record_id = ANY ($2::uuid[])",
               {m_user, PostgresValue::arrayOf(PostgresValue::Type::Uuid, {records.begin(), records.end()})}));
    for (int row = 0; row < rows.size(); ++row) {
        MN_TRY(StoredRow one, takeRow(rows, row));
        const RecordId record = one.row.record;
        all.insert(record, std::move(one));
    }
    return all;
}

Result<void> PostgresAccount::putRow(const StoredRow &row)
{
    return putRows({row});
}

Result<void> PostgresAccount::putRows(const QList<StoredRow> &rows)
{
    if (rows.isEmpty())
        return {};
    using Type = PostgresValue::Type;
    const auto column = [&rows](Type type, const auto &of) {
        std::vector<PostgresValue> values;
        for (const StoredRow &row : rows)
            values.emplace_back(of(row));
        return PostgresValue::arrayOf(type, values);
    };
    MN_TRY(m_transaction.run(
        "INSERT INTO core.memories (user_id, record_id, seq, kind, actor, n, env_hash, space_id, key_epoch, deleted, "
        "wrapped_key, content_encrypted) SELECT $1::uuid, * FROM unnest($2::uuid[], $3::bigint[], $4::bigint[], "
        "$5::uuid[], $6::bigint[], $7::bytea[], $8::uuid[], $9::bigint[], $10::boolean[], $11::bytea[], $12::bytea[]) "
        "ON CONFLICT (user_id, record_id) DO UPDATE SET seq = excluded.seq, kind = excluded.kind, "
        "actor = excluded.actor, n = excluded.n, env_hash = excluded.env_hash, space_id = excluded.space_id, "
        "key_epoch = excluded.key_epoch, deleted = excluded.deleted, wrapped_key = excluded.wrapped_key, "
        "content_encrypted = excluded.content_encrypted, server_time = excluded.server_time",
        {m_user, column(Type::Uuid, [](const StoredRow &row) { return row.row.record; }),
         column(Type::BigInt, [](const StoredRow &row) { return row.seq; }),
         column(Type::BigInt, [](const StoredRow &row) { return int(row.kind); }),
         column(Type::Uuid, [](const StoredRow &row) { return row.actor; }),
         column(Type::BigInt, [](const StoredRow &row) { return row.n; }),
         column(Type::Bytea, [](const StoredRow &row) { return row.envelope; }),
         column(Type::Uuid, [](const StoredRow &row) { return row.row.space; }),
         column(Type::BigInt, [](const StoredRow &row) { return row.row.keyEpoch; }),
         column(Type::Boolean, [](const StoredRow &row) { return row.row.isDeleted; }),
         column(Type::Bytea, [](const StoredRow &row) { return row.row.wrappedKey; }),
         column(Type::Bytea, [](const StoredRow &row) { return row.row.envelope; })}));
    return {};
}

Result<QList<ManifestEntry>> PostgresAccount::manifest(const RecordId &record, int limit)
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT record_id, env_hash, kind, key_epoch FROM core.memories WHERE user_id = $1::uuid "
                             "AND record_id > $2::uuid ORDER BY record_id LIMIT $3::bigint",
                             {m_user, record, limit}));
    return listOf(rows, [](const PostgresRows &found, int row) -> Result<ManifestEntry> {
        ManifestEntry entry;
        MN_TRY(entry.record, found.id<RecordTag>(row, 0));
        MN_TRY(entry.envelope, found.octets<Hash>(row, 1));
        entry.kind = RecordKind(found.integer(row, 2));
        entry.keyEpoch = numberAt(found, row, 3);
        return entry;
    });
}

Result<bool> PostgresAccount::isAnyUnder(const QList<KeyEpoch> &epochs)
{
    for (const KeyEpoch epoch : epochs) {
        MN_TRY(const PostgresRows rows, m_transaction.run("SELECT 1 FROM core.memories WHERE user_id = $1::uuid "
                                                          "AND kind = 0 AND key_epoch = $2::bigint LIMIT 1",
                                                          {m_user, epoch}));
        if (rows.size() > 0)
            return true;
    }
    return false;
}

Result<std::optional<StoredBlob>> PostgresAccount::blob(const BlobName &name)
{
    MN_TRY(const PostgresRows rows, m_transaction.run(MN_BLOB_COLUMNS "AND name = $2::bytea", {m_user, name}));
    return firstOf(rows, takeBlob);
}

Result<void> PostgresAccount::putBlob(const StoredBlob &blob)
{
    MN_TRY(m_transaction.run("INSERT INTO core.blobs (user_id, name, size, complete, dropped_at) "
                             "VALUES ($1::uuid, $2::bytea, $3::bigint, $4::boolean, $5::bigint) "
                             "ON CONFLICT (user_id, name) DO UPDATE SET size = excluded.size, "
                             "complete = excluded.complete, dropped_at = excluded.dropped_at",
                             {m_user, blob.name, blob.size, blob.isComplete, blob.droppedAt}));
    return {};
}

Result<void> PostgresAccount::removeBlob(const BlobName &name)
{
    MN_TRY(m_transaction.run("DELETE FROM core.blobs WHERE user_id = $1::uuid AND name = $2::bytea", {m_user, name}));
    return {};
}

Result<QList<StoredBlob>> PostgresAccount::blobs(const BlobName &name, int limit)
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run(MN_BLOB_COLUMNS "AND name > $2::bytea ORDER BY name LIMIT $3::bigint",
                             {m_user, name, limit}));
    return listOf(rows, takeBlob);
}

Result<QList<StoredBlob>> PostgresAccount::droppedBlobs(qint64 at)
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run(MN_BLOB_COLUMNS "AND dropped_at > 0 AND dropped_at <= $2::bigint ORDER BY name",
                             {m_user, at}));
    return listOf(rows, takeBlob);
}

Result<std::optional<AuditEntry>> PostgresAccount::newestAudit()
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT body FROM core.audit WHERE user_id = $1::uuid ORDER BY n DESC LIMIT 1", {m_user}));
    return firstOf(rows, takeAudit);
}

Result<QList<AuditEntry>> PostgresAccount::audit(quint64 from, int limit)
{
    const auto first = std::min<quint64>(from, std::numeric_limits<qint64>::max());
    MN_TRY(const PostgresRows rows, m_transaction.run("SELECT body FROM core.audit WHERE user_id = $1::uuid "
                                                      "AND n >= $2::bigint ORDER BY n LIMIT $3::bigint",
                                                      {m_user, first, limit}));
    return listOf(rows, takeAudit);
}

Result<void> PostgresAccount::appendAudit(const AuditEntry &entry)
{
    MN_TRY(m_transaction.run("INSERT INTO core.audit (user_id, n, body) VALUES ($1::uuid, $2::bigint, $3::bytea)",
                             {m_user, entry.n, toCbor(entry)}));
    return {};
}

// And its sessions. The others are told, so that nobody waits for news of it.
Result<void> PostgresAccount::erase()
{
    MN_TRY(m_transaction.run("SELECT core.erase_account()", {}));
    m_isChanged = false;
    m_topic = "control";
    return {};
}

Result<void> PostgresAccount::forgetUpTo(quint64 seq)
{
    MN_TRY(m_transaction.run("DELETE FROM core.commits WHERE user_id = $1::uuid AND seq <= $2::bigint", {m_user, seq}));
    MN_TRY(m_transaction.run("DELETE FROM core.memories WHERE user_id = $1::uuid AND kind = 1 AND seq <= $2::bigint",
                             {m_user, seq}));
    return {};
}

} // namespace mn::server
