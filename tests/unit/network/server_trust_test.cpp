#include "core/network/server_trust.h"
#include <QSslCertificate>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

class ServerTrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFingerprintIsReadAsItIsShown();
    void whatIsNoFingerprintIsRefused_data();
    void whatIsNoFingerprintIsRefused();
    void withoutAPinTheSystemDecides();
    void aPinStandsAboveTheSystem();

private:
    // No certificate at all has a fingerprint, too.
    const QSslCertificate m_shown;
};

void ServerTrustTest::aFingerprintIsReadAsItIsShown()
{
    const QByteArray pin = QByteArray::fromHex("00ff").repeated(16);
    const QString shown = ServerTrust::textOf(pin);
    QVERIFY(shown.startsWith(u"00:FF:00:FF"_s));
    QCOMPARE(ServerTrust::pinOf(shown).value_or(QByteArray()), pin);
    QCOMPARE(ServerTrust::pinOf(QString::fromLatin1(pin.toHex())).value_or(QByteArray()), pin);
}

void ServerTrustTest::whatIsNoFingerprintIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("SHA-1") << u"ab"_s.repeated(20);
    QTest::newRow("too long") << u"ab"_s.repeated(33);
    QTest::newRow("other letters") << u"xy"_s.repeated(32);
}

void ServerTrustTest::whatIsNoFingerprintIsRefused()
{
    QFETCH(const QString, text);
    const auto pin = ServerTrust::pinOf(text);
    QVERIFY(!pin);
    QCOMPARE(pin.error().code, Errc::Usage);
}

void ServerTrustTest::withoutAPinTheSystemDecides()
{
    QVERIFY(ServerTrust().check(m_shown, true));
    const auto refused = ServerTrust().check(m_shown, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::CertificateUnknown);
    QCOMPARE(refused.error().context, ServerTrust::textOf(ServerTrust::fingerprint(m_shown)));
}

void ServerTrustTest::aPinStandsAboveTheSystem()
{
    const ServerTrust same{.pin = ServerTrust::fingerprint(m_shown)};
    QVERIFY(same.check(m_shown, false));
    const ServerTrust other{.pin = QByteArray(32, 'p')};
    for (const bool isVouchedFor : {false, true}) {
        const auto refused = other.check(m_shown, isVouchedFor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::CertificateChanged);
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ServerTrustTest)
#include "server_trust_test.moc"
