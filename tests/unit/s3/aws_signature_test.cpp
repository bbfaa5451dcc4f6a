#include "server/s3/aws_signature.h"
#include <QDateTime>
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// As Amazon's documents have them: nobody's keys.
const AwsKeys kSuite{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service"};
const AwsKeys kStorage{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1"};
const QByteArray kNoBody = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

qint64 moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

AwsRequest ofSuite(const QByteArray &method, const QByteArray &path = "/", const QByteArray &query = {})
{
    return {method, path, query, {{"host", "example.amazonaws.com"}, {"x-amz-date", "20150830T123600Z"}}, kNoBody};
}

AwsRequest ofStorage(const QByteArray &method, const QByteArray &path, const QByteArray &query, const Headers &more,
                     const QByteArray &bodyHash = kNoBody)
{
    Headers headers = more;
    headers += {{"host", "examplebucket.s3.amazonaws.com"},
                {"x-amz-content-sha256", bodyHash},
                {"x-amz-date", "20130524T000000Z"}};
    std::sort(headers.begin(), headers.end());
    return {method, path, query, headers, bodyHash};
}

} // namespace

// What Amazon publishes: its test suite for Signature Version 4, and the examples of its S3 reference.
class AwsSignatureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedRequestsAreSignedSo_data();
    void publishedRequestsAreSignedSo();
    void theHeaderIsWrittenWhole();
    void everyPartCounts();
};

void AwsSignatureTest::publishedRequestsAreSignedSo_data()
{
    QTest::addColumn<bool>("isOfSuite");
    QTest::addColumn<AwsRequest>("request");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("get-vanilla") << true << ofSuite("GET")
                                 << "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba;
    QTest::newRow("post-vanilla") << true << ofSuite("POST")
                                  << "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"_ba;
    QTest::newRow("get-vanilla-query-order-key-case")
        << true << ofSuite("GET", "/", "Param1=value1&Param2=value2")
        << "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"_ba;
    QTest::newRow("get-unreserved") << true
                                    << ofSuite("GET",
                                               "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
                                    << "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"_ba;
    QTest::newRow("get-utf8") << true << ofSuite("GET", "/%E1%88%B4")
                              << "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"_ba;
    AwsRequest withHeader = ofSuite("POST");
    withHeader.headers.insert(1, {"my-header1", "value1"});
    QTest::newRow("post-header-key-sort")
        << true << withHeader << "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"_ba;
    QTest::newRow("GET an object's beginning") << false << ofStorage("GET", "/test.txt", {}, {{"range", "bytes=0-9"}})
                                               << "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_ba;
    QTest::newRow("PUT an object") << false
                                   << ofStorage("PUT", "/test%24file.text", {},
                                                {{"date", "Fri, 24 May 2013 00:00:00 GMT"},
                                                 {"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
                                                "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072")
                                   << "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"_ba;
    QTest::newRow("GET a bucket's lifecycle") << false << ofStorage("GET", "/", "lifecycle=", {})
                                              << "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"_ba;
    QTest::newRow("GET a list") << false << ofStorage("GET", "/", "max-keys=2&prefix=J", {})
                                << "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"_ba;
}

void AwsSignatureTest::publishedRequestsAreSignedSo()
{
    QFETCH(bool, isOfSuite);
    QFETCH(AwsRequest, request);
    QFETCH(QByteArray, signature);
    const QByteArray header = isOfSuite ? awsAuthorization(request, kSuite, moment("2015-08-30T12:36:00Z"))
                                        : awsAuthorization(request, kStorage, moment("2013-05-24T00:00:00Z"));
    QCOMPARE(header.right(64), signature);
}

void AwsSignatureTest::theHeaderIsWrittenWhole()
{
    QCOMPARE(awsTime(moment("2015-08-30T12:36:00Z")), "20150830T123600Z"_ba);
    QCOMPARE(sha256Hex("Welcome to Amazon S3."), "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072"_ba);
    QCOMPARE(awsAuthorization(ofSuite("GET"), kSuite, moment("2015-08-30T12:36:00Z")),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
             "SignedHeaders=host;x-amz-date, "
             "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba);
}

void AwsSignatureTest::everyPartCounts()
{
    const qint64 at = moment("2013-05-24T00:00:00Z");
    const AwsRequest one = ofStorage("GET", "/a", "prefix=J", {{"range", "bytes=0-9"}});
    QSet<QByteArray> signatures{awsAuthorization(one, kStorage, at).right(64)};
    const auto isAnother = [&](const AwsRequest &request, const AwsKeys &keys, qint64 when) {
        const qsizetype before = signatures.size();
        signatures += awsAuthorization(request, keys, when).right(64);
        return signatures.size() == before + 1;
    };
    for (QByteArray AwsRequest::*part :
         {&AwsRequest::method, &AwsRequest::path, &AwsRequest::query, &AwsRequest::bodyHash}) {
        AwsRequest other = one;
        other.*part += 'x';
        QVERIFY(isAnother(other, kStorage, at));
    }
    for (qsizetype i = 0; i < one.headers.size(); ++i) {
        AwsRequest other = one;
        other.headers[i].second += 'x';
        QVERIFY(isAnother(other, kStorage, at));
    }
    for (QByteArray AwsKeys::*part : {&AwsKeys::secretKey, &AwsKeys::region, &AwsKeys::service}) {
        AwsKeys other = kStorage;
        other.*part += 'x';
        QVERIFY(isAnother(one, other, at));
    }
    QVERIFY(isAnother(one, kStorage, at + 1000));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AwsSignatureTest)
#include "aws_signature_test.moc"
