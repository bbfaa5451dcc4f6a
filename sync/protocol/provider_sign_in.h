#pragma once
#include "sync/protocol/messages.h"

namespace mn::sync {

// A server may want to know who makes an account: docs/protocol.md, "Sign-in". The person signs in with a provider
// (OpenID Connect), whose token comes with the account; devices sign in by their keys all the same.

// GET /auth/oidc: where that is done.
struct SignInPlace {
    QString issuer;
    QString authorize; // the page that a browser opens
    QString token;     // where its code is exchanged
    QString client;
    std::optional<QString> secret; // of the client, for a provider that wants one from programs, too
    QString scope;
    static constexpr auto fields()
    {
        return std::tuple(field("issuer", &SignInPlace::issuer), field("authorize", &SignInPlace::authorize),
                          field("token", &SignInPlace::token), field("client", &SignInPlace::client),
                          field("secret", &SignInPlace::secret), field("scope", &SignInPlace::scope));
    }
    bool operator==(const SignInPlace &) const = default;
};

// POST /accounts: the genesis event alone.
struct AccountRequest {
    QList<SignedEvent> events;
    QList<Wrap> wraps;
    bool isAgain = false;
    std::optional<QString> idToken = {}; // where the server wants a sign-in
    static constexpr auto fields()
    {
        return std::tuple(field("events", &AccountRequest::events), field("wraps", &AccountRequest::wraps),
                          field("again", &AccountRequest::isAgain), field("id_token", &AccountRequest::idToken));
    }
    bool operator==(const AccountRequest &) const = default;
};

// What the token has to repeat: it is good for this account alone, whoever comes to have it.
QString signInNonce(const AccountId &account);

} // namespace mn::sync
