#pragma once
#include <QThread>
#include <QUrl>
#include <atomic>

class QTcpServer;

namespace mn::bench {

// Stands between a device and a server that speak without TLS, and counts what goes by. On a thread of its own.
class Relay {
public:
    Relay();
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    QUrl url() const;
    // Where it leads; before the first client comes.
    void leadTo(const QUrl &server);
    // Since they were last taken.
    qint64 takeBytes() { return m_bytes.exchange(0); }
    qint64 takeRequests() { return m_requests.exchange(0); } // beginnings of HTTP requests

private:
    void accept();

    QUrl m_server; // used in m_thread
    QThread m_thread;
    QTcpServer *m_listener; // lives in m_thread
    quint16 m_port = 0;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_requests = 0;
};

} // namespace mn::bench
