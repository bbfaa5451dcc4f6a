#pragma once
#include "server/service/account_service.h"
#include "sync/protocol/provider_sign_in.h"

namespace mn::server {

// A provider of sign-ins, which whoever runs this server trusts to say who somebody is. It is asked when an account is
// made, and never again. Any thread; calls may wait for it.
class IdentityProvider {
public:
    virtual ~IdentityProvider() = default;
    // Where people sign in. Unavailable while it cannot be reached.
    virtual Answer<sync::SignInPlace> place() = 0;
    // Whom a token is about that was given out for making `account`. SignInRefused, NotAllowed, Unavailable.
    virtual Answer<Subject> subjectOf(const QString &idToken, const AccountId &account) = 0;
};

} // namespace mn::server
