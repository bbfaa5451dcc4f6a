#include "server/redis/redis_rate_limiter.h"

namespace mn::server {

namespace {

// In one step, so that of many servers that ask at once each takes its own. The answer: 0, or ms until there is one. A
// bucket that would be full by now is not kept.
constexpr char kTake[] = R"lua(
local most = tonumber(ARGV[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = tonumber(kept[1]) or most
tokens = math.min(most, tokens + math.max(0, now - (tonumber(kept[2]) or now)) * most / 60000)
local wait = 0
if tokens >= 1 then
    tokens = tokens - 1
else
    wait = math.ceil((1 - tokens) * 60000 / most)
end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', now)
redis.call('PEXPIRE', KEYS[1], 60000)
return wait
)lua";

} // namespace

std::optional<quint64> RedisRateLimiter::refusal(const QByteArray &key, Rate rate)
{
    if (rate.perMinute <= 0)
        return {};
    const auto reply = m_client.ask(RedisCommand{"EVAL", kTake, "1", "rl:" + key, QByteArray::number(rate.perMinute)});
    if (!reply || reply->kind != RedisReply::Kind::Number)
        return m_own.refusal(key, rate);
    if (reply->number == 0)
        return {};
    return quint64((reply->number + 999) / 1000);
}

} // namespace mn::server
