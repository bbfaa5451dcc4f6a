#pragma once
#include "server/redis/redis_client.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <chrono>

struct redisReader;

namespace mn::server {

// One connection to Redis, as coroutines of one thread. After an error it is of no more use.
class RedisSocket {
public:
    explicit RedisSocket(const boost::asio::any_io_executor &executor);
    ~RedisSocket();
    RedisSocket(const RedisSocket &) = delete;
    RedisSocket &operator=(const RedisSocket &) = delete;

    // Connected, and let in.
    boost::asio::awaitable<bool> open(const RedisOptions &options);
    boost::asio::awaitable<bool> write(QByteArray bytes, std::chrono::milliseconds patience);
    // The next one; nothing when none comes in time, or nonsense.
    boost::asio::awaitable<std::optional<RedisReply>> read(std::chrono::milliseconds patience);
    void close() { m_stream.close(); }

    // As Redis reads it.
    static QByteArray bytesOf(const RedisCommand &command);

private:
    boost::beast::basic_stream<boost::asio::generic::stream_protocol> m_stream;
    std::unique_ptr<redisReader, void (*)(redisReader *)> m_reader;
};

} // namespace mn::server
