#include "server/limits/rate_limiter.h"
#include <algorithm>
#include <cmath>

namespace mn::server {

std::optional<quint64> MemoryRateLimiter::refusal(const QByteArray &key, Rate rate)
{
    if (rate.perMinute <= 0)
        return {};
    constexpr double kMinute = 60'000;
    const qint64 now = m_clock.now();
    const double most = rate.perMinute;
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd()) {
        m_buckets.splice(m_buckets.begin(), m_buckets, *place);
    } else {
        if (m_places.size() >= m_most) {
            m_places.remove(m_buckets.back().key);
            m_buckets.pop_back();
        }
        m_buckets.push_front({key, most, now});
        m_places.insert(key, m_buckets.begin());
    }
    Bucket &bucket = m_buckets.front();
    // A clock that was set back fills nothing, and takes nothing away.
    bucket.tokens = std::min(most, bucket.tokens + double(std::max<qint64>(0, now - bucket.at)) * most / kMinute);
    bucket.at = now;
    if (bucket.tokens < 1)
        return quint64(std::ceil((1 - bucket.tokens) * kMinute / most / 1000));
    bucket.tokens -= 1;
    return {};
}

} // namespace mn::server
