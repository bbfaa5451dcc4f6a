#include "server/http/http_server.h"
#include "server/http/connection.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <numeric>
#include <thread>
#include <vector>

namespace mn::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kToken = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds kAfterTrouble(100);   // with accepting: too many open files
constexpr std::chrono::milliseconds kAfterClosing(2'000); // until the last coroutine has noticed

} // namespace

struct HttpServer::Parts {
    explicit Parts(const HttpOptions &options) : shared(options) {}

    asio::awaitable<void> accept();
    void tellAll(bool atOnce);
    bool waitForNone(std::chrono::milliseconds patience);

    Shared shared; // outlives the coroutines, which go with the context
    asio::io_context context;
    asio::strand<asio::io_context::executor_type> strand = asio::make_strand(context);
    tcp::acceptor acceptor{strand}; // touched there alone, once it accepts
    std::vector<std::thread> threads;
};

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpOptions &options)
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(options.address.toStdString(), error);
    if (error)
        return fail(Errc::Usage, u"\"%1\" is not an address to listen at, such as 127.0.0.1"_s.arg(options.address));
    const bool isSecure = !options.certificate.isEmpty() || !options.privateKey.isEmpty();
    if (!address.is_loopback() && !isSecure)
        return fail(Errc::Usage,
                    u"%1 is reached from other machines: it needs a certificate (TLS); without one, listen at "
                    "127.0.0.1 or ::1, behind a proxy that has one"_s.arg(options.address));
    auto parts = std::make_unique<Parts>(options);
    if (isSecure) {
        MN_TRY(parts->shared.tls, tlsContext(options.certificate, options.privateKey));
    }
    const tcp::endpoint endpoint(address, options.port);
    tcp::acceptor &acceptor = parts->acceptor;
    const auto tried = [&error](auto) { return !error; };
    if (!tried(acceptor.open(endpoint.protocol(), error)) ||
        !tried(acceptor.set_option(tcp::acceptor::reuse_address(true), error)) ||
        !tried(acceptor.bind(endpoint, error)) || !tried(acceptor.listen(tcp::acceptor::max_listen_connections, error)))
        return fail(
            Errc::NotAvailable,
            u"%1 port %2: %3"_s.arg(options.address).arg(options.port).arg(QString::fromStdString(error.message())));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(parts)));
}

HttpServer::HttpServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

HttpServer::~HttpServer()
{
    stop();
}

QByteArray HttpServer::url() const
{
    boost::system::error_code error;
    const tcp::endpoint at = m_parts->acceptor.local_endpoint(error);
    const QByteArray host = QByteArray::fromStdString(at.address().to_string());
    return QByteArray(m_parts->shared.tls ? "https://" : "http://") + (at.address().is_v6() ? '[' + host + ']' : host) +
           ':' + QByteArray::number(at.port());
}

void HttpServer::serve(Api &api)
{
    m_parts->shared.api = &api;
    asio::co_spawn(m_parts->strand, m_parts->accept(), [](const std::exception_ptr &error) {
        if (error) // a server that listens to nobody any more must not look as if it did
            std::rethrow_exception(error);
    });
    const unsigned threads = std::max(1u, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < threads; ++i)
        m_parts->threads.emplace_back([this] { m_parts->context.run(); });
}

asio::awaitable<void> HttpServer::Parts::accept()
{
    asio::steady_timer pause(strand);
    while (acceptor.is_open()) {
        tcp::socket socket(asio::make_strand(context));
        auto [error] = co_await acceptor.async_accept(socket, kToken);
        if (error == asio::error::operation_aborted)
            co_return;
        if (error) {
            pause.expires_after(kAfterTrouble);
            co_await pause.async_wait(kToken);
            continue;
        }
        bool isFull = false;
        {
            const std::lock_guard lock(shared.mutex);
            isFull = shared.open.size() >= size_t(shared.options.connections);
        }
        if (isFull) {
            if (!shared.tls)
                refuseConnection(std::move(socket));
            continue; // else it is closed: nothing can be said without a handshake
        }
        const auto executor = socket.get_executor();
        // Whatever a connection throws (memory, first of all) ends this one alone.
        asio::co_spawn(executor,
                       shared.tls ? serveTls(std::move(socket), shared) : servePlain(std::move(socket), shared),
                       [](const std::exception_ptr &) {});
    }
}

void HttpServer::Parts::tellAll(bool atOnce)
{
    const std::lock_guard lock(shared.mutex);
    shared.isEnding = true;
    for (const auto &tell : shared.open)
        tell(atOnce);
}

bool HttpServer::Parts::waitForNone(std::chrono::milliseconds patience)
{
    std::unique_lock lock(shared.mutex);
    return shared.gone.wait_for(lock, patience, [this] { return shared.open.empty(); });
}

void HttpServer::stop()
{
    Parts &parts = *m_parts;
    if (!parts.threads.empty()) {
        asio::post(parts.strand, [&parts] {
            boost::system::error_code error;
            ignore(parts.acceptor.close(error));
        });
        parts.tellAll(false);
        if (!parts.waitForNone(parts.shared.options.drain)) {
            parts.tellAll(true);
            parts.waitForNone(kAfterClosing);
        }
    }
    parts.context.stop();
    for (std::thread &thread : parts.threads)
        thread.join();
    parts.threads.clear();
    // What still runs there looks at what the coroutines hold: it ends before they go.
    parts.shared.workers.join();
    parts.shared.askers.join();
}

int HttpServer::connections() const
{
    const std::lock_guard lock(m_parts->shared.mutex);
    return int(m_parts->shared.open.size());
}

int HttpServer::liveSockets() const
{
    const std::lock_guard lock(m_parts->shared.mutex);
    return std::accumulate(m_parts->shared.live.cbegin(), m_parts->shared.live.cend(), 0);
}

int HttpServer::queued() const
{
    return m_parts->shared.queued;
}

int HttpServer::telling() const
{
    return m_parts->shared.telling;
}

qint64 HttpServer::bodyBytes() const
{
    return m_parts->shared.bodyBytes;
}

} // namespace mn::server
