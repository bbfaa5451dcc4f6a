#pragma once
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <atomic>

namespace mn::test {

// Between clients and their server, on a thread of its own: all that goes by is kept, and stands still when it is told
// to: after so many bytes, or before a request; ends there, or is spoilt.
class HoldingRelay final : public QThread {
public:
    HoldingRelay()
    {
        start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~HoldingRelay() override
    {
        quit();
        wait();
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port.load()); }
    void leadTo(const QUrl &server) { m_server = quint16(server.port()); }

    // To the server, and to the client.
    enum Way { Up, Down };
    void holdAfter(Way way, qint64 bytes)
    {
        m_isHolding[way] = false;
        m_left[way] = bytes;
    }
    // Before the server gets the nth request from now on that begins so.
    void holdBefore(const QByteArray &request, int nth)
    {
        const QMutexLocker lock(&m_mutex);
        m_isHolding[Up] = false;
        m_request = request;
        m_requests = nth;
    }
    // The connection ends after so many bytes, as often as this.
    void cutAfter(Way way, qint64 bytes, int times) { trouble(way, Trouble::Cut, bytes, times); }
    // The last one of so many bytes is another one, as often as this.
    void spoilAfter(Way way, qint64 bytes, int times) { trouble(way, Trouble::Spoil, bytes, times); }
    // For those who come from now on.
    void goOn()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_request.clear();
        }
        for (const Way way : {Up, Down}) {
            m_left[way] = -1;
            m_troubles[way] = 0;
        }
    }
    bool isHolding(Way way) const { return m_isHolding[way]; }
    QByteArray seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

private:
    enum class Trouble { Cut, Spoil };
    void run() override
    {
        QTcpServer relay;
        if (!relay.listen(QHostAddress::LocalHost))
            qFatal("no port for a relay");
        connect(&relay, &QTcpServer::newConnection, &relay, [&] {
            while (QTcpSocket *client = relay.nextPendingConnection())
                join(*client);
        });
        m_port = relay.serverPort();
        exec();
    }
    void join(QTcpSocket &client)
    {
        auto *server = new QTcpSocket(&client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
        server->waitForConnected();
        connect(&client, &QTcpSocket::readyRead, server, [this, &client, server] { pass(client, *server, Up); });
        connect(server, &QTcpSocket::readyRead, &client, [this, &client, server] { pass(*server, client, Down); });
        connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, &client, &QTcpSocket::disconnectFromHost);
        pass(client, *server, Up); // what came before anybody listened
    }
    // A request is small, and comes in one piece.
    bool mustHold(const QByteArray &bytes)
    {
        const QMutexLocker lock(&m_mutex);
        return !m_request.isEmpty() && bytes.startsWith(m_request) && --m_requests == 0;
    }
    void pass(QTcpSocket &from, QTcpSocket &to, Way way)
    {
        if (way == Up && mustHold(from.peek(from.bytesAvailable())))
            m_left[Up] = 0;
        const qint64 left = m_left[way];
        QByteArray bytes = left < 0 ? from.readAll() : from.read(left);
        if (left >= 0)
            m_left[way] = left - bytes.size();
        m_isHolding[way] = left >= 0 && left == bytes.size();
        const bool isTrouble = m_isHolding[way] && m_troubles[way] > 0;
        if (isTrouble && m_trouble[way] == Trouble::Spoil)
            bytes.back() = char(bytes.back() ^ 1);
        to.write(bytes);
        {
            const QMutexLocker lock(&m_mutex);
            m_seen += bytes;
        }
        if (isTrouble)
            goOnAfter(from, to, way);
    }
    void trouble(Way way, Trouble kind, qint64 bytes, int times)
    {
        m_trouble[way] = kind;
        m_troubleAfter[way] = bytes;
        m_troubles[way] = times;
        m_left[way] = bytes;
    }
    void goOnAfter(QTcpSocket &from, QTcpSocket &to, Way way)
    {
        m_isHolding[way] = false;
        m_left[way] = --m_troubles[way] > 0 ? m_troubleAfter[way].load() : -1;
        if (m_trouble[way] == Trouble::Spoil)
            return pass(from, to, way);
        to.flush();
        to.disconnectFromHost();
        from.abort(); // its rest is not to be counted
    }

    std::atomic<quint16> m_port = 0;
    std::atomic<quint16> m_server = 0;
    std::atomic<qint64> m_left[2] = {-1, -1};
    std::atomic<bool> m_isHolding[2] = {false, false};
    std::atomic<Trouble> m_trouble[2] = {Trouble::Cut, Trouble::Cut};
    std::atomic<qint64> m_troubleAfter[2] = {0, 0};
    std::atomic<int> m_troubles[2] = {0, 0};
    mutable QMutex m_mutex;
    QByteArray m_seen;
    QByteArray m_request;
    int m_requests = 0;
};

} // namespace mn::test
