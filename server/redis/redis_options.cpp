#include "server/redis/redis_options.h"
#include <QUrl>

namespace mn::server {

using namespace Qt::StringLiterals;

Result<RedisOptions> redisOptionsOf(const QString &url)
{
    RedisOptions options;
    if (url.startsWith(u"unix:"_s)) {
        options.socket = url.mid(5);
        if (options.socket.startsWith(u'/'))
            return options;
    }
    const QUrl parsed(url, QUrl::StrictMode);
    const QString path = parsed.path().mid(1);
    bool isNumber = true;
    if (!path.isEmpty())
        options.database = path.toInt(&isNumber);
    // It may hold a password: it is not repeated.
    if (parsed.scheme() != u"redis"_s || parsed.host().isEmpty() || !isNumber || options.database < 0 ||
        parsed.hasQuery() || parsed.hasFragment())
        return fail(Errc::Usage,
                    u"this is no address of Redis, such as redis://127.0.0.1:6379 or unix:/run/redis.sock"_s);
    options.host = parsed.host();
    options.port = quint16(parsed.port(options.port));
    options.user = parsed.userName(QUrl::FullyDecoded);
    options.password = parsed.password(QUrl::FullyDecoded);
    return options;
}

} // namespace mn::server
