#include "server/session/sign_in.h"
#include "server/service/refusing.h"
#include <sodium.h>

namespace mn::server {

using namespace sync;

namespace {

template <class Bytes> Bytes drawn()
{
    Bytes out;
    randombytes_buf(out.data(), Bytes::kBytes);
    return out;
}

// Whoever reads the table of sessions has none of them.
TokenHash hashOfToken(const SessionToken &token)
{
    TokenHash hash;
    crypto_hash_sha256(hash.data(), token.data(), SessionToken::kBytes);
    return hash;
}

} // namespace

SignIn::SignIn(AccountService &accounts, SessionStore &sessions, const Clock &clock, QByteArray origin)
    : m_accounts(accounts), m_sessions(sessions), m_clock(clock), m_origin(std::move(origin))
{
}

Answer<ChallengeReply> SignIn::challenge(const ChallengeRequest &request)
{
    const bool isByActor = request.account && request.actor && !request.recovery;
    const bool isByRecovery = request.recovery && !request.account && !request.actor;
    if (!isByActor && !isByRecovery)
        return refuse(ProblemCode::Malformed);
    Session who{request.account.value_or(AccountId()), request.actor};
    if (isByRecovery) {
        MN_TRY(who.account, m_accounts.accountOf(request.recovery.value_or(VerifyingKey())));
    }
    const qint64 expiresAt = m_clock.now() + kChallengeMs;
    const ChallengeReply reply{who.account, drawn<Nonce>(), quint64(expiresAt)};
    MN_TRY(answered(m_sessions.putChallenge(reply.nonce, who, expiresAt)));
    return reply;
}

Answer<SessionReply> SignIn::begin(const SessionRequest &request)
{
    MN_TRY(const auto taken, answered(m_sessions.takeChallenge(request.nonce)));
    if (!taken)
        return refuse(ProblemCode::NoSession);
    const Session &who = taken->who;
    MN_TRY(const VerifyingKey key,
           who.actor ? m_accounts.keyOf(who.account, *who.actor) : m_accounts.recoveryOf(who.account));
    const QByteArray bytes = sessionBytes(m_origin, {who.account, request.nonce, quint64(taken->expiresAt)});
    if (!isSignedBy(key, signed_as::kSession, bytes, request.signature))
        return refuse(ProblemCode::NoSession);
    // What cannot be noted down now keeps nobody out.
    (void)m_accounts.noteSignIn(who.account, who.actor);
    const SessionReply reply{drawn<SessionToken>(), kSessionMs / 1000};
    MN_TRY(answered(m_sessions.putSession(hashOfToken(reply.token), who, m_clock.now() + kSessionMs)));
    return reply;
}

Answer<Session> SignIn::sessionOf(const SessionToken &token)
{
    MN_TRY(const auto found, answered(m_sessions.session(hashOfToken(token))));
    if (!found)
        return refuse(ProblemCode::NoSession);
    return *found;
}

Answer<void> SignIn::end(const SessionToken &token)
{
    return answered(m_sessions.dropSession(hashOfToken(token)));
}

} // namespace mn::server
