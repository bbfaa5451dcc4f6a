#pragma once
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "server/http/http_server.h"

namespace mn::server {

struct ServerOptions {
    QString folder; // where everything lies that it keeps
    HttpOptions http = {};
    QString publicUrl = {}; // what clients reach it as; none: where it listens
};

// "HOST:PORT" or "[HOST]:PORT", as an address and a port to listen at. Errc::Usage.
Result<std::pair<QString, quint16>> listenAddress(const QString &text);

// A whole server of one process: accounts in a folder, sessions in memory, HTTP. It answers as long as it lives, and
// ends in good order.
class Server {
public:
    // Of SqliteStore::open and HttpServer::listen; Errc::Usage for another public URL than scheme, host and port.
    static Result<std::unique_ptr<Server>> start(const ServerOptions &options, FileSystem &files, const Clock &clock);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    QByteArray url() const; // where it listens
    HttpServer &http();

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn::server
