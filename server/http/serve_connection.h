#pragma once
#include "core/base/platform/quick_ack.h"
#include "server/http/live_connection.h"

// Included where connections of one kind are made, and nowhere else: Beast takes a compiler long.
namespace mn::server {

// `Stream`: a beast::tcp_stream, or one over it.
template <class Stream> class Connection {
public:
    Connection(Stream &stream, Shared &shared)
        : m_stream(stream), m_shared(shared), m_open(shared, stream.get_executor())
    {
        m_open.setClose([this] { lowest().close(); });
    }

    // Ends with the client, with the server, or with a request that cannot be understood.
    asio::awaitable<void> run()
    {
        std::chrono::milliseconds patience = m_shared.options.header;
        while (co_await isThereMore(patience)) {
            const bool goesOn = co_await answerOne();
            if (!goesOn)
                break;
            patience = m_shared.options.idle;
        }
        if (m_wantsLive)
            co_await listen();
        if (m_hasUnread)
            co_await discard();
    }

private:
    static constexpr std::uint32_t kHeaderBytes = 8 * 1024;
    static constexpr qint64 kDiscardBytes = 2 * qint64(sync::kMaxRequestBytes);
    static constexpr std::chrono::milliseconds kDiscardFor = std::chrono::seconds(2);

    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    // The first bytes of another request.
    asio::awaitable<bool> isThereMore(std::chrono::milliseconds patience)
    {
        if (m_buffer.size() > 0)
            co_return true;
        if (m_open.isEnding())
            co_return false;
        m_open.setWake([this] { lowest().cancel(); });
        lowest().expires_after(patience);
        const auto [error, bytes] = co_await m_stream.async_read_some(m_buffer.prepare(4096), kDone);
        m_open.setWake({});
        m_buffer.commit(bytes);
        co_return !error;
    }

    // Whether the connection goes on.
    asio::awaitable<bool> answerOne()
    {
        http::request_parser<http::string_body> parser;
        parser.header_limit(kHeaderBytes);
        parser.body_limit(std::uint64_t(sync::kMaxRequestBytes));
        lowest().expires_after(m_shared.options.header);
        const auto [error, bytes] = co_await http::async_read_header(m_stream, m_buffer, parser, kDone);
        if (error)
            co_return co_await refuse(error);
        m_version = parser.get().version();
        m_hasUnread = !parser.is_done();
        if (isForLive(parser.get())) {
            m_wantsLive = parser.release();
            co_return false;
        }
        const RequestHead head = headOf(parser.get());
        if (m_shared.isTooMuch(Api::weightOf(head)))
            co_return co_await reply(Api::problem({sync::ProblemCode::Unavailable, 1}), parser.keep_alive());
        auto admitted = co_await onWorker(m_shared, [&] { return m_shared.api->admit(head); });
        if (!admitted)
            co_return co_await reply(admitted.error(), parser.keep_alive());

        BodyBudget budget(m_shared);
        if (admitted->reply > 0 && !budget.take(admitted->reply))
            co_return co_await reply(Api::problem({sync::ProblemCode::Unavailable, 1}), parser.keep_alive());
        if (const auto problem = bodyProblem(parser, admitted->maxBody, budget))
            co_return co_await reply(Api::problem(*problem), parser.keep_alive());
        if (m_hasUnread) {
            const bool isThere = co_await readBody(parser, admitted->maxBody);
            if (!isThere)
                co_return false;
        }
        co_return co_await answer(*admitted, parser);
    }

    // From here on it is a WebSocket until its end; it lasts for hours, and what was needed for requests need not.
    asio::awaitable<void> listen()
    {
        m_buffer.clear();
        m_buffer.shrink_to_fit();
        m_hasUnread = false;
        LiveConnection live(m_stream, m_shared, m_open);
        co_await live.run(*std::exchange(m_wantsLive, {}));
    }

    asio::awaitable<bool> answer(const Api::Admitted &admitted, http::request_parser<http::string_body> &parser)
    {
        const QByteArrayView body(parser.get().body().data(), qsizetype(parser.get().body().size()));
        if (admitted.asksOthers)
            co_return co_await answerByOthers(admitted, body, parser.keep_alive());
        const auto waiter = std::make_shared<Waiter>(m_stream.get_executor());
        Api::Outcome outcome = co_await onWorker(
            m_shared, [&] { return m_shared.api->answer(admitted, body, waiter->wakeFromAnywhere()); });
        if (outcome.wait) {
            const bool isThere = co_await wait(*outcome.wait, *waiter);
            m_shared.api->waited(waiter->isWoken);
            outcome.wait.reset();
            if (!isThere)
                co_return false;
            outcome = co_await onWorker(m_shared, [&] { return m_shared.api->answer(admitted, body); });
        }
        co_return co_await reply(outcome.response, parser.keep_alive());
    }

    asio::awaitable<bool> answerByOthers(const Api::Admitted &admitted, QByteArrayView body, bool isKept)
    {
        if (m_shared.asking >= kMostAsking)
            co_return co_await reply(Api::problem({sync::ProblemCode::Unavailable, 1}), isKept);
        const Api::Outcome outcome = co_await onAsker(m_shared, [&] { return m_shared.api->answer(admitted, body); });
        co_return co_await reply(outcome.response, isKept);
    }

    // Until it is woken, its time is over or the server ends; false when the client is gone.
    asio::awaitable<bool> wait(const Api::Wait &wait, Waiter &waiter)
    {
        waiter.timer.expires_after(std::chrono::seconds(wait.seconds));
        m_open.setWake([&waiter] { waiter.timer.cancel(); });
        asio::ip::tcp::socket &socket = lowest().socket();
        socket.async_wait(asio::ip::tcp::socket::wait_read,
                          [there = waiter.shared_from_this()](const boost::system::error_code &error) {
                              there->hasInput = !error;
                              if (!error)
                                  there->timer.cancel();
                          });
        bool isThere = true;
        bool isOver = false;
        while (isThere && !isOver && !waiter.isWoken && !m_open.isEnding()) {
            const auto [error] = co_await waiter.timer.async_wait(kDone);
            isOver = !error;
            if (waiter.hasInput)
                isThere = !isClosed(socket);
            waiter.hasInput = false;
        }
        m_open.setWake({});
        boost::system::error_code failed;
        ignore(socket.cancel(failed));
        co_return isThere;
    }

    // Nothing is taken: what came may be the next request, early.
    static bool isClosed(asio::ip::tcp::socket &socket)
    {
        char byte = 0;
        boost::system::error_code error;
        ignore(socket.non_blocking(true, error));
        socket.receive(asio::buffer(&byte, 1), asio::ip::tcp::socket::message_peek, error);
        return error && error != asio::error::would_block;
    }

    RequestHead headOf(const http::request_header<> &from)
    {
        RequestHead head;
        head.address = addressOf(from);
        switch (from.method()) {
        case http::verb::get:
            head.method = Method::Get;
            break;
        case http::verb::post:
            head.method = Method::Post;
            break;
        case http::verb::put:
            head.method = Method::Put;
            break;
        case http::verb::delete_:
            head.method = Method::Delete;
            break;
        default:
            break;
        }
        const auto bytesOf = [](const auto &text) { return QByteArray(text.data(), qsizetype(text.size())); };
        head.target = bytesOf(from.target());
        for (const auto &field : from) {
            if (field.name() == http::field::content_type)
                head.contentTypes += bytesOf(field.value());
            else if (field.name() == http::field::authorization)
                head.authorizations += bytesOf(field.value());
        }
        return head;
    }

    // Who asks: the other end, or whom a proxy before us that is trusted names last.
    QByteArray addressOf(const http::request_header<> &from)
    {
        boost::system::error_code error;
        const auto address = lowest().socket().remote_endpoint(error).address();
        const QByteArray own = QByteArray::fromStdString(address.to_string());
        if (m_shared.options.trustedProxy.isEmpty() || own != m_shared.options.trustedProxy.toLatin1())
            return bucketOf(address);
        const auto said = from["X-Forwarded-For"];
        const QByteArray last = QByteArray(said.data(), qsizetype(said.size())).split(',').last().trimmed();
        const auto behind = asio::ip::make_address(last.toStdString(), error);
        return bucketOf(error ? address : behind);
    }

    // Whoever has one address of IPv6 has a whole /64 of them.
    static QByteArray bucketOf(const asio::ip::address &address)
    {
        if (!address.is_v6() || address.to_v6().is_v4_mapped())
            return QByteArray::fromStdString(address.to_string());
        auto bytes = address.to_v6().to_bytes();
        std::fill(bytes.begin() + 8, bytes.end(), 0);
        return QByteArray::fromStdString(asio::ip::address_v6(bytes).to_string());
    }

    // What is wrong with a body before any of it is read.
    template <class Parser>
    std::optional<Refusal> bodyProblem(const Parser &parser, qsizetype most, BodyBudget &budget) const
    {
        if (!m_hasUnread)
            return {};
        if (most == 0)
            return Refusal{sync::ProblemCode::Malformed};
        const std::uint64_t size = parser.content_length() ? *parser.content_length() : std::uint64_t(most);
        if (size > std::uint64_t(most))
            return Refusal{sync::ProblemCode::TooLarge};
        if (!budget.take(qint64(size)))
            return Refusal{sync::ProblemCode::Unavailable, 1};
        return {};
    }

    template <class Parser> asio::awaitable<bool> readBody(Parser &parser, qsizetype most)
    {
        parser.body_limit(std::uint64_t(most));
        lowest().expires_after(m_shared.options.body);
        if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
            http::response<http::empty_body> goOn{http::status::continue_, m_version};
            const auto [failed, written] = co_await http::async_write(m_stream, goOn, kDone);
            if (failed)
                co_return false;
        }
        while (!parser.is_done()) {
            acknowledgeAtOnce(lowest().socket().native_handle());
            const auto [error, bytes] = co_await http::async_read_some(m_stream, m_buffer, parser, kDone);
            if (error)
                co_return co_await refuse(error);
        }
        m_hasUnread = false;
        co_return true;
    }

    // Bytes that are no request: always the end, and false. Who is just slow or gone is told nothing.
    asio::awaitable<bool> refuse(beast::error_code error)
    {
        if (error.category() != http::make_error_code(http::error::end_of_stream).category() ||
            error == http::error::end_of_stream || error == http::error::partial_message) {
            m_hasUnread = false;
            co_return false;
        }
        m_hasUnread = true;
        const bool isLong = error == http::error::body_limit || error == http::error::header_limit;
        co_await reply(Api::problem({isLong ? sync::ProblemCode::TooLarge : sync::ProblemCode::Malformed}), false);
        co_return false;
    }

    // Whether the connection goes on.
    asio::awaitable<bool> reply(const Response &response, bool isKept)
    {
        http::response<http::span_body<const char>> out{http::status(response.status), m_version};
        out.body() = {response.body.constData(), size_t(response.body.size())};
        if (!response.type.isEmpty())
            out.set(http::field::content_type,
                    std::string_view(response.type.constData(), size_t(response.type.size())));
        out.set(http::field::cache_control, "no-store");
        if (response.retryAfter)
            out.set(http::field::retry_after, std::to_string(*response.retryAfter));
        if (!response.allow.isEmpty())
            out.set(http::field::allow, response.allow.toStdString());
        if (response.status == 401)
            out.set(http::field::www_authenticate, "Bearer");
        out.keep_alive(isKept && !m_hasUnread && !m_open.isEnding());
        out.prepare_payload();
        lowest().expires_after(m_shared.options.reply);
        const auto [error, bytes] = co_await http::async_write(m_stream, out, kDone);
        co_return !error && out.keep_alive();
    }

    // Closed while something comes in, the connection would be reset, and the answer lost on its way. So the client is
    // told that nothing more comes, and what it still sends is looked at no more, for a while.
    asio::awaitable<void> discard()
    {
        if constexpr (std::is_same_v<Stream, beast::tcp_stream>) {
            boost::system::error_code failed;
            ignore(m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, failed));
        }
        lowest().expires_after(kDiscardFor);
        m_buffer.clear();
        for (qint64 left = kDiscardBytes; left > 0;) {
            const auto [error, bytes] = co_await lowest().async_read_some(m_buffer.prepare(16 * 1024), kDone);
            if (error)
                break;
            left -= qint64(bytes);
        }
    }

    Stream &m_stream;
    Shared &m_shared;
    OpenConnection m_open;
    beast::flat_buffer m_buffer{kHeaderBytes + 64 * 1024};
    unsigned m_version = 11;
    bool m_hasUnread = false;                                    // a body that nobody reads
    std::optional<http::request<http::string_body>> m_wantsLive; // to become a WebSocket
};

} // namespace mn::server
