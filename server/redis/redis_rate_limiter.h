#pragma once
#include "server/limits/rate_limiter.h"
#include "server/redis/redis_client.h"

namespace mn::server {

// Buckets that several servers share. While Redis is away each server has its own. By Redis's clock.
class RedisRateLimiter final : public RateLimiter {
public:
    // Both outlive it.
    RedisRateLimiter(RedisClient &client, RateLimiter &own) : m_client(client), m_own(own) {}
    std::optional<quint64> refusal(const QByteArray &key, Rate rate) override;

private:
    RedisClient &m_client;
    RateLimiter &m_own;
};

} // namespace mn::server
