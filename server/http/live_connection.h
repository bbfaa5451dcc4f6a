#pragma once
#include "server/http/api.h"
#include "server/http/coroutines.h"
#include "server/http/open_connection.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/routes.h"
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

namespace mn::server {

namespace websocket = beast::websocket;

// Whether this asks for the socket of sync/protocol/live.h.
inline bool isForLive(const http::request<http::string_body> &request)
{
    const auto protocols = request[http::field::sec_websocket_protocol];
    return websocket::is_upgrade(request) && request.target() == sync::routes::kLive &&
           http::token_list(protocols).exists(sync::kLiveProtocol);
}

// A place among an account's sockets, of which there are not too many.
class LivePlace {
public:
    LivePlace(Shared &shared, const AccountId &account) : m_shared(shared), m_account(account)
    {
        const std::lock_guard lock(shared.mutex);
        m_isTaken = ++shared.live[account] <= sync::kMaxLive;
    }
    LivePlace(const LivePlace &) = delete;
    LivePlace &operator=(const LivePlace &) = delete;
    ~LivePlace()
    {
        const std::lock_guard lock(m_shared.mutex);
        if (--m_shared.live[m_account] == 0)
            m_shared.live.remove(m_account);
    }
    bool isTaken() const { return m_isTaken; }

private:
    Shared &m_shared;
    const AccountId m_account;
    bool m_isTaken = false;
};

// One client that is told when something happens to its account.
template <class Stream> class LiveConnection {
public:
    LiveConnection(Stream &stream, Shared &shared, OpenConnection &open)
        : m_socket(stream), m_shared(shared), m_open(open), m_waiter(std::make_shared<Waiter>(stream.get_executor()))
    {
    }

    // Until one of the two has enough.
    asio::awaitable<void> run(http::request<http::string_body> request)
    {
        beast::get_lowest_layer(m_socket).expires_never();
        setTimes(m_shared.options.header, false);
        m_socket.read_message_max(kHelloBytes);
        m_socket.binary(true);
        m_socket.set_option(websocket::stream_base::decorator([](websocket::response_type &response) {
            response.set(http::field::sec_websocket_protocol, sync::kLiveProtocol);
        }));
        const auto [refused] = co_await m_socket.async_accept(request, kDone);
        if (refused)
            co_return;
        request = {};
        const auto hello = co_await readHello();
        if (!hello)
            co_return;
        const auto end = co_await tell(*hello);
        if (end)
            co_await close(*end);
        beast::get_lowest_layer(m_socket).close();
        while (m_isReading) { // its buffer lies here
            m_waiter->timer.expires_after(kBeat);
            const auto [over] = co_await m_waiter->timer.async_wait(kDone);
            static_cast<void>(over);
        }
    }

private:
    static constexpr std::size_t kHelloBytes = 256;
    static constexpr std::chrono::seconds kBeat{sync::kLiveBeat};
    static constexpr std::chrono::seconds kSilence{2 * sync::kLiveBeat}; // a ping after half of it

    void setTimes(std::chrono::milliseconds idle, bool pings)
    {
        m_socket.set_option(websocket::stream_base::timeout{m_shared.options.header, idle, pings});
    }

    // Nothing where it was none, and the socket is closed.
    asio::awaitable<std::optional<sync::LiveHello>> readHello()
    {
        const auto [error, bytes] = co_await m_socket.async_read(m_in, kDone);
        const bool isMessage = !error && m_socket.got_binary();
        const auto data = m_in.cdata();
        if (isMessage)
            if (const auto hello = sync::fromCbor<sync::LiveHello>(
                    QByteArrayView(static_cast<const char *>(data.data()), qsizetype(bytes))))
                co_return *hello;
        co_await close(sync::LiveEnd::Malformed);
        beast::get_lowest_layer(m_socket).close();
        co_return std::nullopt;
    }

    // Each change, or the newest of several; why it ends, unless the client left.
    asio::awaitable<std::optional<sync::LiveEnd>> tell(const sync::LiveHello &hello)
    {
        auto first = co_await onWorker(m_shared, [&] { return m_shared.api->news(hello); });
        if (!first)
            co_return endOf(first.error());
        const LivePlace place(m_shared, first->account);
        if (!place.isTaken())
            co_return sync::LiveEnd::TryLater;
        // Before it looks: what comes in between is not missed.
        const auto subscription = co_await onWorker(
            m_shared, [&] { return m_shared.api->subscribe(first->account, m_waiter->wakeFromAnywhere()); });
        setTimes(kSilence, true);
        listenForEnd();
        m_open.setWake([waiter = m_waiter] { waiter->timer.cancel(); });
        std::optional<sync::LiveNews> told;
        for (bool isBeat = false; !m_open.isEnding();) {
            // Also where nothing of it is new: the bytes of an attachment came, which have no place in the order.
            const bool isTold = std::exchange(m_waiter->isWoken, false);
            const auto now = co_await onTeller(m_shared, first->account, [&] { return m_shared.api->news(hello); });
            if (!now && now.error().code != sync::ProblemCode::Unavailable)
                co_return endOf(now.error());
            if (now && (isBeat || isTold || told != now->news)) {
                const QByteArray message = toCbor(now->news);
                const auto [error, bytes] =
                    co_await m_socket.async_write(asio::buffer(message.constData(), size_t(message.size())), kDone);
                if (error)
                    co_return std::nullopt;
                told = now->news;
            }
            m_waiter->timer.expires_after(kBeat);
            isBeat = false;
            while (!m_waiter->isWoken && m_isReading && !m_open.isEnding() && !isBeat) {
                const auto [cancelled] = co_await m_waiter->timer.async_wait(kDone);
                isBeat = !cancelled;
            }
            if (!m_isReading)
                co_return m_hasSaidMore ? std::optional(sync::LiveEnd::Malformed) : std::nullopt;
        }
        co_return sync::LiveEnd::ServerRestarts;
    }

    // Answers pings, and notices when the client leaves or says what it must not.
    void listenForEnd()
    {
        m_in.clear();
        m_in.shrink_to_fit();
        m_isReading = true;
        m_socket.async_read(m_in, [this](beast::error_code error, std::size_t) {
            m_isReading = false;
            m_hasSaidMore = !error;
            m_waiter->timer.cancel();
        });
    }

    static sync::LiveEnd endOf(const Refusal &refusal)
    {
        switch (refusal.code) {
        case sync::ProblemCode::NoSession:
            return sync::LiveEnd::NoSession;
        case sync::ProblemCode::DeviceRevoked:
        case sync::ProblemCode::UnknownDevice:
        case sync::ProblemCode::NoAccount:
            return sync::LiveEnd::NotAdmitted;
        default:
            return sync::LiveEnd::TryLater;
        }
    }

    asio::awaitable<void> close(sync::LiveEnd end)
    {
        const auto [error] = co_await m_socket.async_close(websocket::close_reason(std::uint16_t(end)), kDone);
        static_cast<void>(error);
    }

    websocket::stream<Stream &> m_socket;
    Shared &m_shared;
    OpenConnection &m_open;
    const std::shared_ptr<Waiter> m_waiter;
    beast::flat_buffer m_in;
    bool m_isReading = false;
    bool m_hasSaidMore = false;
};

} // namespace mn::server
