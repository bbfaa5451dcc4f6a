#include "server/s3/s3_client.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <thread>

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause = 1s; // after it did not answer
constexpr int kTries = 3;
constexpr std::chrono::milliseconds kBackoff = 200ms; // four times as long before the next one
constexpr qint64 kMostText = 4 * 1024 * 1024;         // a page of 1000 keys of 1 KiB, and what stands around them

bool isTransient(const Result<HttpReply> &reply)
{
    constexpr std::array kStumbles{429, 500, 502, 503, 504};
    if (!reply)
        return reply.error().code == Errc::NetworkFailed;
    return std::ranges::find(kStumbles, reply->status) != kStumbles.end();
}

// There is no word that all use. What is put is small: where it is too large a quota is meant.
bool isFull(int status, const QByteArray &code)
{
    constexpr int kInsufficientStorage = 507;
    return status == kInsufficientStorage || code == "QuotaExceeded" || code == "EntityTooLarge" ||
           code == "XMinioStorageFull" || code == "XMinioAdminBucketQuotaExceeded";
}

Result<QByteArray> bodyOf(Result<HttpReply> reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->status / 100 == 2)
        return std::move(reply->body);
    const QByteArray code = errorCode(reply->body);
    // Without the word it may as well be the bucket that is not there, or somebody else who answers.
    if (reply->status == 404 && code == "NoSuchKey")
        return fail(Errc::NotFound, u"an object"_s);
    if (isFull(reply->status, code))
        return fail(Errc::DiskFull, u"the bucket"_s);
    return fail(Errc::NetworkFailed, u"status %1 %2"_s.arg(reply->status).arg(QLatin1StringView(code)).trimmed());
}

// It does what it should, whatever it says.
bool isAnswer(const Result<QByteArray> &body)
{
    return body || body.error().code == Errc::NotFound || body.error().code == Errc::DiskFull ||
           body.error().code == Errc::TooLarge;
}

} // namespace

class S3Client::Gate final : public EgressGate {
public:
    explicit Gate(const QUrl &place) : m_place(place) {}

private:
    Result<void> permit(const Departure &departure) override
    {
        const QUrl &to = departure.destination;
        if (to.scheme() == m_place.scheme() && to.authority() == m_place.authority())
            return {};
        return fail(Errc::NetworkForbidden, to.host());
    }
    const QUrl m_place;
};

S3Client::S3Client(S3Options options, const Clock &clock)
    : m_options(std::move(options)), m_clock(clock), m_gate(std::make_unique<Gate>(m_options.place())),
      m_breaker(kPause)
{
}

S3Client::~S3Client() = default;

Result<void> S3Client::put(const QByteArray &key, const QByteArray &body)
{
    MN_TRY(answer({.method = HttpCall::Method::Put, .key = key, .body = body}, kMostText));
    return {};
}

Result<QByteArray> S3Client::get(const QByteArray &key, qint64 most)
{
    MN_TRY(QByteArray body, answer({.key = key}, std::max(most, kMostText)));
    if (body.size() > most)
        return fail(Errc::TooLarge, u"an object"_s);
    return body;
}

Result<QByteArray> S3Client::beginning(const QByteArray &key, qint64 bytes)
{
    const QByteArray range = "bytes=0-" + QByteArray::number(bytes - 1);
    MN_TRY(const QByteArray body, answer({.key = key, .headers = {{"range", range}}}, kMostText));
    return body.left(bytes);
}

Result<void> S3Client::eachPage(const QByteArray &prefix,
                                const std::function<Result<void>(const QList<S3Object> &)> &take)
{
    for (QByteArray next;;) {
        S3Call call{.query = {{"list-type", "2"}, {"prefix", prefix}}};
        if (!next.isEmpty())
            call.query.prepend({"continuation-token", next});
        MN_TRY(const QByteArray text, answer(call, kMostText));
        MN_TRY(const S3Page page, readPage(text, prefix));
        MN_TRY(take(page.objects));
        if (page.next.isEmpty())
            return {};
        next = page.next;
    }
}

Result<void> S3Client::remove(const QList<QByteArray> &keys)
{
    if (keys.isEmpty())
        return {};
    S3Call call{.method = HttpCall::Method::Post, .query = {{"delete", ""}}, .body = deletionOf(keys)};
    // It is not taken without.
    call.headers = {{"content-md5", QCryptographicHash::hash(call.body, QCryptographicHash::Md5).toBase64()}};
    MN_TRY(const QByteArray text, answer(call, kMostText));
    return readDeletion(text);
}

Result<QByteArray> S3Client::answer(const S3Call &call, qint64 most)
{
    if (!m_breaker.mayCall())
        return fail(Errc::NetworkFailed, u"the object store is away"_s);
    auto body = bodyOf(patiently(call, most));
    if (isAnswer(body)) {
        m_breaker.hasAnswered();
    } else {
        m_breaker.hasFailed();
        note(body.error());
    }
    return body;
}

// All that is asked here may be asked twice.
Result<HttpReply> S3Client::patiently(const S3Call &call, qint64 most)
{
    const auto end = Steady::now() + m_options.patience;
    auto pause = kBackoff;
    for (int tries = 1;; ++tries, pause *= 4) {
        const S3Request request = signedRequest(m_options, call, m_clock.now());
        MN_TRY(const Released released, m_gate->release({u"attachments"_s, request.url, call.body}));
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Steady::now());
        auto reply = m_client.call(request.call, released, {}, {left, most}, {});
        if (!isTransient(reply) || tries == kTries || Steady::now() + pause >= end)
            return reply;
        std::this_thread::sleep_for(pause);
    }
}

void S3Client::note(const Error &trouble) const
{
    if (!m_options.log)
        return;
    const QJsonObject line{{u"event"_s, u"s3"_s}, {u"trouble"_s, name(trouble.code) + u": "_s + trouble.context}};
    m_options.log(QJsonDocument(line).toJson(QJsonDocument::Compact).sliced(1).chopped(1));
}

} // namespace mn::server
