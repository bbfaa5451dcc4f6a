#pragma once
#include "sync/protocol/session.h"

namespace mn::server {

// Who asks, proven by a signature.
struct Session {
    sync::AccountId account;
    std::optional<ActorId> actor = {}; // none: who holds the recovery key
    bool operator==(const Session &) const = default;
};

// What a session stands under: not the token, which opens it.
using TokenHash = sync::Octets<struct TokenHashTag, 32>;

using NoteKey = sync::Octets<struct NoteKeyTag, 32>;

// Where challenges and sessions are remembered, for as long as they are good. It may forget earlier: whoever it forgot
// signs in again. Times are ms UTC of the server's clock. Any thread.
class SessionStore {
public:
    virtual ~SessionStore() = default;

    // As whom somebody wants to sign in.
    virtual Result<void> putChallenge(const sync::Nonce &nonce, const Session &who, qint64 expiresAt) = 0;
    struct Challenge {
        Session who;
        qint64 expiresAt = 0;
    };
    // Once: it is gone then, whatever comes of it. Nothing for one that is unknown or over.
    virtual Result<std::optional<Challenge>> takeChallenge(const sync::Nonce &nonce) = 0;

    // Notes of devices that are being linked (sync/protocol/linking.h), each put once: false where there is one that is
    // not over. Nothing for one that is unknown or over. It may forget earlier: they begin again.
    virtual Result<bool> putNote(const NoteKey &key, const QByteArray &note, qint64 expiresAt) = 0;
    virtual Result<std::optional<QByteArray>> note(const NoteKey &key) = 0;

    virtual Result<void> putSession(const TokenHash &token, const Session &session, qint64 expiresAt) = 0;
    virtual Result<std::optional<Session>> session(const TokenHash &token) = 0;
    virtual Result<void> dropSession(const TokenHash &token) = 0;
};

} // namespace mn::server
