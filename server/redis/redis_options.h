#pragma once
#include "core/base/result.h"

namespace mn::server {

struct RedisOptions {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 6379;
    QString socket = {}; // a path in place of host and port
    QString user = {};
    QString password = {};
    int database = 0;
};

// "redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE]" or "unix:PATH". Errc::Usage.
Result<RedisOptions> redisOptionsOf(const QString &url);

} // namespace mn::server
