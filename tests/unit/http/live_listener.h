#pragma once
#include "sync/protocol/live.h"
#include "sync/protocol/routes.h"
#include "tests/unit/http/http_client.h"
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace mn::server::test {

// A client that waits for the server's word.
class Listener {
public:
    explicit Listener(const QUrl &server, const QString &protocol = QString::fromLatin1(sync::kLiveProtocol),
                      const QSslConfiguration &tls = {})
    {
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this](const QByteArray &message) {
            const auto news = sync::fromCbor<sync::LiveNews>(message);
            m_news += news ? *news : sync::LiveNews();
        });
        // A refused one stays open, and Qt's client with it.
        QObject::connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), &m_socket,
                         [this] { m_isRefused = true; });
        QUrl url = server;
        url.setScheme(server.scheme() == QStringLiteral("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
        url.setPath(QString::fromLatin1(sync::routes::kLive));
        QWebSocketHandshakeOptions options;
        if (!protocol.isEmpty())
            options.setSubprotocols({protocol});
        if (!tls.isNull())
            m_socket.setSslConfiguration(tls);
        m_socket.open(url, options);
        m_isOpen =
            QTest::qWaitFor([this] { return isIn(QAbstractSocket::ConnectedState) || m_isRefused; }, kPatienceMs) &&
            isIn(QAbstractSocket::ConnectedState);
    }

    bool isOpen() const { return m_isOpen; }
    void hello(const sync::SessionToken &token) { say(toCbor(sync::LiveHello{token})); }
    void say(const QByteArray &message) { m_socket.sendBinaryMessage(message); }
    void sayText(const QString &message) { m_socket.sendTextMessage(message); }
    void leave() { m_socket.close(); }
    bool pings()
    {
        QSignalSpy pong(&m_socket, &QWebSocket::pong);
        m_socket.ping();
        return QTest::qWaitFor([&pong] { return !pong.isEmpty(); }, kPatienceMs);
    }
    // The next one that was not asked for yet.
    std::optional<sync::LiveNews> next()
    {
        if (!QTest::qWaitFor([this] { return !m_news.isEmpty() || isIn(QAbstractSocket::UnconnectedState); },
                             kPatienceMs) ||
            m_news.isEmpty())
            return {};
        return m_news.takeFirst();
    }
    int end()
    {
        if (!QTest::qWaitFor([this] { return isIn(QAbstractSocket::UnconnectedState); }, kPatienceMs))
            return 0;
        return int(m_socket.closeCode());
    }

private:
    bool isIn(QAbstractSocket::SocketState state) const { return m_socket.state() == state; }

    QWebSocket m_socket;
    bool m_isOpen = false;
    bool m_isRefused = false;
    QList<sync::LiveNews> m_news;
};

} // namespace mn::server::test
