#include "server/http/api_call.h"
#include "server/http/bearer.h"
#include "sync/protocol/invitation.h"
#include "sync/protocol/limits.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

constexpr qsizetype kSmall = 1024;          // bytes: a challenge, a signature
constexpr qsizetype kGenesis = 64 * 1024;   // what is taken from strangers
constexpr int kPageCommits = 200;           // unless a device asks for another number
constexpr int kManifestEntries = 10'000;    // about 1.2 MB
constexpr qsizetype kMaxRewrapItems = 1000; // each is read and written in one transaction
constexpr char kText[] = "text/plain";
constexpr char kMetrics[] = "text/plain; version=0.0.4";

// Nothing when it is "application/vnd.mnemosyne.sync+cbor;v=1", with blanks where RFC 9110 allows them.
std::optional<ProblemCode> wrongType(const QList<QByteArray> &types)
{
    const QList<QByteArray> ours = QByteArray(routes::kMediaType).split(';');
    const QList<QByteArray> parts = types.size() == 1 ? types.first().split(';') : QList<QByteArray>();
    if (parts.size() != 2 || parts[0].trimmed().toLower() != ours[0] || !parts[1].trimmed().startsWith("v="))
        return ProblemCode::Malformed;
    return parts[1].trimmed() == ours[1] ? std::nullopt : std::optional(ProblemCode::NewerVersion);
}

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Other:
        break;
    }
    return {};
}

// A path that may have names in braces: what it says there, if it is this one.
std::optional<Api::Place> placeIn(const char *route, const QByteArray &path)
{
    Api::Place place;
    const QList<QByteArray> wanted = QByteArray(route).split('/');
    const QList<QByteArray> parts = path.split('/');
    if (parts.size() != wanted.size())
        return {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (wanted[i] == "{id}") {
            const auto blob = Query::fromHex<BlobName>(parts[i]);
            if (!blob)
                return {};
            place.blob = *blob;
        } else if (wanted[i] == "{n}") {
            bool isNumber = false;
            place.chunk = parts[i].toULongLong(&isNumber);
            if (!isNumber || QByteArray::number(place.chunk) != parts[i])
                return {};
        } else if (parts[i] != wanted[i]) {
            return {};
        }
    }
    return place;
}

// Whether it may come to where the bytes of attached files are.
bool isOfBlobs(const char *route)
{
    return QByteArrayView(route).startsWith(sync::routes::kBlobs) || QByteArrayView(route) == sync::routes::kBlobMarks;
}

bool isOfVectors(const char *route)
{
    return QByteArrayView(route).startsWith(sync::routes::kVectors);
}

Response responseOf(QByteArray body, const char *type)
{
    if (body.isEmpty())
        return {.status = 204};
    return {.status = 200, .type = type, .body = std::move(body)};
}

} // namespace

const QList<Api::Route> &Api::routes()
{
    static const QList<Route> kRoutes{
        {.path = sync::routes::kAccounts,
         .method = Method::Post,
         .who = Who::Anybody,
         .maxBody = kGenesis,
         .query = {},
         .handle = &Api::createAccount,
         .asksOthers = true},
        {.path = sync::routes::kSignInPlace,
         .method = Method::Get,
         .who = Who::Anybody,
         .maxBody = 0,
         .query = {},
         .handle = &Api::signInPlace,
         .asksOthers = true},
        {sync::routes::kChallenge, Method::Post, Who::Anybody, kSmall, {}, &Api::challenge},
        {sync::routes::kSession, Method::Post, Who::Anybody, kSmall, {}, &Api::beginSession},
        {sync::routes::kSession, Method::Delete, Who::Member, 0, {}, &Api::endSession},
        {sync::routes::kAccount, Method::Get, Who::Actor, 0, {}, &Api::status},
        {sync::routes::kAccount, Method::Delete, Who::Actor, 0, {}, &Api::askErasure},
        {sync::routes::kErasure, Method::Delete, Who::Actor, 0, {}, &Api::cancelErasure},
        {.path = sync::routes::kExport,
         .method = Method::Get,
         .who = Who::Actor,
         .maxBody = 0,
         .query = {"after"},
         .handle = &Api::exportPage,
         .reply = kMaxRequestBytes},
        {sync::routes::kAudit, Method::Get, Who::Actor, 0, {"from", "limit"}, &Api::audit},
        {sync::routes::kLinkHello, Method::Post, Who::Anybody, 2 * kMaxLinkHello, {}, &Api::greetLink},
        {sync::routes::kLinkRead, Method::Post, Who::Anybody, kSmall, {}, &Api::readLink},
        {sync::routes::kLinkRooms, Method::Post, Who::Actor, kSmall, {}, &Api::openLink},
        {sync::routes::kLinkNotes, Method::Post, Who::Actor, kMaxLinkNote + kSmall, {}, &Api::putLinkNote},
        {sync::routes::kControl, Method::Get, Who::Member, 0, {"from"}, &Api::control},
        {sync::routes::kControl, Method::Post, Who::Member, kMaxRequestBytes, {}, &Api::appendControl},
        {sync::routes::kWraps, Method::Post, Who::Actor, kMaxRequestBytes, {}, &Api::putWraps},
        {sync::routes::kPrekeys, Method::Post, Who::Actor, kSmall, {}, &Api::putPrekey},
        {sync::routes::kDevices, Method::Get, Who::Actor, 0, {}, &Api::devices},
        {sync::routes::kPush, Method::Post, Who::Actor, kMaxRequestBytes, {}, &Api::push},
        {sync::routes::kPull, Method::Get, Who::Actor, 0, {"epoch", "after", "limit", "wait"}, &Api::pull},
        {sync::routes::kManifest, Method::Get, Who::Actor, 0, {"after", "limit"}, &Api::manifest},
        {sync::routes::kRows, Method::Post, Who::Actor, kGenesis, {}, &Api::rows},
        {sync::routes::kCheckpoint, Method::Get, Who::Actor, 0, {}, &Api::checkpoint},
        {sync::routes::kRewrap, Method::Post, Who::Actor, kMaxRequestBytes, {}, &Api::rewrap},
        {sync::routes::kBlobs, Method::Get, Who::Actor, 0, {"after", "limit"}, &Api::blobs},
        {sync::routes::kBlob, Method::Get, Who::Actor, 0, {}, &Api::blob},
        {sync::routes::kBlob, Method::Post, Who::Actor, kSmall, {}, &Api::declareBlob},
        {.path = sync::routes::kBlobChunk,
         .method = Method::Get,
         .who = Who::Actor,
         .maxBody = 0,
         .query = {},
         .handle = &Api::blobChunk,
         .reply = kMaxRequestBytes},
        {sync::routes::kBlobChunk, Method::Put, Who::Actor, kMaxRequestBytes, {}, &Api::putBlobChunk},
        {sync::routes::kBlobChunk, Method::Post, Who::Actor, kMaxRequestBytes, {}, &Api::putBlobChunk},
        {sync::routes::kBlobCommit, Method::Post, Who::Actor, kGenesis, {}, &Api::commitBlob},
        {sync::routes::kBlobMarks, Method::Post, Who::Actor, kGenesis, {}, &Api::markBlobs},
        {sync::routes::kVectors, Method::Get, Who::Actor, 0, {}, &Api::vectors},
        {sync::routes::kVectors, Method::Post, Who::Actor, kGenesis, {}, &Api::putVectors},
        {sync::routes::kVectorsConsent, Method::Post, Who::Actor, kSmall, {}, &Api::allowVectors},
        {sync::routes::kVectorsConsent, Method::Delete, Who::Actor, 0, {}, &Api::withdrawVectors},
        {sync::routes::kVectorsRemove, Method::Post, Who::Actor, kGenesis, {}, &Api::removeVectors},
        {sync::routes::kVectorsSearch, Method::Post, Who::Actor, kSmall, {}, &Api::searchVectors},
        {"/healthz", Method::Get, Who::Anybody, 0, {}, &Api::alive, kText},
        {"/readyz", Method::Get, Who::Anybody, 0, {}, &Api::ready, kText},
        {"/metrics", Method::Get, Who::Operator, 0, {}, &Api::metrics, kMetrics},
    };
    return kRoutes;
}

Api::Api(AccountService &accounts, SignIn &signIn, LinkRooms &links, Bus &bus, Metrics &metrics, ApiOptions options)
    : m_accounts(accounts), m_signIn(signIn), m_links(links), m_bus(bus), m_metrics(metrics),
      m_options(std::move(options))
{
}

Response Api::problem(const Refusal &refusal)
{
    return {.status = statusOf(refusal.code),
            .type = sync::routes::kProblemType,
            .body = toCbor(refusal.problem()),
            .retryAfter = refusal.retryAfter};
}

Api::Weight Api::weightOf(const RequestHead &head)
{
    const bool isBlob = head.method != Method::Get && head.target.startsWith(sync::routes::kBlobs);
    if (head.target == sync::routes::kPush || head.target == sync::routes::kControl || isBlob)
        return Weight::Push;
    const bool isSigningIn = head.target == sync::routes::kChallenge || head.target == sync::routes::kSession;
    // Who looks after the server has to see it most when there is too much of everything.
    return isSigningIn || !head.target.startsWith("/api/") ? Weight::SignIn : Weight::Pull;
}

std::expected<Api::Admitted, Response> Api::admit(const RequestHead &head)
{
    const qsizetype mark = head.target.indexOf('?');
    const QByteArray path = mark < 0 ? head.target : head.target.left(mark);
    const auto isHere = [&](const Route &route) { return placeIn(route.path, path).has_value(); };
    for (const Route &route : routes()) {
        const auto place = route.method == head.method ? placeIn(route.path, path) : std::nullopt;
        if (!place)
            continue;
        auto admitted =
            admitTo(route, *place, head, mark < 0 ? QByteArrayView() : QByteArrayView(head.target).sliced(mark + 1));
        if (!admitted)
            note(&route, admitted.error().status, {});
        return admitted;
    }
    const bool isNowhere = std::ranges::none_of(routes(), isHere);
    Response response = problem({isNowhere ? ProblemCode::NotFound : ProblemCode::WrongMethod});
    for (const Route &one : routes())
        if (isHere(one))
            response.allow += (response.allow.isEmpty() ? "" : ", ") + nameOf(one.method);
    note(nullptr, response.status, {});
    return std::unexpected(std::move(response));
}

std::expected<Api::Admitted, Response> Api::admitTo(const Route &route, const Place &place, const RequestHead &head,
                                                    QByteArrayView asked)
{
    const auto refused = [](const Refusal &refusal) { return std::unexpected(problem(refusal)); };
    Admitted admitted{.route = &route,
                      .place = place,
                      .maxBody = route.maxBody,
                      .reply = route.reply,
                      .asksOthers = (route.asksOthers && m_options.provider) ||
                                    (m_options.areBlobsFar && isOfBlobs(route.path)) ||
                                    (m_options.areVectorsFar && isOfVectors(route.path))};
    const auto query = Query::of(asked);
    if (!query || !query->hasOnly(route.query))
        return refused({ProblemCode::Malformed});
    admitted.query = *query;
    const QByteArray authorization = head.authorizations.size() == 1 ? head.authorizations.first() : QByteArray();
    switch (route.who) {
    case Who::Anybody:
        // Who only looks whether it is there is not counted.
        if (route.maxBody > 0 || route.asksOthers)
            if (const auto often = tooOften("address:" + head.address, m_options.ofAddress, Metrics::Limit::Address))
                return refused(*often);
        break;
    case Who::Operator:
        if (m_options.metricsToken.isEmpty() || !isSecret(authorization, "Bearer " + m_options.metricsToken))
            return refused({ProblemCode::NotFound});
        break;
    case Who::Member:
    case Who::Actor: {
        const auto token = bearerToken(authorization);
        if (!token)
            return refused({ProblemCode::NoSession});
        const auto session = m_signIn.sessionOf(*token);
        if (!session)
            return refused(session.error());
        if (route.who == Who::Actor && !session->actor)
            return refused({ProblemCode::UnknownDevice});
        if (const auto often =
                tooOften("account:" + session->account.toBytes().toHex(), m_options.ofAccount, Metrics::Limit::Account))
            return refused(*often);
        admitted.token = *token;
        admitted.session = *session;
        break;
    }
    }
    const bool isNewAccount = route.handle == &Api::createAccount && !m_options.invitation.isEmpty();
    if (isNewAccount && !isSecret(authorization, "Bearer " + invitationToken(m_options.invitation)))
        return refused({ProblemCode::NoInvitation});
    if (route.maxBody > 0)
        if (const auto wrong = wrongType(head.contentTypes))
            return refused({*wrong});
    return admitted;
}

std::optional<Refusal> Api::tooOften(const QByteArray &key, Rate rate, Metrics::Limit limit)
{
    const auto seconds = m_options.limiter ? m_options.limiter->refusal(key, rate) : std::nullopt;
    if (!seconds)
        return {};
    m_metrics.limited(limit);
    return Refusal{ProblemCode::TooMany, seconds};
}

void Api::note(const Route *route, int status, std::chrono::nanoseconds took)
{
    const QByteArray method = route ? nameOf(route->method) : QByteArray("-");
    const char *path = route ? route->path : "-"; // what was asked for that is not here may be anything
    m_metrics.answered(method.constData(), path, status, took);
    if (m_options.log)
        m_options.log("\"event\":\"request\",\"method\":\"" + method + "\",\"route\":\"" + path +
                      "\",\"status\":" + QByteArray::number(status) +
                      ",\"ms\":" + QByteArray::number(std::chrono::duration<double, std::milli>(took).count(), 'f', 1));
}

Api::Outcome Api::answer(const Admitted &request, QByteArrayView body, std::function<void()> woken)
{
    const auto begun = std::chrono::steady_clock::now();
    Call call{.request = request, .body = body, .woken = std::move(woken)};
    auto answer = (this->*request.route->handle)(call);
    Outcome outcome = answer ? Outcome{responseOf(*std::move(answer), request.route->type), std::move(call.wait)}
                             : Outcome{problem(answer.error()), {}};
    // One that waits is answered later.
    if (!outcome.wait)
        note(request.route, outcome.response.status, std::chrono::steady_clock::now() - begun);
    return outcome;
}

Answer<Api::Listener> Api::news(const LiveHello &hello)
{
    MN_TRY(const Session session, m_signIn.sessionOf(hello.token));
    if (!session.actor)
        return refuse(ProblemCode::UnknownDevice);
    MN_TRY(const LiveNews news, m_accounts.news(session.account, *session.actor));
    return Listener{session.account, news};
}

void Api::waited(bool wasTold)
{
    m_metrics.waited(wasTold ? Metrics::Waited::Told : Metrics::Waited::InVain);
}

std::unique_ptr<Bus::Subscription> Api::subscribe(const AccountId &account, std::function<void()> woken)
{
    return m_bus.subscribe(account, std::move(woken));
}

Api::Body Api::control(Call &call)
{
    MN_TRY(const auto from, understood(call.request.query.number("from")));
    MN_TRY(const auto reply, m_accounts.control(call.account(), from.value_or(0)));
    return toCbor(reply);
}

Api::Body Api::appendControl(Call &call)
{
    MN_TRY(const auto append, call.sent<ControlAppend>());
    // Wraps alone go to /wraps, which asks whether who sends them still belongs here.
    if (append.events.isEmpty())
        return refuse(ProblemCode::Malformed);
    MN_TRY(m_accounts.append(call.account(), append));
    m_bus.notify(call.account());
    return QByteArray();
}

Api::Body Api::putWraps(Call &call)
{
    MN_TRY(const auto request, call.sent<WrapsRequest>());
    MN_TRY(m_accounts.putWraps(call.account(), call.actor(), request.wraps));
    return QByteArray();
}

Api::Body Api::putPrekey(Call &call)
{
    MN_TRY(const auto prekey, call.sent<Prekey>());
    if (prekey.actor != call.actor())
        return refuse(ProblemCode::Malformed);
    MN_TRY(m_accounts.putPrekey(call.account(), prekey));
    return QByteArray();
}

Api::Body Api::push(Call &call)
{
    MN_TRY(const auto request, call.sent<PushRequest>());
    MN_TRY(const auto reply, m_accounts.push(call.account(), call.actor(), request));
    m_metrics.moved(Metrics::Rows::Pushed, request.rows.size());
    m_bus.notify(call.account());
    // Once it is summed up anew there may be something that nobody can ask for any more. It may as well stay.
    const auto commit = commitOf(request.commit);
    if (commit && commit->checkpoint)
        (void)m_accounts.collectGarbage(call.account());
    return toCbor(reply);
}

Api::Body Api::pull(Call &call)
{
    const Query &query = call.request.query;
    MN_TRY(const auto epoch, needed(query.id<ServerEpoch>("epoch")));
    MN_TRY(const auto after, needed(query.number("after")));
    MN_TRY(const auto limit, understood(query.number("limit")));
    MN_TRY(const auto wait, understood(query.number("wait")));
    const int seconds = int(std::min<quint64>(wait.value_or(0), kMaxWait));
    // Before it looks: what comes in between is not missed.
    std::unique_ptr<Bus::Subscription> subscription;
    if (seconds > 0 && call.woken)
        subscription = m_bus.subscribe(call.account(), std::move(call.woken));
    MN_TRY(const auto reply, m_accounts.pull(call.account(), call.actor(), epoch, after,
                                             int(std::min<quint64>(limit.value_or(kPageCommits), kMaxPageRows))));
    for (const PulledCommit &commit : reply.commits)
        m_metrics.moved(Metrics::Rows::Pulled, commit.rows.size());
    if (subscription && reply.commits.isEmpty())
        call.wait = Wait{std::move(subscription), seconds};
    return toCbor(reply);
}

Api::Body Api::manifest(Call &call)
{
    MN_TRY(const auto after, understood(call.request.query.id<RecordId>("after")));
    MN_TRY(const auto limit, understood(call.request.query.number("limit")));
    MN_TRY(const auto reply,
           m_accounts.manifest(call.account(), call.actor(), after.value_or(RecordId()),
                               int(std::min<quint64>(limit.value_or(kManifestEntries), kManifestEntries))));
    return toCbor(reply);
}

Api::Body Api::rows(Call &call)
{
    MN_TRY(const auto request, call.sent<RowsRequest>());
    MN_TRY(const auto reply, m_accounts.rows(call.account(), call.actor(), request.records));
    return toCbor(reply);
}

Api::Body Api::checkpoint(Call &call)
{
    MN_TRY(const auto reply, m_accounts.checkpoint(call.account(), call.actor()));
    return toCbor(reply);
}

Api::Body Api::rewrap(Call &call)
{
    MN_TRY(const auto request, call.sent<RewrapRequest>());
    if (request.items.size() > kMaxRewrapItems)
        return refuse(ProblemCode::TooLarge);
    MN_TRY(m_accounts.rewrap(call.account(), call.actor(), request.items));
    return QByteArray();
}

Api::Body Api::alive(Call &)
{
    return QByteArray("alive\n");
}

// The store answers: that there is no such account.
Api::Body Api::ready(Call &)
{
    const auto nobody = m_accounts.recoveryOf(AccountId());
    if (!nobody && nobody.error().code != ProblemCode::NoAccount)
        return std::unexpected(nobody.error());
    return QByteArray("ready\n");
}

Api::Body Api::metrics(Call &)
{
    return m_metrics.text();
}

} // namespace mn::server
