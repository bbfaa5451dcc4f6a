#include "server/oidc/oidc_options.h"
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

class OidcOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleAreNamedInThreeWays_data();
    void peopleAreNamedInThreeWays();
    void anIssuerIsAnAddress_data();
    void anIssuerIsAnAddress();
    void aKeyHasALength();
};

void OidcOptionsTest::peopleAreNamedInThreeWays_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("everybody") << u" "_s << true;
    QTest::newRow("the address") << u"anna@example.org"_s << true;
    QTest::newRow("in capitals") << u"ANNA@Example.org"_s << true;
    QTest::newRow("another address") << u"ann@example.org"_s << false;
    QTest::newRow("the place") << u"@example.org"_s << true;
    QTest::newRow("a place that ends so") << u"@ample.org"_s << false;
    QTest::newRow("another place") << u"@example.com"_s << false;
    QTest::newRow("the subject") << u"248289761001"_s << true;
    QTest::newRow("a part of it") << u"24828976100"_s << false;
    QTest::newRow("several") << u"bert@example.com,\n  @example.org 7"_s << true;
}

void OidcOptionsTest::peopleAreNamedInThreeWays()
{
    QFETCH(QString, allowed);
    QFETCH(bool, isIn);
    const AllowedPeople people(allowed);
    QJsonObject claims{{u"sub"_s, u"248289761001"_s}, {u"email"_s, u"Anna@example.org"_s}, {u"email_verified"_s, true}};
    QCOMPARE(people.contains(claims), isIn);
    QCOMPARE(people.isByAddress(), allowed.contains(u'@'));
    claims[u"email_verified"_s] = u"true"_s; // as some write it
    QCOMPARE(people.contains(claims), isIn);
    // An address that nobody has looked at is nobody's.
    for (const QJsonValue &said : {QJsonValue(false), QJsonValue(u"false"_s), QJsonValue(QJsonValue::Undefined)}) {
        claims[u"email_verified"_s] = said;
        QCOMPARE(people.contains(claims), isIn && !people.isByAddress());
    }
    claims.remove(u"email"_s);
    claims[u"email_verified"_s] = true;
    QCOMPARE(people.contains(claims), isIn && !people.isByAddress());
}

void OidcOptionsTest::anIssuerIsAnAddress_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a host") << u"https://login.example.org"_s << true;
    QTest::newRow("a path") << u"https://example.org/realms/family"_s << true;
    QTest::newRow("a slash") << u"https://example.org/"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8081"_s << true;
    QTest::newRow("plain") << u"http://login.example.org"_s << false;
    QTest::newRow("a query") << u"https://login.example.org?a=b"_s << false;
    QTest::newRow("a fragment") << u"https://login.example.org#a"_s << false;
    QTest::newRow("somebody") << u"https://anna@login.example.org"_s << false;
    QTest::newRow("a name") << u"login.example.org"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void OidcOptionsTest::anIssuerIsAnAddress()
{
    QFETCH(QString, issuer);
    QFETCH(bool, isOne);
    const OidcOptions options{.issuer = issuer, .subjectKey = QString(32, u'k')};
    QCOMPARE(options.check().has_value(), isOne);
    if (!isOne)
        QCOMPARE(options.check().error().code, Errc::Usage);
    // What its document names is not on this machine, unless it is itself.
    QCOMPARE(options.isReachable(QUrl(u"http://127.0.0.1:1/keys"_s)), issuer.startsWith(u"http://127"_s));
    QVERIFY(options.isReachable(QUrl(u"https://elsewhere.example.org/keys"_s)));
    for (const QString &other : {u"ftp://example.org/"_s, u"https:///keys"_s, u"http://example.org/"_s, u"/keys"_s})
        QVERIFY2(!options.isReachable(QUrl(other)), qPrintable(other));
}

void OidcOptionsTest::aKeyHasALength()
{
    OidcOptions options{.issuer = u"https://login.example.org"_s, .subjectKey = QString(31, u'k')};
    const auto refused = options.check();
    QVERIFY(!refused);
    QVERIFY(refused.error().context.contains(u"openssl rand"_s));
    QVERIFY(!refused.error().context.contains(options.subjectKey));
    options.subjectKey += u'k';
    QVERIFY(options.check());
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::OidcOptionsTest)
#include "oidc_options_test.moc"
