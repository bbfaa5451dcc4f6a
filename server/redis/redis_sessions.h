#pragma once
#include "core/base/clock.h"
#include "server/redis/redis_client.h"
#include "server/session/session_store.h"

namespace mn::server {

// Sessions and challenges of all servers in Redis, before a store that lasts. Whatever Redis does not have, or while it
// is away, the store behind is asked: nobody has to sign in again because Redis was lost.
class RedisSessions final : public SessionStore {
public:
    // All outlive this.
    RedisSessions(RedisClient &client, SessionStore &behind, const Clock &clock);

    Result<void> putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt) override;
    Result<std::optional<Challenge>> takeChallenge(const sync::Nonce &nonce) override;
    Result<bool> putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt) override;
    Result<std::optional<QByteArray>> note(const NoteKey &key) override;
    Result<void> putSession(const TokenHash &token, const Session &session, qint64 expiresAt) override;
    Result<std::optional<Session>> session(const TokenHash &token) override;
    // Errc::NotAvailable while Redis is away: it would go on there when it is back.
    Result<void> dropSession(const TokenHash &token) override;

private:
    Result<void> put(const QByteArray &key, const Session &session, qint64 expiresAt);

    RedisClient &m_client;
    SessionStore &m_behind;
    const Clock &m_clock;
};

} // namespace mn::server
