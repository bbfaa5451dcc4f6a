#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::sync {

using namespace test;

class EnvelopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadAsItWasWritten();
    void noByteOfItCanBeChanged();
    void anotherAccountIsAnotherEnvelope();
    void anotherSuiteIsOfANewerProgram();
    void whatIsTooShortIsRefused();
};

void EnvelopeTest::itIsReadAsItWasWritten()
{
    const Envelope envelope = signedEnvelope(kAccount, header(5), "sealed", keyOf(2));
    const auto read = Envelope::fromBytes(envelope.toBytes());
    QVERIFY(read);
    QCOMPARE(*read, envelope);
    QVERIFY(isSignedBy(keyOf(2).verifyingKey(), kAccount, *read));
    QVERIFY(!isSignedBy(keyOf(3).verifyingKey(), kAccount, *read));
}

void EnvelopeTest::noByteOfItCanBeChanged()
{
    const QByteArray bytes = signedEnvelope(kAccount, header(5), "sealed", keyOf(2)).toBytes();
    const Hash hash = envelopeHash(kAccount, bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (const quint8 flip : {0x01, 0x80}) {
            QByteArray other = bytes;
            other[i] = char(quint8(other[i]) ^ flip);
            QVERIFY(envelopeHash(kAccount, other) != hash);
            const auto read = Envelope::fromBytes(other);
            QVERIFY(!read || !isSignedBy(keyOf(2).verifyingKey(), kAccount, *read));
        }
}

void EnvelopeTest::anotherAccountIsAnotherEnvelope()
{
    const Envelope envelope = signedEnvelope(kAccount, header(5), "sealed", keyOf(2));
    const auto other = idOf<AccountId>(0xad);
    QVERIFY(!isSignedBy(keyOf(2).verifyingKey(), other, envelope));
    QVERIFY(envelopeHash(other, envelope.toBytes()) != envelopeHash(kAccount, envelope.toBytes()));
    QVERIFY(associatedData(other, envelope.header) != associatedData(kAccount, envelope.header));
}

void EnvelopeTest::anotherSuiteIsOfANewerProgram()
{
    QByteArray bytes = signedEnvelope(kAccount, header(5), "sealed", keyOf(2)).toBytes();
    for (const int place : {0, 1}) {
        QByteArray newer = bytes;
        newer[place] = 2;
        QCOMPARE(Envelope::fromBytes(newer).error().code, Errc::NewerVersion);
    }
    bytes[2] = 2;
    QCOMPARE(Envelope::fromBytes(bytes).error().code, Errc::NotUnderstood);
}

void EnvelopeTest::whatIsTooShortIsRefused()
{
    const QByteArray bytes = signedEnvelope(kAccount, header(5), {}, keyOf(2)).toBytes();
    QVERIFY(Envelope::fromBytes(bytes));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QCOMPARE(Envelope::fromBytes(bytes.first(i)).error().code, Errc::NotUnderstood);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::EnvelopeTest)
#include "envelope_test.moc"
