#include "server/s3/s3_options.h"
#include "server/s3/s3_request.h"
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

const S3Options kGood{.endpoint = u"https://s3.example.org"_s,
                      .bucket = u"our-bucket"_s,
                      .accessKey = u"AKIDEXAMPLE"_s,
                      .secretKey = u"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_s};

} // namespace

class S3OptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void secretsAreNotRepeated();
    void aBucketIsAPathOrAHost();
    void addressingIsAWord();
    void aRequestGoesWhereItIsSignedFor();
};

void S3OptionsTest::whatIsNoneIsRefused_data()
{
    QTest::addColumn<S3Options>("options");
    QTest::addColumn<QString>("named"); // in the sentence; empty: it is good
    const auto with = [](auto S3Options::*part, const auto &value) {
        S3Options options = kGood;
        options.*part = value;
        return options;
    };
    using Addressing = S3Options::Addressing;
    QTest::newRow("good") << kGood << QString();
    QTest::newRow("a host") << with(&S3Options::addressing, Addressing::Host) << QString();
    QTest::newRow("a port") << with(&S3Options::endpoint, u"https://[2001:db8::1]:9000/"_s) << QString();
    QTest::newRow("this machine") << with(&S3Options::endpoint, u"http://127.0.0.1:9000"_s) << QString();
    QTest::newRow("dots") << with(&S3Options::bucket, u"our.bucket.1"_s) << QString();
    QTest::newRow("plain") << with(&S3Options::endpoint, u"http://s3.example.org"_s) << u"s3-endpoint is https"_s;
    S3Options plainHost = with(&S3Options::endpoint, u"http://localhost:9000"_s);
    QVERIFY(plainHost.check());
    plainHost.addressing = Addressing::Host; // our-bucket.localhost may be anywhere
    QTest::newRow("plain to a host") << plainHost << u"s3-endpoint is https"_s;
    QTest::newRow("no address") << with(&S3Options::endpoint, u"s3.example.org"_s) << u"s3-endpoint"_s;
    QTest::newRow("nothing") << with(&S3Options::endpoint, QString()) << u"s3-endpoint"_s;
    QTest::newRow("a path") << with(&S3Options::endpoint, u"https://example.org/s3"_s) << u"s3-endpoint"_s;
    QTest::newRow("a query") << with(&S3Options::endpoint, u"https://example.org?x"_s) << u"s3-endpoint"_s;
    QTest::newRow("somebody") << with(&S3Options::endpoint, u"https://a:b@example.org"_s) << u"s3-endpoint"_s;
    QTest::newRow("no bucket") << with(&S3Options::bucket, QString()) << u"s3-bucket"_s;
    QTest::newRow("capitals") << with(&S3Options::bucket, u"Ours"_s) << u"s3-bucket"_s;
    QTest::newRow("a folder") << with(&S3Options::bucket, u"ours/here"_s) << u"s3-bucket"_s;
    QTest::newRow("too long") << with(&S3Options::bucket, QString(64, u'a')) << u"s3-bucket"_s;
    QTest::newRow("a line more") << with(&S3Options::bucket, u"ours\n"_s) << u"s3-bucket"_s;
    S3Options dotted = with(&S3Options::bucket, u"our.bucket"_s);
    dotted.addressing = Addressing::Host;
    QTest::newRow("dots before a host") << dotted << u"s3-addressing"_s;
    QTest::newRow("no region") << with(&S3Options::region, QString()) << u"s3-region"_s;
    QTest::newRow("a region of two") << with(&S3Options::region, u"eu central"_s) << u"s3-region"_s;
    QTest::newRow("no access key") << with(&S3Options::accessKey, QString()) << u"s3-access-key"_s;
    QTest::newRow("a slash") << with(&S3Options::accessKey, u"a/b"_s) << u"s3-access-key"_s;
    QTest::newRow("no secret key") << with(&S3Options::secretKey, QString()) << u"s3-secret-key"_s;
    QTest::newRow("a blank") << with(&S3Options::secretKey, u"secret "_s) << u"s3-secret-key"_s;
}

void S3OptionsTest::whatIsNoneIsRefused()
{
    QFETCH(S3Options, options);
    QFETCH(QString, named);
    const auto checked = options.check();
    QCOMPARE(checked.has_value(), named.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().code, Errc::Usage);
    QVERIFY2(checked.error().context.contains(named), qPrintable(checked.error().context));
}

void S3OptionsTest::secretsAreNotRepeated()
{
    S3Options options = kGood;
    options.secretKey = u"very secret"_s;
    QVERIFY(!options.check().error().context.contains(u"very"_s));
    options = kGood;
    options.accessKey = u"very secret"_s; // in the wrong place
    QVERIFY(!options.check().error().context.contains(u"very"_s));
    options = kGood;
    options.endpoint = u"https://anna:secret@s3.example.org"_s;
    QVERIFY(!options.check().error().context.contains(u"secret"_s));
}

void S3OptionsTest::aBucketIsAPathOrAHost()
{
    S3Options options = kGood;
    options.endpoint = u"https://s3.example.org:9000"_s;
    QCOMPARE(options.place(), QUrl(u"https://s3.example.org:9000/our-bucket/"_s));
    options.addressing = S3Options::Addressing::Host;
    QCOMPARE(options.place(), QUrl(u"https://our-bucket.s3.example.org:9000/"_s));
}

void S3OptionsTest::addressingIsAWord()
{
    QCOMPARE(S3Options::addressingOf(u"path"_s).value(), S3Options::Addressing::Path);
    QCOMPARE(S3Options::addressingOf(u"host"_s).value(), S3Options::Addressing::Host);
    QCOMPARE(S3Options::addressingOf(u"virtual"_s).error().code, Errc::Usage);
}

// What is signed and what is sent are the same, also where a URL could be written in two ways.
void S3OptionsTest::aRequestGoesWhereItIsSignedFor()
{
    S3Options options = kGood;
    options.addressing = S3Options::Addressing::Host;
    const S3Call call{.query = {{"list-type", "2"}, {"prefix", "ab/c+d=~"}}, .headers = {{"range", "bytes=0-9"}}};
    const S3Request request = signedRequest(options, call, 1'369'353'600'000);
    QCOMPARE(request.url.toEncoded(), "https://our-bucket.s3.example.org/?list-type=2&prefix=ab%2Fc%2Bd%3D~"_ba);
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : request.call.headers)
        headers[name] = value;
    QCOMPARE(headers.value("host"), "our-bucket.s3.example.org"_ba);
    QCOMPARE(headers.value("x-amz-date"), "20130524T000000Z"_ba);
    QVERIFY(headers.value("authorization").contains("SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"));
    QVERIFY(headers.value("authorization")
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20130524/us-east-1/s3/aws4_request, "));
    QVERIFY(!headers.contains("content-type")); // there is no body
    for (const QByteArray &value : headers)
        QVERIFY(!value.contains(kGood.secretKey.toLatin1()));

    options.endpoint = u"https://[2001:db8::1]:9000"_s;
    options.addressing = S3Options::Addressing::Path;
    const S3Request put = signedRequest(options, {.method = HttpCall::Method::Put, .key = "a/b$.1", .body = "x"}, 0);
    QCOMPARE(put.url.toEncoded(), "https://[2001:db8::1]:9000/our-bucket/a/b%24.1"_ba);
    QVERIFY(put.call.headers.contains({"host", "[2001:db8::1]:9000"}));
    QVERIFY(put.call.headers.contains({"content-type", "application/octet-stream"}));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::S3OptionsTest)
#include "s3_options_test.moc"
