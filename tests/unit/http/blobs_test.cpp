#include "sync/protocol/blobs.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

const BlobName kBlob = idOf<BlobName>(0xab);

QByteArray pathOf(const BlobName &blob, const QByteArray &more = {})
{
    return "/api/v1/blobs/" + blob.toBytes().toHex() + more;
}

} // namespace

// Sealed files over HTTP, with a real disk behind.
class BlobsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatOneBringsTheOtherFetches();
    void addressesAreReadStrictly_data();
    void addressesAreReadStrictly();
    void aChunkThatIsTooLargeIsNotRead();
    void chunksTogetherHoldNoMoreThanTheyMay();
    void whoIsNotSignedInSeesNothing();

private:
    void begin(const HttpOptions &options = {});
    HttpReply put(const QByteArray &target, const QByteArray &bytes)
    {
        return m_a->http.ask("PUT", target, kOurType + m_a->authorization, toCbor(BlobChunk{bytes}));
    }

    std::unique_ptr<Running> m_server;
    std::unique_ptr<ApiClient> m_a;
};

void BlobsTest::begin(const HttpOptions &options)
{
    m_a.reset();
    m_server = std::make_unique<Running>(options);
    m_a = std::make_unique<ApiClient>(m_server->url(), 2);
    const auto made =
        ApiClient::read<AccountReply>(m_a->post(routes::kAccounts, ControlAppend{Log().events(), {}, false}));
    QVERIFY(made);
    m_a->account = made->account;
    QVERIFY(m_a->signIn());
}

void BlobsTest::init()
{
    begin();
}

void BlobsTest::whatOneBringsTheOtherFetches()
{
    const quint64 size = quint64(kBlobChunkBytes) + 7;
    const QByteArray first(kBlobChunkBytes, 'a');
    const auto there = ApiClient::read<BlobReply>(m_a->post(pathOf(kBlob), BlobDeclare{size}));
    QVERIFY(there);
    QCOMPARE(*there, (BlobReply{size, false, {}}));
    QCOMPARE(put(pathOf(kBlob, "/0"), first).status, 204);
    QCOMPARE(m_a->post(pathOf(kBlob, "/1"), BlobChunk{"the end"}).status, 204); // the other way to say it
    QCOMPARE(problemIn(put(pathOf(kBlob, "/2"), "x")), u"malformed"_s);
    QCOMPARE(problemIn(m_a->post(pathOf(kBlob, "/commit"), BlobCommit{{blobChunkHash(first)}})), u"conflict"_s);
    QCOMPARE(m_a->post(pathOf(kBlob, "/commit"), BlobCommit{{blobChunkHash(first), blobChunkHash("the end")}}).status,
             204);
    QCOMPARE(ApiClient::read<BlobChunk>(m_a->get(pathOf(kBlob, "/0")))->bytes, first);
    QCOMPARE(ApiClient::read<BlobChunk>(m_a->get(pathOf(kBlob, "/1")))->bytes, "the end"_ba);
    QVERIFY(ApiClient::read<BlobReply>(m_a->get(pathOf(kBlob)))->isComplete);
    const auto all = ApiClient::read<BlobsReply>(m_a->get("/api/v1/blobs?limit=1"));
    QCOMPARE(all->blobs, QList<BlobEntry>({{kBlob, true, false}}));
    QVERIFY(ApiClient::read<BlobsReply>(m_a->get("/api/v1/blobs?after=" + kBlob.toBytes().toHex()))->blobs.isEmpty());
    QCOMPARE(m_a->post(routes::kBlobMarks, BlobMarks{{}, {kBlob}}).status, 204);
    QVERIFY(ApiClient::read<BlobsReply>(m_a->get("/api/v1/blobs"))->blobs.first().isDropped);
    QTRY_COMPARE(m_server->http->bodyBytes(), 0);
}

void BlobsTest::addressesAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const QByteArray name = kBlob.toBytes().toHex();
    const auto row = [](const char *what, const QByteArray &target, int status) {
        QTest::newRow(what) << target << status;
    };
    row("upper digits", "/api/v1/blobs/" + name.toUpper(), 404);
    row("too few", "/api/v1/blobs/" + name.chopped(2), 404);
    row("too many", "/api/v1/blobs/" + name + "ab", 404);
    row("none", "/api/v1/blobs/", 404);
    row("a number with a zero", pathOf(kBlob, "/01"), 404);
    row("a sign", pathOf(kBlob, "/+1"), 404);
    row("below", pathOf(kBlob, "/-1"), 404);
    row("no number", pathOf(kBlob, "/x"), 404);
    row("more than a number", pathOf(kBlob, "/18446744073709551616"), 404);
    row("a step further", pathOf(kBlob, "/1/2"), 404);
    row("not to be read", pathOf(kBlob, "/commit"), 405);
    row("a query", pathOf(kBlob, "?x=1"), 400);
    row("after what", "/api/v1/blobs?after=AB", 400);
}

void BlobsTest::addressesAreReadStrictly()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QCOMPARE(m_a->get(target).status, status);
}

void BlobsTest::aChunkThatIsTooLargeIsNotRead()
{
    m_a->http.send("PUT " + pathOf(kBlob, "/0") + " HTTP/1.1\r\nHost: test\r\n" + kOurType + m_a->authorization +
                   "Content-Length: " + QByteArray::number(kMaxRequestBytes + 1) + "\r\n\r\n");
    QCOMPARE(m_a->http.read().status, 413);
    m_a->http.close();
    QTRY_COMPARE(m_server->http->bodyBytes(), 0);
}

void BlobsTest::chunksTogetherHoldNoMoreThanTheyMay()
{
    HttpOptions narrow;
    narrow.bodyBytes = kMaxRequestBytes - 1;
    begin(narrow);
    QCOMPARE(m_a->post(pathOf(kBlob), BlobDeclare{7}).status, 200);
    QCOMPARE(put(pathOf(kBlob, "/0"), "the end").status, 204); // it holds what it says
    QCOMPARE(m_a->post(pathOf(kBlob, "/commit"), BlobCommit{{blobChunkHash("the end")}}).status, 204);
    const HttpReply later = m_a->get(pathOf(kBlob, "/0")); // a whole one, for all that is known beforehand
    QCOMPARE(later.status, 503);
    QTRY_COMPARE(m_server->http->bodyBytes(), 0);
}

void BlobsTest::whoIsNotSignedInSeesNothing()
{
    HttpClient stranger(m_server->url());
    for (const QByteArray &target : {pathOf(kBlob), pathOf(kBlob, "/0"), QByteArray(routes::kBlobs)})
        QCOMPARE(stranger.ask("GET", target, {}).status, 401);
    stranger.send("PUT " + pathOf(kBlob, "/0") + " HTTP/1.1\r\nHost: test\r\n" + kOurType +
                  "Content-Length: 4000000\r\n\r\n");
    QCOMPARE(stranger.read().status, 401); // before it has sent anything
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::BlobsTest)
#include "blobs_test.moc"
