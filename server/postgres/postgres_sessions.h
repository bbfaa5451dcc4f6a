#pragma once
#include "core/base/clock.h"
#include "server/postgres/postgres_pool.h"
#include "server/session/session_store.h"

namespace mn::server {

// Sessions of all servers in the database of accounts: they outlive each of them. An account has 100 at most; one more
// ends the one that would end first.
class PostgresSessions final : public SessionStore {
public:
    PostgresSessions(PostgresPool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    Result<void> putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt) override;
    Result<std::optional<Challenge>> takeChallenge(const sync::Nonce &nonce) override;
    Result<bool> putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt) override;
    Result<std::optional<QByteArray>> note(const NoteKey &key) override;
    Result<void> putSession(const TokenHash &token, const Session &session, qint64 expiresAt) override;
    Result<std::optional<Session>> session(const TokenHash &token) override;
    Result<void> dropSession(const TokenHash &token) override;

private:
    PostgresPool &m_pool;
    const Clock &m_clock;
};

} // namespace mn::server
