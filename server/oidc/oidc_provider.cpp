#include "server/oidc/oidc_provider.h"
#include "core/network/http_client.h"
#include "server/oidc/id_token.h"
#include "server/service/refusing.h"
#include "sync/protocol/hash.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <sodium.h>

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

namespace {

constexpr std::chrono::seconds kPatience(4); // for each of the two that are fetched
constexpr qint64 kMostBytes = 256 * 1024;
constexpr std::chrono::seconds kPause(5); // after it did not answer
constexpr std::chrono::hours kFresh(1);
constexpr std::chrono::hours kStale(24);
constexpr Rate kNewKeys{6};       // strangers may name keys that nobody has
constexpr quint64 kComeAgain = 5; // seconds

} // namespace

class OidcProvider::Gate final : public EgressGate {
public:
    explicit Gate(const OidcOptions &options) : m_options(options) {}

private:
    Result<void> permit(const Departure &departure) override
    {
        if (m_options.isReachable(departure.destination))
            return {};
        return fail(Errc::NetworkForbidden, departure.destination.host());
    }
    const OidcOptions &m_options;
};

OidcProvider::OidcProvider(OidcOptions options, const Clock &clock, std::function<Steady::time_point()> now)
    : m_options(std::move(options)), m_clock(clock), m_now(std::move(now)), m_gate(std::make_unique<Gate>(m_options)),
      m_client(std::make_unique<HttpClient>()), m_breaker(kPause, m_now), m_limiter(clock)
{
}

OidcProvider::~OidcProvider() = default;

Answer<SignInPlace> OidcProvider::place()
{
    MN_TRY(const Known said, known());
    return said->place;
}

Answer<Subject> OidcProvider::subjectOf(const QString &idToken, const AccountId &account)
{
    const auto token = IdToken::read(idToken);
    if (!token)
        return std::unexpected(refused("form"));
    MN_TRY(Known said, known());
    const JsonWebKey *key = token->keyIn(said->keys);
    if (!key && !m_limiter.refusal("keys", kNewKeys)) {
        MN_TRY(said, askAnew(said));
        key = token->keyIn(said->keys);
    }
    if (!key)
        return std::unexpected(refused("key"));
    if (!key->isSignedBy(token->signedPart, token->signature))
        return std::unexpected(refused("signature"));
    const WantedToken wanted{m_options.issuer, m_options.client, signInNonce(account), m_clock.now()};
    if (const char *wrong = wrongIn(token->claims, wanted))
        return std::unexpected(refused(wrong));
    if (!m_options.allowed.contains(token->claims))
        return refuse(ProblemCode::NotAllowed);
    const Hash under = hashOf("mnemosyne subject key 1", {m_options.subjectKey.toUtf8()});
    const QByteArray who = m_options.issuer.toUtf8() + '\0' + token->claims[u"sub"].toString().toUtf8();
    Subject subject;
    crypto_generichash(subject.data(), Subject::kBytes, reinterpret_cast<const unsigned char *>(who.constData()),
                       static_cast<unsigned long long>(who.size()), under.data(), Hash::kBytes);
    return subject;
}

Answer<OidcProvider::Known> OidcProvider::known()
{
    Known last;
    {
        const std::lock_guard lock(m_asking);
        last = m_known;
    }
    const auto age = last ? m_now() - last->at : Steady::duration::max();
    if (age < kFresh)
        return last;
    auto anew = askAnew(last);
    if (!anew && age < kStale)
        return last;
    return anew;
}

Answer<OidcProvider::Known> OidcProvider::askAnew(const Known &than)
{
    const std::lock_guard lock(m_asking);
    if (m_known != than) // somebody else has meanwhile
        return m_known;
    if (!m_breaker.mayCall())
        return std::unexpected(Refusal{ProblemCode::Unavailable, kComeAgain});
    auto said = fetch();
    if (!said) {
        m_breaker.hasFailed();
        note(name(said.error().code) + u": "_s + said.error().context);
        return std::unexpected(Refusal{ProblemCode::Unavailable, kComeAgain});
    }
    m_breaker.hasAnswered();
    said->at = m_now();
    m_known = std::make_shared<const Said>(*std::move(said));
    return m_known;
}

Result<OidcProvider::Said> OidcProvider::fetch()
{
    QString base = m_options.issuer;
    if (base.endsWith(u'/'))
        base.chop(1);
    MN_TRY(const QByteArray text, get(QUrl(base + u"/.well-known/openid-configuration"_s)));
    const QJsonObject document = QJsonDocument::fromJson(text).object();
    if (document[u"issuer"].toString() != m_options.issuer)
        return fail(Errc::NotUnderstood, u"its document is of another issuer"_s);
    const QJsonValue challenges = document[u"code_challenge_methods_supported"];
    if (challenges.isArray() && !challenges.toArray().contains(u"S256"_s))
        return fail(Errc::NotUnderstood, u"it does not know PKCE with S256"_s);
    Said said;
    said.place.issuer = m_options.issuer;
    said.place.client = m_options.client;
    if (!m_options.secret.isEmpty())
        said.place.secret = m_options.secret;
    said.place.scope = m_options.allowed.isByAddress() ? u"openid email"_s : u"openid"_s;
    MN_TRY(said.place.authorize, addressIn(document, u"authorization_endpoint"));
    MN_TRY(said.place.token, addressIn(document, u"token_endpoint"));
    MN_TRY(const QString keysAt, addressIn(document, u"jwks_uri"));
    MN_TRY(const QByteArray keys, get(QUrl(keysAt)));
    MN_TRY(said.keys, keysOf(keys));
    if (said.keys.isEmpty())
        return fail(Errc::NotUnderstood, u"it has no key for RS256 or ES256"_s);
    return said;
}

Result<QByteArray> OidcProvider::get(const QUrl &address)
{
    MN_TRY(const Released released, m_gate->release({u"sign-in"_s, address, {}}));
    const HttpCall call{.method = HttpCall::Method::Get};
    MN_TRY(const HttpReply reply, m_client->call(call, released, {}, {kPatience, kMostBytes}, {}));
    if (reply.status != 200)
        return fail(Errc::NetworkFailed, u"%1: status %2"_s.arg(address.host()).arg(reply.status));
    return reply.body;
}

Result<QString> OidcProvider::addressIn(const QJsonObject &document, QStringView name) const
{
    const QString text = document[name].toString();
    if (!m_options.isReachable(QUrl(text, QUrl::StrictMode)))
        return fail(Errc::NotUnderstood, u"its document has no %1 that can be used"_s.arg(name));
    return text;
}

Refusal OidcProvider::refused(const char *why) const
{
    note(u"a token was refused: "_s + QLatin1StringView(why));
    return {ProblemCode::SignInRefused};
}

void OidcProvider::note(const QString &trouble) const
{
    if (!m_options.log)
        return;
    const QJsonObject line{{u"event"_s, u"oidc"_s}, {u"trouble"_s, trouble}};
    m_options.log(QJsonDocument(line).toJson(QJsonDocument::Compact).sliced(1).chopped(1));
}

} // namespace mn::server
