#pragma once
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace mn::test {

struct HttpRequest {
    QByteArray line;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

// A real HTTP server on a real socket of this machine, in a thread of its own. What it answers, byte for byte, is up to
// the test. It counts connections, so that a test can tell that there was none.
class HttpServer {
public:
    // Bytes to send, and whether to close after them; nothing and false: leaves the other side waiting.
    struct Answer {
        QByteArray bytes;
        bool close = true;
    };
    using Handler = std::function<Answer(const HttpRequest &)>;

    explicit HttpServer(Handler handler) : m_handler(std::move(handler))
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    }

    ~HttpServer()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
                m_server.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort())); }
    int connections() const { return m_connections; }

    std::vector<HttpRequest> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    static Answer reply(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n" + body};
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            auto received = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
                *received += socket->readAll();
                if (const auto request = whole(*received)) {
                    received->clear();
                    respond(*socket, *request);
                }
            });
        }
    }

    static std::optional<HttpRequest> whole(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        HttpRequest request;
        QList<QByteArray> lines = bytes.first(end).split('\n');
        request.line = lines.takeFirst().trimmed();
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
        request.body = bytes.sliced(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return {};
        return request;
    }

    void respond(QTcpSocket &socket, const HttpRequest &request)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        const Answer answer = m_handler(request);
        socket.write(answer.bytes);
        if (answer.close)
            socket.disconnectFromHost();
    }

    Handler m_handler;
    QThread m_thread;
    QTcpServer m_server;
    std::atomic<int> m_connections = 0;
    std::mutex m_mutex;
    std::vector<HttpRequest> m_requests;
};

} // namespace mn::test
