#include "server/bus/local_bus.h"

namespace mn::server {

class LocalBus::Held final : public Bus::Subscription {
public:
    Held(LocalBus &bus, const sync::AccountId &account, std::function<void()> woken) : m_bus(bus), m_account(account)
    {
        const std::lock_guard lock(m_bus.m_mutex);
        Waiters &waiters = m_bus.m_waiters[m_account];
        m_place = waiters.insert(waiters.end(), std::move(woken));
    }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    ~Held() override
    {
        const std::lock_guard lock(m_bus.m_mutex);
        const auto waiters = m_bus.m_waiters.find(m_account);
        waiters->erase(m_place);
        if (waiters->empty())
            m_bus.m_waiters.erase(waiters);
    }

private:
    LocalBus &m_bus;
    sync::AccountId m_account;
    Waiters::iterator m_place;
};

std::unique_ptr<Bus::Subscription> LocalBus::subscribe(const sync::AccountId &account, std::function<void()> woken)
{
    return std::make_unique<Held>(*this, account, std::move(woken));
}

void LocalBus::notify(const sync::AccountId &account)
{
    // Under the lock, so that nobody is called who has gone: what they do is short.
    const std::lock_guard lock(m_mutex);
    const auto waiters = m_waiters.constFind(account);
    if (waiters == m_waiters.constEnd())
        return;
    for (const auto &woken : *waiters)
        woken();
}

void LocalBus::notifyAll()
{
    const std::lock_guard lock(m_mutex);
    for (const Waiters &waiters : std::as_const(m_waiters))
        for (const auto &woken : waiters)
            woken();
}

qsizetype LocalBus::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiters.size();
}

} // namespace mn::server
