#include "core/embed/remote_embedder.h"
#include "core/embed/embedding_reply.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace mn {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int kMaxDimensions = 16'384;
constexpr int kFixedTokens = 4; // begin and end marks, and room for a model that adds more
// A number of a reply with sign, point, exponent and comma, and what a service writes around each vector.
constexpr qint64 kBytesOfANumber = 40;
constexpr qint64 kBytesAroundAVector = 4096;
constexpr qint64 kBytesAroundAReply = 65'536;
constexpr milliseconds kFirstWait{500};
// Byte-pair models make about four letters of English a token; others more of them. Three bytes are on the safe side.
constexpr qsizetype kBytesOfAToken = 3;
constexpr qsizetype kLettersOfASpan = 16;
// Every model has a meaning for it.
constexpr QLatin1StringView kPlainWord = "memory"_L1;

Result<void> mustBeUsable(const RemoteEndpoint &endpoint)
{
    const QUrl &url = endpoint.baseUrl;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(Errc::Usage, u"the embedding service's address"_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisMachine(url)))
        return fail(Errc::NetworkForbidden, u"not https: "_s + url.host());
    if (endpoint.modelName.isEmpty() || endpoint.dimensions < 1 || endpoint.dimensions > kMaxDimensions ||
        endpoint.maxTokens <= kFixedTokens || endpoint.batchTexts < 1 || endpoint.attempts < 1)
        return fail(Errc::Usage, u"the embedding service's settings"_s);
    return {};
}

// Source: RFC 9110 10.2.3, seconds or a date. Nothing if it is neither.
std::optional<milliseconds> readRetryAfter(const QByteArray &header, const Clock &clock)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp<qint64>(seconds, 0, 86'400) * 1000);
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::clamp<qint64>(date.toMSecsSinceEpoch() - clock.now(), 0, 86'400'000));
}

Result<void> pause(milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, time, [] { return false; });
    if (stop.stop_requested())
        return fail(Errc::Cancelled);
    return {};
}

bool isBusy(const HttpReply &reply)
{
    return reply.status == 429 || reply.status == 503;
}

// What was sent is at fault, or seems so: a text that is too long for it, or that it takes for something else.
bool isRefusal(const HttpReply &reply)
{
    return reply.status == 400 || reply.status == 413 || reply.status == 422;
}

// Host, port unless it is the usual one, and path.
QString placeOf(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash).toString(QUrl::RemoveScheme).sliced(2);
}

std::vector<WordSpan> estimatedWords(QStringView text)
{
    std::vector<WordSpan> out;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && !text[i].isSpace() && i - begin < kLettersOfASpan)
            i += text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
        const qsizetype bytes = text.sliced(begin, i - begin).toUtf8().size();
        out.push_back({begin, i, int((bytes + kBytesOfAToken - 1) / kBytesOfAToken)});
    }
    return out;
}

} // namespace

RemoteEndpoint RemoteEndpoint::clone() const
{
    return {baseUrl,  modelName,         apiKey.clone(), dimensions,       maxTokens,
            version,  requestDimensions, queryPrefix,    documentPrefix,   batchTexts,
            deadline, longestWait,       queryDeadline,  longestQueryWait, attempts};
}

QUrl embeddingAddress(const QUrl &baseUrl)
{
    QUrl url = baseUrl;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + "/embeddings"_L1);
    return url;
}

EmbeddingModel modelOf(const RemoteEndpoint &endpoint)
{
    return {
        .name =
            u"%1 at %2, %3 dimensions"_s.arg(endpoint.modelName, placeOf(endpoint.baseUrl)).arg(endpoint.dimensions),
        .version = endpoint.version,
        .dimensions = endpoint.dimensions,
        .maxTokens = endpoint.maxTokens};
}

Result<std::unique_ptr<RemoteEmbedder>> RemoteEmbedder::make(RemoteEndpoint endpoint, EgressGate &gate,
                                                             const Clock &clock)
{
    MN_TRY(mustBeUsable(endpoint));
    return std::unique_ptr<RemoteEmbedder>(new RemoteEmbedder(std::move(endpoint), gate, clock));
}

RemoteEmbedder::RemoteEmbedder(RemoteEndpoint endpoint, EgressGate &gate, const Clock &clock)
    : m_endpoint(std::move(endpoint)), m_address(embeddingAddress(m_endpoint.baseUrl)), m_model(modelOf(m_endpoint)),
      m_gate(gate), m_clock(clock)
{
}

Result<int> RemoteEmbedder::detectDimensions(RemoteEndpoint endpoint, EgressGate &gate, const Clock &clock)
{
    endpoint.dimensions = kMaxDimensions; // as many as a reply may hold
    endpoint.requestDimensions = false;
    MN_TRY(const auto embedder, make(std::move(endpoint), gate, clock));
    const QString word = kPlainWord;
    const RemoteEndpoint &to = embedder->m_endpoint;
    MN_TRY(const auto reply, embedder->ask({&word, 1}, {}, embedder->workPatience(), {}));
    if (!reply)
        return fail(Errc::NetworkFailed, to.baseUrl.host() + u" refuses every text"_s);
    return readDimensions(*reply);
}

Result<Vector> RemoteEmbedder::embedQuery(const QString &text, std::stop_token stop)
{
    const milliseconds deadline = std::min(m_endpoint.deadline, m_endpoint.queryDeadline);
    const Patience patience{deadline, std::min(m_endpoint.longestWait, m_endpoint.longestQueryWait),
                            QDeadlineTimer(deadline)};
    MN_TRY(const auto reply, ask({&text, 1}, m_endpoint.queryPrefix, patience, stop));
    if (!reply)
        return fail(Errc::NetworkFailed, m_address.host() + u" refuses the question"_s);
    MN_TRY(auto vectors, readEmbeddingReply(*reply, 1, m_endpoint.dimensions));
    return std::move(vectors.front());
}

Result<std::vector<Vector>> RemoteEmbedder::embedDocuments(std::span<const QString> texts, std::stop_token stop)
{
    std::vector<Vector> out;
    out.reserve(texts.size());
    while (!texts.empty()) {
        const auto batch = texts.first(std::min(texts.size(), size_t(m_endpoint.batchTexts)));
        MN_TRY(embedInto(out, batch, stop));
        texts = texts.subspan(batch.size());
    }
    return out;
}

// One text that the service refuses must not keep all others from having a meaning: the batch is halved down to it.
Result<void> RemoteEmbedder::embedInto(std::vector<Vector> &out, std::span<const QString> texts,
                                       const std::stop_token &stop)
{
    MN_TRY(const auto reply, ask(texts, m_endpoint.documentPrefix, workPatience(), stop));
    if (reply) {
        MN_TRY(auto vectors, readEmbeddingReply(*reply, qsizetype(texts.size()), m_endpoint.dimensions));
        std::ranges::move(vectors, std::back_inserter(out));
        return {};
    }
    if (texts.size() > 1) {
        MN_TRY(embedInto(out, texts.first(texts.size() / 2), stop));
        return embedInto(out, texts.subspan(texts.size() / 2), stop);
    }
    // Is it the text, or does it refuse everything (a model that it does not know)?
    const QString word = kPlainWord;
    MN_TRY(const auto plain, ask({&word, 1}, m_endpoint.documentPrefix, workPatience(), stop));
    if (!plain)
        return fail(Errc::NetworkFailed, m_address.host() + u" refuses every text"_s);
    out.emplace_back();
    return {};
}

Result<std::optional<QByteArray>> RemoteEmbedder::ask(std::span<const QString> texts, const QString &prefix,
                                                      Patience patience, const std::stop_token &stop)
{
    QJsonArray input;
    for (const QString &text : texts)
        input.append(cut(text, prefix));
    QJsonObject body{{u"model"_s, m_endpoint.modelName}, {u"input"_s, input}, {u"encoding_format"_s, u"float"_s}};
    if (m_endpoint.requestDimensions)
        body.insert(u"dimensions"_s, m_endpoint.dimensions);

    MN_TRY(HttpReply reply,
           exchange(QJsonDocument(body).toJson(QJsonDocument::Compact), qsizetype(texts.size()), patience, stop));
    if (isBusy(reply))
        return fail(Errc::Busy, m_address.host());
    if (isRefusal(reply))
        return std::optional<QByteArray>();
    if (reply.status != 200)
        return fail(Errc::NetworkFailed, u"%1: HTTP status %2"_s.arg(m_address.host()).arg(reply.status));
    return std::optional(std::move(reply.body));
}

Result<HttpReply> RemoteEmbedder::exchange(const QByteArray &body, qsizetype texts, Patience patience,
                                           const std::stop_token &stop)
{
    const qint64 vectorBytes = m_endpoint.dimensions * kBytesOfANumber + kBytesAroundAVector;
    HttpLimits limits{patience.deadline, texts * vectorBytes + kBytesAroundAReply};
    for (int attempt = 1;; ++attempt) {
        if (!patience.end.isForever())
            limits.deadline = milliseconds(std::max<qint64>(1, patience.end.remainingTime()));
        MN_TRY(const Released released, m_gate.release({u"embedding"_s, m_address, body}));
        MN_TRY(HttpReply reply, m_client.call({}, released, m_endpoint.apiKey, limits, stop));
        if (!isBusy(reply) || attempt == m_endpoint.attempts)
            return reply;
        MN_TRY(const milliseconds wait, waitAfter(reply, attempt, patience));
        if (!patience.end.isForever() && wait.count() >= patience.end.remainingTime())
            return reply;
        MN_TRY(pause(wait, stop));
    }
}

Result<milliseconds> RemoteEmbedder::waitAfter(const HttpReply &reply, int attempt, Patience patience) const
{
    const auto asked = readRetryAfter(reply.retryAfter, m_clock);
    if (asked && *asked > patience.longestWait)
        return fail(Errc::Busy, u"%1 asks to wait %2 s"_s.arg(m_address.host()).arg(asked->count() / 1000));
    return asked.value_or(std::min(kFirstWait * (1 << std::min(attempt - 1, 10)), patience.longestWait));
}

QString RemoteEmbedder::cut(const QString &text, const QString &prefix) const
{
    QString whole = prefix + text;
    qint64 tokens = kFixedTokens;
    for (const WordSpan &span : estimatedWords(whole)) {
        tokens += span.tokens;
        if (tokens > m_endpoint.maxTokens)
            return whole.first(span.begin);
    }
    return whole;
}

Result<std::vector<WordSpan>> RemoteEmbedder::words(QStringView text)
{
    return estimatedWords(text);
}

int RemoteEmbedder::fixedTokens() const
{
    return kFixedTokens;
}

} // namespace mn
