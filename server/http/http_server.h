#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <chrono>
#include <memory>

namespace mn::server {

class Api;

struct HttpOptions {
    QString address = QStringLiteral("127.0.0.1"); // of this machine, unless there is TLS
    quint16 port = 0;                              // 0: one that is free
    // PEM files; both or none.
    QString certificate = {};
    QString privateKey = {};

    // Of a proxy before it, which says in X-Forwarded-For who asks; none: who connects asks.
    QString trustedProxy = {};

    int connections = 1000;                                      // at once; who comes then is told to come again
    int workers = 8;                                             // threads that wait for the stores
    qint64 bodyBytes = 256 << 20;                                // of all requests that are being read or answered
    std::chrono::milliseconds idle = std::chrono::seconds(60);   // between two requests of a connection
    std::chrono::milliseconds header = std::chrono::seconds(10); // until the first line and headers are there
    std::chrono::milliseconds body = std::chrono::seconds(120);  // until the rest is there
    std::chrono::milliseconds reply = std::chrono::seconds(120); // until the answer is taken
    std::chrono::milliseconds drain = std::chrono::seconds(10);  // for requests that are there when it ends
};

// HTTP/1.1 for an Api. Nothing of a request is kept before it is known who asks, and nothing above what may be asked.
// What blocks runs in a pool; connections are coroutines on one thread for each processor.
class HttpServer {
public:
    // Listens; nobody is answered yet. Errc::Usage with a sentence for an address that must not be listened at, and for
    // a certificate that is none; NotAvailable when the port is taken.
    static Result<std::unique_ptr<HttpServer>> listen(const HttpOptions &options);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // What clients reach it as, without a path: sync::sessionBytes.
    QByteArray url() const;
    void serve(Api &api); // once; `api` outlives the server
    // Lets requests end that are there, answers those that wait, closes. Returns when all is over. Any thread but its
    // own.
    void stop();

    int connections() const;
    int liveSockets() const;
    qint64 bodyBytes() const; // held just now
    int queued() const;       // steps of requests that wait for a worker
    int telling() const;      // live sockets that wait for a worker, to look for news

private:
    struct Parts;
    explicit HttpServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn::server
