#pragma once
#include "server/bus/bus.h"
#include "server/service/account_service.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mn::server {

// Clears away accounts whose time to be erased has come, and vectors that have to go: before its constructor returns,
// and again and again as long as it lives. What cannot be done now is done next time.
class Eraser {
public:
    // Both outlive it.
    Eraser(AccountService &accounts, Bus &bus, std::chrono::milliseconds every = std::chrono::minutes(1));
    ~Eraser() = default;
    Eraser(const Eraser &) = delete;
    Eraser &operator=(const Eraser &) = delete;

private:
    void clear();

    AccountService &m_accounts;
    Bus &m_bus;
    std::mutex m_mutex;
    std::condition_variable_any m_time;
    std::jthread m_thread; // ends before what it uses
};

} // namespace mn::server
