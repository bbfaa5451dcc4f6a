#pragma once
#include "server/http/api.h"
#include "server/http/http_server.h"
#include "server/service/store.h"
#include <QHash>
#include <algorithm>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <vector>

namespace mn::server {

inline constexpr int kAskers = 2;      // threads
inline constexpr int kMostAsking = 16; // who comes then is told to come again

// What the connections of a server have in common.
struct Shared {
    using Teller = boost::asio::strand<boost::asio::thread_pool::executor_type>;

    explicit Shared(const HttpOptions &given)
        : options(given), workers(size_t(given.workers)),
          tellers(size_t(std::max(1, given.workers / 2)), Teller(workers.get_executor()))
    {
        std::ranges::generate(tellers, [this] { return boost::asio::make_strand(workers); });
    }

    const HttpOptions options;
    Api *api = nullptr;
    std::shared_ptr<boost::asio::ssl::context> tls; // none: plain
    std::atomic<qint64> bodyBytes = 0;
    boost::asio::thread_pool workers;
    std::atomic<int> queued = 0; // for a worker
    // One push wakes every live socket of its account. They look for its news on workers too, one behind the other in
    // each of these, so that half of the workers is left to requests, and none is refused for them.
    std::vector<Teller> tellers;
    std::atomic<int> telling = 0; // about to look
    // Of what waits for other servers than the stores: it is nobody's business but its own how long that takes.
    boost::asio::thread_pool askers{kAskers};
    std::atomic<int> asking = 0; // or about to

    Teller &tellerOf(const AccountId &account) { return tellers[qHash(account) % tellers.size()]; }

    // Whether so many wait for a worker that this had better come again.
    bool isTooMuch(Api::Weight weight) const
    {
        const int mostOfWorker = weight == Api::Weight::Pull ? 8 : weight == Api::Weight::Push ? 16 : 32;
        return queued >= options.workers * mostOfWorker;
    }

    std::mutex mutex;
    std::condition_variable gone;
    bool isEnding = false;
    QHash<AccountId, int> live; // sockets that wait for news
    // Those that are open, each with what tells it on any thread that the server ends.
    std::list<std::function<void(bool atOnce)>> open;
};

// Of what there is nothing to do about: a socket that cannot even be closed.
inline void ignore(const boost::system::error_code &) {}

// Speaks with one client until one of the two has enough.
boost::asio::awaitable<void> servePlain(boost::asio::ip::tcp::socket socket, Shared &shared);

// The same behind a handshake.
boost::asio::awaitable<void> serveTls(boost::asio::ip::tcp::socket socket, Shared &shared);
// TLS 1.2 and 1.3, from PEM files. Errc::Usage with a sentence for files that do not make a server.
Result<std::shared_ptr<boost::asio::ssl::context>> tlsContext(const QString &certificate, const QString &privateKey);

// Says to come again, as far as that can be said without waiting.
void refuseConnection(boost::asio::ip::tcp::socket socket);

} // namespace mn::server
