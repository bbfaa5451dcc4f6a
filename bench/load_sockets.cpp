#include "bench/load.h"
#include "sync/protocol/live.h"
#include "sync/protocol/routes.h"
#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <semaphore>
#include <thread>

namespace mn::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;

namespace {

constexpr int kOpeningAtOnce = 64; // as many as a server's queue of new connections surely takes
constexpr auto kDone = asio::as_tuple(asio::use_awaitable);

} // namespace

struct IdleSockets::Parts {
    asio::io_context context{1};
    asio::ssl::context tls{asio::ssl::context::tlsv13_client};
    std::counting_semaphore<> opening{kOpeningAtOnce};
    std::counting_semaphore<> greeted{0};
    std::atomic<int> open = 0;
    std::thread thread;

    // Until the other side ends it, or this whole process does.
    template <class Stream> asio::awaitable<void> live(websocket::stream<Stream> socket, const sync::SessionToken token)
    {
        socket.set_option(websocket::stream_base::decorator([](websocket::request_type &request) {
            request.set(beast::http::field::sec_websocket_protocol, sync::kLiveProtocol);
        }));
        const auto [refused] = co_await socket.async_handshake("127.0.0.1", sync::routes::kLive, kDone);
        if (refused)
            qFatal("a socket is refused: %s", refused.message().c_str());
        socket.binary(true);
        const QByteArray hello = toCbor(sync::LiveHello{token});
        co_await socket.async_write(asio::buffer(hello.constData(), size_t(hello.size())), kDone);
        ++open;
        opening.release();
        for (bool isGreeted = false;;) {
            beast::flat_buffer news;
            const auto [ended, bytes] = co_await socket.async_read(news, kDone);
            if (ended)
                break;
            if (!std::exchange(isGreeted, true))
                greeted.release();
        }
        --open;
    }

    asio::awaitable<void> begin(asio::ip::tcp::endpoint server, bool isTls, sync::SessionToken token)
    {
        beast::tcp_stream stream(context);
        const auto [failed] = co_await stream.async_connect(server, kDone);
        if (failed)
            qFatal("the server takes no more sockets: %s", failed.message().c_str());
        if (!isTls)
            co_return co_await live(websocket::stream<beast::tcp_stream>(std::move(stream)), token);
        beast::ssl_stream<beast::tcp_stream> sealed(std::move(stream), tls);
        const auto [untrusted] = co_await sealed.async_handshake(asio::ssl::stream_base::client, kDone);
        if (untrusted)
            qFatal("no TLS: %s", untrusted.message().c_str());
        co_await live(websocket::stream<beast::ssl_stream<beast::tcp_stream>>(std::move(sealed)), token);
    }
};

IdleSockets::IdleSockets(const LoadServer &server, const QList<sync::SessionToken> &tokens)
    : m_parts(std::make_unique<Parts>())
{
    const auto work = asio::make_work_guard(m_parts->context);
    m_parts->thread = std::thread([this] { m_parts->context.run(); });
    const asio::ip::tcp::endpoint at(asio::ip::make_address(server.at().host().toStdString()),
                                     std::uint16_t(server.at().port()));
    const bool isTls = server.at().scheme() == QStringLiteral("https");
    for (const sync::SessionToken &token : tokens) {
        m_parts->opening.acquire();
        asio::co_spawn(m_parts->context, m_parts->begin(at, isTls, token), asio::detached);
    }
    for (qsizetype i = 0; i < tokens.size(); ++i)
        m_parts->greeted.acquire();
}

IdleSockets::~IdleSockets()
{
    m_parts->context.stop();
    m_parts->thread.join();
}

int IdleSockets::open() const
{
    return m_parts->open;
}

} // namespace mn::bench
