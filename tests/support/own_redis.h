#pragma once
#include "server/redis/redis_options.h"
#include <QProcess>
#include <QTemporaryDir>

namespace mn::test {

// A real Redis of a test's own, as OwnPostgres.
class OwnRedis {
public:
    OwnRedis();
    ~OwnRedis();
    OwnRedis(const OwnRedis &) = delete;
    OwnRedis &operator=(const OwnRedis &) = delete;

    void kill();
    void start(); // again, empty
    // It is there and does not move, until it goes on.
    void pause();
    void goOn();
    QString url() const { return QStringLiteral("unix:") + m_folder.filePath(QStringLiteral("redis.sock")); }
    server::RedisOptions options() const { return server::redisOptionsOf(url()).value_or(server::RedisOptions()); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace mn::test
