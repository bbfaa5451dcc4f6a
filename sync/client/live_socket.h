#pragma once
#include "sync/client/rest_calls.h"
#include "sync/protocol/live.h"
#include <QThread>

class QTimer;
class QWebSocket;

namespace mn::sync {

// The socket on which the server tells of news (sync/protocol/live.h), on a thread of its own. Any thread; no call
// waits. Needs a QCoreApplication.
class LiveSocket {
public:
    // `changed` is called on the socket's thread when look() would say something else. It must not block.
    LiveSocket(const ServerAddress &server, EgressGate &gate, std::function<void()> changed);
    ~LiveSocket();
    LiveSocket(const LiveSocket &) = delete;
    LiveSocket &operator=(const LiveSocket &) = delete;

    // In place of the one there is. A proxy that lets no such socket through, a server that is not ours: it closes.
    void open(const SessionToken &token);
    void close();

    struct Look {
        enum class State { Closed, Opening, Open } state = State::Closed;
        LiveNews news = {};              // Open: the newest
        quint64 said = 0;                // Open: how often the server said something
        std::optional<LiveEnd> end = {}; // Closed: why, if the server said so
    };
    Look look() const;

private:
    void connectNow(const SessionToken &token);
    bool isTrusted(bool isVouchedFor) const;
    void take(const QByteArray &message);
    void set(const Look &look);

    const QUrl m_url;
    const ServerTrust m_trust;
    EgressGate &m_gate;
    const std::function<void()> m_changed;
    QThread m_thread;
    QWebSocket *const m_socket; // lives in m_thread
    QTimer *const m_silence;    // with it
    mutable std::mutex m_mutex;
    Look m_look;
};

} // namespace mn::sync
