#pragma once
#include "sync/protocol/messages.h"

namespace mn::sync {

// Signing in: SYNC.md 5. Whoever holds the key of an actor of the account, or its recovery key, signs what the server
// has just made up, and gets a token for an hour. No password, and nothing that a server could use elsewhere: what is
// signed names the server.

inline constexpr int kTokenBytes = 32;
inline constexpr int kNonceBytes = 32;
using Nonce = Octets<struct NonceTag, kNonceBytes>;
using SessionToken = Octets<struct SessionTokenTag, kTokenBytes>; // in `Authorization: Bearer`, base64url

// POST /accounts (provider_sign_in.h) says what the account is called.
struct AccountReply {
    AccountId account;
    static constexpr auto fields() { return std::tuple(field("account", &AccountReply::account)); }
    bool operator==(const AccountReply &) const = default;
};

// POST /auth/challenge: as an actor of an account; or by its recovery key alone, which is how an account is found
// again.
struct ChallengeRequest {
    std::optional<AccountId> account = {};
    std::optional<ActorId> actor = {};
    std::optional<VerifyingKey> recovery = {};
    static constexpr auto fields()
    {
        return std::tuple(field("account", &ChallengeRequest::account), field("actor", &ChallengeRequest::actor),
                          field("recovery", &ChallengeRequest::recovery));
    }
    bool operator==(const ChallengeRequest &) const = default;
};
struct ChallengeReply {
    AccountId account;
    Nonce nonce;
    quint64 expiresAt = 0; // ms UTC, by the server's clock
    static constexpr auto fields()
    {
        return std::tuple(field("account", &ChallengeReply::account), field("nonce", &ChallengeReply::nonce),
                          field("expires_at", &ChallengeReply::expiresAt));
    }
    bool operator==(const ChallengeReply &) const = default;
};

// POST /auth/session: the challenge, answered. A nonce is good once.
struct SessionRequest {
    Nonce nonce;
    Signature signature; // of sessionBytes()
    static constexpr auto fields()
    {
        return std::tuple(field("nonce", &SessionRequest::nonce), field("sig", &SessionRequest::signature));
    }
    bool operator==(const SessionRequest &) const = default;
};
struct SessionReply {
    SessionToken token;
    quint64 expiresIn = 0; // seconds
    static constexpr auto fields()
    {
        return std::tuple(field("token", &SessionReply::token), field("expires_in", &SessionReply::expiresIn));
    }
    bool operator==(const SessionReply &) const = default;
};

// What is signed as signed_as::kSession. `origin`: scheme, host and port of the server as the client reached it
// ("https://sync.example.org"; the port unless it is the scheme's own): a signature given to one server is none for
// another one.
QByteArray sessionBytes(const QByteArray &origin, const ChallengeReply &challenge);

} // namespace mn::sync
