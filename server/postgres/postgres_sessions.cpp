#include "server/postgres/postgres_sessions.h"
#include "server/postgres/postgres_account.h"

namespace mn::server {

namespace {

constexpr int kSessionsOfAccount = 100;

QByteArray beginNaming(const char *setting, QByteArrayView bytes)
{
    return "BEGIN; SET LOCAL synchronous_commit = off;" + settingOf(setting, bytes.toByteArray().toHex());
}

QByteArray actorOf(const Session &session)
{
    return session.actor ? session.actor->toBytes() : QByteArray();
}

// Account and actor; the latter empty for who holds the recovery key.
Result<Session> sessionAt(const PostgresRows &rows)
{
    Session out;
    MN_TRY(out.account, rows.octets<sync::AccountId>(0, 0));
    const QByteArray actor = rows.bytes(0, 1);
    if (!actor.isEmpty()) {
        MN_TRY(out.actor, ActorId::fromBytes(actor));
    }
    return out;
}

} // namespace

Result<void> PostgresSessions::putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt)
{
    MN_TRY(auto begun, PostgresTransaction::begin(m_pool, beginNaming("nonce", nonce.view())));
    PostgresTransaction &transaction = begun.transaction;
    // Everybody clears away a little of what nobody took.
    MN_TRY(transaction.run("DELETE FROM core.challenges WHERE nonce IN (SELECT nonce FROM core.challenges "
                           "WHERE at < now() - interval '10 minutes' LIMIT 10 FOR UPDATE SKIP LOCKED)",
                           {}));
    MN_TRY(transaction.run("INSERT INTO core.challenges (nonce, account, actor, expires_at) "
                           "VALUES ($1::bytea, $2::bytea, $3::bytea, $4::bigint)",
                           {nonce, who.account, actorOf(who), expiresAt}));
    return transaction.commit();
}

Result<std::optional<SessionStore::Challenge>> PostgresSessions::takeChallenge(const sync::Nonce &nonce)
{
    MN_TRY(auto begun, PostgresTransaction::begin(m_pool, beginNaming("nonce", nonce.view())));
    MN_TRY(const PostgresRows rows, begun.transaction.run("DELETE FROM core.challenges WHERE nonce = $1::bytea "
                                                          "RETURNING account, actor, expires_at",
                                                          {nonce}));
    MN_TRY(begun.transaction.commit());
    if (rows.size() == 0 || rows.integer(0, 2) <= m_clock.now())
        return std::optional<Challenge>();
    MN_TRY(const Session who, sessionAt(rows));
    return std::optional(Challenge{who, rows.integer(0, 2)});
}

Result<bool> PostgresSessions::putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt)
{
    MN_TRY(auto begun, PostgresTransaction::begin(m_pool, beginNaming("note", key.view())));
    PostgresTransaction &transaction = begun.transaction;
    MN_TRY(transaction.run("DELETE FROM core.link_notes WHERE key IN (SELECT key FROM core.link_notes "
                           "WHERE at < now() - interval '1 hour' LIMIT 10 FOR UPDATE SKIP LOCKED)",
                           {}));
    MN_TRY(transaction.run("DELETE FROM core.link_notes WHERE key = $1::bytea AND expires_at <= $2::bigint",
                           {key, m_clock.now()}));
    MN_TRY(
        const PostgresRows put,
        transaction.run("INSERT INTO core.link_notes (key, note, expires_at) VALUES ($1::bytea, $2::bytea, $3::bigint) "
                        "ON CONFLICT DO NOTHING RETURNING 1",
                        {key, note, expiresAt}));
    MN_TRY(transaction.commit());
    return put.size() > 0;
}

Result<std::optional<QByteArray>> PostgresSessions::note(const NoteKey &key)
{
    MN_TRY(auto begun, PostgresTransaction::begin(
                           m_pool, "BEGIN READ ONLY;" + settingOf("note", key.toBytes().toHex()) +
                                       "SELECT note FROM core.link_notes WHERE key = " + literalOf(key.view()) +
                                       " AND expires_at > " + QByteArray::number(m_clock.now())));
    if (begun.rows.size() == 0)
        return std::optional<QByteArray>();
    return std::optional(begun.rows.bytes(0, 0));
}

Result<void> PostgresSessions::putSession(const TokenHash &token, const Session &session, qint64 expiresAt)
{
    const auto user = PostgresAccount::userOf(session.account);
    MN_TRY(auto begun, PostgresTransaction::begin(m_pool, "BEGIN;" + settingOf("user", user.toString().toLatin1())));
    PostgresTransaction &transaction = begun.transaction;
    MN_TRY(transaction.run("DELETE FROM core.sessions WHERE user_id = $1::uuid AND (expires_at <= $2::bigint OR "
                           "token_hash IN (SELECT token_hash FROM core.sessions WHERE user_id = $1 "
                           "ORDER BY expires_at DESC OFFSET $3::bigint))",
                           {user, m_clock.now(), kSessionsOfAccount - 1}));
    MN_TRY(transaction.run("INSERT INTO core.sessions (token_hash, user_id, account, actor, expires_at) "
                           "VALUES ($1::bytea, $2::uuid, $3::bytea, $4::bytea, $5::bigint)",
                           {token, user, session.account, actorOf(session), expiresAt}));
    return transaction.commit();
}

Result<std::optional<Session>> PostgresSessions::session(const TokenHash &token)
{
    MN_TRY(auto begun,
           PostgresTransaction::begin(
               m_pool, "BEGIN READ ONLY;" + settingOf("token", token.toBytes().toHex()) +
                           "SELECT account, actor FROM core.sessions WHERE token_hash = " + literalOf(token.view()) +
                           " AND expires_at > " + QByteArray::number(m_clock.now())));
    if (begun.rows.size() == 0)
        return std::optional<Session>();
    MN_TRY(Session found, sessionAt(begun.rows));
    return std::optional(std::move(found));
}

Result<void> PostgresSessions::dropSession(const TokenHash &token)
{
    MN_TRY(auto begun, PostgresTransaction::begin(m_pool, "BEGIN;" + settingOf("token", token.toBytes().toHex())));
    MN_TRY(begun.transaction.run("DELETE FROM core.sessions WHERE token_hash = $1::bytea", {token}));
    return begun.transaction.commit();
}

} // namespace mn::server
