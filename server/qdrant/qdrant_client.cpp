#include "server/qdrant/qdrant_client.h"
#include "server/qdrant/qdrant_reply.h"
#include <QJsonDocument>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience(5);
constexpr std::chrono::seconds kTryAgain(2);
constexpr qint64 kMostBytes = 256 * 1024; // of a reply: 100 hits are 20 KB

Error away()
{
    return {Errc::NotAvailable, u"Qdrant is away"_s};
}

// It says nothing of what was asked: its own words might.
Error refusal(int status)
{
    switch (status) {
    case 401:
    case 403:
        return {Errc::Failed, u"Qdrant does not know this server's key"_s};
    case 404:
        return {Errc::NotFound, u"a collection"_s};
    case 409:
        return {Errc::AlreadyExists, u"a collection"_s};
    case 507:
        return {Errc::DiskFull, u"Qdrant's"_s};
    default:
        return {Errc::Failed, u"Qdrant refuses: status %1"_s.arg(status)};
    }
}

// A full one still answers questions.
bool isOfWhoIsAway(int status)
{
    return (status >= 500 && status != 507) || status == 408 || status == 429;
}

} // namespace

class QdrantClient::Gate final : public EgressGate {
public:
    explicit Gate(QUrl place) : m_place(std::move(place)) {}

private:
    Result<void> permit(const Departure &departure) override
    {
        const QUrl &to = departure.destination;
        if (to.scheme() == m_place.scheme() && to.host() == m_place.host() && to.port() == m_place.port())
            return {};
        return fail(Errc::NetworkForbidden, to.host());
    }
    const QUrl m_place;
};

QdrantClient::QdrantClient(QdrantOptions options, std::function<Steady::time_point()> now)
    : m_options(std::move(options)), m_gate(std::make_unique<Gate>(m_options.url)), m_breaker(kTryAgain, std::move(now))
{
}

QdrantClient::~QdrantClient() = default;

Result<HttpReply> QdrantClient::send(HttpCall::Method method, const QString &place, const QJsonObject &body)
{
    QUrl url = m_options.url;
    const qsizetype query = place.indexOf(u'?');
    url.setPath(u"/collections/"_s + m_options.collection + place.left(query));
    if (query >= 0)
        url.setQuery(place.sliced(query + 1));
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    MN_TRY(const Released released, m_gate->release({u"vectors"_s, url, text}));
    const SecretBytes key = SecretBytes::copyOf(m_options.key.toUtf8());
    return m_client.call({.method = method}, released, key, {kPatience, kMostBytes}, {});
}

Result<QJsonValue> QdrantClient::ask(HttpCall::Method method, const QString &place, const QJsonObject &body)
{
    if (!m_breaker.mayCall())
        return std::unexpected(away());
    const auto reply = send(method, place, body);
    const bool isAnswer = reply ? !isOfWhoIsAway(reply->status) : reply.error().code == Errc::TooLarge;
    if (!isAnswer) {
        m_breaker.hasFailed();
        return std::unexpected(away());
    }
    m_breaker.hasAnswered();
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->status != 200)
        return std::unexpected(refusal(reply->status));
    return resultOf(reply->body);
}

} // namespace mn::server
