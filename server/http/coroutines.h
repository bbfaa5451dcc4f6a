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

// Runs what may block on a worker, and goes on where the coroutine was.
template <class Work> asio::awaitable<std::invoke_result_t<Work>> onWorker(Shared &shared, Work work)
{
    using Value = std::invoke_result_t<Work>;
    const auto run = [](Shared &all, Work given) -> asio::awaitable<Value> {
        --all.queued;
        co_return given();
    };
    ++shared.queued;
    co_return co_await asio::co_spawn(shared.workers, run(shared, std::move(work)), asio::use_awaitable);
}

// The same of what may wait for others for long.
template <class Work> asio::awaitable<std::invoke_result_t<Work>> onAsker(Shared &shared, Work work)
{
    using Value = std::invoke_result_t<Work>;
    struct Place {
        std::atomic<int> &taken;
        ~Place() { --taken; }
    };
    const auto run = [](Shared &all, Work given) -> asio::awaitable<Value> {
        const Place place{all.asking};
        co_return given();
    };
    ++shared.asking;
    co_return co_await asio::co_spawn(shared.askers, run(shared, std::move(work)), asio::use_awaitable);
}

} // namespace mn::server
