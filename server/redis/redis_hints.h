#pragma once
#include "server/bus/hints.h"
#include "server/redis/redis_client.h"

namespace mn::server {

// Hints as messages of the channels "poke:0" to "poke:255", by the account's first byte; each server hears all of them.
// Pushes also go to the stream "stream:memories", the newest 100,000 or so, for followers that must not miss one.
class RedisHints final : public Hints {
public:
    // `client` outlives this, and listens to nothing else.
    explicit RedisHints(RedisClient &client) : m_client(client) {}
    Result<void> publish(const QList<Hint> &hints) override;
    void listen(std::function<void(const Hint &)> heard, std::function<void()> again) override;
    void stopListening() override { m_client.stopListening(); }
    bool isHearing() const override { return m_client.isHearing(); }

private:
    RedisClient &m_client;
};

} // namespace mn::server
