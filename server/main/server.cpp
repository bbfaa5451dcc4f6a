#include "server/main/server.h"
#include "server/main/eraser.h"
#include "server/oidc/oidc_provider.h"
#include <QHostAddress>
#include <QUrl>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

// As sync::sessionBytes has it: no port where it is the scheme's own.
Result<QByteArray> originOf(const QString &publicUrl)
{
    const QUrl url(publicUrl, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isPlace = url.isValid() && (scheme == u"https"_s || scheme == u"http"_s) && !url.host().isEmpty() &&
                         (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery() && !url.hasFragment() &&
                         url.userInfo().isEmpty();
    if (!isPlace)
        return fail(Errc::Usage,
                    u"\"%1\" is not the address of a server, such as https://sync.example.org"_s.arg(publicUrl));
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':') && !host.startsWith(u'['))
        host = u'[' + host + u']';
    QString origin = scheme + u"://"_s + host;
    const int own = scheme == u"https"_s ? 443 : 80;
    if (url.port(own) != own)
        origin += u':' + QString::number(url.port());
    return origin.toLatin1();
}

Result<QByteArray> ownOrigin(const QString &address, const HttpServer &http)
{
    const QHostAddress at(address);
    if (at == QHostAddress::AnyIPv4 || at == QHostAddress::AnyIPv6)
        return fail(Errc::Usage,
                    u"at %1 it is reached by names that it does not know: say one with --public-url"_s.arg(address));
    return http.url();
}

} // namespace

Result<std::pair<QString, quint16>> listenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    if (colon <= 0 || !isNumber || QHostAddress(host).isNull() || host.contains(u':') != isBracketed)
        return fail(Errc::Usage, u"\"%1\" is not an address and a port, such as 127.0.0.1:8080"_s.arg(text));
    return std::pair(host, port);
}

// Each after those it uses.
struct Server::Parts {
    Metrics metrics;
    std::unique_ptr<Backing> backing;
    std::unique_ptr<VectorKeeper> vectors;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<LinkRooms> links;
    std::unique_ptr<OidcProvider> provider; // none: nobody signs in elsewhere
    std::unique_ptr<Eraser> eraser;
    std::unique_ptr<Api> api;
    std::unique_ptr<HttpServer> http;

    void watch()
    {
        metrics.watch("mnemosyned_connections", "Open just now", [this] { return http->connections(); });
        metrics.watch("mnemosyned_live_sockets", "Of those, waiting for news", [this] { return http->liveSockets(); });
        metrics.watch("mnemosyned_request_bytes", "Held of requests just now",
                      [this] { return double(http->bodyBytes()); });
        metrics.watch("mnemosyned_queue", "Steps of requests that wait for a worker",
                      [this] { return http->queued(); });
        metrics.watch("mnemosyned_telling", "Live sockets that wait for a worker, to look for news",
                      [this] { return http->telling(); });
        backing->watchBy(metrics);
        vectors->watchBy(metrics);
        if (provider)
            metrics.watch("mnemosyned_oidc_away", "Whether the provider of sign-ins does not answer, and is not asked",
                          [this] { return provider->isAway(); });
    }
};

Result<std::unique_ptr<Server>> Server::start(const ServerOptions &options, FileSystem &files, const Clock &clock)
{
    auto parts = std::make_unique<Parts>();
    MN_TRY(parts->http, HttpServer::listen(options.http));
    MN_TRY(const QByteArray origin,
           options.publicUrl.isEmpty() ? ownOrigin(options.http.address, *parts->http) : originOf(options.publicUrl));
    MN_TRY(parts->backing, options.stack ? stackBacking(*options.stack, options.bucket, files, clock)
                                         : embeddedBacking(options.folder, options.bucket, files, clock));
    parts->vectors = std::make_unique<VectorKeeper>(options.vectors);
    parts->accounts = std::make_unique<AccountService>(parts->backing->store(), clock, sync::Rules(), options.quota,
                                                       parts->backing->blobs(), parts->vectors->place());
    parts->eraser = std::make_unique<Eraser>(*parts->accounts, parts->backing->bus());
    parts->signIn = std::make_unique<SignIn>(*parts->accounts, parts->backing->sessions(), clock, origin);
    parts->links = std::make_unique<LinkRooms>(parts->backing->sessions(), clock);
    ApiOptions api = options.api;
    api.limiter = &parts->backing->limiter();
    api.areBlobsFar = options.bucket.has_value();
    api.areVectorsFar = options.vectors.qdrant() != nullptr;
    if (options.oidc) {
        parts->provider = std::make_unique<OidcProvider>(*options.oidc, clock);
        api.provider = parts->provider.get();
    }
    parts->api = std::make_unique<Api>(*parts->accounts, *parts->signIn, *parts->links, parts->backing->bus(),
                                       parts->metrics, std::move(api));
    parts->watch();
    parts->http->serve(*parts->api);
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

Server::Server(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Server::~Server() = default;

QByteArray Server::url() const
{
    return m_parts->http->url();
}

HttpServer &Server::http()
{
    return *m_parts->http;
}

} // namespace mn::server
