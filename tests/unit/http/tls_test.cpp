#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include <QProcess>
#include <QSslCertificate>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itAnswersAsItDoesWithout();
    void aPullThatWaitsIsWoken();
    void itSpeaksOneProtocol();
    void whoDoesNotTrustItSaysNothing();
    void plainSpeechIsCutOff();
    void whoDoesNotShakeHandsIsCutOff();
    void otherMachinesMayCome();
    void filesThatMakeNoServerAreRefused_data();
    void filesThatMakeNoServerAreRefused();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    HttpOptions options(HttpOptions out = {}) const
    {
        out.certificate = file(u"certificate.pem"_s);
        out.privateKey = file(u"key.pem"_s);
        return out;
    }
    // Who trusts this server and nobody else.
    QSslConfiguration trusting() const
    {
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromPath(file(u"certificate.pem"_s)));
        tls.setAllowedNextProtocols({"h2", "http/1.1"});
        return tls;
    }
    void makeKey(const QString &certificate, const QString &key) const
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                       u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                       u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, file(key), u"-out"_s, file(certificate)});
        QVERIFY(openssl.waitForFinished(kPatienceMs));
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError());
    }

    QTemporaryDir m_folder;
};

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    makeKey(u"certificate.pem"_s, u"key.pem"_s);
    makeKey(u"other.pem"_s, u"other_key.pem"_s);
}

void TlsTest::itAnswersAsItDoesWithout()
{
    Running server(options());
    QVERIFY(server.http->url().startsWith("https://127.0.0.1:"));
    ApiClient client(server.url(), 2, trusting());
    QVERIFY(client.http.socket().isEncrypted());
    QVERIFY(client.http.socket().sessionProtocol() >= QSsl::TlsV1_2);
    const auto created =
        ApiClient::read<AccountReply>(client.post(routes::kAccounts, ControlAppend{Log().events(), {}, false}));
    QVERIFY(created);
    client.account = created->account;
    QVERIFY(client.signIn() && client.learnEpoch());
    const auto change = client.change(5, {}, RecordKind::Live, QByteArray(300'000, 'b')); // many records of TLS
    QCOMPARE(client.push({change}).status, 200);
    QCOMPARE(client.pull(0)->commits[0].rows, QList<Row>{change.second});
    QCOMPARE(client.http.ask("GET", "/healthz", "Connection: close\r\n").status, 200);
    QVERIFY(client.http.isClosed());
    QTRY_COMPARE(server.http->connections(), 0);
}

void TlsTest::aPullThatWaitsIsWoken()
{
    Running server(options());
    ApiClient one(server.url(), 2, trusting());
    one.account =
        ApiClient::read<AccountReply>(one.post(routes::kAccounts, ControlAppend{Log().events(), {}, false}))->account;
    QVERIFY(one.signIn() && one.learnEpoch());
    ApiClient two(server.url(), 2, trusting());
    two.account = one.account;
    two.epoch = one.epoch;
    two.authorization = one.authorization;
    two.http.send("GET " + two.pullTarget(0, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" + two.authorization + "\r\n");
    QTRY_COMPARE(server.bus.size(), 1);
    QCOMPARE(one.push({one.change(5)}).status, 200);
    QCOMPARE(ApiClient::read<PullReply>(two.http.read())->commits.size(), 1);
}

void TlsTest::itSpeaksOneProtocol()
{
    Running server(options());
    HttpClient client(server.url(), trusting());
    QCOMPARE(client.socket().sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
    QSslConfiguration other = trusting();
    other.setAllowedNextProtocols({});
    HttpClient silent(server.url(), other);
    QCOMPARE(silent.ask("GET", "/healthz").status, 200);
}

void TlsTest::whoDoesNotTrustItSaysNothing()
{
    Running server(options());
    QSslConfiguration other = trusting();
    other.setCaCertificates(QSslCertificate::fromPath(file(u"other.pem"_s)));
    HttpClient client(server.url(), other);
    QVERIFY(!client.socket().isEncrypted());
    QTRY_COMPARE(server.http->connections(), 0);
    HttpClient trusted(server.url(), trusting());
    QCOMPARE(trusted.ask("GET", "/healthz").status, 200);
}

void TlsTest::plainSpeechIsCutOff()
{
    Running server(options());
    QUrl plain = server.url();
    plain.setScheme(u"http"_s);
    HttpClient client(plain);
    QCOMPARE(client.ask("GET", "/healthz").status, 0);
    QTRY_COMPARE(server.http->connections(), 0);
}

void TlsTest::whoDoesNotShakeHandsIsCutOff()
{
    Running server(options(impatient()));
    QUrl plain = server.url();
    plain.setScheme(u"http"_s);
    HttpClient client(plain);
    QVERIFY(client.isClosed());
    QTRY_COMPARE(server.http->connections(), 0);
}

void TlsTest::otherMachinesMayCome()
{
    HttpOptions everywhere = options();
    everywhere.address = u"0.0.0.0"_s;
    QVERIFY(HttpServer::listen(everywhere));
}

void TlsTest::filesThatMakeNoServerAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::newRow("no key") << file(u"certificate.pem"_s) << QString();
    QTest::newRow("no certificate") << QString() << file(u"key.pem"_s);
    QTest::newRow("a file that is not there") << file(u"nothing.pem"_s) << file(u"key.pem"_s);
    QTest::newRow("a key for a certificate") << file(u"key.pem"_s) << file(u"key.pem"_s);
    QTest::newRow("a certificate for a key") << file(u"certificate.pem"_s) << file(u"certificate.pem"_s);
    QTest::newRow("another one's key") << file(u"certificate.pem"_s) << file(u"other_key.pem"_s);
}

void TlsTest::filesThatMakeNoServerAreRefused()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    HttpOptions wrong;
    wrong.certificate = certificate;
    wrong.privateKey = key;
    QCOMPARE(HttpServer::listen(wrong).error().code, Errc::Usage);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::TlsTest)
#include "tls_test.moc"
