#pragma once
#include "core/base/clock.h"
#include "server/limits/circuit_breaker.h"
#include "server/limits/rate_limiter.h"
#include "server/oidc/json_web_key.h"
#include "server/oidc/oidc_options.h"
#include "server/session/identity_provider.h"
#include <memory>
#include <mutex>

namespace mn {
class HttpClient;
}

namespace mn::server {

// A provider by OpenID Connect: its addresses and keys are what its discovery document says, fetched when they are
// first needed, once an hour from then on, and when a token names a key that is not among them. While it is away what
// it said last counts for a day. One asks it at a time, the others wait for what that one hears. Needs a
// QCoreApplication. ADR 0035.
class OidcProvider final : public IdentityProvider {
public:
    using Steady = CircuitBreaker::Steady;
    // `clock`: the one that tokens are judged by. It outlives the provider.
    OidcProvider(
        OidcOptions options, const Clock &clock,
        std::function<Steady::time_point()> now = [] { return Steady::now(); });
    ~OidcProvider() override;

    Answer<sync::SignInPlace> place() override;
    Answer<Subject> subjectOf(const QString &idToken, const AccountId &account) override;
    bool isAway() const { return m_breaker.isOpen(); }

private:
    class Gate;
    struct Said {
        sync::SignInPlace place;
        QList<JsonWebKey> keys;
        Steady::time_point at = {};
    };
    using Known = std::shared_ptr<const Said>;

    Answer<Known> known();
    Answer<Known> askAnew(const Known &than); // what the caller knew
    Result<Said> fetch();
    Result<QByteArray> get(const QUrl &address);
    Result<QString> addressIn(const QJsonObject &document, QStringView name) const;
    Refusal refused(const char *why) const;
    void note(const QString &trouble) const;

    const OidcOptions m_options;
    const Clock &m_clock;
    const std::function<Steady::time_point()> m_now;
    const std::unique_ptr<Gate> m_gate;
    const std::unique_ptr<HttpClient> m_client;
    CircuitBreaker m_breaker;
    MemoryRateLimiter m_limiter; // of keys that are asked for
    std::mutex m_asking;
    Known m_known; // under it
};

} // namespace mn::server
