#pragma once
#include "server/service/account_service.h"
#include "server/session/session_store.h"

namespace mn::server {

// Signing in: sync/protocol/session.h. Any thread; calls block on the stores.
class SignIn {
public:
    static constexpr qint64 kChallengeMs = 120'000;
    static constexpr qint64 kSessionMs = 3'600'000;

    // `origin`: what clients reach this server as, and sign; as sync::sessionBytes has it.
    SignIn(AccountService &accounts, SessionStore &sessions, const Clock &clock, QByteArray origin);

    // Whether the account and the actor are there is said with the session, not here: it costs nothing to ask.
    Answer<sync::ChallengeReply> challenge(const sync::ChallengeRequest &request);
    // NoSession for a nonce that was used, is over or unknown, and for another signature.
    Answer<sync::SessionReply> begin(const sync::SessionRequest &request);
    // NoSession.
    Answer<Session> sessionOf(const sync::SessionToken &token);
    Answer<void> end(const sync::SessionToken &token);

private:
    AccountService &m_accounts;
    SessionStore &m_sessions;
    const Clock &m_clock;
    const QByteArray m_origin;
};

} // namespace mn::server
