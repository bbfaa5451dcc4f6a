#include "sync/client/sync_runner.h"
#include <QScopeGuard>

namespace mn::sync {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kFirstTry(1);
constexpr seconds kLongestPause(300);
constexpr seconds kRestart(60); // over which the devices of a server that restarts come back
constexpr seconds kOpening(10);
constexpr seconds kUnfinished(30); // until it is asked again what others have yet to do
constexpr seconds kForEver = std::chrono::hours(24);
constexpr seconds kPoll(25);

} // namespace

SyncRunner::SyncRunner(SyncClient &client, std::function<double()> draw, std::stop_token stop)
    : m_client(client), m_draw(std::move(draw)), m_stop(std::move(stop)), m_tries(kFirstTry, kLongestPause, m_draw),
      m_liveTries(kFirstTry, kLongestPause, m_draw), m_live(client.server(), client.gate(), [this] { changed(); })
{
}

SyncRunner::Link SyncRunner::link() const
{
    return m_live.look().state == LiveSocket::Look::State::Open ? Link::Live : Link::Polling;
}

Result<void> SyncRunner::run(const Tell &tell)
{
    const std::stop_callback onStop(m_stop, [this] { changed(); });
    m_client.onProgress(
        [&](const SyncProgress &progress) { tell({.link = link(), .report = {}, .error = {}, .progress = progress}); });
    const auto silence = qScopeGuard([this] { m_client.onProgress({}); });
    bool isFirst = true;
    while (!m_stop.stop_requested()) {
        const bool isLive = link() == Link::Live;
        {
            const std::lock_guard lock(m_mutex);
            m_isWoken = m_mustRetry = false;
            m_seen = isLive ? std::optional(m_live.look().news) : std::nullopt;
            m_said = m_live.look().said;
        }
        const auto report = isLive || isFirst ? m_client.sync() : m_client.syncWaiting(kPoll);
        if (m_stop.stop_requested())
            break;
        if (!report) {
            const Errc code = report.error().code;
            if (code != Errc::NetworkFailed && code != Errc::Busy && code != Errc::ServerFull)
                return std::unexpected(report.error());
            tell({.link = Link::Offline, .report = {}, .error = report.error(), .progress = {}});
            isFirst = true;
            waitFor(m_tries.next(m_client.takeRetryAfter()), [this] { return m_mustRetry; });
            continue;
        }
        m_tries.reset();
        isFirst = false;
        tell({.link = link(), .report = *report, .error = {}, .progress = {}});
        if (report->needsPerson())
            return {};
        settleLive();
        if (link() != Link::Live)
            continue;
        if (!isLive)
            tell({.link = Link::Live, .report = {}, .error = {}, .progress = {}});
        const bool isUnfinished = report->standing == Standing::Waiting || report->attachments.waiting > 0;
        waitFor(isUnfinished ? kUnfinished : kForEver,
                [&] { return m_isWoken || m_mustRetry || link() != Link::Live || hasNews(*report); });
        if (link() != Link::Live)
            pauseLive();
    }
    return {};
}

// Compared with where this device has read to: the news of its own push are none. That the bytes of an attachment have
// come to the server is said without any.
bool SyncRunner::hasNews(const SyncReport &report) const
{
    const LiveSocket::Look look = m_live.look();
    const bool mayHaveCome = report.attachments.waiting > 0 && look.said != m_said;
    const auto eraseAt = report.eraseAt.transform([](qint64 at) { return quint64(at); });
    return mayHaveCome || look.news.head > report.head || (look.said > 0 && look.news.eraseAt != eraseAt) ||
           (m_seen && look.news.control != m_seen->control);
}

// Opens the socket where there is none, when its time has come.
void SyncRunner::settleLive()
{
    using Socket = LiveSocket::Look::State;
    const LiveSocket::Look look = m_live.look();
    if (look.state == Socket::Open) {
        m_liveTries.reset();
        return;
    }
    if (std::chrono::steady_clock::now() < m_liveAt)
        return;
    const auto token = m_client.session();
    if (!token)
        return;
    m_live.open(*token);
    waitFor(kOpening, [this] { return m_live.look().state != Socket::Opening; });
    if (link() == Link::Live)
        return;
    m_live.close();
    pauseLive();
}

void SyncRunner::pauseLive()
{
    const bool restarts = m_live.look().end == LiveEnd::ServerRestarts;
    m_liveAt =
        std::chrono::steady_clock::now() +
        (restarts ? milliseconds(qint64(m_draw() * double(milliseconds(kRestart).count()))) : m_liveTries.next());
}

template <class IsTime> void SyncRunner::waitFor(milliseconds longest, IsTime isTime)
{
    std::unique_lock lock(m_mutex);
    m_something.wait_for(lock, longest, [&] { return m_stop.stop_requested() || isTime(); });
}

void SyncRunner::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_client.wake();
    m_something.notify_all();
}

void SyncRunner::retry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_mustRetry = true;
    }
    wake();
}

// The socket's state, or the order to stop.
void SyncRunner::changed()
{
    {
        const std::lock_guard lock(m_mutex); // who waits has looked, or is waiting
    }
    m_client.wake();
    m_something.notify_all();
}

} // namespace mn::sync
