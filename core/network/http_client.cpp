#include "core/network/http_client.h"
#include "core/base/drawing_thread.h"
#include <QDateTime>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <future>
#include <memory>
#include <optional>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Of a reply that nobody has read yet.
constexpr qint64 kReadBufferBytes = 256 * 1024;

QNetworkRequest makeRequest(const HttpCall &call, const QUrl &url, const SecretBytes &key)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (call.method == HttpCall::Method::Post || call.method == HttpCall::Method::Put)
        request.setRawHeader("Content-Type", call.mediaType);
    request.setHeader(QNetworkRequest::UserAgentHeader, "Mnemosyne"_L1);
    request.setRawHeader("Accept", call.accept);
    request.setRawHeader("Accept-Language", "*");        // Qt would tell the languages of this system
    request.setRawHeader("Accept-Encoding", "identity"); // what is counted is what came
    if (!key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + key.view().toByteArray());
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

// Qt calls every status from 400 an error; those are answers. A connection cut in the middle is none.
bool isAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           error >= QNetworkReply::InternalServerError;
}

// Of a certificate that is not good now it may be this machine's clock that is wrong.
Error explained(Error refused, const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOfTime = now < certificate.effectiveDate() || now > certificate.expiryDate();
    if (refused.code != Errc::CertificateUnknown || !isOfTime)
        return refused;
    const auto day = [](const QDateTime &moment) { return moment.toUTC().toString(u"yyyy-MM-dd"_s); };
    refused.context += u"; it is good from %1 to %2, and this device's clock says %3"_s.arg(
        day(certificate.effectiveDate()), day(certificate.expiryDate()), day(now));
    return refused;
}

QNetworkReply *start(QNetworkAccessManager &manager, const ServerTrust &trust, const HttpCall &call,
                     const Released &released, const SecretBytes &key)
{
    QNetworkRequest request = makeRequest(call, released.destination(), key);
    request.setSslConfiguration(trust.configuration());
    switch (call.method) {
    case HttpCall::Method::Get:
        return manager.get(request);
    case HttpCall::Method::Delete:
        return manager.deleteResource(request);
    case HttpCall::Method::Put:
        return manager.put(request, released.body());
    case HttpCall::Method::Post:
        break;
    }
    return manager.post(request, released.body());
}

} // namespace

bool isThisMachine(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

// One request and its answer. Lives in the network thread; deletes itself.
class HttpClient::Exchange : public QObject {
public:
    Exchange(QNetworkReply *reply, const ServerTrust &trust, HttpLimits limits, std::promise<Result<HttpReply>> answer)
        : m_reply(reply), m_trust(trust), m_limits(limits), m_answer(std::move(answer))
    {
        m_reply->setParent(this);
        m_reply->setReadBufferSize(kReadBufferBytes);
        // Before anything of the request leaves.
        QObject::connect(m_reply, &QNetworkReply::sslErrors, this,
                         [this](const QList<QSslError> &errors) { judge(false, errors); });
        QObject::connect(m_reply, &QNetworkReply::encrypted, this, [this] { judge(true, {}); });
        QObject::connect(m_reply, &QNetworkReply::metaDataChanged, this,
                         [this] { refuseIfTooLarge(announcedBytes()); });
        QObject::connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
        QObject::connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        QTimer::singleShot(limits.deadline, this, [this] { end({Errc::NetworkFailed, u"no answer in time"_s}); });
    }

    void end(Error error)
    {
        if (m_error || m_done)
            return;
        m_error = std::move(error);
        m_reply->abort(); // leads to finish()
    }

private:
    void judge(bool isVouchedFor, const QList<QSslError> &errors)
    {
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        if (const auto trusted = m_trust.check(certificate, isVouchedFor); !trusted)
            end(explained(trusted.error(), certificate));
        else
            m_reply->ignoreSslErrors(errors);
    }

    // -1 if the other side did not say.
    qint64 announcedBytes() const
    {
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        return length.isValid() ? length.toLongLong() : -1;
    }

    void refuseIfTooLarge(qint64 bytes)
    {
        if (bytes > m_limits.maxReplyBytes)
            end({Errc::TooLarge, u"the reply of "_s + m_reply->url().host()});
    }

    void read()
    {
        m_body += m_reply->readAll();
        refuseIfTooLarge(m_body.size());
    }

    void finish()
    {
        if (!m_error)
            read();
        if (m_done)
            return;
        m_done = true;
        m_answer.set_value(answer());
        deleteLater();
    }

    Result<HttpReply> answer()
    {
        if (m_error)
            return std::unexpected(*m_error);
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        const auto error = m_reply->error();
        // Qt does not always notice that a connection ended before the reply did.
        const bool whole = announcedBytes() < 0 || announcedBytes() == m_body.size();
        if (!status.isValid() || !isAnswer(error) || !whole)
            return fail(Errc::NetworkFailed, u"%1: network error %2"_s.arg(m_reply->url().host()).arg(int(error)));
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        return HttpReply{status.toInt(), std::move(m_body), m_reply->rawHeader("Content-Type"),
                         m_reply->rawHeader("Retry-After"),
                         certificate.isNull() ? QByteArray() : ServerTrust::fingerprint(certificate)};
    }

    QNetworkReply *m_reply;
    const ServerTrust m_trust;
    HttpLimits m_limits;
    std::promise<Result<HttpReply>> m_answer;
    QByteArray m_body;
    std::optional<Error> m_error;
    bool m_done = false;
};

HttpClient::HttpClient(ServerTrust trust) : m_trust(std::move(trust)), m_manager(new QNetworkAccessManager)
{
    m_thread.setObjectName(u"network"_s);
    m_manager->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_manager, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

Result<HttpReply> HttpClient::call(const HttpCall &call, const Released &released, const SecretBytes &key,
                                   HttpLimits limits, const std::stop_token &stop)
{
    neverWhileDrawing(Waiting::Network);
    if (stop.stop_requested())
        return fail(Errc::Cancelled);
    std::promise<Result<HttpReply>> promise;
    auto answer = promise.get_future();
    // Touched in the network thread only; a late cancellation may find that all is over.
    const auto exchange = std::make_shared<QPointer<Exchange>>();
    // Runs before call() returns, as nothing else answers: it may use what stands here.
    const auto begin = [&, this] {
        // What is meant for this machine must not go through a proxy elsewhere.
        m_manager->setProxy(isThisMachine(released.destination()) ? QNetworkProxy::NoProxy
                                                                  : QNetworkProxy::DefaultProxy);
        *exchange = new Exchange(start(*m_manager, m_trust, call, released, key), m_trust, limits, std::move(promise));
    };
    QMetaObject::invokeMethod(m_manager, begin, Qt::QueuedConnection);
    const auto cancel = [exchange] {
        if (*exchange)
            (*exchange)->end({Errc::Cancelled, {}});
    };
    const std::stop_callback onStop(stop,
                                    [&, this] { QMetaObject::invokeMethod(m_manager, cancel, Qt::QueuedConnection); });
    return answer.get();
}

} // namespace mn
