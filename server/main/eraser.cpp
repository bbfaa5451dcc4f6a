#include "server/main/eraser.h"

namespace mn::server {

Eraser::Eraser(AccountService &accounts, Bus &bus, std::chrono::milliseconds every) : m_accounts(accounts), m_bus(bus)
{
    clear();
    m_thread = std::jthread([this, every](const std::stop_token &stop) {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            m_time.wait_for(lock, stop, every, [] { return false; });
            if (!stop.stop_requested())
                clear();
        }
    });
}

// Who waits for news of one is told that there is none any more.
void Eraser::clear()
{
    if (const auto erased = m_accounts.eraseDue())
        for (const AccountId &account : *erased)
            m_bus.notify(account);
    (void)m_accounts.eraseOwedVectors();
}

} // namespace mn::server
