#include "core/crypto/sealed_box.h"
#include <QTest>

namespace mn {

class SealedBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedForAnOwnerOpensForThemAlone();
    void nothingIsALegitimateContent();
    void twoBoxesWithOneContentAreNotAlike();
    void oneSeedGivesOnePair();
    void everyChangedBitIsSeen();
    void aShorterOneIsSeen();
    void aKeyThatIsNoneIsRefused();

private:
    SecretBytes m_seed = SecretBytes::random(32);
    QByteArray m_publicKey = *boxPublicKey(m_seed);
};

void SealedBoxTest::whatIsSealedForAnOwnerOpensForThemAlone()
{
    const QByteArray sealed = *sealForBox(m_publicKey, "the spare key is with Peig");
    QCOMPARE(*openBox(m_seed, sealed), "the spare key is with Peig");
    QVERIFY(!sealed.contains("Peig"));
    const auto opened = openBox(SecretBytes::random(32), sealed);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::Damaged);
}

void SealedBoxTest::nothingIsALegitimateContent()
{
    const QByteArray sealed = *sealForBox(m_publicKey, {});
    QCOMPARE(sealed.size(), kBoxOverhead);
    QCOMPARE(*openBox(m_seed, sealed), QByteArray());
}

void SealedBoxTest::twoBoxesWithOneContentAreNotAlike()
{
    QVERIFY(*sealForBox(m_publicKey, "same") != *sealForBox(m_publicKey, "same"));
}

void SealedBoxTest::oneSeedGivesOnePair()
{
    QCOMPARE(*boxPublicKey(m_seed.clone()), m_publicKey);
    QVERIFY(*boxPublicKey(SecretBytes::random(32)) != m_publicKey);
}

void SealedBoxTest::everyChangedBitIsSeen()
{
    const QByteArray sealed = *sealForBox(m_publicKey, "1.2 bar");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!openBox(m_seed, changed), qPrintable(QString::number(bit)));
    }
}

void SealedBoxTest::aShorterOneIsSeen()
{
    const QByteArray sealed = *sealForBox(m_publicKey, "1.2 bar");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!openBox(m_seed, sealed.first(size)));
}

void SealedBoxTest::aKeyThatIsNoneIsRefused()
{
    QCOMPARE(sealForBox("short", "x").error().code, Errc::Usage);
    QCOMPARE(boxPublicKey(SecretBytes::random(16)).error().code, Errc::Usage);
    QCOMPARE(openBox(SecretBytes::random(16), *sealForBox(m_publicKey, "x")).error().code, Errc::Usage);
    // A point of small order: whatever is sealed for it, everybody could open.
    QCOMPARE(sealForBox(QByteArray(kBoxPublicKeyBytes, '\0'), "x").error().code, Errc::Damaged);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SealedBoxTest)
#include "sealed_box_test.moc"
