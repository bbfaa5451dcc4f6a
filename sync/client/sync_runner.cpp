#include "sync/client/sync_runner.h"
#include "core/network/http_client.h"
#include <QScopeGuard>

namespace mn::sync {

using namespace Qt::StringLiterals;

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
constexpr seconds kBetweenNetworks(5); // one that comes and goes must not hammer the server

} // namespace

SyncRunner::SyncRunner(SyncClient &client, NetworkState &network, std::function<double()> draw, std::stop_token stop)
    : m_client(client), m_network(network), m_draw(std::move(draw)), m_stop(std::move(stop)),
      m_tries(kFirstTry, kLongestPause, m_draw), m_liveTries(kFirstTry, kLongestPause, m_draw),
      m_live(client.server(), client.gate(), [this] { changed(); })
{
    client.large().useNetwork(network);
    if (!isThisMachine(client.server().url))
        m_follower.emplace(network, [this] { networkChanged(); });
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
        const Woken woken = takeWoken();
        if (isWithoutNetwork() && !woken.byPerson) {
            leaveConnections();
            tell({.link = Link::Offline,
                  .report = {},
                  .error = Error{Errc::NetworkFailed, u"no network"_s},
                  .progress = {}});
            isFirst = true;
            waitFor(m_tries.next(), [this] { return m_mustRetry; }); // not every system tells when there is one again
            continue;
        }
        if (woken.byNetwork) {
            beginAnew();
            isFirst = true;
        }
        const bool isLive = link() == Link::Live;
        m_seen = isLive ? std::optional(m_live.look().news) : std::nullopt;
        m_said = m_live.look().said;
        const auto report = isLive || isFirst ? m_client.sync() : m_client.syncWaiting(kPoll);
        if (m_stop.stop_requested())
            break;
        if (!report) {
            const Errc code = report.error().code;
            if (code != Errc::NetworkFailed && code != Errc::Busy && code != Errc::ServerFull)
                return std::unexpected(report.error());
            tell({.link = Link::Offline, .report = {}, .error = report.error(), .progress = {}});
            isFirst = true;
            const seconds asked = m_client.takeRetryAfter();
            {
                const std::lock_guard lock(m_mutex);
                m_networkAt = std::max(m_networkAt, std::chrono::steady_clock::now() + asked);
            }
            waitFor(m_tries.next(asked), [this] { return m_mustRetry; });
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

SyncRunner::Woken SyncRunner::takeWoken()
{
    const std::lock_guard lock(m_mutex);
    const Woken woken{.byPerson = m_mustRetry,
                      .byNetwork = m_isOtherNetwork && std::chrono::steady_clock::now() >= m_networkAt};
    m_isWoken = m_mustRetry = false;
    m_isOtherNetwork = m_isOtherNetwork && !woken.byNetwork;
    return woken;
}

bool SyncRunner::isWithoutNetwork()
{
    return m_follower && m_network.look().isAbsent;
}

// Over a network that may be another one.
void SyncRunner::beginAnew()
{
    {
        const std::lock_guard lock(m_mutex);
        m_networkAt = std::chrono::steady_clock::now() + kBetweenNetworks;
    }
    leaveConnections();
    m_tries.reset();
    m_liveTries.reset();
    m_liveAt = {};
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

// A call would wait for its whole patience on a connection that is dead.
void SyncRunner::leaveConnections()
{
    m_client.forgetConnections();
    m_live.close();
    waitFor(kOpening, [this] { return m_live.look().state == LiveSocket::Look::State::Closed; });
}

template <class IsTime> void SyncRunner::waitFor(milliseconds longest, IsTime isTime)
{
    using Clock = std::chrono::steady_clock;
    const Time end = Clock::now() + longest;
    std::unique_lock lock(m_mutex);
    const auto isOver = [&] {
        return m_stop.stop_requested() || isTime() || (m_isOtherNetwork && Clock::now() >= m_networkAt);
    };
    while (!isOver() && Clock::now() < end)
        m_something.wait_until(lock, m_isOtherNetwork ? std::min(end, m_networkAt) : end);
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

void SyncRunner::networkChanged()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isOtherNetwork, true))
            return;
    }
    changed();
}

// The socket's state, the network, or the order to stop.
void SyncRunner::changed()
{
    {
        const std::lock_guard lock(m_mutex); // who waits has looked, or is waiting
    }
    m_client.wake();
    m_something.notify_all();
}

} // namespace mn::sync
