#include "server/oidc/id_token.h"
#include "server/oidc/base64_url.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 16 * 1024;
constexpr qsizetype kMostOfSubject = 255; // characters: OpenID Connect Core 1.0, 2
constexpr double kSkew = 60;              // seconds that two clocks may differ
constexpr double kOldest = 600;           // seconds since it was given out: whoever makes an account has just signed in

std::optional<QJsonObject> objectOf(const QString &part)
{
    const auto bytes = fromBase64Url(part);
    const QJsonDocument json = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

// Seconds since 1970; none: it is not there, or no number.
std::optional<double> timeIn(const QJsonObject &claims, QStringView name)
{
    const QJsonValue value = claims[name];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

// One audience, or several and who of them asked for it.
bool isFor(const QJsonObject &claims, const QString &client)
{
    const QJsonValue audience = claims[u"aud"];
    const QJsonArray several = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    bool isAmong = false;
    for (const QJsonValue one : several)
        isAmong = isAmong || one.toString() == client;
    const QJsonValue asked = claims[u"azp"];
    const bool mustSay = several.size() > 1 || !asked.isUndefined();
    return !client.isEmpty() && isAmong && (!mustSay || asked.toString() == client);
}

} // namespace

Result<IdToken> IdToken::read(const QString &text)
{
    if (text.size() > kMostCharacters)
        return fail(Errc::TooLarge, u"a token"_s);
    const auto wrong = [] { return fail(Errc::NotUnderstood, u"a token"_s); };
    const QStringList parts = text.split(u'.');
    if (parts.size() != 3)
        return wrong();
    const auto header = objectOf(parts[0]);
    const auto claims = objectOf(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    // `crit`: it means something else to whoever knows that (RFC 7515, 4.1.11).
    if (!header || !claims || !signature || header->contains(u"crit"))
        return wrong();
    const QString method = header->value(u"alg").toString();
    if (method != u"RS256" && method != u"ES256")
        return wrong();
    return IdToken{.method = method == u"RS256" ? SigningMethod::Rs256 : SigningMethod::Es256,
                   .keyId = header->value(u"kid").toString().toUtf8(),
                   .signedPart = (parts[0] + u'.' + parts[1]).toUtf8(),
                   .signature = *signature,
                   .claims = *claims};
}

const JsonWebKey *IdToken::keyIn(const QList<JsonWebKey> &keys) const
{
    const JsonWebKey *found = nullptr;
    for (const JsonWebKey &key : keys) {
        if (key.method != method || (!keyId.isEmpty() && key.id != keyId))
            continue;
        if (found)
            return nullptr;
        found = &key;
    }
    return found;
}

const char *wrongIn(const QJsonObject &claims, const WantedToken &wanted)
{
    const double now = double(wanted.now) / 1000;
    if (claims[u"iss"].toString() != wanted.issuer)
        return "issuer";
    if (!isFor(claims, wanted.client))
        return "audience";
    if (wanted.nonce.isEmpty() || claims[u"nonce"].toString() != wanted.nonce)
        return "nonce";
    const auto expires = timeIn(claims, u"exp");
    if (!expires || *expires + kSkew <= now)
        return "expired";
    const auto issued = timeIn(claims, u"iat");
    if (!issued || *issued > now + kSkew || *issued + kOldest + kSkew < now)
        return "time";
    if (timeIn(claims, u"nbf").value_or(now) > now + kSkew)
        return "time";
    const QString subject = claims[u"sub"].toString();
    if (subject.isEmpty() || subject.size() > kMostOfSubject)
        return "subject";
    return nullptr;
}

} // namespace mn::server
