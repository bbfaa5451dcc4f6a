#pragma once
#include "core/base/clock.h"
#include <QByteArray>
#include <QHash>
#include <list>
#include <mutex>
#include <optional>

namespace mn::server {

// A token bucket: it holds a minute's worth, and fills up evenly.
struct Rate {
    int perMinute = 0; // 0: any number
};

// How often somebody may ask. Any thread.
class RateLimiter {
public:
    virtual ~RateLimiter() = default;
    // Takes one from the bucket of `key`. When there is none, the seconds until there is.
    virtual std::optional<quint64> refusal(const QByteArray &key, Rate rate) = 0;
};

// In the memory of one process. Of so many buckets that have been asked for, those that were not for the longest time
// are forgotten, which makes them full.
class MemoryRateLimiter final : public RateLimiter {
public:
    explicit MemoryRateLimiter(const Clock &clock, qsizetype most = 100'000) : m_clock(clock), m_most(most) {}
    std::optional<quint64> refusal(const QByteArray &key, Rate rate) override;

private:
    struct Bucket {
        QByteArray key;
        double tokens = 0;
        qint64 at = 0; // ms UTC
    };
    const Clock &m_clock;
    const qsizetype m_most;
    std::mutex m_mutex;
    std::list<Bucket> m_buckets; // asked for last first
    QHash<QByteArray, std::list<Bucket>::iterator> m_places;
};

} // namespace mn::server
