#pragma once
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace mn::server {

// Ends what has waited for its answer for too long: PostgreSQL's own library would wait for ever for one that is there
// and does not move. The socket is shut down, and the call on it fails. Any thread.
class PostgresWatchdog {
public:
    explicit PostgresWatchdog(std::chrono::milliseconds patience);
    PostgresWatchdog(const PostgresWatchdog &) = delete;
    PostgresWatchdog &operator=(const PostgresWatchdog &) = delete;

    // One call on a socket, which stays open for as long as this is there.
    class Watch {
    public:
        Watch(PostgresWatchdog &dog, int socket);
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;
        ~Watch();

    private:
        PostgresWatchdog &m_dog;
        std::multimap<std::chrono::steady_clock::time_point, int>::iterator m_place;
    };

private:
    void run(const std::stop_token &stop);

    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable_any m_begun;
    bool m_isIdle = false;
    std::multimap<std::chrono::steady_clock::time_point, int> m_sockets; // by when they have waited long enough
    std::jthread m_thread;
};

} // namespace mn::server
