#pragma once
#include "server/http/connection.h"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace mn::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

inline constexpr auto kDone = asio::as_tuple(asio::use_awaitable);

// Runs `work` by `executor`, and goes on where the coroutine was.
template <class Executor, class Work> asio::awaitable<std::invoke_result_t<Work>> runOn(Executor &executor, Work work)
{
    const auto run = [](Work given) -> asio::awaitable<std::invoke_result_t<Work>> { co_return given(); };
    co_return co_await asio::co_spawn(executor, run(std::move(work)), asio::use_awaitable);
}

// What may block, for a request.
template <class Work> asio::awaitable<std::invoke_result_t<Work>> onWorker(Shared &shared, Work work)
{
    ++shared.queued;
    return runOn(shared.workers, [&shared, given = std::move(work)]() mutable {
        --shared.queued;
        return given();
    });
}

// The same for a live socket of `account`.
template <class Work>
asio::awaitable<std::invoke_result_t<Work>> onTeller(Shared &shared, const AccountId &account, Work work)
{
    ++shared.telling;
    return runOn(shared.tellerOf(account), [&shared, given = std::move(work)]() mutable {
        --shared.telling;
        return given();
    });
}

// The same of what may wait for others for long.
template <class Work> asio::awaitable<std::invoke_result_t<Work>> onAsker(Shared &shared, Work work)
{
    struct Place {
        std::atomic<int> &taken;
        ~Place() { --taken; }
    };
    ++shared.asking;
    return runOn(shared.askers, [&shared, given = std::move(work)]() mutable {
        const Place place{shared.asking};
        return given();
    });
}

} // namespace mn::server
