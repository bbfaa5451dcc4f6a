#include "server/bus/local_bus.h"
#include "server/http/api.h"
#include "server/http/bearer.h"
#include "server/session/memory_sessions.h"
#include "sync/protocol/routes.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

namespace {

// A store that cannot be reached, as long as it is told to.
class Unreachable final : public Store {
public:
    Result<std::unique_ptr<AccountTransaction>> begin(const AccountId &account, Access access) override
    {
        return isAway ? fail(Errc::NotAvailable) : m_store.begin(account, access);
    }
    Result<std::unique_ptr<AccountTransaction>> create(const AccountId &account) override
    {
        return isAway ? fail(Errc::Busy) : m_store.create(account);
    }
    Result<AccountId> accountOf(const VerifyingKey &recovery) override
    {
        return isAway ? fail(Errc::DiskFull) : m_store.accountOf(recovery);
    }
    Result<QList<AccountId>> due(qint64 now) override { return isAway ? fail(Errc::NotAvailable) : m_store.due(now); }
    Result<QList<OwedVectors>> owedVectors() override
    {
        return isAway ? fail(Errc::NotAvailable) : m_store.owedVectors();
    }
    Result<void> settleVectors(const OwedVectors &owed) override
    {
        return isAway ? fail(Errc::NotAvailable) : m_store.settleVectors(owed);
    }
    bool isAway = false;

private:
    test::MemoryStore m_store;
};

} // namespace

// What of the answers no client can bring about by itself.
class ApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whileTheStoreIsAwayDevicesComeLater();
    void aTokenComesBackFromItsText();
    void aQueryIsReadStrictly();
    void onlyAPullMayWait();
    void figuresAreForWhoeverHasTheirToken();
    void whoAsksTooOftenIsToldWhenToCome();
    void whoGoesLastWhenThereIsTooMuch();

private:
    Response ask(Method method, const QByteArray &target, const QByteArray &body = {})
    {
        const auto admitted = m_api.admit({method, target, {routes::kMediaType}, m_authorizations});
        return admitted ? m_api.answer(*admitted, body).response : admitted.error();
    }
    void signIn()
    {
        const auto account = m_accounts.create({Log().events(), {}, false});
        const auto challenge = m_signIn.challenge({*account, idOf<ActorId>(2), {}});
        const auto session = m_signIn.begin(
            {challenge->nonce, keyOf(2).sign(signed_as::kSession, sessionBytes("https://here", *challenge))});
        QVERIFY(session);
        m_authorizations = {bearerOf(session->token)};
    }

    mn::test::ManualClock m_clock;
    Unreachable m_store;
    AccountService m_accounts{m_store, m_clock};
    MemorySessions m_sessions{m_clock};
    SignIn m_signIn{m_accounts, m_sessions, m_clock, "https://here"};
    LinkRooms m_links{m_sessions, m_clock};
    LocalBus m_bus;
    Metrics m_metrics;
    Api m_api{m_accounts, m_signIn, m_links, m_bus, m_metrics};
    QList<QByteArray> m_authorizations;
};

namespace {

QByteArray problemOf(const std::expected<Api::Admitted, Response> &admitted)
{
    return admitted ? QByteArray() : fromCbor<Problem>(admitted.error().body)->code.toLatin1();
}

} // namespace

void ApiTest::whileTheStoreIsAwayDevicesComeLater()
{
    signIn();
    m_store.isAway = true;
    const QByteArray genesis = toCbor(ControlAppend{Log().events(), {}, false});
    const QByteArray byRecovery = toCbor(ChallengeRequest{{}, {}, keyOf(100).verifyingKey()});
    for (const Response &response :
         {ask(Method::Get, "/readyz"), ask(Method::Get, routes::kControl), ask(Method::Get, routes::kCheckpoint),
          ask(Method::Post, routes::kAccounts, genesis), ask(Method::Post, routes::kChallenge, byRecovery)}) {
        QCOMPARE(response.status, 503);
        QVERIFY(response.retryAfter);
        QCOMPARE(fromCbor<Problem>(response.body)->retryAfter, response.retryAfter);
    }
    QCOMPARE(ask(Method::Get, "/healthz").status, 200); // the program itself is well
    m_store.isAway = false;
    QCOMPARE(ask(Method::Get, "/readyz").status, 200);
    QCOMPARE(ask(Method::Get, routes::kControl).status, 200);
}

void ApiTest::aTokenComesBackFromItsText()
{
    const auto token = idOf<SessionToken>(0xfb);
    QCOMPARE(bearerToken(bearerOf(token)), std::optional(token));
    QCOMPARE(bearerOf(token).size(), 7 + 43);
    QVERIFY(bearerOf(token).contains('-') || bearerOf(token).contains('_')); // the alphabet of addresses
    for (const QByteArray &other : {""_ba, "Bearer "_ba, "bearer" + bearerOf(token).mid(6), bearerOf(token) + ' ',
                                    ' ' + bearerOf(token), bearerOf(token).replace('-', '+').replace('_', '/')})
        QVERIFY2(!bearerToken(other), other);
}

void ApiTest::aQueryIsReadStrictly()
{
    const auto query = Query::of("after=12&epoch=0190c8a1-7b7e-7c3d-9f00-1234567890ab");
    QVERIFY(query);
    QCOMPARE(query->number("after").value(), std::optional<quint64>(12));
    QCOMPARE(query->number("limit").value(), std::optional<quint64>());
    QVERIFY(query->id<ServerEpoch>("epoch")->has_value());
    QVERIFY(!query->number("epoch"));
    QVERIFY(!query->id<ServerEpoch>("after"));
    QVERIFY(query->hasOnly({"after", "epoch", "limit"}));
    QVERIFY(!query->hasOnly({"after"}));
    QCOMPARE(Query::of("n=9223372036854775807")->number("n").value(), std::optional(quint64(9223372036854775807)));
    QVERIFY(!Query::of("n=9223372036854775808")->number("n"));
    QVERIFY(!Query::of("n=")->number("n"));
    for (const char *text : {"&", "a", "a=1&", "a=1&a=1", "=1", "a=b=c", "a=%31", "a=1;b=2", "a b=1"})
        QVERIFY2(!Query::of(text), text);
}

void ApiTest::onlyAPullMayWait()
{
    signIn();
    const auto epoch = fromCbor<ControlReply>(ask(Method::Get, routes::kControl).body)->epoch;
    const auto outcomeOf = [&](const QByteArray &target, const std::function<void()> &woken) {
        return m_api.answer(*m_api.admit({Method::Get, target, {}, m_authorizations}), {}, woken);
    };
    const QByteArray pull = routes::kPull + "?after=0&epoch="_ba + epoch.toString().toLatin1();
    int times = 0;
    const auto woken = [&] { ++times; };
    QVERIFY(!outcomeOf(pull, woken).wait);
    QVERIFY(!outcomeOf(pull + "&wait=0", woken).wait);
    QVERIFY(!outcomeOf(pull + "&wait=9", {}).wait); // it was woken already
    {
        const auto outcome = outcomeOf(pull + "&wait=9", woken);
        QCOMPARE(outcome.wait ? outcome.wait->seconds : 0, 9);
        QCOMPARE(outcome.response.status, 200);
        QCOMPARE(times, 0);
        m_bus.notify(idOf<AccountId>(9)); // somebody else's
        QCOMPARE(times, 0);
        m_bus.notify(Log().state()->account());
        QCOMPARE(times, 1);
    }
    QCOMPARE(m_bus.size(), 0);
    const auto longest = outcomeOf(pull + "&wait=1000000", woken);
    QCOMPARE(longest.wait ? longest.wait->seconds : 0, 25);
}

void ApiTest::figuresAreForWhoeverHasTheirToken()
{
    const RequestHead without{Method::Get, "/metrics", {}, {}};
    const RequestHead with{Method::Get, "/metrics", {}, {"Bearer open sesame"}};
    QCOMPARE(problemOf(m_api.admit(with)), "not_found"_ba); // there is none
    Api api(m_accounts, m_signIn, m_links, m_bus, m_metrics, {.metricsToken = "open sesame"});
    QCOMPARE(problemOf(api.admit(without)), "not_found"_ba);
    QCOMPARE(problemOf(api.admit({Method::Get, "/metrics", {}, {"Bearer open sesam"}})), "not_found"_ba);
    const auto admitted = api.admit(with);
    QVERIFY(admitted);
    const Response response = api.answer(*admitted, {}).response;
    QCOMPARE(response.type, "text/plain; version=0.0.4"_ba);
    QVERIFY2(response.body.contains("mnemosyned_requests_total{method=\"GET\",route=\"/metrics\",status=\"404\"} 3"),
             response.body);
    // Nothing of who asked for what is in it: what is not here has one name.
    QVERIFY(!api.admit({Method::Get, "/my/secret/place", {}, {}}));
    QVERIFY(!m_metrics.text().contains("secret"));
}

void ApiTest::whoAsksTooOftenIsToldWhenToCome()
{
    signIn();
    MemoryRateLimiter limiter(m_clock);
    QList<QByteArray> lines;
    Api api(m_accounts, m_signIn, m_links, m_bus, m_metrics,
            {.limiter = &limiter, .ofAccount = {2}, .ofAddress = {1}, .log = [&](const QByteArray &line) {
                 lines += line;
             }});
    const RequestHead member{Method::Get, routes::kControl, {}, m_authorizations, "192.0.2.1"};
    QVERIFY(api.admit(member));
    QVERIFY(api.admit(member));
    const auto often = api.admit(member);
    QCOMPARE(problemOf(often), "too_many"_ba);
    QCOMPARE(often.error().status, 429);
    QCOMPARE(often.error().retryAfter, std::optional<quint64>(30));
    // Strangers by their address, wherever members are.
    const auto stranger = [&](const QByteArray &address) {
        return problemOf(api.admit({Method::Post, routes::kChallenge, {routes::kMediaType}, {}, address}));
    };
    QCOMPARE(stranger("192.0.2.1"), ""_ba);
    QCOMPARE(stranger("192.0.2.1"), "too_many"_ba);
    QCOMPARE(stranger("192.0.2.2"), ""_ba);
    for (int i = 0; i < 5; ++i) // who looks whether it is there is not counted
        QVERIFY(api.admit({Method::Get, "/healthz", {}, {}, "192.0.2.1"}));
    m_clock.advance(60'000);
    QVERIFY(api.admit(member));
    QCOMPARE(stranger("192.0.2.1"), ""_ba);
    QVERIFY(m_metrics.text().contains("mnemosyned_rate_limited_total{by=\"account\"} 1"));
    QVERIFY(m_metrics.text().contains("mnemosyned_rate_limited_total{by=\"address\"} 1"));
    QCOMPARE(lines.size(), 2); // what was refused; the rest was not answered
    QVERIFY2(lines[0].contains("\"status\":429") && !lines[0].contains("192.0.2"), lines[0]);
}

void ApiTest::whoGoesLastWhenThereIsTooMuch()
{
    const auto weight = [](Method method, const QByteArray &target) { return Api::weightOf({method, target}); };
    QCOMPARE(weight(Method::Get, routes::kPull + "?after=0"_ba), Api::Weight::Pull);
    QCOMPARE(weight(Method::Get, routes::kManifest), Api::Weight::Pull);
    QCOMPARE(weight(Method::Post, routes::kPush), Api::Weight::Push);
    const QByteArray chunk = "/api/v1/blobs/" + QByteArray(64, '0') + "/3";
    QCOMPARE(weight(Method::Put, chunk), Api::Weight::Push);
    QCOMPARE(weight(Method::Post, chunk), Api::Weight::Push);
    QCOMPARE(weight(Method::Get, chunk), Api::Weight::Pull);
    QCOMPARE(weight(Method::Post, routes::kChallenge), Api::Weight::SignIn);
    QCOMPARE(weight(Method::Get, "/healthz"), Api::Weight::SignIn);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::ApiTest)
#include "api_test.moc"
