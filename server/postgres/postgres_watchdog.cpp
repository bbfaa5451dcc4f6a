#include "server/postgres/postgres_watchdog.h"
#include "core/base/platform/end_socket.h"
#include <algorithm>
#include <utility>

namespace mn::server {

using Steady = std::chrono::steady_clock;

namespace {

constexpr int kEnded = -1; // in place of its socket, until who called takes it away

} // namespace

PostgresWatchdog::PostgresWatchdog(std::chrono::milliseconds patience)
    : m_patience(patience), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

PostgresWatchdog::Watch::Watch(PostgresWatchdog &dog, int socket) : m_dog(dog)
{
    const std::lock_guard lock(dog.m_mutex);
    m_place = dog.m_sockets.emplace(Steady::now() + dog.m_patience, socket);
    if (std::exchange(dog.m_isIdle, false))
        dog.m_begun.notify_one();
}

PostgresWatchdog::Watch::~Watch()
{
    const std::lock_guard lock(m_dog.m_mutex);
    m_dog.m_sockets.erase(m_place);
}

// Whoever comes later waits for longer, so that it sleeps through all calls that end in time.
void PostgresWatchdog::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto first = std::ranges::find_if(m_sockets, [](const auto &one) { return one.second != kEnded; });
        if (first == m_sockets.end()) {
            m_isIdle = true;
            m_begun.wait(lock, stop, [this] { return !m_isIdle; });
        } else if (const auto until = first->first; Steady::now() < until) {
            m_begun.wait_until(lock, stop, until, [] { return false; });
        } else {
            endSocket(std::exchange(first->second, kEnded));
        }
    }
}

} // namespace mn::server
