#include "core/embed/embedding_cache.h"
#include "core/embed/embedding_reply.h"
#include "core/embed/remote_embedder.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/embed/http_server.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <rapidcheck.h>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::HttpRequest;
using test::HttpServer;
using test::ManualClock;

class RemoteEmbedderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offByDefaultMeansNotOneConnection();
    void addressesThatSendInClearAreRefused_data();
    void addressesThatSendInClearAreRefused();
    void asksAsTheProtocolSaysAndTellsNothingElse();
    void vectorsComeInTheOrderOfTheTextsAndOfUnitLength();
    void documentsGoInBatches();
    void theGateSeesEveryByteOfEveryAttempt();
    void waitsWhenTheServiceIsBusyAndTriesAgain();
    void givesUpOnAServiceThatStaysBusyOrAsksForTooMuchPatience();
    void hostileRepliesAreRefused_data();
    void hostileRepliesAreRefused();
    void errorsNeverCarryTextOfTheOtherSide();
    void redirectsAreNotFollowed();
    void aReplyWithoutEndIsCutOff();
    void aSilentServiceIsGivenUpAfterTheDeadline();
    void aDrippingServiceIsGivenUpAfterTheDeadline();
    void aClosedDoorIsNetworkFailed();
    void cancellingEndsTheWaitAtOnce();
    void cancellingEndsThePauseBetweenAttempts();
    void severalThreadsMayAskAtOnce();
    void longTextsAreCutToWhatTheModelTakes();
    void anyReplyIsVectorsOrAnError();
    void aRefusedTextKeepsNoOtherFromItsVector();
    void aServiceThatRefusesEveryTextHasRefusedNone();
    void aQuestionWaitsForAllAttemptsNoLongerThanItsDeadline();
    void eachAddressHasModelsOfItsOwn();
    void askingAgainDoesNotLeaveTheDevice();
    void theNumberOfDimensionsIsAskedOfTheService();

private:
    ManualClock m_clock;
};

namespace {

constexpr int kDimensions = 4;

// Lets everything pass and remembers it.
class OpenGate final : public EgressGate {
public:
    std::vector<Departure> departures;

private:
    Result<void> permit(const Departure &departure) override
    {
        departures.push_back(departure);
        return {};
    }
};

RemoteEndpoint endpointAt(const QUrl &url)
{
    return {.baseUrl = url,
            .modelName = u"some-model"_s,
            .apiKey = SecretBytes::copyOf("sesame"),
            .dimensions = kDimensions,
            .maxTokens = 100,
            .deadline = 5s};
}

// A vector that tells its text from others: its length, and a direction to normalise.
QJsonArray vectorOf(const QString &text)
{
    return {double(text.size()), 1, 2, 2};
}

HttpServer::Answer wellBehaved(const HttpRequest &request)
{
    const QJsonArray input = QJsonDocument::fromJson(request.body).object()["input"_L1].toArray();
    QJsonArray data;
    for (qsizetype i = input.size(); i-- > 0;) // backwards: the order is in "index"
        data.append(QJsonObject{{u"index"_s, i}, {u"embedding"_s, vectorOf(input.at(i).toString())}});
    return HttpServer::reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson());
}

HttpServer::Handler always(const HttpServer::Answer &answer)
{
    return [answer](const HttpRequest &) { return answer; };
}

} // namespace

void RemoteEmbedderTest::offByDefaultMeansNotOneConnection()
{
    HttpServer server(wellBehaved);
    ForbidAll gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    QVERIFY(embedder);
    QVERIFY((*embedder)->load());
    const QString text = u"secret"_s;
    const auto query = (*embedder)->embedQuery(text, {});
    QCOMPARE(query.error().code, Errc::NetworkForbidden);
    QVERIFY(!query.error().context.contains(text));
    QCOMPARE((*embedder)->embedDocuments({&text, 1}, {}).error().code, Errc::NetworkForbidden);
    QVERIFY((*embedder)->countTokens(text));
    QCOMPARE(server.connections(), 0);
}

void RemoteEmbedderTest::addressesThatSendInClearAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code"); // -1: accepted
    const int forbidden = int(Errc::NetworkForbidden);
    const int usage = int(Errc::Usage);
    QTest::newRow("https") << u"https://api.example.org/v1"_s << -1;
    QTest::newRow("this machine") << u"http://127.0.0.1:11434/v1"_s << -1;
    QTest::newRow("this machine, v6") << u"http://[::1]:11434/v1"_s << -1;
    QTest::newRow("localhost") << u"http://localhost/v1/"_s << -1;
    QTest::newRow("http elsewhere") << u"http://api.example.org/v1"_s << forbidden;
    QTest::newRow("http in the house") << u"http://192.168.1.2/v1"_s << forbidden;
    QTest::newRow("looks like localhost") << u"http://localhost.example.org/v1"_s << forbidden;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org/v1"_s << forbidden;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/v1"_s << forbidden;
    QTest::newRow("file") << u"file:///etc/passwd"_s << usage;
    QTest::newRow("nothing") << QString() << usage;
    QTest::newRow("user in the address") << u"https://me:pw@example.org/v1"_s << usage;
    QTest::newRow("query") << u"https://example.org/v1?a=b"_s << usage;
}

void RemoteEmbedderTest::addressesThatSendInClearAreRefused()
{
    QFETCH(const QString, url);
    QFETCH(const int, code);
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(QUrl(url)), gate, m_clock);
    QCOMPARE(embedder ? -1 : int(embedder.error().code), code);
}

void RemoteEmbedderTest::asksAsTheProtocolSaysAndTellsNothingElse()
{
    HttpServer server(wellBehaved);
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.queryPrefix = u"query: "_s;
    endpoint.requestDimensions = true;
    const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
    QVERIFY((*embedder)->embedQuery(u"hello"_s, {}));

    const auto requests = server.requests();
    QCOMPARE(requests.size(), size_t(1));
    QCOMPARE(requests[0].line, "POST /v1/embeddings HTTP/1.1");
    QCOMPARE(QJsonDocument::fromJson(requests[0].body).object(),
             (QJsonObject{{u"model"_s, u"some-model"_s},
                          {u"input"_s, QJsonArray{u"query: hello"_s}},
                          {u"encoding_format"_s, u"float"_s},
                          {u"dimensions"_s, kDimensions}}));
    QHash<QByteArray, QByteArray> headers = requests[0].headers;
    QCOMPARE(headers.take("authorization"), "Bearer sesame");
    QCOMPARE(headers.take("user-agent"), "Mnemosyne");
    QCOMPARE(headers.take("accept-language"), "*");
    for (const char *usual : {"host", "accept", "accept-encoding", "content-type", "content-length", "connection"})
        headers.remove(usual);
    QCOMPARE(headers, (QHash<QByteArray, QByteArray>{}));
}

void RemoteEmbedderTest::vectorsComeInTheOrderOfTheTextsAndOfUnitLength()
{
    HttpServer server(wellBehaved);
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    const std::vector<QString> texts = {u"four"_s, u"x"_s, u"sixsix"_s};
    const auto vectors = (*embedder)->embedDocuments(texts, {});
    QVERIFY(vectors);
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto length = float(texts[i].size());
        const float norm = std::sqrt(length * length + 9);
        QVERIFY(std::abs((*vectors)[i][0] - length / norm) < 1e-6F);
        QVERIFY(std::abs((*vectors)[i][3] - 2 / norm) < 1e-6F);
    }
    QCOMPARE((*embedder)->model().name, u"some-model at 127.0.0.1:%1/v1, 4 dimensions"_s.arg(server.url().port()));
    QCOMPARE((*embedder)->embedDocuments({}, {})->size(), size_t(0));
}

void RemoteEmbedderTest::documentsGoInBatches()
{
    HttpServer server(wellBehaved);
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.batchTexts = 10;
    const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
    std::vector<QString> texts;
    texts.reserve(25);
    for (int i = 0; i < 25; ++i)
        texts.push_back(QString(i + 1, u'x'));
    const auto vectors = (*embedder)->embedDocuments(texts, {});
    QVERIFY(vectors);
    QCOMPARE(vectors->size(), texts.size());
    for (size_t i = 1; i < texts.size(); ++i)
        QVERIFY((*vectors)[i][0] > (*vectors)[i - 1][0]);
    QCOMPARE(server.requests().size(), size_t(3));
}

void RemoteEmbedderTest::theGateSeesEveryByteOfEveryAttempt()
{
    std::atomic<int> calls = 0;
    HttpServer server([&](const HttpRequest &request) {
        return ++calls == 1 ? HttpServer::reply(429, "{}", "Retry-After: 0\r\n") : wellBehaved(request);
    });
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    QVERIFY((*embedder)->embedQuery(u"hello"_s, {}));
    const auto requests = server.requests();
    QCOMPARE(gate.departures.size(), size_t(2));
    QCOMPARE(requests.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(gate.departures[i].body, requests[i].body);
        QCOMPARE(gate.departures[i].purpose, u"embedding"_s);
        QCOMPARE(gate.departures[i].destination.toString(), server.url().toString() + "/embeddings"_L1);
    }
}

void RemoteEmbedderTest::waitsWhenTheServiceIsBusyAndTriesAgain()
{
    m_clock.set(784'111'777'000); // Sun, 06 Nov 1994 08:49:37 GMT
    for (const QByteArray header : {"", "Retry-After: 0\r\n", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
                                    "Retry-After: nonsense\r\n", "Retry-After: -5\r\n"}) {
        std::atomic<int> calls = 0;
        HttpServer server([&](const HttpRequest &request) {
            return ++calls < 3 ? HttpServer::reply(calls == 1 ? 429 : 503, "{}", header) : wellBehaved(request);
        });
        OpenGate gate;
        RemoteEndpoint endpoint = endpointAt(server.url());
        endpoint.longestWait = 1ms;
        const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
        QVERIFY((*embedder)->embedQuery(u"hello"_s, {}));
        QCOMPARE(calls.load(), 3);
    }
}

void RemoteEmbedderTest::givesUpOnAServiceThatStaysBusyOrAsksForTooMuchPatience()
{
    OpenGate gate;
    {
        HttpServer server(always(HttpServer::reply(503, "{}", "Retry-After: 0\r\n")));
        const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
        QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::Busy);
        QCOMPARE(server.requests().size(), size_t(3));
    }
    for (const QByteArray header : {"Retry-After: 3600\r\n", "Retry-After: Thu, 31 Dec 2099 23:59:59 GMT\r\n",
                                    "Retry-After: 999999999999999999\r\n"}) {
        HttpServer server(always(HttpServer::reply(429, "{}", header)));
        const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
        QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::Busy);
        QCOMPARE(server.requests().size(), size_t(1));
    }
}

void RemoteEmbedderTest::hostileRepliesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const int no = int(Errc::NotUnderstood);
    const int failed = int(Errc::NetworkFailed);
    const auto ok = [](const QByteArray &body) { return HttpServer::reply(200, body).bytes; };
    QTest::newRow("empty body") << ok("") << no;
    QTest::newRow("no JSON") << ok("<html>") << no;
    QTest::newRow("no data") << ok("{}") << no;
    QTest::newRow("no vector") << ok(R"({"data":[]})") << no;
    QTest::newRow("two vectors")
        << ok(R"({"data":[{"index":0,"embedding":[1,2,3,4]},{"index":1,"embedding":[1,2,3,4]}]})") << no;
    QTest::newRow("no index") << ok(R"({"data":[{"embedding":[1,2,3,4]}]})") << no;
    QTest::newRow("index too large") << ok(R"({"data":[{"index":1,"embedding":[1,2,3,4]}]})") << no;
    QTest::newRow("negative index") << ok(R"({"data":[{"index":-1,"embedding":[1,2,3,4]}]})") << no;
    QTest::newRow("three dimensions") << ok(R"({"data":[{"index":0,"embedding":[1,2,3]}]})") << no;
    QTest::newRow("five dimensions") << ok(R"({"data":[{"index":0,"embedding":[1,2,3,4,5]}]})") << no;
    QTest::newRow("a string inside") << ok(R"({"data":[{"index":0,"embedding":[1,2,"3",4]}]})") << no;
    QTest::newRow("null inside") << ok(R"({"data":[{"index":0,"embedding":[1,2,null,4]}]})") << no;
    QTest::newRow("NaN inside") << ok(R"({"data":[{"index":0,"embedding":[1,2,NaN,4]}]})") << no;
    QTest::newRow("infinite") << ok(R"({"data":[{"index":0,"embedding":[1,2,1e999,4]}]})") << no;
    QTest::newRow("beyond a float") << ok(R"({"data":[{"index":0,"embedding":[1,2,1e300,4]}]})") << no;
    QTest::newRow("no direction") << ok(R"({"data":[{"index":0,"embedding":[0,0,0,0]}]})") << no;
    QTest::newRow("base64") << ok(R"({"data":[{"index":0,"embedding":"AAAA"}]})") << no;
    QTest::newRow("deep") << ok(QByteArray(50'000, '[')) << no;
    QTest::newRow("status 400") << HttpServer::reply(400, "{}").bytes << failed;
    QTest::newRow("status 401") << HttpServer::reply(401, "{}").bytes << failed;
    QTest::newRow("status 404") << HttpServer::reply(404, "{}").bytes << failed;
    QTest::newRow("status 500") << HttpServer::reply(500, "{}").bytes << failed;
    QTest::newRow("status 204") << HttpServer::reply(204, "").bytes << failed;
    QTest::newRow("nothing at all") << QByteArray() << failed;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9\r\n\r\n") << failed;
    QTest::newRow("cut off in the middle")
        << ok(R"({"data":[{"index":0,"embedding":[1,2,3,4]}]})").chopped(5) << failed;
    QTest::newRow("a length that lies") << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n{}") << failed;
    QTest::newRow("a length beyond all limits")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 99999999999\r\n\r\n{}") << int(Errc::TooLarge);
}

void RemoteEmbedderTest::hostileRepliesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    HttpServer server(always({bytes}));
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    const auto vector = (*embedder)->embedQuery(u"hello"_s, {});
    QVERIFY(!vector);
    QCOMPARE(name(vector.error().code), name(Errc(code)));
}

void RemoteEmbedderTest::errorsNeverCarryTextOfTheOtherSide()
{
    HttpServer server(always(HttpServer::reply(400, R"({"error":"hello is too long"})")));
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    const auto vector = (*embedder)->embedQuery(u"hello"_s, {});
    QCOMPARE(vector.error().context, u"127.0.0.1 refuses the question"_s);
}

void RemoteEmbedderTest::redirectsAreNotFollowed()
{
    HttpServer elsewhere(wellBehaved);
    for (const int status : {301, 302, 303, 307, 308}) {
        HttpServer server(always(
            HttpServer::reply(status, "", "Location: " + elsewhere.url().toString().toLatin1() + "/embeddings\r\n")));
        OpenGate gate;
        const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
        QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::NetworkFailed);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void RemoteEmbedderTest::aReplyWithoutEndIsCutOff()
{
    HttpServer server(always({"HTTP/1.1 200 X\r\n\r\n" + QByteArray(4 << 20, ' '), false}));
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::TooLarge);
}

void RemoteEmbedderTest::aSilentServiceIsGivenUpAfterTheDeadline()
{
    HttpServer server(always({{}, false}));
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.deadline = 50ms;
    const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
    QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::NetworkFailed);
    QCOMPARE(server.connections(), 1);
}

void RemoteEmbedderTest::aDrippingServiceIsGivenUpAfterTheDeadline()
{
    // Headers, then silence: the connection lives, the reply never ends.
    HttpServer server(always({"HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n{", false}));
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.deadline = 50ms;
    const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
    QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::NetworkFailed);
}

void RemoteEmbedderTest::aClosedDoorIsNetworkFailed()
{
    QUrl url;
    {
        const HttpServer gone(wellBehaved);
        url = gone.url();
    }
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(url), gate, m_clock);
    QCOMPARE((*embedder)->embedQuery(u"hello"_s, {}).error().code, Errc::NetworkFailed);
}

void RemoteEmbedderTest::cancellingEndsTheWaitAtOnce()
{
    std::stop_source stop;
    HttpServer server([&](const HttpRequest &) {
        stop.request_stop(); // while the other side waits for an answer that never comes
        return HttpServer::Answer{{}, false};
    });
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    const std::vector<QString> texts = {u"a"_s, u"b"_s};
    QCOMPARE((*embedder)->embedDocuments(texts, stop.get_token()).error().code, Errc::Cancelled);
    QCOMPARE((*embedder)->embedDocuments(texts, stop.get_token()).error().code, Errc::Cancelled);
    QCOMPARE(server.requests().size(), size_t(1));
}

void RemoteEmbedderTest::cancellingEndsThePauseBetweenAttempts()
{
    std::stop_source stop;
    HttpServer server(always(HttpServer::reply(429, "{}", "Retry-After: 3600\r\n")));
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.longestWait = 2h;
    const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
    std::jthread later([&] {
        while (server.requests().empty())
            std::this_thread::yield();
        stop.request_stop();
    });
    const QString text = u"a"_s; // a question would not wait that long in the first place
    QCOMPARE((*embedder)->embedDocuments({&text, 1}, stop.get_token()).error().code, Errc::Cancelled);
}

void RemoteEmbedderTest::severalThreadsMayAskAtOnce()
{
    HttpServer server(wellBehaved);
    class Gate final : public EgressGate {
        Result<void> permit(const Departure &) override { return {}; }
    } gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int n = 1; n <= 10; ++n) {
                    const QString text(n + 10 * i, u'x');
                    const auto vector = (*embedder)->embedQuery(text, {});
                    const auto length = float(text.size());
                    wrong += !vector || std::abs((*vector)[0] - length / std::sqrt(length * length + 9)) > 1e-6F;
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

void RemoteEmbedderTest::longTextsAreCutToWhatTheModelTakes()
{
    HttpServer server(wellBehaved);
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    for (const QString &text :
         {u"word "_s.repeated(500), QString(5000, u'x'), u"天地"_s.repeated(500), u"😀"_s.repeated(500)}) {
        QVERIFY((*embedder)->embedQuery(text, {}));
        const QString sent =
            QJsonDocument::fromJson(server.requests().back().body).object()["input"_L1].toArray()[0].toString();
        QVERIFY(sent.size() > 50);
        QVERIFY(text.startsWith(sent));
        QVERIFY(*(*embedder)->countTokens(sent) <= (*embedder)->model().maxTokens);
        QVERIFY(sent.isValidUtf16());
    }
}

void RemoteEmbedderTest::anyReplyIsVectorsOrAnError()
{
    const QByteArray good = R"({"data":[{"index":0,"embedding":[1,2,3,4]},{"index":1,"embedding":[4,3,2,1]}]})";
    QVERIFY(readEmbeddingReply(good, 2, 4));
    const bool held = rc::check("a changed reply is whole vectors or an error", [&] {
        QByteArray bytes = good;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] =
                *rc::gen::elementOf(std::string("0123456789[]{}\",:-eE."));
        const auto vectors = readEmbeddingReply(bytes, 2, 4);
        if (!vectors)
            return;
        RC_ASSERT(vectors->size() == 2U);
        for (const Vector &vector : *vectors) {
            RC_ASSERT(vector.size() == 4U);
            float square = 0;
            for (const float component : vector)
                square += component * component;
            RC_ASSERT(std::abs(square - 1) < 1e-3F);
        }
    });
    QVERIFY(held);
}

void RemoteEmbedderTest::askingAgainDoesNotLeaveTheDevice()
{
    HttpServer server(wellBehaved);
    OpenGate gate;
    ForbidAll nothing;
    auto remote = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    const auto unavailable = RemoteEmbedder::make(endpointAt(server.url()), nothing, m_clock);
    EmbeddingCache cache(SecretBytes::random(32));
    CachedQueryEmbedder embedder(std::move(*remote), unavailable->get(), cache);
    const auto first = embedder.embedQuery(u"hello"_s, {});
    const auto second = embedder.embedQuery(u"hello"_s, {});
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QVERIFY(embedder.embedQuery(u"hello?"_s, {})); // without a local model only equal texts are the same
    QCOMPARE(server.requests().size(), size_t(2));
}

void RemoteEmbedderTest::theNumberOfDimensionsIsAskedOfTheService()
{
    HttpServer server(wellBehaved);
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.dimensions = 0;
    const auto dimensions = RemoteEmbedder::detectDimensions(std::move(endpoint), gate, m_clock);
    QVERIFY(dimensions);
    QCOMPARE(*dimensions, kDimensions);
    QCOMPARE(gate.departures.size(), size_t(1));

    ForbidAll nothing;
    QCOMPARE(RemoteEmbedder::detectDimensions(endpointAt(server.url()), nothing, m_clock).error().code,
             Errc::NetworkForbidden);
    QCOMPARE(server.connections(), 1);
    HttpServer strange(always(HttpServer::reply(200, R"({"data":[{"index":0,"embedding":[1,"x"]}]})")));
    QCOMPARE(RemoteEmbedder::detectDimensions(endpointAt(strange.url()), gate, m_clock).error().code,
             Errc::NotUnderstood);
}

void RemoteEmbedderTest::aRefusedTextKeepsNoOtherFromItsVector()
{
    HttpServer server([](const HttpRequest &request) {
        return request.body.contains("poison") ? HttpServer::reply(400, "{}") : wellBehaved(request);
    });
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    std::vector<QString> texts;
    for (int i = 0; i < 30; ++i)
        texts.push_back(i == 7 || i == 29 ? u"poison"_s : u"x"_s.repeated(i + 1));
    const auto vectors = (*embedder)->embedDocuments(texts, {});
    QVERIFY(vectors);
    QCOMPARE(vectors->size(), texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE((*vectors)[i].empty(), i == 7 || i == 29);
        const auto length = float(texts[i].size());
        QVERIFY((*vectors)[i].empty() || std::abs((*vectors)[i][0] - length / std::sqrt(length * length + 9)) < 1e-6F);
    }
}

void RemoteEmbedderTest::aServiceThatRefusesEveryTextHasRefusedNone()
{
    HttpServer server(always(HttpServer::reply(400, R"({"error":"no such model"})")));
    OpenGate gate;
    const auto embedder = RemoteEmbedder::make(endpointAt(server.url()), gate, m_clock);
    const std::vector<QString> texts{u"one"_s, u"two"_s};
    QCOMPARE((*embedder)->embedDocuments(texts, {}).error().code, Errc::NetworkFailed);
}

void RemoteEmbedderTest::aQuestionWaitsForAllAttemptsNoLongerThanItsDeadline()
{
    HttpServer server(always(HttpServer::reply(503, "{}", "Retry-After: 0\r\n")));
    OpenGate gate;
    RemoteEndpoint endpoint = endpointAt(server.url());
    endpoint.attempts = 1'000'000'000;
    endpoint.queryDeadline = 200ms;
    const auto embedder = RemoteEmbedder::make(std::move(endpoint), gate, m_clock);
    const auto answer = (*embedder)->embedQuery(u"hello"_s, {}); // which comes
    QVERIFY(answer.error().code == Errc::Busy || answer.error().code == Errc::NetworkFailed);
}

void RemoteEmbedderTest::eachAddressHasModelsOfItsOwn()
{
    QSet<QString> names;
    for (const QString &url : {u"http://localhost:1234/v1"_s, u"http://localhost:11434/v1"_s, u"https://localhost/v1"_s,
                               u"https://localhost/other/v1"_s})
        names += modelOf(endpointAt(QUrl(url))).name;
    QCOMPARE(names.size(), 4);
    QCOMPARE(modelOf(endpointAt(QUrl(u"https://localhost/v1/"_s))).name,
             modelOf(endpointAt(QUrl(u"https://localhost/v1"_s))).name);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::RemoteEmbedderTest)
#include "remote_embedder_test.moc"
