#pragma once
#include "server/http/connection.h"
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace mn::server {

// A connection's place among those that are open, for as long as it is. Its members are touched on its strand alone.
class OpenConnection {
public:
    OpenConnection(Shared &shared, const boost::asio::any_io_executor &strand)
        : m_shared(shared), m_state(std::make_shared<State>())
    {
        const std::lock_guard lock(shared.mutex);
        m_state->isEnding = shared.isEnding;
        m_place = shared.open.insert(shared.open.end(), [strand, state = std::weak_ptr(m_state)](bool atOnce) {
            boost::asio::post(strand, [state, atOnce] {
                if (const auto there = state.lock())
                    there->end(atOnce);
            });
        });
    }
    OpenConnection(const OpenConnection &) = delete;
    OpenConnection &operator=(const OpenConnection &) = delete;
    ~OpenConnection()
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.open.erase(m_place);
        m_shared.gone.notify_all();
    }

    bool isEnding() const { return m_state->isEnding; }
    // What cuts short what the connection is waiting for just now: a request that may never come.
    void setWake(std::function<void()> wake) { m_state->wake = std::move(wake); }
    // What ends it whatever it does.
    void setClose(std::function<void()> close) { m_state->close = std::move(close); }

private:
    struct State {
        bool isEnding = false;
        std::function<void()> wake;
        std::function<void()> close;
        void end(bool atOnce)
        {
            isEnding = true;
            const auto &act = atOnce ? close : wake;
            if (act)
                act();
        }
    };
    Shared &m_shared;
    std::shared_ptr<State> m_state;
    std::list<std::function<void(bool)>>::iterator m_place;
};

// What a request that waits waits for. Touched on its connection's strand, but for wakeFromAnywhere().
class Waiter : public std::enable_shared_from_this<Waiter> {
public:
    explicit Waiter(const boost::asio::any_io_executor &strand) : timer(strand) {}

    std::function<void()> wakeFromAnywhere()
    {
        return [strand = timer.get_executor(), waiter = weak_from_this()] {
            boost::asio::post(strand, [waiter] {
                if (const auto there = waiter.lock()) {
                    there->isWoken = true;
                    there->timer.cancel();
                }
            });
        };
    }

    boost::asio::steady_timer timer;
    bool isWoken = false;
    bool hasInput = false; // its client sent something, or went away
};

// A part of what requests may hold in memory together.
class BodyBudget {
public:
    explicit BodyBudget(Shared &shared) : m_shared(shared) {}
    BodyBudget(const BodyBudget &) = delete;
    BodyBudget &operator=(const BodyBudget &) = delete;
    ~BodyBudget() { m_shared.bodyBytes -= m_bytes; }
    bool take(qint64 bytes)
    {
        m_bytes += bytes;
        return (m_shared.bodyBytes += bytes) <= m_shared.options.bodyBytes;
    }

private:
    Shared &m_shared;
    qint64 m_bytes = 0;
};

} // namespace mn::server
