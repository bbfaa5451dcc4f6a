#include "sync/protocol/provider_sign_in.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include <QScopeGuard>
#include <QTest>
#include <algorithm>
#include <condition_variable>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

// A provider that says nothing until it is told to: whoever signs in is who they say they are.
class Slow final : public IdentityProvider {
public:
    Answer<SignInPlace> place() override
    {
        wait();
        SignInPlace place;
        place.issuer = u"https://login.example.org"_s;
        return place;
    }
    Answer<Subject> subjectOf(const QString &idToken, const AccountId &) override
    {
        wait();
        return idOf<Subject>(quint8(idToken.size()));
    }
    void say()
    {
        const std::lock_guard lock(m_mutex);
        m_says = true;
        m_said.notify_all();
    }
    void waitForAsked(int times)
    {
        std::unique_lock lock(m_mutex);
        m_said.wait(lock, [&] { return m_asked >= times; });
    }

private:
    void wait()
    {
        std::unique_lock lock(m_mutex);
        ++m_asked;
        m_said.notify_all();
        m_said.wait(lock, [this] { return m_says; });
    }
    std::mutex m_mutex;
    std::condition_variable m_said;
    bool m_says = false;
    int m_asked = 0;
};

HttpOptions oneWorker()
{
    HttpOptions options;
    options.workers = 1;
    return options;
}

ApiOptions asking(IdentityProvider &provider)
{
    ApiOptions options;
    options.provider = &provider;
    return options;
}

} // namespace

// Making an account where a provider says who comes: that one may be slow, and is in nobody's way.
class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutATokenItIsWanted();
    void aProviderThatIsSlowKeepsNobodyElse();
    void manyWhoWaitForItAreEnough();
};

void SignInTest::withoutATokenItIsWanted()
{
    Slow provider;
    Running server(oneWorker(), asking(provider));
    ApiClient client(server.url(), 2);
    const HttpReply refused = client.post(routes::kAccounts, ControlAppend{Log().events(), {}, false});
    QCOMPARE(refused.status, 403);
    QCOMPARE(problemIn(refused), u"sign_in_needed"_s); // and nobody was asked
    Running other;                                     // a server that asks nobody
    ApiClient there(other.url(), 2);
    QCOMPARE(problemIn(there.get(routes::kSignInPlace)), u"not_found"_s);
    // What it did not ask for is not looked at.
    QCOMPARE(there.post(routes::kAccounts, AccountRequest{Log().events(), {}, false, u"nonsense"_s}).status, 200);
}

void SignInTest::aProviderThatIsSlowKeepsNobodyElse()
{
    Slow provider;
    Running server(oneWorker(), asking(provider));
    const auto letGo = qScopeGuard([&] { provider.say(); });
    ApiClient waits(server.url(), 2);
    const QByteArray body = toCbor(AccountRequest{Log().events(), {}, false, u"a token"_s});
    waits.http.send("POST /api/v1/accounts HTTP/1.1\r\nHost: test\r\n" + kOurType +
                    "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    provider.waitForAsked(1);
    ApiClient other(server.url(), 3);
    QCOMPARE(other.get("/readyz").status, 200); // by the only worker
    QVERIFY(!waits.http.hasInput());
    provider.say();
    QCOMPARE(waits.http.read().status, 200);
    // The same person does not come in twice.
    ControlEvent first;
    first.genesis = genesis();
    first.genesis->salt.fill('2');
    first.signer = idOf<ActorId>(2);
    const QList<SignedEvent> another{signedEvent(first, keyOf(2))};
    const HttpReply twice = other.post(routes::kAccounts, AccountRequest{another, {}, false, u"a token"_s});
    QCOMPARE(twice.status, 409);
    QCOMPARE(problemIn(twice), u"has_account"_s);
    QCOMPARE(other.post(routes::kAccounts, AccountRequest{another, {}, false, u"another token"_s}).status, 200);
}

void SignInTest::manyWhoWaitForItAreEnough()
{
    constexpr int kMost = 16;
    constexpr int kMore = 4;
    Slow provider;
    Running server({}, asking(provider));
    const auto letGo = qScopeGuard([&] { provider.say(); });
    std::vector<std::unique_ptr<ApiClient>> all;
    for (int i = 0; i < kMost + kMore; ++i) {
        all.push_back(std::make_unique<ApiClient>(server.url(), 2));
        all.back()->http.send("GET /api/v1/auth/oidc HTTP/1.1\r\nHost: test\r\n\r\n");
    }
    const auto isAnswered = [](const std::unique_ptr<ApiClient> &client) { return client->http.hasInput(); };
    QTRY_COMPARE_WITH_TIMEOUT(int(std::ranges::count_if(all, isAnswered)), kMore, kPatienceMs);
    for (const auto &client : all) {
        if (!isAnswered(client))
            continue;
        const HttpReply reply = client->http.read();
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.headers.contains("retry-after"));
        client->http.close();
    }
    ApiClient other(server.url(), 3);
    QCOMPARE(other.get("/readyz").status, 200);
    provider.say();
    int answered = 0;
    for (const auto &client : all)
        answered += client->http.read().status == 200;
    QCOMPARE(answered, kMost);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::SignInTest)
#include "sign_in_test.moc"
