#include "server/redis/redis_socket.h"
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/write.hpp>
#include <hiredis/hiredis.h>

namespace mn::server {

namespace asio = boost::asio;

namespace {

constexpr auto kDone = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds kPatience(1'000);

RedisReply replyOf(const redisReply &from)
{
    RedisReply reply;
    switch (from.type) {
    case REDIS_REPLY_INTEGER:
        reply.kind = RedisReply::Kind::Number;
        reply.number = from.integer;
        break;
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR:
        reply.kind = from.type == REDIS_REPLY_ERROR ? RedisReply::Kind::Problem : RedisReply::Kind::Bytes;
        reply.bytes = QByteArray(from.str, qsizetype(from.len));
        break;
    case REDIS_REPLY_ARRAY:
        reply.kind = RedisReply::Kind::List;
        for (size_t i = 0; i < from.elements; ++i)
            reply.list += replyOf(*from.element[i]);
        break;
    default:
        break;
    }
    return reply;
}

} // namespace

RedisSocket::RedisSocket(const asio::any_io_executor &executor)
    : m_stream(executor), m_reader(redisReaderCreate(), redisReaderFree)
{
}

RedisSocket::~RedisSocket() = default;

asio::awaitable<bool> RedisSocket::open(const RedisOptions &options)
{
    QList<asio::generic::stream_protocol::endpoint> places;
    if (options.socket.isEmpty()) {
        asio::ip::tcp::resolver resolver(m_stream.get_executor());
        const auto [error, found] =
            co_await resolver.async_resolve(options.host.toStdString(), std::to_string(options.port), kDone);
        for (const auto &one : found)
            places += asio::generic::stream_protocol::endpoint(one.endpoint());
    } else {
        places += asio::generic::stream_protocol::endpoint(
            asio::local::stream_protocol::endpoint(options.socket.toStdString()));
    }
    bool isThere = false;
    for (const auto &place : places) {
        m_stream.expires_after(kPatience);
        const auto [error] = co_await m_stream.async_connect(place, kDone);
        isThere = !error;
        if (isThere)
            break;
        m_stream.close();
    }
    if (!isThere)
        co_return false;
    QList<RedisCommand> first;
    if (!options.password.isEmpty())
        first += options.user.isEmpty() ? RedisCommand{"AUTH", options.password.toUtf8()}
                                        : RedisCommand{"AUTH", options.user.toUtf8(), options.password.toUtf8()};
    if (options.database != 0)
        first += {"SELECT", QByteArray::number(options.database)};
    for (const RedisCommand &command : first) {
        const QByteArray bytes = bytesOf(command);
        const bool isWritten = co_await write(bytes, kPatience);
        if (!isWritten)
            co_return false;
        const auto reply = co_await read(kPatience);
        if (!reply || reply->kind == RedisReply::Kind::Problem)
            co_return false;
    }
    co_return true;
}

asio::awaitable<bool> RedisSocket::write(QByteArray bytes, std::chrono::milliseconds patience)
{
    m_stream.expires_after(patience);
    const auto [error, written] =
        co_await asio::async_write(m_stream, asio::buffer(bytes.constData(), size_t(bytes.size())), kDone);
    co_return !error;
}

asio::awaitable<std::optional<RedisReply>> RedisSocket::read(std::chrono::milliseconds patience)
{
    for (;;) {
        void *got = nullptr;
        if (redisReaderGetReply(m_reader.get(), &got) != REDIS_OK)
            co_return std::nullopt;
        if (got) {
            const std::unique_ptr<redisReply, void (*)(void *)> reply(static_cast<redisReply *>(got), freeReplyObject);
            co_return replyOf(*reply);
        }
        std::array<char, 16 * 1024> bytes;
        m_stream.expires_after(patience);
        const auto [error, count] = co_await m_stream.async_read_some(asio::buffer(bytes), kDone);
        if (error || redisReaderFeed(m_reader.get(), bytes.data(), count) != REDIS_OK)
            co_return std::nullopt;
    }
}

QByteArray RedisSocket::bytesOf(const RedisCommand &command)
{
    std::vector<const char *> parts;
    std::vector<size_t> sizes;
    for (const QByteArray &part : command) {
        parts.push_back(part.constData());
        sizes.push_back(size_t(part.size()));
    }
    char *formatted = nullptr;
    const int size = redisFormatCommandArgv(&formatted, int(parts.size()), parts.data(), sizes.data());
    const std::unique_ptr<char, void (*)(char *)> freed(formatted, redisFreeCommand);
    return size < 0 ? QByteArray() : QByteArray(formatted, size);
}

} // namespace mn::server
