#include "server/limits/circuit_breaker.h"
#include "server/redis/redis_socket.h"
#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_future.hpp>
#include <thread>

namespace mn::server {

namespace asio = boost::asio;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kDone = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds kTryAgain(500);
constexpr std::chrono::milliseconds kPatience(1'000);  // for a reply
constexpr std::chrono::milliseconds kAtMost(2'000);    // for all of it, looking up a name as well
constexpr std::chrono::milliseconds kHeartbeat(5'000); // of who only listens
constexpr std::chrono::milliseconds kSilence(15'000);  // after which it is taken for gone
constexpr size_t kMostFree = 16;

Error away()
{
    return {Errc::NotAvailable, u"Redis is away"_s};
}

} // namespace

struct RedisClient::Parts {
    explicit Parts(const RedisOptions &given) : options(given) {}

    asio::awaitable<Result<QList<RedisReply>>> ask(QByteArray bytes, qsizetype replies);
    asio::awaitable<std::optional<QList<RedisReply>>> exchange(RedisSocket &socket, QByteArray bytes,
                                                               qsizetype replies);
    asio::awaitable<void> listen(QByteArray pattern);
    asio::awaitable<void> hear(const std::shared_ptr<RedisSocket> &socket, QByteArray pattern);
    asio::awaitable<void> beat(std::shared_ptr<RedisSocket> socket);

    const RedisOptions options;
    CircuitBreaker breaker{kTryAgain};
    std::atomic<bool> isHearing = false;
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(context);
    // Of the context's thread alone.
    std::vector<std::unique_ptr<RedisSocket>> free;
    std::function<void(const QByteArray &)> heard;
    std::function<void()> again;
    std::thread thread;
};

RedisClient::RedisClient(const RedisOptions &options) : m_parts(std::make_unique<Parts>(options))
{
    m_parts->thread = std::thread([this] { m_parts->context.run(); });
}

RedisClient::~RedisClient()
{
    m_parts->context.stop();
    m_parts->thread.join();
}

bool RedisClient::isHearing() const
{
    return m_parts->isHearing;
}

bool RedisClient::isAway() const
{
    return m_parts->breaker.isOpen();
}

Result<RedisReply> RedisClient::ask(const RedisCommand &command)
{
    MN_TRY(const auto replies, ask(QList<RedisCommand>{command}));
    return replies.first();
}

Result<QList<RedisReply>> RedisClient::ask(const QList<RedisCommand> &commands)
{
    if (!m_parts->breaker.mayCall())
        return std::unexpected(away());
    QByteArray bytes;
    for (const RedisCommand &command : commands)
        bytes += RedisSocket::bytesOf(command);
    auto answer = asio::co_spawn(m_parts->context, m_parts->ask(bytes, commands.size()), asio::use_future);
    // Looking up a name has no end of its own.
    const bool isInTime = answer.wait_for(kAtMost) == std::future_status::ready;
    auto replies = isInTime ? answer.get() : Result<QList<RedisReply>>(std::unexpected(away()));
    if (!replies) {
        m_parts->breaker.hasFailed();
        return replies;
    }
    m_parts->breaker.hasAnswered();
    for (const RedisReply &reply : *replies)
        if (reply.kind == RedisReply::Kind::Problem)
            return fail(Errc::Failed, u"Redis refuses: "_s + QString::fromLatin1(reply.bytes.left(100)));
    return replies;
}

asio::awaitable<std::optional<QList<RedisReply>>> RedisClient::Parts::exchange(RedisSocket &socket, QByteArray bytes,
                                                                               qsizetype replies)
{
    const bool isWritten = co_await socket.write(std::move(bytes), kPatience);
    if (!isWritten)
        co_return std::nullopt;
    QList<RedisReply> list;
    while (list.size() < replies) {
        auto reply = co_await socket.read(kPatience);
        if (!reply)
            co_return std::nullopt;
        list += *std::move(reply);
    }
    co_return list;
}

// On a connection that lies here, and if that one has died since, on a new one: so whatever is asked may be done twice.
asio::awaitable<Result<QList<RedisReply>>> RedisClient::Parts::ask(QByteArray bytes, qsizetype replies)
{
    for (;;) {
        std::unique_ptr<RedisSocket> socket;
        const bool wasUsed = !free.empty();
        if (wasUsed) {
            socket = std::move(free.back());
            free.pop_back();
        } else {
            socket = std::make_unique<RedisSocket>(context.get_executor());
            const bool isOpen = co_await socket->open(options);
            if (!isOpen)
                break;
        }
        auto list = co_await exchange(*socket, bytes, replies);
        if (list) {
            if (free.size() < kMostFree)
                free.push_back(std::move(socket));
            co_return *std::move(list);
        }
        if (!wasUsed)
            break;
        free.clear(); // they are as dead
    }
    co_return std::unexpected(away());
}

void RedisClient::listen(const QByteArray &pattern, std::function<void(const QByteArray &)> heard,
                         std::function<void()> again)
{
    asio::post(m_parts->context, [this, pattern, told = std::move(heard), begun = std::move(again)]() mutable {
        m_parts->heard = std::move(told);
        m_parts->again = std::move(begun);
        asio::co_spawn(m_parts->context, m_parts->listen(pattern), asio::detached);
    });
}

void RedisClient::stopListening()
{
    const auto done = std::make_shared<std::promise<void>>();
    asio::post(m_parts->context, [this, done] {
        m_parts->heard = {};
        m_parts->again = {};
        done->set_value();
    });
    done->get_future().wait();
}

asio::awaitable<void> RedisClient::Parts::listen(QByteArray pattern)
{
    asio::steady_timer pause(context);
    for (;;) {
        const auto socket = std::make_shared<RedisSocket>(context.get_executor());
        const bool isOpen = co_await socket->open(options);
        if (isOpen)
            co_await hear(socket, pattern);
        isHearing = false;
        socket->close();
        pause.expires_after(kTryAgain);
        co_await pause.async_wait(kDone);
    }
}

asio::awaitable<void> RedisClient::Parts::hear(const std::shared_ptr<RedisSocket> &socket, QByteArray pattern)
{
    const QByteArray subscribe = RedisSocket::bytesOf({"PSUBSCRIBE", pattern});
    const bool isAsked = co_await socket->write(subscribe, kPatience);
    if (!isAsked)
        co_return;
    asio::co_spawn(context, beat(socket), asio::detached);
    for (;;) {
        const auto reply = co_await socket->read(kSilence);
        if (!reply || reply->kind != RedisReply::Kind::List)
            co_return;
        const QByteArray what = reply->list.value(0).bytes;
        if (what == "psubscribe") {
            isHearing = true;
            if (again)
                again();
        } else if (what == "pmessage" && heard) {
            heard(reply->list.value(3).bytes);
        }
    }
}

// Until it is closed.
asio::awaitable<void> RedisClient::Parts::beat(std::shared_ptr<RedisSocket> socket)
{
    asio::steady_timer timer(context);
    const QByteArray ping = RedisSocket::bytesOf({"PING"});
    bool goesOn = true;
    while (goesOn) {
        timer.expires_after(kHeartbeat);
        co_await timer.async_wait(kDone);
        goesOn = co_await socket->write(ping, kPatience);
    }
}

} // namespace mn::server
