#include "core/base/platform/process.h"
#include "sync/protocol/limits.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

class HttpServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatOneDevicePushesTheOtherPulls();
    void whoIsCutOffReadsThatAndNoMore();
    void theRecoveryKeyReadsAndRecovers();
    void aPullThatWaitsIsWokenByAPush();
    void aPullThatWaitsIsWokenByTheControlLog();
    void aPullWaitsNoLongerThanItMay();
    void anAccountIsErasedByItself();
    void aPullWhoseClientLeftWaitsForNobody();
    void anotherAccountsPushWakesNobody();
    void aTokenIsTakenInOneForm_data();
    void aTokenIsTakenInOneForm();
    void aSessionThatWasEndedIsOver();
    void aNonceIsGoodOnceAndForTwoMinutes();
    void whatIsTooLargeIsNotRead();
    void largerThanAStrangerMaySendIsNotRead();
    void requestsTogetherHoldNoMoreThanTheyMay();
    void aBodyThatEndsEarlyIsNoRequest();
    void whatIsNoMessageIsMalformed_data();
    void whatIsNoMessageIsMalformed();
    void anotherTypeIsNotRead_data();
    void anotherTypeIsNotRead();
    void otherAddressesAreNotThere();
    void anotherMethodIsToldWhichThereAre();
    void whatIsNoHttpIsAnsweredAndClosed();
    void tooManyHeadersAreRefused();
    void whoIsSlowIsCutOff_data();
    void whoIsSlowIsCutOff();
    void aConnectionIsUsedAgain();
    void requestsBehindEachOtherAreAnsweredInOrder();
    void aBodyInPiecesIsTaken();
    void tooManyConnectionsAreToldToComeAgain();
    void itSaysThatItIsThere();
    void itEndsInGoodOrder();
    void otherMachinesAreNotListenedTo();
    void aPortIsListenedAtOnce();

private:
    // The account of the samples, with actors 2 and 3, who are signed in.
    void begin(const HttpOptions &options = {})
    {
        m_server = std::make_unique<Running>(options);
        m_log = Log();
        m_a = std::make_unique<ApiClient>(m_server->url(), 2);
        m_b = std::make_unique<ApiClient>(m_server->url(), 3);
        const auto created =
            ApiClient::read<AccountReply>(m_a->post(routes::kAccounts, ControlAppend{m_log.events(), {}, false}));
        QVERIFY(created);
        m_a->account = m_b->account = created->account;
        QVERIFY(m_a->signIn());
        m_log.add(3, 2);
        QCOMPARE(append(*m_a), 204);
        QVERIFY(m_b->signIn());
        QVERIFY(m_a->learnEpoch() && m_b->learnEpoch());
    }
    // The newest event of the log.
    int append(ApiClient &by)
    {
        return by.post(routes::kControl, ControlAppend{{m_log.events().last()}, {}, false}).status;
    }

    std::unique_ptr<Running> m_server;
    std::unique_ptr<ApiClient> m_a, m_b;
    Log m_log;
};

void HttpServerTest::init()
{
    m_a.reset();
    m_b.reset();
    begin();
}

void HttpServerTest::whatOneDevicePushesTheOtherPulls()
{
    const auto change = m_a->change(5);
    const auto pushed = ApiClient::read<PushReply>(m_a->push({change}));
    QVERIFY(pushed);
    QCOMPARE(pushed->seq, quint64(1));
    const auto pulled = m_b->pull(0);
    QVERIFY(pulled);
    QCOMPARE(pulled->commits.size(), 1);
    QCOMPARE(pulled->commits[0].rows, QList<Row>{change.second});
    QCOMPARE(pulled->head, quint64(1));
    QVERIFY(m_b->pull(1)->commits.isEmpty()); // at once: it was not told to wait

    // A conflict brings the row that is in the way.
    const HttpReply conflict = m_b->push({m_b->change(5)});
    QCOMPARE(conflict.status, 409);
    QCOMPARE(problemIn(conflict), u"conflict"_s);
    QCOMPARE(fromCbor<Problem>(conflict.body)->current.value_or(QList<PulledCommit>()).value(0).rows,
             QList<Row>{change.second});

    // And the rest of what there is to ask for.
    const auto manifest = ApiClient::read<ManifestReply>(m_b->get(routes::kManifest + "?limit=10"_ba));
    QCOMPARE(manifest->entries.size(), 1);
    const auto after = manifest->entries[0].record.toString().toLatin1();
    QVERIFY(ApiClient::read<ManifestReply>(m_b->get(routes::kManifest + "?after="_ba + after))->entries.isEmpty());
    const auto rows = ApiClient::read<RowsReply>(m_b->post(routes::kRows, RowsRequest{{idOf<RecordId>(5)}}));
    QCOMPARE(rows->rows, QList<Row>{change.second});
    QCOMPARE(ApiClient::read<CheckpointReply>(m_b->get(routes::kCheckpoint))->after.size(), 1);
    QCOMPARE(m_b->post(routes::kWraps, WrapsRequest{{{1, idOf<BoxPublicKey>(1), "wrapped"}}}).status, 204);
    Prekey prekey{idOf<ActorId>(3), idOf<BoxPublicKey>(9), 1, {}};
    prekey.signature = keyOf(3).sign(signed_as::kPrekey, prekeyBytes(m_b->account, prekey));
    QCOMPARE(m_b->post(routes::kPrekeys, prekey).status, 204);
    QCOMPARE(m_a->post(routes::kPrekeys, prekey).status, 400); // for somebody else
    QCOMPARE(m_b->post(routes::kRewrap, RewrapRequest{{{idOf<RecordId>(5), change.first.envelope, 1, "anew"}}}).status,
             204);
    QCOMPARE(m_a->pull(0)->commits[0].rows[0].wrappedKey, "anew"_ba);
    const auto devices = ApiClient::read<DevicesReply>(m_a->get(routes::kDevices));
    QCOMPARE(devices->devices.size(), 2);
    QCOMPARE(devices->devices[1].acked, quint64(1));
    const auto control = ApiClient::read<ControlReply>(m_a->get(routes::kControl + "?from=1"_ba));
    QCOMPARE(control->events, m_log.events().sliced(1));
    QCOMPARE(control->wraps.size(), 1);
    QCOMPARE(control->prekeys, QList<Prekey>{prekey});
}

void HttpServerTest::whoIsCutOffReadsThatAndNoMore()
{
    m_log.revoke({cut(3, 0)}, 2);
    QCOMPARE(append(*m_a), 204);
    const HttpReply refused = m_b->get(m_b->pullTarget(0));
    QCOMPARE(refused.status, 403);
    QCOMPARE(problemIn(refused), u"device_revoked"_s);
    QCOMPARE(ApiClient::read<ControlReply>(m_b->get(routes::kControl))->events, m_log.events());
    ApiClient again(m_server->url(), 3);
    again.account = m_b->account;
    QVERIFY(again.signIn()); // also later
    QVERIFY(again.learnEpoch());
    // Wraps on their own are none of its business any more.
    QCOMPARE(again.post(routes::kControl, ControlAppend{{}, {{1, idOf<BoxPublicKey>(1), "evil"}}, false}).status, 400);
    QCOMPARE(again.post(routes::kWraps, WrapsRequest{{{1, idOf<BoxPublicKey>(1), "evil"}}}).status, 403);
}

void HttpServerTest::theRecoveryKeyReadsAndRecovers()
{
    ApiClient recovered(m_server->url(), 4);
    QVERIFY(recovered.signIn(100));
    QCOMPARE(ApiClient::read<ControlReply>(recovered.get(routes::kControl))->events, m_log.events());
    QCOMPARE(recovered.get(recovered.pullTarget(0)).status, 403);
    QCOMPARE(recovered.get(routes::kCheckpoint).status, 403);
    QCOMPARE(recovered.push({recovered.change(5)}).status, 403);
    QVERIFY(recovered.http.isClosed()); // what was not read is in the way of the next request
    recovered.http.reconnect(m_server->url());
    m_log.recover({4}, {}, 1);
    QCOMPARE(append(recovered), 204);
    recovered.account = m_a->account;
    QVERIFY(recovered.signIn());
    QVERIFY(recovered.learnEpoch());
    QVERIFY(recovered.pull(0));
    QVERIFY(!recovered.signIn(100)); // there is another one now
}

void HttpServerTest::aPullThatWaitsIsWokenByAPush()
{
    m_b->http.send("GET " + m_b->pullTarget(0, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" + m_b->authorization +
                   "\r\n");
    QTRY_COMPARE(m_server->bus.size(), 1);
    QVERIFY(!m_b->http.hasInput());
    const auto change = m_a->change(5);
    QCOMPARE(m_a->push({change}).status, 200);
    const auto pulled = ApiClient::read<PullReply>(m_b->http.read());
    QVERIFY(pulled);
    QCOMPARE(pulled->commits.size(), 1);
    QCOMPARE(pulled->commits[0].rows, QList<Row>{change.second});
    QTRY_COMPARE(m_server->bus.size(), 0);
    QVERIFY(!m_b->pull(0, "&wait=25")->commits.isEmpty()); // there is something: it does not wait
    QCOMPARE(m_server->bus.size(), 0);
}

void HttpServerTest::aPullThatWaitsIsWokenByTheControlLog()
{
    m_b->http.send("GET " + m_b->pullTarget(0, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" + m_b->authorization +
                   "\r\n");
    QTRY_COMPARE(m_server->bus.size(), 1);
    m_log.rotate(2);
    QCOMPARE(append(*m_a), 204);
    const auto pulled = ApiClient::read<PullReply>(m_b->http.read());
    QVERIFY(pulled);
    QCOMPARE(pulled->control, eventHash(m_log.events().last()));
}

void HttpServerTest::anAccountIsErasedByItself()
{
    QCOMPARE(m_a->push({m_a->change(5)}).status, 200);
    ApiClient paper(m_server->url(), 4);
    QVERIFY(paper.signIn(100));
    QCOMPARE(paper.http.ask("DELETE", routes::kAccount, paper.authorization).status, 403);
    QCOMPARE(m_b->http.ask("DELETE", routes::kAccount, m_b->authorization).status, 200);
    const auto status = ApiClient::read<AccountStatus>(m_a->get(routes::kAccount));
    QVERIFY(status && status->eraseAt == quint64(m_server->clock.now()) + kErasedAfter);
    m_server->clock.advance(qint64(kErasedAfter) - 1);
    QVERIFY(m_a->signIn());
    m_server->clock.advance(1);
    const HttpReply gone = m_a->get(m_a->pullTarget(0));
    QCOMPARE(gone.status, 404);
    QCOMPARE(problemIn(gone), u"no_account"_s);
    QVERIFY(!m_a->signIn());
    QVERIFY(!paper.signIn(100));
}

void HttpServerTest::aPullWaitsNoLongerThanItMay()
{
    const auto pulled = m_b->pull(0, "&wait=1");
    QVERIFY(pulled);
    QVERIFY(pulled->commits.isEmpty());
    QVERIFY(m_b->pull(0)); // the connection goes on
}

void HttpServerTest::aPullWhoseClientLeftWaitsForNobody()
{
    m_b->http.send("GET " + m_b->pullTarget(0, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" + m_b->authorization +
                   "\r\n");
    QTRY_COMPARE(m_server->bus.size(), 1);
    m_b->http.close();
    QTRY_COMPARE(m_server->bus.size(), 0);
    QTRY_COMPARE(m_server->http->connections(), 1);
}

void HttpServerTest::anotherAccountsPushWakesNobody()
{
    ApiClient other(m_server->url(), 2);
    Log log;
    ControlEvent first;
    first.genesis = genesis();
    first.genesis->salt = "another account";
    first.signer = idOf<ActorId>(2);
    const SignedEvent begun = signedEvent(first, keyOf(2));
    other.account =
        ApiClient::read<AccountReply>(other.post(routes::kAccounts, ControlAppend{{begun}, {}, false}))->account;
    QVERIFY(other.account != m_a->account);
    QVERIFY(other.signIn() && other.learnEpoch());

    m_b->http.send("GET " + m_b->pullTarget(0, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" + m_b->authorization +
                   "\r\n");
    QTRY_COMPARE(m_server->bus.size(), 1);
    QCOMPARE(other.push({other.change(5)}).status, 200);
    QCOMPARE(m_server->bus.size(), 1);
    QVERIFY(!m_b->http.hasInput());
    // What the one has the other does not see, even under the same number.
    QCOMPARE(other.pull(0)->commits.size(), 1);
    QVERIFY(m_a->pull(0)->commits.isEmpty());
}

void HttpServerTest::aTokenIsTakenInOneForm_data()
{
    QTest::addColumn<std::function<QByteArray(const QByteArray &)>>("change");
    using Change = std::function<QByteArray(const QByteArray &)>;
    const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    add("none", [](const QByteArray &) { return QByteArray(); });
    add("empty", [](const QByteArray &) { return "Authorization: \r\n"_ba; });
    add("of nobody", [](const QByteArray &) { return "Authorization: Bearer " + QByteArray(43, 'A') + "\r\n"; });
    add("twice", [](const QByteArray &good) { return good + good; });
    add("another scheme", [](const QByteArray &good) { return QByteArray(good).replace("Bearer", "Basic"); });
    add("two blanks", [](const QByteArray &good) { return QByteArray(good).replace("Bearer ", "Bearer  "); });
    add("padded", [](const QByteArray &good) { return QByteArray(good).replace("\r\n", "=\r\n"); });
    add("longer", [](const QByteArray &good) { return QByteArray(good).replace("\r\n", "A\r\n"); });
    add("shorter", [](const QByteArray &good) { return QByteArray(good).remove(good.size() - 3, 1); });
    add("other bits behind its end", [](QByteArray good) {
        char &last = good[good.size() - 3];
        const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        last = alphabet[alphabet.indexOf(last) ^ 1];
        return good;
    });
}

void HttpServerTest::aTokenIsTakenInOneForm()
{
    using Change = std::function<QByteArray(const QByteArray &)>;
    QFETCH(const Change, change);
    const QByteArray good = m_b->authorization;
    m_b->authorization = change(good);
    const HttpReply refused = m_b->get(m_b->pullTarget(0));
    QCOMPARE(refused.status, 401);
    QCOMPARE(problemIn(refused), u"no_session"_s);
    QCOMPARE(refused.headers.value("www-authenticate"), "Bearer"_ba);
    m_b->authorization = good;
    QVERIFY(m_b->pull(0));
}

void HttpServerTest::aSessionThatWasEndedIsOver()
{
    QCOMPARE(m_b->http.ask("DELETE", routes::kSession, m_b->authorization).status, 204);
    QCOMPARE(m_b->get(m_b->pullTarget(0)).status, 401);
    QVERIFY(m_b->signIn());
    m_server->clock.advance(SignIn::kSessionMs);
    QCOMPARE(m_b->get(m_b->pullTarget(0)).status, 401);
}

void HttpServerTest::aNonceIsGoodOnceAndForTwoMinutes()
{
    const auto challenge = m_b->challenge();
    QVERIFY(challenge);
    const SessionRequest answer = m_b->signedBy(3, *challenge);
    QCOMPARE(m_b->post(routes::kSession, answer).status, 200);
    QCOMPARE(problemIn(m_b->post(routes::kSession, answer)), u"no_session"_s);
    const auto late = m_b->challenge();
    m_server->clock.advance(SignIn::kChallengeMs);
    QCOMPARE(problemIn(m_b->post(routes::kSession, m_b->signedBy(3, *late))), u"no_session"_s);
    const auto others = m_b->challenge();
    QCOMPARE(problemIn(m_b->post(routes::kSession, m_b->signedBy(2, *others))), u"no_session"_s);
}

void HttpServerTest::whatIsTooLargeIsNotRead()
{
    const qint64 before = residentBytes();
    const QByteArray size = QByteArray::number(qint64(1) << 40);
    m_a->http.send("POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n" + kOurType + m_a->authorization +
                   "Content-Length: " + size + "\r\n\r\n" + QByteArray(100'000, 'x'));
    const HttpReply refused = m_a->http.read();
    QCOMPARE(refused.status, 413);
    QCOMPARE(problemIn(refused), u"too_large"_s);
    QCOMPARE(refused.headers.value("connection"), "close"_ba);
    m_a->http.close();
    QTRY_COMPARE(m_server->http->connections(), 1);
    QVERIFY(residentBytes() - before < 64 << 20);

    // One that does not say how large it is, is read up to there.
    ApiClient c(m_server->url(), 2);
    c.account = m_a->account;
    QVERIFY(c.signIn());
    c.http.send("POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n" + kOurType + c.authorization +
                "Transfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "80000\r\n" + QByteArray(0x80000, 'x') + "\r\n";
    for (qsizetype sent = 0; sent <= kMaxRequestBytes; sent += 0x80000)
        c.http.send(chunk);
    QCOMPARE(c.http.read().status, 413);
    c.http.close();
    QTRY_COMPARE(m_server->http->bodyBytes(), 0);
}

void HttpServerTest::largerThanAStrangerMaySendIsNotRead()
{
    HttpClient stranger(m_server->url());
    stranger.send("POST " + QByteArray(routes::kChallenge) + " HTTP/1.1\r\nHost: test\r\n" + kOurType +
                  "Content-Length: 100000\r\n\r\n");
    QCOMPARE(stranger.read().status, 413);
    // Who is not signed in is told so before anything is read.
    HttpClient other(m_server->url());
    other.send("POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n" + kOurType +
               "Content-Length: 100000\r\n\r\n");
    QCOMPARE(other.read().status, 401);
}

void HttpServerTest::requestsTogetherHoldNoMoreThanTheyMay()
{
    HttpOptions options;
    options.bodyBytes = 100'000;
    begin(options);
    m_a->http.send("POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n" + kOurType + m_a->authorization +
                   "Content-Length: 90000\r\n\r\n");
    QTRY_COMPARE(m_server->http->bodyBytes(), 90'000);
    m_b->http.send("POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n" + kOurType + m_b->authorization +
                   "Content-Length: 90000\r\n\r\n");
    const HttpReply refused = m_b->http.read();
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.headers.contains("retry-after"));
    m_a->http.send(QByteArray(90'000, 'x'));
    QCOMPARE(m_a->http.read().status, 400);
    QTRY_COMPARE(m_server->http->bodyBytes(), 0);
}

void HttpServerTest::aBodyThatEndsEarlyIsNoRequest()
{
    const QByteArray body = toCbor(m_a->request({m_a->change(5)}));
    m_a->http.send("POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n" + kOurType + m_a->authorization +
                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.chopped(1));
    m_a->http.close();
    QTRY_COMPARE(m_server->http->connections(), 1);
    QVERIFY(m_b->pull(0)->commits.isEmpty());
}

void HttpServerTest::whatIsNoMessageIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = toCbor(PushRequest());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray(1000, '\xff');
    QTest::newRow("text") << "{\"epoch\": 1}"_ba;
    QTest::newRow("its beginning") << good.chopped(1);
    QTest::newRow("more than it") << good + '\0';
    QTest::newRow("another message") << toCbor(PushReply());
    QTest::newRow("depth") << QByteArray(100'000, '\x81') + '\x01';
}

void HttpServerTest::whatIsNoMessageIsMalformed()
{
    QFETCH(const QByteArray, body);
    const HttpReply refused = m_a->http.ask("POST", routes::kPush, kOurType + m_a->authorization, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(problemIn(refused), u"malformed"_s);
    QVERIFY(m_a->learnEpoch()); // over the same connection
}

void HttpServerTest::anotherTypeIsNotRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("ours") << kOurType << 204;
    QTest::newRow("ours, written otherwise") << "content-type: Application/VND.mnemosyne.sync+CBOR; v=1\r\n"_ba << 204;
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("another") << "Content-Type: application/cbor\r\n"_ba << 400;
    QTest::newRow("without a version") << "Content-Type: application/vnd.mnemosyne.sync+cbor\r\n"_ba << 400;
    QTest::newRow("a later version") << "Content-Type: application/vnd.mnemosyne.sync+cbor;v=2\r\n"_ba << 426;
    QTest::newRow("twice") << kOurType + kOurType << 400;
}

void HttpServerTest::anotherTypeIsNotRead()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, status);
    const QByteArray body = toCbor(WrapsRequest{});
    QCOMPARE(m_a->http.ask("POST", routes::kWraps, header + m_a->authorization, body).status, status);
}

void HttpServerTest::otherAddressesAreNotThere()
{
    for (const char *target : {"/", "/api/v1/nothing", "/api/v1/push/", "/API/v1/push", "//api/v1/push",
                               "http://elsewhere/api/v1/push", "/api/v1/%70ush", "*"}) {
        const HttpReply reply = m_a->get(target);
        QVERIFY2(reply.status == 404, target);
        QCOMPARE(problemIn(reply), u"not_found"_s);
    }
    for (const char *query : {"?", "?from", "?from=", "?from=x", "?from=-1", "?from=1&from=1", "?from=%31", "?to=1",
                              "?from=99999999999999999999", "?=1", "?from=1&"}) {
        const bool isFine = QByteArray(query) == "?";
        QVERIFY2(m_a->get(routes::kControl + QByteArray(query)).status == (isFine ? 200 : 400), query);
    }
    for (const char *query : {"", "?after=0", "?epoch=0&after=0", "?epoch=not-an-id&after=0"})
        QVERIFY2(m_a->get(routes::kPull + QByteArray(query)).status == 400, query);
}

void HttpServerTest::anotherMethodIsToldWhichThereAre()
{
    const HttpReply wrong = m_a->http.ask("PUT", routes::kControl, m_a->authorization);
    QCOMPARE(wrong.status, 405);
    QCOMPARE(problemIn(wrong), u"wrong_method"_s);
    QCOMPARE(wrong.headers.value("allow"), "GET, POST"_ba);
    QCOMPARE(m_a->get(routes::kSession).headers.value("allow"), "POST, DELETE"_ba);
}

void HttpServerTest::whatIsNoHttpIsAnsweredAndClosed()
{
    for (const QByteArray &bytes : {"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n"_ba, "GET\r\n\r\n"_ba,
                                    "GET / HTTP/1.1\r\nno header\r\n\r\n"_ba, "GET / HTTP/9.9\r\n\r\n"_ba,
                                    "POST /api/v1/push HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx"_ba,
                                    "POST /api/v1/push HTTP/1.1\r\nContent-Length: -1\r\n\r\nx"_ba}) {
        HttpClient client(m_server->url());
        client.send(bytes);
        const HttpReply reply = client.read();
        QVERIFY2(reply.status == 400, bytes);
        QCOMPARE(problemIn(reply), u"malformed"_s);
        QVERIFY2(client.isClosed(), bytes);
    }
}

void HttpServerTest::tooManyHeadersAreRefused()
{
    HttpClient client(m_server->url());
    client.send("GET /healthz HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n");
    QCOMPARE(client.read().status, 413);
    QVERIFY(client.isClosed());
}

void HttpServerTest::whoIsSlowIsCutOff_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << "GET /heal"_ba;
    QTest::newRow("half the headers") << "GET /healthz HTTP/1.1\r\nHost: te"_ba;
    QTest::newRow("half a body") << "POST " + QByteArray(routes::kChallenge) + " HTTP/1.1\r\nHost: test\r\n" +
                                        kOurType + "Content-Length: 100\r\n\r\nhalf";
}

void HttpServerTest::whoIsSlowIsCutOff()
{
    QFETCH(const QByteArray, sent);
    m_server = std::make_unique<Running>(impatient());
    HttpClient slow(m_server->url());
    slow.send(sent);
    QVERIFY(slow.isClosed());
    QTRY_COMPARE(m_server->http->connections(), 0);
    QCOMPARE(m_server->http->bodyBytes(), 0);
}

void HttpServerTest::aConnectionIsUsedAgain()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_a->get("/healthz").status, 200);
    QCOMPARE(m_server->http->connections(), 2);
    const HttpReply last = m_a->http.ask("GET", "/healthz", "Connection: close\r\n");
    QCOMPARE(last.status, 200);
    QVERIFY(m_a->http.isClosed());
}

void HttpServerTest::requestsBehindEachOtherAreAnsweredInOrder()
{
    m_a->http.send("GET /healthz HTTP/1.1\r\nHost: test\r\n\r\nGET /nothing HTTP/1.1\r\nHost: test\r\n\r\n"
                   "GET /readyz HTTP/1.1\r\nHost: test\r\n\r\n");
    QCOMPARE(m_a->http.read().body, "alive\n"_ba);
    QCOMPARE(m_a->http.read().status, 404);
    QCOMPARE(m_a->http.read().body, "ready\n"_ba);
}

void HttpServerTest::aBodyInPiecesIsTaken()
{
    const QByteArray body = toCbor(WrapsRequest{});
    const QByteArray head =
        "POST " + QByteArray(routes::kWraps) + " HTTP/1.1\r\nHost: test\r\n" + kOurType + m_a->authorization;
    m_a->http.send(head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body +
                   "\r\n0\r\n\r\n");
    QCOMPARE(m_a->http.read().status, 204);
    m_a->http.send(head + "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    QCOMPARE(m_a->http.read().status, 100);
    m_a->http.send(body);
    QCOMPARE(m_a->http.read().status, 204);
}

void HttpServerTest::tooManyConnectionsAreToldToComeAgain()
{
    HttpOptions options;
    options.connections = 2;
    begin(options);
    HttpClient third(m_server->url());
    const HttpReply refused = third.read();
    QCOMPARE(refused.status, 503);
    QCOMPARE(problemIn(refused), u"unavailable"_s);
    QVERIFY(refused.headers.contains("retry-after"));
    QVERIFY(third.isClosed());
    m_b->http.close();
    QTRY_COMPARE(m_server->http->connections(), 1);
    HttpClient fourth(m_server->url());
    QCOMPARE(fourth.ask("GET", "/healthz").status, 200);
}

void HttpServerTest::itSaysThatItIsThere()
{
    HttpClient anybody(m_server->url());
    QCOMPARE(anybody.ask("GET", "/healthz").body, "alive\n"_ba);
    const HttpReply ready = anybody.ask("GET", "/readyz");
    QCOMPARE(ready.status, 200);
    QCOMPARE(ready.body, "ready\n"_ba);
    QCOMPARE(ready.headers.value("cache-control"), "no-store"_ba);
}

void HttpServerTest::itEndsInGoodOrder()
{
    HttpClient idle(m_server->url());
    QCOMPARE(idle.ask("GET", "/healthz").status, 200);
    m_b->http.send("GET " + m_b->pullTarget(0, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" + m_b->authorization +
                   "\r\n");
    QTRY_COMPARE(m_server->bus.size(), 1);
    m_server->http->stop();
    const HttpReply answered = m_b->http.read();
    QCOMPARE(answered.status, 200); // with what there is
    QCOMPARE(answered.headers.value("connection"), "close"_ba);
    QVERIFY(m_b->http.isClosed());
    QVERIFY(idle.isClosed());
    QCOMPARE(m_server->http->connections(), 0);
}

void HttpServerTest::otherMachinesAreNotListenedTo()
{
    for (const QString &address : {u"0.0.0.0"_s, u"::"_s, u"192.0.2.1"_s, u"localhost"_s, u""_s}) {
        HttpOptions options;
        options.address = address;
        QCOMPARE(HttpServer::listen(options).error().code, Errc::Usage);
    }
}

void HttpServerTest::aPortIsListenedAtOnce()
{
    HttpOptions options;
    options.port = quint16(m_server->url().port());
    QCOMPARE(HttpServer::listen(options).error().code, Errc::NotAvailable);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::HttpServerTest)
#include "http_server_test.moc"
