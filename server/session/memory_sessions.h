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
        qsizetype noteBytes = 16 << 20;
    };
    explicit MemorySessions(const Clock &clock) : MemorySessions(clock, Limits()) {}
    MemorySessions(const Clock &clock, const Limits &limits);

    Result<void> putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt) override;
    Result<std::optional<Challenge>> takeChallenge(const sync::Nonce &nonce) override;
    Result<bool> putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt) override;
    Result<std::optional<QByteArray>> note(const NoteKey &key) override;
    Result<void> putSession(const TokenHash &token, const Session &session, qint64 expiresAt) override;
    Result<std::optional<Session>> session(const TokenHash &token) override;
    Result<void> dropSession(const TokenHash &token) override;

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    ExpiringTable<sync::Nonce> m_challenges;
    ExpiringTable<TokenHash> m_sessions;
    struct Note {
        QByteArray bytes;
        qint64 expiresAt = 0;
    };
    const qsizetype m_maxNoteBytes;
    qsizetype m_noteBytes = 0;
    QHash<NoteKey, Note> m_notes;
};

} // namespace mn::server
