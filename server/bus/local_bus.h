#pragma once
#include "server/bus/bus.h"
#include <QHash>
#include <list>
#include <mutex>

namespace mn::server {

// For a server of one process. Outlives its subscriptions.
class LocalBus final : public Bus {
public:
    std::unique_ptr<Subscription> subscribe(const sync::AccountId &account, std::function<void()> woken) override;
    void notify(const sync::AccountId &account) override;
    void notifyAll();
    // Accounts that somebody waits for.
    qsizetype size() const;

private:
    class Held;
    using Waiters = std::list<std::function<void()>>;
    mutable std::mutex m_mutex;
    QHash<sync::AccountId, Waiters> m_waiters;
};

} // namespace mn::server
