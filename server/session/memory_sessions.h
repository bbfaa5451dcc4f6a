#pragma once
#include "core/base/clock.h"
#include "server/session/expiring_table.h"
#include <mutex>

namespace mn::server {

// In the memory of one process: after a restart everybody signs in again.
class MemorySessions final : public SessionStore {
public:
    struct Limits {
        size_t challenges = 100'000;
        size_t sessions = 100'000;
        size_t sessionsOfAccount = 100;
    };
    explicit MemorySessions(const Clock &clock) : MemorySessions(clock, Limits()) {}
    MemorySessions(const Clock &clock, const Limits &limits);

    Result<void> putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt) override;
    Result<std::optional<Challenge>> takeChallenge(const sync::Nonce &nonce) override;
    Result<void> putSession(const TokenHash &token, const Session &session, qint64 expiresAt) override;
    Result<std::optional<Session>> session(const TokenHash &token) override;
    Result<void> dropSession(const TokenHash &token) override;

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    ExpiringTable<sync::Nonce> m_challenges;
    ExpiringTable<TokenHash> m_sessions;
};

} // namespace mn::server
