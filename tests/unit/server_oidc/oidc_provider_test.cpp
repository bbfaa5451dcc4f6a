#include "server/oidc/oidc_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/own_provider.h"
#include "tests/unit/protocol/samples.h"
#include <QDateTime>
#include <QJsonArray>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

// A real provider, and tokens of all kinds that it, or somebody in its place, may have given out.
class OidcProviderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void peopleAreSentWhereItsDocumentSays();
    void whoSignedInIsAlwaysTheSame();
    void badTokensAreRefused_data();
    void badTokensAreRefused();
    void badDocumentsAreNoProvider_data();
    void badDocumentsAreNoProvider();
    void onlyThoseWhoAreAllowedComeIn();
    void keysAreFetchedAnewWhenTheyChange();
    void strangersDoNotMakeItAskOften();
    void aProviderThatIsAwayIsAskedByOneAlone();
    void whatItSaidCountsWhileItIsAway();

private:
    void open(OidcOptions options)
    {
        options.issuer = m_provider->issuer();
        options.client = mn::test::OwnProvider::client();
        if (options.subjectKey.isEmpty())
            options.subjectKey = QString(32, u'k');
        options.log = [this](const QByteArray &line) { m_log += line; };
        m_oidc = std::make_unique<OidcProvider>(options, m_clock, [this] { return m_steady; });
    }
    QString mint(const QJsonObject &claims = {}, const QString &key = u"rsa"_s, const QJsonObject &header = {})
    {
        QJsonObject all{{u"nonce"_s, signInNonce(kAccount)}};
        for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim)
            all[claim.key()] = *claim;
        return m_provider->mint({{u"claims"_s, all}, {u"key"_s, key}, {u"header"_s, header}});
    }
    QString problemOf(const QString &token)
    {
        const auto subject = m_oidc->subjectOf(token, kAccount);
        return subject ? QString() : subject.error().problem().code;
    }

    std::unique_ptr<mn::test::OwnProvider> m_provider;
    mn::test::ManualClock m_clock;
    OidcProvider::Steady::time_point m_steady = {};
    std::unique_ptr<OidcProvider> m_oidc;
    QByteArrayList m_log;
};

void OidcProviderTest::init()
{
    m_clock.set(QDateTime::currentMSecsSinceEpoch()); // the provider has no other
    m_steady = OidcProvider::Steady::now();
    m_oidc.reset();
    m_log.clear();
    if (!m_provider)
        m_provider = std::make_unique<mn::test::OwnProvider>();
    m_provider->behave({});
    open({});
}

void OidcProviderTest::peopleAreSentWhereItsDocumentSays()
{
    const auto place = m_oidc->place();
    QVERIFY(place);
    QCOMPARE(place->issuer, m_provider->issuer());
    QCOMPARE(place->authorize, m_provider->issuer() + u"/authorize"_s);
    QCOMPARE(place->token, m_provider->issuer() + u"/token"_s);
    QCOMPARE(place->client, u"mnemosyne"_s);
    QCOMPARE(place->scope, u"openid"_s);
    QVERIFY(!place->secret);
    open({.secret = u"told to all"_s, .allowed = AllowedPeople(u"anna@example.org"_s)});
    QCOMPARE(m_oidc->place()->secret, std::optional(u"told to all"_s));
    QCOMPARE(m_oidc->place()->scope, u"openid email"_s);
}

void OidcProviderTest::whoSignedInIsAlwaysTheSame()
{
    const auto anna = m_oidc->subjectOf(mint(), kAccount);
    QVERIFY2(anna, m_log.join());
    const auto again = m_oidc->subjectOf(mint({}, u"ec"_s), kAccount);
    QVERIFY2(again, m_log.join());
    QCOMPARE(*again, *anna);
    QVERIFY(*m_oidc->subjectOf(mint({{u"sub"_s, u"bert"_s}}), kAccount) != *anna);
    // The address of the same person may change.
    QCOMPARE(*m_oidc->subjectOf(mint({{u"email"_s, u"a@example.com"_s}}), kAccount), *anna);
    // Nobody knows who it is by the hash who has not the key.
    open({.subjectKey = QString(32, u'K')});
    QVERIFY(*m_oidc->subjectOf(mint(), kAccount) != *anna);
    QVERIFY(m_log.isEmpty());
}

void OidcProviderTest::badTokensAreRefused_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<QByteArray>("why");
    const QJsonValue none = QJsonValue::Null;
    const QJsonObject as{};
    QTest::newRow("another audience") << QJsonObject{{u"aud"_s, u"another"_s}} << u"rsa"_s << as << "audience"_ba;
    QTest::newRow("another nonce") << QJsonObject{{u"nonce"_s, signInNonce(idOf<AccountId>(9))}} << u"rsa"_s << as
                                   << "nonce"_ba;
    QTest::newRow("another issuer") << QJsonObject{{u"iss"_s, u"https://evil.example.org"_s}} << u"rsa"_s << as
                                    << "issuer"_ba;
    QTest::newRow("expired") << QJsonObject{{u"exp"_s, 1'600'000'000}} << u"rsa"_s << as << "expired"_ba;
    QTest::newRow("about nobody") << QJsonObject{{u"sub"_s, none}} << u"rsa"_s << as << "subject"_ba;
    QTest::newRow("not signed") << as << u"none"_s << as << "form"_ba;
    QTest::newRow("not signed, and says it is")
        << as << u"none"_s << QJsonObject{{u"alg"_s, u"RS256"_s}} << "signature"_ba;
    QTest::newRow("the public key as a secret") << as << u"hs256"_s << as << "form"_ba;
    QTest::newRow("the same, and says otherwise")
        << as << u"hs256"_s << QJsonObject{{u"alg"_s, u"RS256"_s}} << "signature"_ba;
    QTest::newRow("somebody else's key") << as << u"other"_s << as << "signature"_ba;
    QTest::newRow("a key that there is not") << as << u"rsa"_s << QJsonObject{{u"kid"_s, u"nobody's"_s}} << "key"_ba;
    QTest::newRow("a key of another method") << as << u"ec"_s << QJsonObject{{u"kid"_s, u"rsa-1"_s}} << "key"_ba;
    QTest::newRow("more to be understood")
        << as << u"rsa"_s << QJsonObject{{u"crit"_s, QJsonArray{u"exp"_s}}} << "form"_ba;
}

void OidcProviderTest::badTokensAreRefused()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, key);
    QFETCH(QJsonObject, header);
    QFETCH(QByteArray, why);
    QCOMPARE(problemOf(mint(claims, key, header)), u"sign_in_refused"_s);
    QCOMPARE(m_log, QByteArrayList{"\"event\":\"oidc\",\"trouble\":\"a token was refused: " + why + '"'});
    // A letter of a good one is changed.
    QString good = mint();
    QCOMPARE(problemOf(good), QString());
    const qsizetype place = good.indexOf(u'.') + 30;
    good[place] = good[place] == u'A' ? u'B' : u'A';
    QCOMPARE(problemOf(good), u"sign_in_refused"_s);
    // Its only key needs no name.
    QCOMPARE(problemOf(mint({}, u"ec"_s, {{u"kid"_s, QJsonValue::Null}})), QString());
}

void OidcProviderTest::badDocumentsAreNoProvider_data()
{
    QTest::addColumn<QJsonObject>("behaviour");
    const auto saying = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"document"_s, QJsonObject{{name, value}}}};
    };
    QTest::newRow("of another issuer") << saying(u"issuer"_s, u"https://evil.example.org"_s);
    QTest::newRow("without keys") << saying(u"jwks_uri"_s, QJsonValue::Null);
    QTest::newRow("keys elsewhere, in plain") << saying(u"jwks_uri"_s, u"http://example.org/jwks"_s);
    QTest::newRow("a page that is a file") << saying(u"authorization_endpoint"_s, u"file:///etc/passwd"_s);
    QTest::newRow("a page that is a program") << saying(u"authorization_endpoint"_s, u"javascript:alert(1)"_s);
    QTest::newRow("without PKCE") << saying(u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s});
    QTest::newRow("huge") << QJsonObject{{u"padding"_s, 2'000'000}};
    QTest::newRow("too many keys") << QJsonObject{{u"copies"_s, 40}};
    QTest::newRow("no keys") << QJsonObject{{u"copies"_s, 0}};
}

void OidcProviderTest::badDocumentsAreNoProvider()
{
    QFETCH(QJsonObject, behaviour);
    m_provider->behave(behaviour);
    QCOMPARE(m_oidc->place().error().code, ProblemCode::Unavailable);
    QVERIFY(m_oidc->isAway());
    QCOMPARE(m_log.size(), 1);
    QCOMPARE(problemOf(mint()), u"unavailable"_s);
    QCOMPARE(m_log.size(), 1); // it is left alone for a while
    m_provider->behave({});
    m_steady += std::chrono::seconds(6);
    QCOMPARE(problemOf(mint()), QString());
    QVERIFY(!m_oidc->isAway());
}

void OidcProviderTest::onlyThoseWhoAreAllowedComeIn()
{
    open({.allowed = AllowedPeople(u"@example.org"_s)});
    QCOMPARE(problemOf(mint()), QString());
    QCOMPARE(problemOf(mint({{u"email"_s, u"anna@example.com"_s}})), u"not_allowed"_s);
    QCOMPARE(problemOf(mint({{u"email_verified"_s, false}})), u"not_allowed"_s);
    // Who they are is not even looked at, where the token is none.
    QCOMPARE(problemOf(mint({{u"email"_s, u"anna@example.com"_s}}, u"other"_s)), u"sign_in_refused"_s);
}

void OidcProviderTest::keysAreFetchedAnewWhenTheyChange()
{
    const QString old = mint();
    QCOMPARE(problemOf(old), QString());
    const int before = m_provider->count(u"/jwks"_s);
    m_provider->behave({{u"rsa"_s, u"rsa-2"_s}});
    QCOMPARE(problemOf(mint()), QString());
    QCOMPARE(m_provider->count(u"/jwks"_s), before + 1);
    QCOMPARE(problemOf(old), u"sign_in_refused"_s); // its key is none any more
    // A key that goes without another in its place is noticed within the hour.
    QCOMPARE(problemOf(mint({}, u"ec"_s)), QString());
    const int then = m_provider->count(u"/jwks"_s);
    m_steady += std::chrono::minutes(61);
    QCOMPARE(problemOf(mint({}, u"ec"_s)), QString());
    QCOMPARE(m_provider->count(u"/jwks"_s), then + 1);
}

void OidcProviderTest::strangersDoNotMakeItAskOften()
{
    const QString stranger = mint({}, u"rsa"_s, {{u"kid"_s, u"nobody's"_s}});
    const int before = m_provider->count(u"/jwks"_s);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(problemOf(stranger), u"sign_in_refused"_s);
    QCOMPARE(m_provider->count(u"/jwks"_s), before + 7); // the first time, and six a minute
    QCOMPARE(problemOf(mint()), QString());
    QCOMPARE(m_provider->count(u"/jwks"_s), before + 7);
}

void OidcProviderTest::aProviderThatIsAwayIsAskedByOneAlone()
{
    const QString token = mint();
    m_provider->stop();
    for (int i = 0; i < 3; ++i) {
        const auto refused = m_oidc->subjectOf(token, kAccount);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::Unavailable);
        QVERIFY(refused.error().retryAfter);
    }
    QCOMPARE(m_log.size(), 1);
    m_provider->start();
    m_steady += std::chrono::seconds(6);
    QCOMPARE(problemOf(token), QString());
}

void OidcProviderTest::whatItSaidCountsWhileItIsAway()
{
    const QString token = mint();
    QCOMPARE(problemOf(token), QString());
    const QString later = mint({}, u"rsa"_s, {{u"kid"_s, u"rsa-3"_s}});
    m_provider->stop();
    m_steady += std::chrono::hours(2);
    QCOMPARE(problemOf(token), QString());
    QCOMPARE(problemOf(later), u"unavailable"_s); // it may be good: nobody can tell
    m_steady += std::chrono::hours(23);
    QCOMPARE(problemOf(token), u"unavailable"_s);
    m_provider->start();
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::OidcProviderTest)
#include "oidc_provider_test.moc"
