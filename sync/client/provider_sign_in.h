#pragma once
#include "sync/client/loopback_redirect.h"
#include "sync/protocol/provider_sign_in.h"
#include <QUrl>
#include <functional>

namespace mn::sync {

// How a person is brought to the page of a provider, and what their browser says then.
struct SignInPage {
    // On the thread that asks, which then waits: opens it in a browser of this machine, or shows where it is.
    std::function<void(const QUrl &page)> show = {};
    RedirectWords words = {};
};

// What a provider says of whoever signs in there: its token, for the server to believe or not. An authorization code
// with PKCE (RFC 7636) that comes back to this machine (RFC 8252); ten minutes at most. SignInFailed, Cancelled.
Result<QString> signInAt(const SignInPlace &place, const QString &nonce, const SignInPage &page,
                         const std::stop_token &stop);

} // namespace mn::sync
