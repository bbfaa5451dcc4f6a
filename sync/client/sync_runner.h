#pragma once
#include "core/network/network_state.h"
#include "sync/client/backoff.h"
#include "sync/client/live_socket.h"
#include "sync/client/sync_client.h"
#include <condition_variable>

namespace mn::sync {

// Keeps a vault in sync for as long as it runs: docs/flows/live.md. It waits for the server's word on a socket; where
// no socket gets through, for the answer of a pull that waits; where nothing does, longer and longer, or until the
// network is another one. Without a network only a server on this machine is tried. Runs on one thread, which needs no
// event loop.
class SyncRunner {
public:
    // How the connection is, for whoever shows it.
    enum class Link { Offline, Polling, Live };
    struct State {
        Link link = Link::Offline;
        std::optional<SyncReport> report = {};     // of a sync that came to its end
        std::optional<Error> error = {};           // else why it did not; it is tried again
        std::optional<SyncProgress> progress = {}; // of one that is under way
    };
    using Tell = std::function<void(const State &)>;

    // `draw`: evenly in [0, 1), for waits that differ from device to device.
    SyncRunner(SyncClient &client, NetworkState &network, std::function<double()> draw, std::stop_token stop);

    // Until it is stopped: nothing is wrong then. Ends by itself where a person has to do something first (Braked,
    // Revoked, ControlFork), with that report told; CertificateUnknown, CertificateChanged; errors of the vault. `tell`
    // is called after each try, while one brings something, and when the socket opens.
    Result<void> run(const Tell &tell);

    // Something was saved here. Any thread.
    void wake();
    // A person asks: it is tried now, whatever is known of the network. Any thread.
    void retry();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Woken {
        bool byPerson;
        bool byNetwork;
    };
    Woken takeWoken();
    bool isWithoutNetwork();
    void beginAnew();
    Link link() const;
    bool hasNews(const SyncReport &report) const;
    void settleLive();
    void pauseLive();
    void leaveConnections();
    // Until it is time, but no longer than that; at once when it is stopped, or the network is another one.
    template <class IsTime> void waitFor(std::chrono::milliseconds longest, IsTime isTime);
    void changed();
    void networkChanged();

    SyncClient &m_client;
    NetworkState &m_network;
    const std::function<double()> m_draw;
    const std::stop_token m_stop;
    Backoff m_tries;
    Backoff m_liveTries;
    Time m_liveAt = {}; // when the socket may be tried again
    std::mutex m_mutex;
    std::condition_variable m_something;
    bool m_isWoken = false;
    bool m_mustRetry = false;
    bool m_isOtherNetwork = false;  // and not tried yet
    Time m_networkAt = {};          // when that may be a reason to try again
    quint64 m_said = 0;             // how often the server had said something then
    std::optional<LiveNews> m_seen; // what had been told when the last sync began
    LiveSocket m_live;
    std::optional<NetworkFollower> m_follower; // none: the server is on this machine
};

} // namespace mn::sync
