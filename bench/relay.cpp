#include "bench/relay.h"
#include <QTcpServer>
#include <QTcpSocket>

namespace mn::bench {

using namespace Qt::StringLiterals;

Relay::Relay() : m_listener(new QTcpServer)
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no port for the relay");
    m_port = m_listener->serverPort();
    QObject::connect(m_listener, &QTcpServer::newConnection, m_listener, [this] { accept(); });
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

Relay::~Relay()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl Relay::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void Relay::leadTo(const QUrl &server)
{
    QMetaObject::invokeMethod(m_listener, [this, server] { m_server = server; }, Qt::BlockingQueuedConnection);
}

void Relay::accept()
{
    while (QTcpSocket *const client = m_listener->nextPendingConnection()) {
        auto *const server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), quint16(m_server.port()));
        const auto carry = [this](QTcpSocket *from, QTcpSocket *to, bool isClient) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to, isClient] {
                const QByteArray bytes = from->readAll();
                m_bytes += bytes.size();
                if (isClient && (bytes.startsWith("GET ") || bytes.startsWith("POST ") || bytes.startsWith("DELETE ")))
                    ++m_requests;
                to->write(bytes);
            });
            QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        carry(client, server, true);
        carry(server, client, false);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

} // namespace mn::bench
