#include "app/settings/meaning_service.h"
#include "tests/unit/app/app_fixture.h"
#include "tests/unit/embed/http_server.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using mn::test::HttpRequest;
using mn::test::HttpServer;
using test::AppFixture;
using test::wait;

class MeaningServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsOffAndNobodyIsAsked();
    void whatCannotBeAskedIsSaidBefore_data();
    void whatCannotBeAskedIsSaidBefore();
    void theOwnersYesIsKeptWithTheVault();
    void aServiceThatDoesNotAnswerChangesNothing();
    void theYesCanBeTakenBack();

private:
    using State = MeaningService::State;
    static HttpServer::Answer meanings(const HttpRequest &request)
    {
        QJsonArray data;
        const auto texts = QJsonDocument::fromJson(request.body).object()[u"input"].toArray();
        for (qsizetype i = 0; i < texts.size(); ++i)
            data += QJsonObject{{u"index"_s, i}, {u"embedding"_s, QJsonArray{0.6, 0.8, 0.0}}};
        return HttpServer::reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson());
    }
};

void MeaningServiceTest::itIsOffAndNobodyIsAsked()
{
    AppFixture f;
    MeaningService service(*f.vault);
    QCOMPARE(service.state(), State::Unknown);
    QTRY_COMPARE(service.state(), State::OnDevice);
    QVERIFY(service.host().isEmpty() && service.model().isEmpty());
}

void MeaningServiceTest::whatCannotBeAskedIsSaidBefore_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("begins");
    QTest::newRow("nothing") << QString() << u"m"_s << u"An address looks like"_s;
    QTest::newRow("in clear") << u"http://example.org/v1"_s << u"m"_s << u"The address must begin with https"_s;
    QTest::newRow("another protocol") << u"ftp://example.org"_s << u"m"_s << u"The address must begin"_s;
    QTest::newRow("a name in it") << u"https://me:secret@example.org"_s << u"m"_s << u"An address looks like"_s;
    QTest::newRow("no model") << u"https://example.org/v1"_s << u" "_s << u"The service needs the name"_s;
    QTest::newRow("well") << u" https://example.org/v1 "_s << u"m"_s << QString();
    QTest::newRow("this machine") << u"http://127.0.0.1:11434/v1"_s << u"m"_s << QString();
}

void MeaningServiceTest::whatCannotBeAskedIsSaidBefore()
{
    QFETCH(const QString, address);
    QFETCH(const QString, model);
    QFETCH(const QString, begins);
    AppFixture f;
    const MeaningService service(*f.vault);
    const QString fault = service.faultOf(address, model);
    QCOMPARE(fault.isEmpty(), begins.isEmpty());
    QVERIFY2(fault.startsWith(begins), qPrintable(fault));
}

void MeaningServiceTest::theOwnersYesIsKeptWithTheVault()
{
    HttpServer server(meanings);
    AppFixture f;
    MeaningService service(*f.vault);
    QTRY_COMPARE(service.state(), State::OnDevice);
    QSignalSpy chosen(&service, &MeaningService::chosen);
    service.choose(server.url().toString(), u" sideways "_s, u"a key"_s);
    QCOMPARE(service.state(), State::Asking);
    QTRY_COMPARE(service.state(), State::Service);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(service.host(), u"127.0.0.1"_s);
    QCOMPARE(service.model(), u"sideways"_s);
    QVERIFY(service.isThisMachine());
    QVERIFY(service.problem().isEmpty());
    QCOMPARE(server.requests().front().headers.value("authorization"), QByteArray("Bearer a key"));

    MeaningService another(*f.vault);
    QTRY_COMPARE(another.state(), State::Service);
    QCOMPARE(another.address(), server.url().toString());
}

void MeaningServiceTest::aServiceThatDoesNotAnswerChangesNothing()
{
    HttpServer server([](const HttpRequest &) { return HttpServer::reply(401, "{}"); });
    AppFixture f;
    MeaningService service(*f.vault);
    QTRY_COMPARE(service.state(), State::OnDevice);
    QSignalSpy chosen(&service, &MeaningService::chosen);
    service.choose(server.url().toString(), u"sideways"_s, {});
    QTRY_COMPARE(service.state(), State::OnDevice);
    QVERIFY(!service.problem().isEmpty());
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!wait(f.vault->chosenService()).value());
}

void MeaningServiceTest::theYesCanBeTakenBack()
{
    HttpServer server(meanings);
    AppFixture f;
    MeaningService service(*f.vault);
    QTRY_COMPARE(service.state(), State::OnDevice);
    service.choose(server.url().toString(), u"sideways"_s, {});
    QTRY_COMPARE(service.state(), State::Service);
    service.useBuiltIn();
    QTRY_COMPARE(service.state(), State::OnDevice);
    QVERIFY(service.host().isEmpty());
    QVERIFY(!wait(f.vault->chosenService()).value());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MeaningServiceTest)
#include "meaning_service_test.moc"
