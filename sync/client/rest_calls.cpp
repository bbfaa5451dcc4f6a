#include "sync/client/rest_calls.h"
#include "sync/protocol/invitation.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/routes.h"
#include <QUrlQuery>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

// Of a page and all that is around it.
constexpr qint64 kMaxReplyBytes = 64 << 20;
constexpr std::chrono::seconds kChunkPatience(120); // as long as a server has for one
constexpr quint64 kMaxRetryAfter = 3600;            // seconds: nobody sends a device away for longer

template <class T> Reply<T> decoded(const Reply<QByteArray> &body)
{
    if (!body)
        return std::unexpected(body.error());
    auto value = fromCbor<T>(*body);
    if (!value)
        return std::unexpected(CallFailure());
    return *std::move(value);
}

template <> Reply<void> decoded<void>(const Reply<QByteArray> &body)
{
    if (!body)
        return std::unexpected(body.error());
    return {};
}

QString withQuery(const char *path, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    query.setQueryItems(items);
    return QLatin1StringView(path) + u'?' + query.toString(QUrl::FullyEncoded);
}

QString blobPath(const char *route, const BlobName &name, quint64 n = 0)
{
    return QString::fromLatin1(route).replace(u"{id}"_s, name.toHex()).replace(u"{n}"_s, QString::number(n));
}

} // namespace

QByteArray originOf(const QUrl &server)
{
    QUrl origin;
    origin.setScheme(server.scheme());
    origin.setHost(server.host());
    const int own = server.scheme() == "https"_L1 ? 443 : 80;
    if (server.port(own) != own)
        origin.setPort(server.port());
    return origin.toEncoded();
}

Result<void> checkServer(const QUrl &server)
{
    const bool isPlain = server.scheme() == "http"_L1;
    if (!server.isValid() || server.host().isEmpty() || (!isPlain && server.scheme() != "https"_L1))
        return fail(Errc::Usage, u"a server's address begins with https://"_s);
    if (isPlain && !isThisMachine(server))
        return fail(Errc::Usage, u"http:// is for servers on this machine; others need https://"_s);
    return {};
}

RestCalls::RestCalls(const ServerAddress &server, EgressGate &gate, std::function<Result<Signatory>()> who,
                     std::stop_token stop)
    : m_server(server.url), m_gate(gate), m_who(std::move(who)), m_stop(std::move(stop)), m_trust(server.trust()),
      m_client(m_trust)
{
}

Reply<QByteArray> RestCalls::exchange(const Request &request)
{
    QUrl url = m_server;
    const qsizetype query = request.path.indexOf(u'?');
    url.setPath(query < 0 ? request.path : request.path.first(query));
    url.setQuery(query < 0 ? QString() : request.path.sliced(query + 1));
    const auto released = m_gate.release({u"sync"_s, url, request.body});
    if (!released)
        return std::unexpected(CallFailure());
    const HttpCall call{.method = request.method, .mediaType = routes::kMediaType, .accept = routes::kMediaType};
    const HttpLimits limits{.deadline = request.patience, .maxReplyBytes = kMaxReplyBytes};
    const auto reply =
        m_client->call(call, *released, m_token, limits, request.stop.stop_possible() ? request.stop : m_stop);
    m_trouble.reset();
    if (!reply) {
        if (reply.error().code == Errc::CertificateUnknown || reply.error().code == Errc::CertificateChanged)
            m_trouble = reply.error();
        return std::unexpected(CallFailure());
    }
    if (!reply->certificate.isEmpty())
        m_certificate = reply->certificate;
    if (reply->status == 204)
        return QByteArray();
    if (reply->status == 200 && reply->mediaType == routes::kMediaType)
        return reply->body;
    if (reply->mediaType != routes::kProblemType)
        return std::unexpected(CallFailure());
    const auto problem = fromCbor<Problem>(reply->body);
    if (!problem)
        return std::unexpected(CallFailure());
    if (const std::optional<quint64> retryAfter = problem->retryAfter)
        m_retryAfter = std::chrono::seconds(std::min(*retryAfter, kMaxRetryAfter));
    if (problemCode(problem->code) == ProblemCode::OverQuota)
        m_trouble = Error{Errc::ServerFull, {}};
    if (problemCode(problem->code) == ProblemCode::NoInvitation)
        m_trouble = Error{Errc::NoInvitation, {}};
    return std::unexpected(CallFailure{problemCode(problem->code), problem->retryAfter, problem->last, problem->room});
}

// For who belonged to the account; who looks for one by a phrase has just not found it.
void RestCalls::noteGone(const CallFailure &failure, const std::optional<ActorId> &asked)
{
    if (failure.code == ProblemCode::NoAccount && asked)
        m_trouble = Error{Errc::NoAccount, u"the server does not have it any more; all that was in it is still here"_s};
}

Error RestCalls::errorOf(const CallFailure &failure) const
{
    if (m_trouble)
        return *m_trouble;
    if (!failure.code)
        return {Errc::NetworkFailed, u"no answer"_s};
    const Problem problem = problemOf(*failure.code);
    switch (*failure.code) {
    case ProblemCode::NotFound:
    case ProblemCode::NoAccount:
        return {Errc::NotFound, problem.detail};
    case ProblemCode::NoVectors:
        return {Errc::NotAvailable, problem.detail};
    case ProblemCode::DeviceRevoked:
        return {Errc::DeviceRevoked, {}};
    case ProblemCode::SignInNeeded:
    case ProblemCode::SignInRefused:
        return {Errc::SignInFailed, problem.detail};
    case ProblemCode::NotAllowed:
        return {Errc::NotAllowed, {}};
    case ProblemCode::HasAccount:
        return {Errc::HasAccount, {}};
    default:
        return {Errc::NetworkFailed, problem.detail};
    }
}

// A token is good for an hour, and goes with a server's restart.
Reply<QByteArray> RestCalls::send(const Request &request)
{
    for (bool isFresh = m_token.isEmpty();; isFresh = true) {
        if (m_token.isEmpty())
            if (const auto signedIn = signIn(); !signedIn)
                return std::unexpected(signedIn.error());
        auto reply = exchange(request);
        if (!reply)
            noteGone(reply.error(), m_signedInAs);
        if (reply || reply.error().code != ProblemCode::NoSession || isFresh)
            return reply;
        m_token = {};
    }
}

Reply<SessionToken> RestCalls::session()
{
    if (m_token.isEmpty())
        if (const auto signedIn = signIn(); !signedIn)
            return std::unexpected(signedIn.error());
    const auto token =
        SessionToken::fromBytes(QByteArray::fromBase64(m_token.view().toByteArray(), QByteArray::Base64UrlEncoding));
    if (!token)
        return std::unexpected(CallFailure());
    return *token;
}

Reply<void> RestCalls::signIn()
{
    const auto who = m_who();
    if (!who)
        return std::unexpected(CallFailure());
    ChallengeRequest ask{.account = who->account, .actor = who->actor, .recovery = {}};
    if (!who->actor)
        ask.recovery = who->key.verifyingKey();
    m_token = {};
    const auto post = [this](const char *path, QByteArray body) {
        return exchange({HttpCall::Method::Post, QLatin1StringView(path), std::move(body)});
    };
    const auto challenge = decoded<ChallengeReply>(post(routes::kChallenge, toCbor(ask)));
    if (!challenge)
        return std::unexpected(challenge.error());
    m_challengeEnd = challenge->expiresAt;
    const SessionRequest answer{challenge->nonce,
                                who->key.sign(signed_as::kSession, sessionBytes(originOf(m_server), *challenge))};
    const auto session = decoded<SessionReply>(post(routes::kSession, toCbor(answer)));
    if (!session) {
        noteGone(session.error(), who->actor);
        return std::unexpected(session.error());
    }
    m_token = SecretBytes::copyOf(
        session->token.toBytes().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    m_signedInAs = who->actor;
    return {};
}

template <class T> Reply<T> RestCalls::get(const QString &path)
{
    return decoded<T>(send({HttpCall::Method::Get, path}));
}

template <class T> Reply<T> RestCalls::post(const char *path, const QByteArray &body)
{
    return decoded<T>(send({HttpCall::Method::Post, QLatin1StringView(path), body}));
}

Reply<AccountId> RestCalls::createAccount(const ControlAppend &genesis, const QString &invitation,
                                          const std::optional<QString> &idToken)
{
    const AccountRequest request{genesis.events, genesis.wraps, genesis.isAgain, idToken};
    m_token = SecretBytes::copyOf(invitationToken(invitation));
    const auto reply = decoded<AccountReply>(
        exchange({HttpCall::Method::Post, QLatin1StringView(routes::kAccounts), toCbor(request)}));
    m_token = {};
    if (!reply)
        return std::unexpected(reply.error());
    return reply->account;
}

Reply<SignInPlace> RestCalls::signInPlace()
{
    return decoded<SignInPlace>(exchange({HttpCall::Method::Get, QLatin1StringView(routes::kSignInPlace)}));
}

Reply<ControlReply> RestCalls::control(quint64 from)
{
    return get<ControlReply>(withQuery(routes::kControl, {{u"from"_s, QString::number(from)}}));
}

Reply<DevicesReply> RestCalls::devices()
{
    return get<DevicesReply>(QLatin1StringView(routes::kDevices));
}

Reply<AccountStatus> RestCalls::accountStatus()
{
    return get<AccountStatus>(QLatin1StringView(routes::kAccount));
}

Reply<Erasure> RestCalls::askErasure()
{
    return decoded<Erasure>(send({HttpCall::Method::Delete, QLatin1StringView(routes::kAccount)}));
}

Reply<void> RestCalls::cancelErasure()
{
    return decoded<void>(send({HttpCall::Method::Delete, QLatin1StringView(routes::kErasure)}));
}

Reply<ExportPage> RestCalls::exportPage(const std::optional<ExportCursor> &after)
{
    const QString path =
        after ? withQuery(routes::kExport, {{u"after"_s, after->toHex()}}) : QLatin1StringView(routes::kExport);
    return decoded<ExportPage>(send({.method = HttpCall::Method::Get, .path = path, .patience = kChunkPatience}));
}

Reply<AuditReply> RestCalls::audit(quint64 from)
{
    return get<AuditReply>(withQuery(routes::kAudit, {{u"from"_s, QString::number(from)}}));
}

Reply<void> RestCalls::openLink(const LinkRoom &room)
{
    return post<void>(routes::kLinkRooms, toCbor(LinkOpen{room}));
}

Reply<void> RestCalls::putLinkNote(const LinkNote &note)
{
    return post<void>(routes::kLinkNotes, toCbor(note));
}

Reply<void> RestCalls::greetLink(const LinkNote &hello)
{
    return decoded<void>(exchange({HttpCall::Method::Post, QLatin1StringView(routes::kLinkHello), toCbor(hello)}));
}

Reply<LinkReply> RestCalls::readLink(const LinkRead &read)
{
    return decoded<LinkReply>(exchange({.method = HttpCall::Method::Post,
                                        .path = QLatin1StringView(routes::kLinkRead),
                                        .body = toCbor(read),
                                        .patience = std::chrono::seconds(30 + qint64(read.wait))}));
}

Reply<BlobsReply> RestCalls::blobs(const BlobName &after)
{
    if (after.isNull())
        return get<BlobsReply>(QLatin1StringView(routes::kBlobs));
    return get<BlobsReply>(withQuery(routes::kBlobs, {{u"after"_s, after.toHex()}}));
}

Reply<BlobReply> RestCalls::blob(const BlobName &name)
{
    return get<BlobReply>(blobPath(routes::kBlob, name));
}

Reply<BlobReply> RestCalls::declareBlob(const BlobName &name, quint64 size)
{
    return decoded<BlobReply>(send({HttpCall::Method::Post, blobPath(routes::kBlob, name), toCbor(BlobDeclare{size})}));
}

Reply<void> RestCalls::putBlobChunk(const BlobName &name, quint64 n, const QByteArray &bytes)
{
    return decoded<void>(send({.method = HttpCall::Method::Post,
                               .path = blobPath(routes::kBlobChunk, name, n),
                               .body = toCbor(BlobChunk{bytes}),
                               .patience = kChunkPatience}));
}

Reply<void> RestCalls::commitBlob(const BlobName &name, const QList<Hash> &hashes)
{
    return decoded<void>(
        send({HttpCall::Method::Post, blobPath(routes::kBlobCommit, name), toCbor(BlobCommit{hashes})}));
}

Reply<BlobChunk> RestCalls::blobChunk(const BlobName &name, quint64 n)
{
    return decoded<BlobChunk>(send(
        {.method = HttpCall::Method::Get, .path = blobPath(routes::kBlobChunk, name, n), .patience = kChunkPatience}));
}

Reply<void> RestCalls::markBlobs(const BlobMarks &marks)
{
    return post<void>(routes::kBlobMarks, toCbor(marks));
}

Reply<VectorsState> RestCalls::vectors()
{
    return get<VectorsState>(QLatin1StringView(routes::kVectors));
}

Reply<void> RestCalls::allowVectors(const VectorsConsent &consent)
{
    return post<void>(routes::kVectorsConsent, toCbor(consent));
}

Reply<VectorsWithdrawn> RestCalls::withdrawVectors()
{
    return decoded<VectorsWithdrawn>(send({HttpCall::Method::Delete, QLatin1StringView(routes::kVectorsConsent)}));
}

Reply<void> RestCalls::putVectors(const VectorsPut &put)
{
    return post<void>(routes::kVectors, toCbor(put));
}

Reply<void> RestCalls::removeVectors(const VectorsRemove &gone)
{
    return post<void>(routes::kVectorsRemove, toCbor(gone));
}

Reply<VectorHits> RestCalls::searchVectors(const VectorsSearch &search)
{
    return post<VectorHits>(routes::kVectorsSearch, toCbor(search));
}

Reply<void> RestCalls::append(const ControlAppend &append)
{
    return post<void>(routes::kControl, toCbor(append));
}

Reply<void> RestCalls::putWraps(const QList<Wrap> &wraps)
{
    return post<void>(routes::kWraps, toCbor(WrapsRequest{wraps}));
}

Reply<void> RestCalls::putPrekey(const Prekey &prekey)
{
    return post<void>(routes::kPrekeys, toCbor(prekey));
}

Reply<PushReply> RestCalls::push(const PushRequest &request)
{
    // Another life of this vault has an actor of its own.
    if (const auto commit = commitOf(request.commit); commit && m_signedInAs && commit->actor != m_signedInAs)
        m_token = {};
    return post<PushReply>(routes::kPush, toCbor(request));
}

Reply<PullReply> RestCalls::pull(ServerEpoch epoch, quint64 after)
{
    const auto wait = std::exchange(m_wait, {});
    const QString path = withQuery(routes::kPull, {{u"epoch"_s, epoch.toString()},
                                                   {u"after"_s, QString::number(after)},
                                                   {u"wait"_s, QString::number(wait.count())}});
    if (wait == std::chrono::seconds(0))
        return noted(get<PullReply>(path));
    std::stop_source waiting = beginWaiting();
    const std::stop_callback onStop(m_stop, [&waiting] { waiting.request_stop(); });
    return noted(decoded<PullReply>(send({.method = HttpCall::Method::Get,
                                          .path = path,
                                          .patience = std::chrono::seconds(30) + wait,
                                          .stop = waiting.get_token()})));
}

Reply<PullReply> RestCalls::noted(Reply<PullReply> pulled)
{
    if (pulled)
        m_eraseAt = pulled->eraseAt.value_or(0);
    return pulled;
}

std::stop_source RestCalls::beginWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_waiting = std::stop_source();
    if (m_isWoken)
        m_waiting.request_stop();
    return m_waiting;
}

void RestCalls::wake()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_waiting.request_stop();
}

bool RestCalls::isWoken()
{
    const std::lock_guard lock(m_mutex);
    return m_isWoken;
}

bool RestCalls::takeWoken()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_isWoken, false);
}

Reply<ManifestReply> RestCalls::manifest(const RecordId &after)
{
    // At the first record there is nothing to be behind, and no id for it.
    if (after.isNull())
        return get<ManifestReply>(QLatin1StringView(routes::kManifest));
    return get<ManifestReply>(withQuery(routes::kManifest, {{u"after"_s, after.toString()}}));
}

Reply<RowsReply> RestCalls::rows(const QList<RecordId> &records)
{
    return post<RowsReply>(routes::kRows, toCbor(RowsRequest{records}));
}

Reply<CheckpointReply> RestCalls::checkpoint()
{
    return get<CheckpointReply>(QLatin1StringView(routes::kCheckpoint));
}

Reply<void> RestCalls::rewrap(const QList<RewrapItem> &items)
{
    return post<void>(routes::kRewrap, toCbor(RewrapRequest{items}));
}

} // namespace mn::sync
