#pragma once
#include "server/redis/redis_options.h"
#include <QByteArray>
#include <QList>
#include <functional>
#include <memory>

namespace mn::server {

struct RedisReply {
    enum class Kind { Nothing, Number, Bytes, List, Problem };
    Kind kind = Kind::Nothing;
    qint64 number = 0;
    QByteArray bytes = {}; // of Problem: what Redis says
    QList<RedisReply> list = {};
};
using RedisCommand = QList<QByteArray>; // its name first

// Connections to a Redis that may come and go, on a thread of their own. Any other thread; asking blocks it, 2 s at
// most. While Redis is away, or does not move, one caller at a time looks for it, twice a second, and the others know
// at once.
class RedisClient {
public:
    explicit RedisClient(const RedisOptions &options);
    ~RedisClient();
    RedisClient(const RedisClient &) = delete;
    RedisClient &operator=(const RedisClient &) = delete;

    // Sent in one go; their replies in order. Errc::NotAvailable, and it is not known then what was done; Errc::Failed
    // when Redis refuses one of them.
    Result<QList<RedisReply>> ask(const QList<RedisCommand> &commands);
    Result<RedisReply> ask(const RedisCommand &command);

    // Once. What is published on channels like `pattern`; `again` each time when hearing begins. Both are called on the
    // client's thread.
    void listen(const QByteArray &pattern, std::function<void(const QByteArray &)> heard, std::function<void()> again);
    // When it returns nobody is being called any more.
    void stopListening();
    bool isHearing() const;
    bool isAway() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn::server
