#pragma once
#include "server/http/bearer.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/routes.h"
#include "tests/unit/http/http_client.h"
#include "tests/unit/service/pusher.h"

namespace mn::server::test {

inline const QByteArray kOurType = QByteArray("Content-Type: ") + sync::routes::kMediaType + "\r\n";

// What is wrong, by its code; empty where the answer is none of ours.
inline QString problemIn(const HttpReply &reply)
{
    if (reply.headers.value("content-type") != sync::routes::kProblemType)
        return {};
    const auto problem = sync::fromCbor<sync::Problem>(reply.body);
    return problem ? problem->code : QString();
}

// A device that speaks with a server over HTTP.
class ApiClient : public Pusher {
public:
    ApiClient(const QUrl &at, quint8 actor, const QSslConfiguration &tls = {})
        : Pusher{.account = {}, .number = actor}, url(at), http(at, tls)
    {
    }

    HttpReply get(const QByteArray &target) { return http.ask("GET", target, authorization); }
    template <class T> HttpReply post(const QByteArray &target, const T &body)
    {
        return http.ask("POST", target, kOurType + authorization, toCbor(body));
    }

    Result<sync::ChallengeReply> challenge(const sync::ChallengeRequest &as)
    {
        return read<sync::ChallengeReply>(post(sync::routes::kChallenge, as));
    }
    Result<sync::ChallengeReply> challenge() { return challenge({account, sync::test::idOf<ActorId>(number), {}}); }
    sync::SessionRequest signedBy(quint8 key, const sync::ChallengeReply &to) const
    {
        const QByteArray origin = url.toEncoded(QUrl::RemovePath);
        return {to.nonce, sync::test::keyOf(key).sign(sync::signed_as::kSession, sync::sessionBytes(origin, to))};
    }
    // As this actor, or by the recovery key of that number.
    bool signIn(std::optional<quint8> recovery = {})
    {
        const auto to = recovery ? challenge({{}, {}, sync::test::keyOf(*recovery).verifyingKey()}) : challenge();
        if (!to)
            return false;
        const auto session =
            read<sync::SessionReply>(post(sync::routes::kSession, signedBy(recovery.value_or(number), *to)));
        if (session)
            authorization = "Authorization: " + bearerOf(session->token) + "\r\n";
        return session.has_value();
    }
    // Where the server is, for pushes.
    bool learnEpoch()
    {
        const auto reply = read<sync::ControlReply>(get(sync::routes::kControl));
        if (reply)
            epoch = reply->epoch;
        return reply.has_value();
    }
    HttpReply push(const QList<std::pair<sync::CommitEntry, sync::Row>> &changes)
    {
        const sync::PushRequest body = request(changes);
        HttpReply reply = post(sync::routes::kPush, body);
        if (reply.status == 200)
            accepted(body);
        return reply;
    }
    QByteArray pullTarget(quint64 after, const QByteArray &more = {}) const
    {
        return sync::routes::kPull + QByteArray("?epoch=") + epoch.toString().toLatin1() +
               "&after=" + QByteArray::number(after) + more;
    }
    Result<sync::PullReply> pull(quint64 after, const QByteArray &more = {})
    {
        return read<sync::PullReply>(get(pullTarget(after, more)));
    }

    // Errc::NetworkFailed for any other answer.
    template <class T> static Result<T> read(const HttpReply &reply)
    {
        if (reply.status != 200 || reply.headers.value("content-type") != sync::routes::kMediaType)
            return fail(Errc::NetworkFailed, QString::number(reply.status));
        return sync::fromCbor<T>(reply.body);
    }

    QUrl url;
    HttpClient http;
    QByteArray authorization;
};

} // namespace mn::server::test
