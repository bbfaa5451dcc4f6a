#include "server/qdrant/qdrant_options.h"
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

class QdrantOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreSafeOnes_data();
    void placesAreSafeOnes();
    void aKeyIsNotRepeated();
    void collectionsArePlainNames();
};

void QdrantOptionsTest::placesAreSafeOnes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("https") << u"https://qdrant.example.org:6333"_s << true;
    QTest::newRow("with a slash") << u"https://qdrant.example.org/"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:6333"_s << true;
    QTest::newRow("this machine by IPv6") << u"http://[::1]:6333"_s << true;
    QTest::newRow("plain elsewhere") << u"http://qdrant:6333"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no scheme") << u"qdrant.example.org:6333"_s << false;
    QTest::newRow("gRPC") << u"grpc://127.0.0.1:6334"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("a folder") << u"https://qdrant.example.org/qdrant"_s << false;
    QTest::newRow("a query") << u"https://qdrant.example.org/?a=b"_s << false;
    QTest::newRow("a fragment") << u"https://qdrant.example.org/#a"_s << false;
    QTest::newRow("somebody") << u"https://anna@qdrant.example.org"_s << false;
}

void QdrantOptionsTest::placesAreSafeOnes()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isOne);
    const auto checked = QdrantOptions{.url = QUrl(url, QUrl::StrictMode)}.check();
    QCOMPARE(checked.has_value(), isOne);
    QVERIFY(isOne || checked.error().code == Errc::Usage);
}

void QdrantOptionsTest::aKeyIsNotRepeated()
{
    const auto checked = QdrantOptions{.url = QUrl(u"https://api:secret@qdrant.example.org"_s)}.check();
    QVERIFY(!checked);
    QVERIFY(!checked.error().context.contains(u"secret"_s));
}

void QdrantOptionsTest::collectionsArePlainNames()
{
    const auto isName = [](const QString &name) {
        return QdrantOptions{.url = QUrl(u"http://127.0.0.1"_s), .collection = name}.check().has_value();
    };
    QVERIFY(isName(u"memories"_s));
    QVERIFY(isName(u"family-2_b"_s));
    QVERIFY(!isName({}));
    QVERIFY(!isName(u"memories/points"_s));
    QVERIFY(!isName(u"memories\n"_s));
    QVERIFY(!isName(u"../telemetry"_s));
    QVERIFY(!isName(QString(65, u'a')));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::QdrantOptionsTest)
#include "qdrant_options_test.moc"
