#pragma once
#include "server/bus/bus.h"
#include "server/http/http_message.h"
#include "server/http/query.h"
#include "server/session/sign_in.h"

namespace mn::server {

// What the server answers under its addresses (sync/protocol/routes.h), whatever carries the requests. A request comes
// in two parts: who asks for what, and, if they may, what they send. Any thread; calls block on the stores.
class Api {
public:
    Api(AccountService &accounts, SignIn &signIn, Bus &bus);

    struct Route;
    // A request that will be answered, once its body is there.
    struct Admitted {
        const Route *route = nullptr;
        Query query = {};
        std::optional<Session> session = {};
        sync::SessionToken token = {};
        qsizetype maxBody = 0; // bytes
    };
    // The response is what is wrong with it.
    std::expected<Admitted, Response> admit(const RequestHead &head);

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
    Body challenge(Call &call);
    Body beginSession(Call &call);
    Body endSession(Call &call);
    Body control(Call &call);
    Body appendControl(Call &call);
    Body putWraps(Call &call);
    Body putPrekey(Call &call);
    Body push(Call &call);
    Body pull(Call &call);
    Body manifest(Call &call);
    Body rows(Call &call);
    Body checkpoint(Call &call);
    Body rewrap(Call &call);
    Body alive(Call &call);
    Body ready(Call &call);

    AccountService &m_accounts;
    SignIn &m_signIn;
    Bus &m_bus;
};

} // namespace mn::server
