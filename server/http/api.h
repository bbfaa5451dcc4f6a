#pragma once
#include "server/bus/bus.h"
#include "server/http/http_message.h"
#include "server/http/query.h"
#include "server/limits/rate_limiter.h"
#include "server/metrics/metrics.h"
#include "server/session/identity_provider.h"
#include "server/session/link_rooms.h"
#include "server/session/sign_in.h"

namespace mn::server {

// What of the answers is up to whoever runs the server.
struct ApiOptions {
    QString invitation = {};              // what whoever makes an account has to say; none: nothing
    IdentityProvider *provider = nullptr; // outlives the Api; none: nobody is asked who they are
    bool areBlobsFar = false;             // behind a network
    bool areVectorsFar = false;           // the same
    QByteArray metricsToken = {};         // what opens /metrics; none: it is closed
    RateLimiter *limiter = nullptr;       // outlives the Api; none: anybody may ask as often as they like
    Rate ofAccount = {};                  // who is signed in
    Rate ofAddress = {};                  // who is not
    QString version = {};                 // that members are told
    std::function<void(const QByteArray &line)> log = {}; // a line of JSON for each request; any thread
};

// What the server answers under its addresses (sync/protocol/routes.h), whatever carries the requests. A request comes
// in two parts: who asks for what, and, if they may, what they send. Any thread; calls block on the stores.
class Api {
public:
    Api(AccountService &accounts, SignIn &signIn, LinkRooms &links, Bus &bus, Metrics &metrics,
        ApiOptions options = {});

    struct Route;
    // What stands in the address itself, of a route that has it.
    struct Place {
        sync::BlobName blob = {};
        quint64 chunk = 0;
    };
    // A request that will be answered, once its body is there.
    struct Admitted {
        const Route *route = nullptr;
        Place place = {};
        Query query = {};
        std::optional<Session> session = {};
        sync::SessionToken token = {};
        qsizetype maxBody = 0;   // bytes
        qsizetype reply = 0;     // bytes, of a large one: held until it was sent
        bool asksOthers = false; // it may wait for another server than the stores
    };
    // The response is what is wrong with it.
    std::expected<Admitted, Response> admit(const RequestHead &head);

    // What goes last when there is too much of everything: who wants to read can wait for longer than who has something
    // that is nowhere else, and who signs in asks for little.
    enum class Weight { Pull, Push, SignIn };
    static Weight weightOf(const RequestHead &head);

    // A pull that found nothing and may wait. It is asked again when it was woken or its time is over.
    struct Wait {
        std::unique_ptr<Bus::Subscription> subscription;
        int seconds = 0;
    };
    struct Outcome {
        Response response = {};
        std::optional<Wait> wait = {};
    };
    // `woken`: told on any thread that a pull, if it comes to wait, need not wait any longer. None: it does not wait.
    Outcome answer(const Admitted &request, QByteArrayView body, std::function<void()> woken = {});

    void waited(bool wasTold);

    static Response problem(const Refusal &refusal);

    // A client that is told when something happens, for as long as its session lasts: asked for again each time.
    struct Listener {
        AccountId account;
        sync::LiveNews news;
    };
    Answer<Listener> news(const sync::LiveHello &hello);
    std::unique_ptr<Bus::Subscription> subscribe(const AccountId &account, std::function<void()> woken);

private:
    struct Call;
    using Body = Answer<QByteArray>;
    static const QList<Route> &routes();

    Body createAccount(Call &call);
    Body signInPlace(Call &call);
    Body challenge(Call &call);
    Body beginSession(Call &call);
    Body endSession(Call &call);
    Body status(Call &call);
    Body askErasure(Call &call);
    Body cancelErasure(Call &call);
    Body exportPage(Call &call);
    Body audit(Call &call);
    Body greetLink(Call &call);
    Body readLink(Call &call);
    Body openLink(Call &call);
    Body putLinkNote(Call &call);
    Body control(Call &call);
    Body appendControl(Call &call);
    Body putWraps(Call &call);
    Body putPrekey(Call &call);
    Body devices(Call &call);
    Body push(Call &call);
    Body pull(Call &call);
    Body manifest(Call &call);
    Body rows(Call &call);
    Body checkpoint(Call &call);
    Body rewrap(Call &call);
    Body blobs(Call &call);
    Body blob(Call &call);
    Body declareBlob(Call &call);
    Body putBlobChunk(Call &call);
    Body blobChunk(Call &call);
    Body commitBlob(Call &call);
    Body markBlobs(Call &call);
    Body vectors(Call &call);
    Body allowVectors(Call &call);
    Body withdrawVectors(Call &call);
    Body putVectors(Call &call);
    Body removeVectors(Call &call);
    Body searchVectors(Call &call);
    Body alive(Call &call);
    Body ready(Call &call);
    Body metrics(Call &call);

    std::expected<Admitted, Response> admitTo(const Route &route, const Place &place, const RequestHead &head,
                                              QByteArrayView query);
    std::optional<Refusal> tooOften(const QByteArray &key, Rate rate, Metrics::Limit limit);
    void note(const Route *route, int status, std::chrono::nanoseconds took);

    AccountService &m_accounts;
    SignIn &m_signIn;
    LinkRooms &m_links;
    Bus &m_bus;
    Metrics &m_metrics;
    const ApiOptions m_options;
};

} // namespace mn::server
