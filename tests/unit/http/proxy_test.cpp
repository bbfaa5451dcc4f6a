#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

// Whether a stranger may ask, whom a proxy, or somebody who plays one, says this of.
bool mayAsk(const Running &server, const QByteArray &forwardedFor)
{
    ApiClient client(server.url(), 2);
    const QByteArray header = forwardedFor.isEmpty() ? "" : "X-Forwarded-For: " + forwardedFor + "\r\n";
    const ChallengeRequest request{idOf<AccountId>(1), idOf<ActorId>(2), {}};
    return problemIn(client.http.ask("POST", routes::kChallenge, kOurType + header, toCbor(request))) != u"too_many";
}

} // namespace

// By whose address the rate of strangers is counted.
class ProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoAsksIsKnownByTheirAddress();
    void aProxyThatIsTrustedSaysWhoAsks();
};

void ProxyTest::whoAsksIsKnownByTheirAddress()
{
    const mn::test::ManualClock clock;
    MemoryRateLimiter limiter(clock);
    const Running server({}, {.limiter = &limiter, .ofAddress = {1}});
    QVERIFY(mayAsk(server, {}));
    QVERIFY(!mayAsk(server, {}));
    QVERIFY(!mayAsk(server, "192.0.2.1")); // they say
}

void ProxyTest::aProxyThatIsTrustedSaysWhoAsks()
{
    const mn::test::ManualClock clock;
    MemoryRateLimiter limiter(clock);
    HttpOptions options;
    options.trustedProxy = u"127.0.0.1"_s;
    const Running server(options, {.limiter = &limiter, .ofAddress = {1}});
    QVERIFY(mayAsk(server, "192.0.2.1"));
    QVERIFY(!mayAsk(server, "192.0.2.1"));
    QVERIFY(!mayAsk(server, "198.51.100.7, 192.0.2.1")); // the proxy says the last one
    QVERIFY(mayAsk(server, "192.0.2.1, 198.51.100.7"));
    // A whole network of IPv6 is one of them.
    QVERIFY(mayAsk(server, "2001:db8::1"));
    QVERIFY(!mayAsk(server, "2001:db8::ffff:2"));
    QVERIFY(mayAsk(server, "2001:db8:0:1::1"));
    // What is no address is the proxy's own.
    QVERIFY(mayAsk(server, "nonsense"));
    QVERIFY(!mayAsk(server, {}));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::ProxyTest)
#include "proxy_test.moc"
