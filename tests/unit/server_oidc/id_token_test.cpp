#include "server/oidc/id_token.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'700'000'000'000; // ms
constexpr qint64 kSeconds = kNow / 1000;
const WantedToken kWanted{u"https://login.example.org"_s, u"mnemosyne"_s, u"once"_s, kNow};

QJsonObject claims()
{
    return {{u"iss"_s, kWanted.issuer},  {u"aud"_s, kWanted.client}, {u"sub"_s, u"anna"_s},
            {u"nonce"_s, kWanted.nonce}, {u"exp"_s, kSeconds + 300}, {u"iat"_s, kSeconds}};
}

QString part(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString part(const QJsonObject &object)
{
    return part(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString tokenOf(const QJsonObject &header)
{
    return part(header) + u'.' + part(claims()) + u'.' + part("signature");
}

} // namespace

// What a token says, before and after its signature is looked at.
class IdTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsReadAsItStands();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void claimsAreForThisServerAndNow_data();
    void claimsAreForThisServerAndNow();
    void theKeyIsTheOneThatIsNamed();
    void aSetOfKeysIsReadAsFarAsItCanBeUsed();
};

void IdTokenTest::aTokenIsReadAsItStands()
{
    const auto token = IdToken::read(tokenOf({{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"a"_s}}));
    QVERIFY(token);
    QCOMPARE(token->method, SigningMethod::Es256);
    QCOMPARE(token->keyId, "a"_ba);
    QCOMPARE(token->signature, "signature"_ba);
    QCOMPARE(token->claims, claims());
    QVERIFY(tokenOf({{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"a"_s}})
                .startsWith(QString::fromLatin1(token->signedPart) + u'.'));
}

void IdTokenTest::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QString good = tokenOf({{u"alg"_s, u"RS256"_s}});
    QTest::newRow("nothing") << QString();
    QTest::newRow("two parts") << good.left(good.lastIndexOf(u'.'));
    QTest::newRow("four parts") << good + u".AA"_s;
    QTest::newRow("padding") << good + u'=';
    QTest::newRow("a blank") << u' ' + good;
    QTest::newRow("another alphabet") << good + u"+/8"_s;
    QTest::newRow("bits behind the last byte") << good.left(good.lastIndexOf(u'.')) + u".AB"_s;
    QTest::newRow("letters of elsewhere") << good + u"ä"_s;
    QTest::newRow("no JSON") << part("{") + good.mid(good.indexOf(u'.'));
    QTest::newRow("a list") << part("[]") + good.mid(good.indexOf(u'.'));
    QTest::newRow("not signed") << tokenOf({{u"alg"_s, u"none"_s}});
    QTest::newRow("not signed, in capitals") << tokenOf({{u"alg"_s, u"NONE"_s}});
    QTest::newRow("a shared secret") << tokenOf({{u"alg"_s, u"HS256"_s}});
    QTest::newRow("no method") << tokenOf({});
    QTest::newRow("a method in a list") << tokenOf({{u"alg"_s, QJsonArray{u"RS256"_s}}});
    QTest::newRow("more to be understood") << tokenOf({{u"alg"_s, u"RS256"_s}, {u"crit"_s, QJsonArray{u"b64"_s}}});
    QTest::newRow("huge") << tokenOf({{u"alg"_s, u"RS256"_s}, {u"pad"_s, QString(20'000, u'x')}});
}

void IdTokenTest::whatIsNoneIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!IdToken::read(text));
}

void IdTokenTest::claimsAreForThisServerAndNow_data()
{
    QTest::addColumn<QJsonObject>("changes"); // null: left out
    QTest::addColumn<QByteArray>("wrong");    // empty: nothing
    const QJsonValue none = QJsonValue::Null;
    const auto row = [](const char *what, const QJsonObject &changes, const char *wrong = "") {
        QTest::newRow(what) << changes << QByteArray(wrong);
    };
    row("as it should be", {});
    row("another issuer", {{u"iss"_s, u"https://login.example.org.evil"_s}}, "issuer");
    row("the issuer with a slash", {{u"iss"_s, kWanted.issuer + u'/'}}, "issuer");
    row("no issuer", {{u"iss"_s, none}}, "issuer");
    row("for somebody else", {{u"aud"_s, u"another"_s}}, "audience");
    row("for nobody", {{u"aud"_s, none}}, "audience");
    row("for us in a list", {{u"aud"_s, QJsonArray{u"mnemosyne"_s}}});
    row("for others, too", {{u"aud"_s, QJsonArray{u"another"_s, u"mnemosyne"_s}}}, "audience");
    row("for others, too, and we asked",
        {{u"aud"_s, QJsonArray{u"another"_s, u"mnemosyne"_s}}, {u"azp"_s, u"mnemosyne"_s}});
    row("for us, and others asked", {{u"azp"_s, u"another"_s}}, "audience");
    row("for an empty list", {{u"aud"_s, QJsonArray{}}}, "audience");
    row("of another account", {{u"nonce"_s, u"twice"_s}}, "nonce");
    row("of no account", {{u"nonce"_s, none}}, "nonce");
    row("just over", {{u"exp"_s, kSeconds - 59}});
    row("over", {{u"exp"_s, kSeconds - 60}}, "expired");
    row("for ever", {{u"exp"_s, none}}, "expired");
    row("an end in words", {{u"exp"_s, u"2100"_s}}, "expired");
    row("by a clock that is ahead", {{u"iat"_s, kSeconds + 60}});
    row("of the future", {{u"iat"_s, kSeconds + 61}}, "time");
    row("ten minutes old", {{u"iat"_s, kSeconds - 660}, {u"exp"_s, kSeconds + 1}});
    row("old, and good for long", {{u"iat"_s, kSeconds - 661}, {u"exp"_s, kSeconds + 9'999'999}}, "time");
    row("of no time", {{u"iat"_s, none}}, "time");
    row("not yet good", {{u"nbf"_s, kSeconds + 61}}, "time");
    row("good since", {{u"nbf"_s, kSeconds}});
    row("about nobody", {{u"sub"_s, none}}, "subject");
    row("about an empty name", {{u"sub"_s, u""_s}}, "subject");
    row("about a number", {{u"sub"_s, 7}}, "subject");
    row("about a long name", {{u"sub"_s, QString(256, u'a')}}, "subject");
}

void IdTokenTest::claimsAreForThisServerAndNow()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QByteArray, wrong);
    QJsonObject said = claims();
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
        if (change->isNull())
            said.remove(change.key());
        else
            said[change.key()] = *change;
    QCOMPARE(QByteArray(wrongIn(said, kWanted)), wrong);
    // Who does not know what they want gets nothing.
    WantedToken vague = kWanted;
    vague.nonce.clear();
    said.remove(u"nonce");
    QVERIFY(wrongIn(said, vague));
}

void IdTokenTest::theKeyIsTheOneThatIsNamed()
{
    const JsonWebKey a{.id = "a", .method = SigningMethod::Rs256};
    const JsonWebKey ec{.id = "a", .method = SigningMethod::Es256};
    const JsonWebKey b{.id = "b", .method = SigningMethod::Rs256};
    IdToken token;
    token.keyId = "a";
    const QList<JsonWebKey> all{ec, a, b};
    QCOMPARE(token.keyIn(all), &all[1]);
    token.keyId = "c";
    QCOMPARE(token.keyIn(all), nullptr);
    token.keyId.clear(); // which of the two?
    QCOMPARE(token.keyIn(all), nullptr);
    token.method = SigningMethod::Es256;
    QCOMPARE(token.keyIn(all), all.constData());
    token.keyId = "b"; // is of the other method
    QCOMPARE(token.keyIn(all), nullptr);
}

void IdTokenTest::aSetOfKeysIsReadAsFarAsItCanBeUsed()
{
    // RFC 7515, appendix A.2 and A.3: the keys of its examples, and what they signed.
    const QByteArray rsa =
        R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})";
    const QByteArray ec =
        R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
    const QByteArray payload =
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const QByteArray ecSignature =
        QByteArray::fromBase64("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
                               QByteArray::Base64UrlEncoding);
    const auto setOf = [](const QByteArray &keys) { return "{\"keys\":[" + keys + "]}"; };
    const auto two = keysOf(setOf(rsa + ',' + ec));
    QVERIFY(two);
    QCOMPARE(two->size(), 2);
    const QByteArray message = "eyJhbGciOiJFUzI1NiJ9." + payload;
    QVERIFY((*two)[1].isSignedBy(message, ecSignature));
    QVERIFY(!(*two)[1].isSignedBy(message + 'x', ecSignature));
    QVERIFY(!(*two)[0].isSignedBy(message, ecSignature));
    QVERIFY(!(*two)[1].isSignedBy(message, QByteArray(64, '\0')));
    QVERIFY(!(*two)[1].isSignedBy(message, ecSignature + '\0'));
    QVERIFY(!(*two)[1].isSignedBy(message, {}));
    QByteArray small = rsa; // of 1024 bits and less
    const qsizetype n = small.indexOf("\"n\":\"") + 5;
    small.remove(n + 170, small.indexOf('"', n) - n - 170);
    QByteArray offTheCurve = ec;
    offTheCurve.replace("x_FEz", "x_FEy");
    for (const QByteArray &useless :
         {small, offTheCurve, QByteArray(rsa).replace("AQAB", "AQ"), QByteArray(rsa).replace("AQAB", "AQAA"),
          QByteArray(rsa).replace("\"e\"", "\"use\":\"enc\",\"e\""),
          QByteArray(rsa).replace("\"e\"", "\"alg\":\"RS512\",\"e\""),
          QByteArray(R"({"kty":"oct","k":"c2VjcmV0c2VjcmV0"})"), QByteArray("7")}) {
        const auto keys = keysOf(setOf(useless));
        QVERIFY2(keys && keys->isEmpty(), useless);
    }
    for (const QByteArray &none : {""_ba, "[]"_ba, "{}"_ba, "{\"keys\":7}"_ba})
        QCOMPARE(keysOf(none).error().code, Errc::NotUnderstood);
    QByteArray many = ec;
    for (int i = 0; i < 64; ++i)
        many += ',' + ec;
    QCOMPARE(keysOf(setOf(many)).error().code, Errc::TooLarge);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::IdTokenTest)
#include "id_token_test.moc"
