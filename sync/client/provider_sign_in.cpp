#include "sync/client/provider_sign_in.h"
#include "core/network/http_client.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kForThePerson(10);
constexpr HttpLimits kForTheToken{.deadline = std::chrono::seconds(20), .maxReplyBytes = 64 * 1024};

// To the one address where codes are exchanged.
class OneAddress final : public EgressGate {
public:
    explicit OneAddress(QUrl address) : m_address(std::move(address)) {}

private:
    Result<void> permit(const Departure &departure) override
    {
        if (departure.destination == m_address)
            return {};
        return fail(Errc::NetworkForbidden, departure.destination.host());
    }
    const QUrl m_address;
};

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// 256 bits that nobody guesses.
QString drawn()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return textOf(bytes);
}

// The server names them; nothing but a page of the web is opened.
Result<QUrl> addressOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.scheme() == "http"_L1 && isThisMachine(url);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && !isHere))
        return fail(Errc::SignInFailed, u"the server names no provider that can be used"_s);
    return url;
}

using Fields = QList<std::pair<QString, QString>>;

// application/x-www-form-urlencoded.
QByteArray formOf(const Fields &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields)
        out += (out.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    return out;
}

QUrl pageOf(QUrl authorize, const Fields &fields)
{
    const QByteArray own = authorize.query(QUrl::FullyEncoded).toLatin1();
    authorize.setQuery(QString::fromLatin1((own.isEmpty() ? QByteArray() : own + '&') + formOf(fields)));
    return authorize;
}

} // namespace

Result<QString> signInAt(const SignInPlace &place, const QString &nonce, const SignInPage &page,
                         const std::stop_token &stop)
{
    MN_TRY(const QUrl authorize, addressOf(place.authorize));
    MN_TRY(const QUrl exchange, addressOf(place.token));
    MN_TRY(const auto redirect, LoopbackRedirect::open());
    const QString state = drawn();
    const QString verifier = drawn();
    const QByteArray challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    page.show(pageOf(authorize, {{u"response_type"_s, u"code"_s},
                                 {u"client_id"_s, place.client},
                                 {u"redirect_uri"_s, redirect->url()},
                                 {u"scope"_s, place.scope},
                                 {u"state"_s, state},
                                 {u"nonce"_s, nonce},
                                 {u"code_challenge"_s, textOf(challenge)},
                                 {u"code_challenge_method"_s, u"S256"_s}}));
    MN_TRY(const QString code, redirect->wait(state, place.issuer, page.words, kForThePerson, stop));

    Fields fields{{u"grant_type"_s, u"authorization_code"_s},
                  {u"code"_s, code},
                  {u"redirect_uri"_s, redirect->url()},
                  {u"client_id"_s, place.client},
                  {u"code_verifier"_s, verifier}};
    if (place.secret)
        fields.emplace_back(u"client_secret"_s, *place.secret);
    OneAddress gate(exchange);
    MN_TRY(const Released released, gate.release({u"sign-in"_s, exchange, formOf(fields)}));
    HttpClient client;
    const auto reply = client.call({.method = HttpCall::Method::Post,
                                    .mediaType = "application/x-www-form-urlencoded",
                                    .accept = "application/json"},
                                   released, {}, kForTheToken, stop);
    if (!reply && reply.error().code == Errc::Cancelled)
        return std::unexpected(reply.error());
    if (!reply)
        return fail(Errc::SignInFailed, reply.error().context);
    const QString token = QJsonDocument::fromJson(reply->body).object()[u"id_token"].toString();
    if (reply->status != 200 || token.isEmpty())
        return fail(Errc::SignInFailed, u"%1 gave no token (status %2)"_s.arg(exchange.host()).arg(reply->status));
    return token;
}

} // namespace mn::sync
