#include "server/session/memory_sessions.h"

namespace mn::server {

// Challenges are not counted by account: anybody may ask for one in anybody's name, and would push its owner's out.
MemorySessions::MemorySessions(const Clock &clock, const Limits &limits)
    : m_clock(clock), m_challenges(limits.challenges, limits.challenges),
      m_sessions(limits.sessions, limits.sessionsOfAccount), m_maxNoteBytes(limits.noteBytes)
{
}

Result<void> MemorySessions::putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt)
{
    const std::lock_guard lock(m_mutex);
    m_challenges.put(nonce, who, expiresAt, m_clock.now());
    return {};
}

Result<std::optional<SessionStore::Challenge>> MemorySessions::takeChallenge(const sync::Nonce &nonce)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_challenges.find(nonce, m_clock.now());
    m_challenges.drop(nonce);
    if (!found)
        return std::optional<Challenge>();
    return std::optional(Challenge{found->session, found->expiresAt});
}

// Few are there at a time, and for minutes: all are looked at.
Result<bool> MemorySessions::putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt)
{
    const std::lock_guard lock(m_mutex);
    m_notes.removeIf([this](QHash<NoteKey, Note>::iterator one) {
        const bool isOver = one->expiresAt <= m_clock.now();
        m_noteBytes -= isOver ? one->bytes.size() : 0;
        return isOver;
    });
    if (m_notes.contains(key))
        return false;
    if (m_noteBytes + note.size() > m_maxNoteBytes)
        return fail(Errc::Busy, QStringLiteral("too many devices are being linked"));
    m_noteBytes += note.size();
    m_notes.insert(key, {note, expiresAt});
    return true;
}

Result<std::optional<QByteArray>> MemorySessions::note(const NoteKey &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_notes.constFind(key);
    if (found == m_notes.constEnd() || found->expiresAt <= m_clock.now())
        return std::optional<QByteArray>();
    return std::optional(found->bytes);
}

Result<void> MemorySessions::putSession(const TokenHash &token, const Session &session, qint64 expiresAt)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.put(token, session, expiresAt, m_clock.now());
    return {};
}

Result<std::optional<Session>> MemorySessions::session(const TokenHash &token)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.find(token, m_clock.now());
    return found ? std::optional(found->session) : std::nullopt;
}

Result<void> MemorySessions::dropSession(const TokenHash &token)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.drop(token);
    return {};
}

} // namespace mn::server
