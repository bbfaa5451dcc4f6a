#include "server/redis/redis_sessions.h"
#include <QtEndian>

namespace mn::server {

namespace {

QByteArray keyOf(const TokenHash &token)
{
    return "session:" + token.toBytes().toHex();
}

QByteArray keyOf(const sync::Nonce &nonce)
{
    return "chal:" + nonce.toBytes().toHex();
}

QByteArray keyOf(const NoteKey &note)
{
    return "link:" + note.toBytes().toHex();
}

// Until when, the account, and the actor if there is one.
QByteArray packed(const Session &session, qint64 expiresAt)
{
    QByteArray out(sizeof expiresAt, Qt::Uninitialized);
    qToBigEndian(expiresAt, out.data());
    return out + session.account.toBytes() + (session.actor ? session.actor->toBytes() : QByteArray());
}

std::optional<SessionStore::Challenge> unpacked(const QByteArray &bytes)
{
    constexpr qsizetype kFirst = sizeof(qint64);
    constexpr qsizetype kSecond = kFirst + sync::AccountId::kBytes;
    if (bytes.size() != kSecond && bytes.size() != kSecond + ActorId::kBytes)
        return {};
    SessionStore::Challenge out{.who = {}, .expiresAt = qFromBigEndian<qint64>(bytes.constData())};
    const auto account = sync::AccountId::fromBytes(bytes.sliced(kFirst, sync::AccountId::kBytes));
    const auto actor = ActorId::fromBytes(bytes.sliced(kSecond));
    if (!account)
        return {};
    out.who.account = *account;
    if (actor)
        out.who.actor = *actor;
    return out;
}

} // namespace

RedisSessions::RedisSessions(RedisClient &client, SessionStore &behind, const Clock &clock)
    : m_client(client), m_behind(behind), m_clock(clock)
{
}

Result<void> RedisSessions::put(const QByteArray &key, const Session &session, qint64 expiresAt)
{
    const qint64 left = std::max<qint64>(1, expiresAt - m_clock.now());
    MN_TRY(m_client.ask(RedisCommand{"SET", key, packed(session, expiresAt), "PX", QByteArray::number(left)}));
    return {};
}

Result<void> RedisSessions::putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt)
{
    if (put(keyOf(nonce), who, expiresAt))
        return {};
    return m_behind.putChallenge(nonce, who, expiresAt);
}

Result<std::optional<SessionStore::Challenge>> RedisSessions::takeChallenge(const sync::Nonce &nonce)
{
    const auto reply = m_client.ask(RedisCommand{"GETDEL", keyOf(nonce)});
    const auto found = reply ? unpacked(reply->bytes) : std::nullopt;
    // It may be at both places, when it was not known whether Redis took it: it is good once all the same.
    MN_TRY(const auto kept, m_behind.takeChallenge(nonce));
    return found && found->expiresAt > m_clock.now() ? found : kept;
}

Result<bool> RedisSessions::putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt)
{
    const qint64 left = std::max<qint64>(1, expiresAt - m_clock.now());
    const auto reply = m_client.ask(RedisCommand{"SET", keyOf(key), note, "PX", QByteArray::number(left), "NX"});
    if (!reply)
        return m_behind.putNote(key, note, expiresAt);
    return reply->kind != RedisReply::Kind::Nothing;
}

Result<std::optional<QByteArray>> RedisSessions::note(const NoteKey &key)
{
    const auto reply = m_client.ask(RedisCommand{"GET", keyOf(key)});
    if (reply && reply->kind == RedisReply::Kind::Bytes)
        return std::optional(reply->bytes);
    return m_behind.note(key);
}

Result<void> RedisSessions::putSession(const TokenHash &token, const Session &session, qint64 expiresAt)
{
    MN_TRY(m_behind.putSession(token, session, expiresAt));
    // Without it the store behind is asked.
    const auto cached = put(keyOf(token), session, expiresAt);
    Q_UNUSED(cached);
    return {};
}

Result<std::optional<Session>> RedisSessions::session(const TokenHash &token)
{
    const auto reply = m_client.ask(RedisCommand{"GET", keyOf(token)});
    const auto found = reply ? unpacked(reply->bytes) : std::nullopt;
    if (found && found->expiresAt > m_clock.now())
        return std::optional(found->who);
    return m_behind.session(token);
}

Result<void> RedisSessions::dropSession(const TokenHash &token)
{
    MN_TRY(m_behind.dropSession(token));
    MN_TRY(m_client.ask(RedisCommand{"DEL", keyOf(token)}));
    return {};
}

} // namespace mn::server
