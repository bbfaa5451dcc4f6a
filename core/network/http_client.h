#pragma once
#include "core/base/secret_bytes.h"
#include "core/network/egress_gate.h"
#include "core/network/server_trust.h"
#include <QList>
#include <QThread>
#include <chrono>
#include <stop_token>

class QNetworkAccessManager;

namespace mn {

// How what is released is sent, and in what it is answered.
struct HttpCall {
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Post;
    QByteArray mediaType = "application/json"; // of the body
    QByteArray accept = mediaType;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // in place of the client's own where they have the same name
};

struct HttpReply {
    int status;
    QByteArray body;
    QByteArray mediaType;        // as the header tells it; empty: it does not
    QByteArray retryAfter;       // the header as it came
    QByteArray certificate = {}; // its fingerprint; empty: none was shown for this reply
};

struct HttpLimits {
    std::chrono::milliseconds deadline; // for the whole exchange, however busy the other side looks
    qint64 maxReplyBytes;
};

// True for a host that cannot be another machine: localhost (RFC 6761 6.3), 127.0.0.0/8, ::1.
bool isThisMachine(const QUrl &url);

// Calls servers from a thread of its own: callers of any thread wait, and several may at once. Follows no redirect,
// keeps no cookies, tells nothing of this system but the name of the program. Needs a QCoreApplication; outlives its
// calls.
class HttpClient {
public:
    explicit HttpClient(ServerTrust trust = {});
    ~HttpClient();

    // Any status is a reply. `key`, if there is one, goes as bearer token; Qt's copy of it cannot be wiped.
    // Errors: NetworkFailed (no connection, broken reply, deadline; never with text of the other side), TooLarge,
    // Cancelled,
    // CertificateUnknown, CertificateChanged.
    Result<HttpReply> call(const HttpCall &call, const Released &released, const SecretBytes &key, HttpLimits limits,
                           const std::stop_token &stop);

private:
    class Exchange;

    const ServerTrust m_trust;
    QThread m_thread;
    QNetworkAccessManager *m_manager; // lives in m_thread
};

} // namespace mn
