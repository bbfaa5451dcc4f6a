#pragma once
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "server/http/api.h"
#include "server/http/http_server.h"
#include "server/main/backing.h"
#include "server/main/vector_place.h"
#include "server/oidc/oidc_options.h"

namespace mn::server {

struct ServerOptions {
    QString folder = {};                    // where everything lies that it keeps,
    std::optional<StackOptions> stack = {}; // or what it shares with others
    std::optional<S3Options> bucket = {};   // where sealed files are in place of a folder; needs a QCoreApplication
    VectorOptions vectors = {};             // of accounts that allow it; a Qdrant needs a QCoreApplication
    HttpOptions http = {};
    QString publicUrl = {};               // what clients reach it as; none: where it listens
    std::optional<OidcOptions> oidc = {}; // who makes an account signs in first; needs a QCoreApplication
    quint64 quota = 0;                    // bytes of rows and sealed files of an account; 0: any number
    ApiOptions api = {};                  // its limiter is the backing's, and its provider that of `oidc`
};

// "HOST:PORT" or "[HOST]:PORT", as an address and a port to listen at. Errc::Usage.
Result<std::pair<QString, quint16>> listenAddress(const QString &text);

// A whole server: what it keeps things in, and HTTP. It answers as long as it lives, and ends in good order.
class Server {
public:
    // `files` outlives it. Of embeddedBacking or stackBacking, and HttpServer::listen; Errc::Usage for another public
    // URL than scheme, host and port.
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
