#pragma once
#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>
#include <optional>

namespace mn::server::test {

constexpr int kPatienceMs = 30'000; // of a machine that does much else, or a sanitizer

struct HttpReply {
    int status = 0;                             // 0: none that is whole
    QHash<QByteArray, QByteArray> headers = {}; // names in lower case
    QByteArray body = {};
};

// One connection, as a client has it that may send what it likes. Waits for what it asks for, never for a time.
class HttpClient {
public:
    explicit HttpClient(const QUrl &url, const QSslConfiguration &tls = {}) : m_tls(tls) { reconnect(url); }

    void reconnect(const QUrl &url)
    {
        m_in.clear();
        m_socket.abort(); // also one that still waits for an answer
        if (url.scheme() == QStringLiteral("https")) {
            m_socket.setSslConfiguration(m_tls);
            m_socket.connectToHostEncrypted(url.host(), quint16(url.port()));
            m_socket.waitForEncrypted(kPatienceMs);
        } else {
            m_socket.connectToHost(url.host(), quint16(url.port()));
            m_socket.waitForConnected(kPatienceMs);
        }
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0 &&
               m_socket.waitForBytesWritten(kPatienceMs)) {
        }
    }

    // The next answer, of which there may be none.
    HttpReply read()
    {
        while (!m_in.contains("\r\n\r\n"))
            if (!more())
                return {};
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        QList<QByteArray> lines = m_in.first(end).split('\n');
        HttpReply reply{.status = lines.takeFirst().split(' ').value(1).toInt()};
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype size = reply.headers.value("content-length").toLongLong();
        while (m_in.size() < end + 4 + size)
            if (!more())
                return {};
        reply.body = m_in.mid(end + 4, size);
        m_in.remove(0, end + 4 + size);
        return reply;
    }

    HttpReply ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                  const QByteArray &body = {})
    {
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: test\r\n" + headers;
        if (method == "POST" || method == "PUT")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        send(request + "\r\n" + body);
        return read();
    }

    // Whether the other side closes it, within the patience of the test, and says nothing more.
    bool isClosed()
    {
        while (more()) {
        }
        return m_in.isEmpty() && m_socket.state() != QAbstractSocket::ConnectedState;
    }
    bool hasInput() const { return m_socket.bytesAvailable() > 0 || !m_in.isEmpty(); }
    void close() { m_socket.abort(); }
    const QSslSocket &socket() const { return m_socket; }

private:
    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatienceMs))
            return false;
        m_in += m_socket.readAll();
        return true;
    }

    QSslConfiguration m_tls;
    QSslSocket m_socket;
    QByteArray m_in;
};

} // namespace mn::server::test
