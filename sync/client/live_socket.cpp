#include "sync/client/live_socket.h"
#include "core/network/http_client.h"
#include "sync/protocol/routes.h"
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMaxMessageBytes = 4096; // of what is much shorter
// Twice silent is gone: a connection that a sleeping laptop or a router lost says nothing by itself.
constexpr std::chrono::seconds kSilence(2 * kLiveBeat + 10);

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto kFailed = &QWebSocket::errorOccurred;
#else
constexpr auto kFailed = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif

QUrl liveUrl(QUrl server)
{
    server.setPath(QLatin1StringView(routes::kLive));
    return server;
}

// The same place in the words of RFC 6455.
QUrl asSocket(QUrl url)
{
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return url;
}

std::optional<LiveEnd> endOf(int code)
{
    for (const LiveEnd end :
         {LiveEnd::ServerRestarts, LiveEnd::TryLater, LiveEnd::Malformed, LiveEnd::NoSession, LiveEnd::NotAdmitted})
        if (code == int(end))
            return end;
    return {};
}

} // namespace

LiveSocket::LiveSocket(const ServerAddress &server, EgressGate &gate, std::function<void()> changed)
    : m_url(liveUrl(server.url)), m_trust(server.trust()), m_gate(gate), m_changed(std::move(changed)),
      m_socket(new QWebSocket), m_silence(new QTimer(m_socket))
{
    m_socket->setMaxAllowedIncomingMessageSize(kMaxMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(kMaxMessageBytes);
    m_socket->setSslConfiguration(m_trust.configuration());
    QObject::connect(m_socket, &QWebSocket::sslErrors, m_socket, [this](const QList<QSslError> &errors) {
        if (isTrusted(false))
            m_socket->ignoreSslErrors(errors);
    });
    m_silence->setSingleShot(true);
    m_silence->setInterval(kSilence);
    QObject::connect(m_silence, &QTimer::timeout, m_socket, &QWebSocket::abort);
    QObject::connect(m_socket, &QWebSocket::binaryMessageReceived, m_socket, [this](const QByteArray &message) {
        m_silence->start();
        take(message);
    });
    QObject::connect(m_socket, &QWebSocket::textMessageReceived, m_socket, &QWebSocket::abort); // none of ours
    // An answer that is no WebSocket leaves the connection open, and waiting for nothing.
    QObject::connect(m_socket, kFailed, m_socket, &QWebSocket::abort);
    QObject::connect(m_socket, &QWebSocket::stateChanged, m_socket, [this](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::UnconnectedState)
            return;
        m_silence->stop();
        set({.state = Look::State::Closed, .news = {}, .said = 0, .end = endOf(int(m_socket->closeCode()))});
    });
    m_socket->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_socket, &QObject::deleteLater);
    m_thread.start();
}

LiveSocket::~LiveSocket()
{
    QMetaObject::invokeMethod(m_socket, [socket = m_socket] { socket->abort(); });
    m_thread.quit();
    m_thread.wait();
}

void LiveSocket::open(const SessionToken &token)
{
    set({.state = Look::State::Opening, .news = {}, .said = 0, .end = {}});
    QMetaObject::invokeMethod(m_socket, [this, token] { connectNow(token); });
}

void LiveSocket::close()
{
    QMetaObject::invokeMethod(m_socket, [socket = m_socket] { socket->abort(); });
}

LiveSocket::Look LiveSocket::look() const
{
    const std::lock_guard lock(m_mutex);
    return m_look;
}

void LiveSocket::connectNow(const SessionToken &token)
{
    {
        const QSignalBlocker quiet(m_socket); // the end of the one before is not the end of this one
        m_socket->abort();
    }
    QObject::disconnect(m_socket, &QWebSocket::connected, m_socket, nullptr);
    QObject::connect(m_socket, &QWebSocket::connected, m_socket, [this, token] {
        if (isTrusted(true))
            m_socket->sendBinaryMessage(toCbor(LiveHello{token}));
        else
            m_socket->abort();
    });
    const auto released = m_gate.release({u"sync"_s, m_url, {}});
    if (!released) {
        set({});
        return;
    }
    QNetworkRequest request(asSocket(released->destination()));
    request.setHeader(QNetworkRequest::UserAgentHeader, "Mnemosyne"_L1);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1StringView(kLiveProtocol)});
    // As for calls: what is meant for this machine must not go through a proxy elsewhere.
    m_socket->setProxy(isThisMachine(m_url) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
    m_socket->open(request, options);
    m_silence->start();
}

bool LiveSocket::isTrusted(bool isVouchedFor) const
{
    if (m_url.scheme() == "http"_L1)
        return true; // this machine
    return m_trust.check(m_socket->sslConfiguration().peerCertificate(), isVouchedFor).has_value();
}

void LiveSocket::take(const QByteArray &message)
{
    const auto news = fromCbor<LiveNews>(message);
    if (news)
        set({.state = Look::State::Open, .news = *news, .said = look().said + 1, .end = {}});
    else
        m_socket->abort();
}

void LiveSocket::set(const Look &look)
{
    {
        const std::lock_guard lock(m_mutex);
        m_look = look;
    }
    m_changed();
}

} // namespace mn::sync
