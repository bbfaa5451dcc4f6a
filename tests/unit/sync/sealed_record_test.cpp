#include "core/base/cbor.h"
#include "core/crypto/derive.h"
#include "sync/device/sealed_record.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::sync {

using namespace test;

namespace {

Record memory(const QByteArray &text)
{
    CborWriter value;
    value.utf8(text);
    return writeRegister(Record(), {idOf<ActorId>(2), 1}, "content", value.take());
}

SpaceKey spaceKey(KeyEpoch epoch)
{
    return {epoch, SecretBytes::copyOf(QByteArray(kKeyBytes, char(epoch)))};
}

Row sealedMemory(const QByteArray &text = "the boiler needs 1.2 bar")
{
    return *sealedRow(kAccount, header(5), memory(text), spaceKey(1), keyOf(2));
}

Result<Record> opened(const Row &row, const SpaceKey &key)
{
    MN_TRY(const Envelope envelope, Envelope::fromBytes(row.envelope));
    return openedRow(kAccount, row, envelope, key.key);
}

} // namespace

class SealedRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHoldsTheSpaceKeyReadsIt();
    void everySealDrawsAKeyOfItsOwn();
    void nothingOfItIsInClear();
    void itsLengthSaysLittle();
    void anotherSpaceKeyIsSaidToBeOne();
    void noByteOfItCanBeChanged();
    void anotherPlaceIsRefused();
    void anotherWrapLeavesTheEnvelope();
    void aMarkerIsReadWithoutAKey();
    void aMarkerDoesNotPassForAMemory();
};

void SealedRecordTest::whoHoldsTheSpaceKeyReadsIt()
{
    const Row row = sealedMemory();
    QCOMPARE(opened(row, spaceKey(1)).value(), memory("the boiler needs 1.2 bar"));
    QCOMPARE(row.keyEpoch, KeyEpoch(1));
    QVERIFY(!row.isDeleted);
    const Row large = sealedMemory(QByteArray(100'000, 'x'));
    QCOMPARE(opened(large, spaceKey(1)).value(), memory(QByteArray(100'000, 'x')));
    QVERIFY(large.envelope.size() < 2'000);
}

// Rule `fresh_key`.
void SealedRecordTest::everySealDrawsAKeyOfItsOwn()
{
    const Row one = sealedMemory();
    const Row two = sealedMemory();
    QVERIFY(one.envelope != two.envelope);
    Row mixed = two; // the wrap of one version opens no other
    mixed.wrappedKey = one.wrappedKey;
    QVERIFY(!opened(mixed, spaceKey(1)));
}

void SealedRecordTest::nothingOfItIsInClear()
{
    const Row row = sealedMemory("MARKED-TEXT");
    const QByteArray all = toCbor(row);
    QVERIFY(!all.contains("MARKED"));
    QVERIFY(!all.contains("content"));
    QVERIFY(!all.contains(spaceKey(1).key.view().toByteArray()));
}

void SealedRecordTest::itsLengthSaysLittle()
{
    QSet<qsizetype> sizes;
    for (int length = 0; length < 100; ++length)
        sizes += sealedMemory(QByteArray(length, 'x')).envelope.size();
    QCOMPARE(sizes.size(), 1);
}

void SealedRecordTest::anotherSpaceKeyIsSaidToBeOne()
{
    QCOMPARE(opened(sealedMemory(), spaceKey(2)).error().code, Errc::WrongKey);
}

void SealedRecordTest::noByteOfItCanBeChanged()
{
    const Row row = sealedMemory();
    const qsizetype signedBytes = row.envelope.size() - Signature::kBytes; // the rest is looked at before it is opened
    for (qsizetype i = 0; i < signedBytes; ++i) {
        Row other = row;
        other.envelope[i] = char(other.envelope[i] ^ 1);
        QVERIFY(!opened(other, spaceKey(1)));
    }
    for (qsizetype i = 0; i < row.wrappedKey.size(); ++i) {
        Row other = row;
        other.wrappedKey[i] = char(other.wrappedKey[i] ^ 1);
        QVERIFY(!opened(other, spaceKey(1)));
    }
}

void SealedRecordTest::anotherPlaceIsRefused()
{
    const Row row = sealedMemory();
    Row other = row;
    other.keyEpoch = 2;
    QVERIFY(!opened(other, spaceKey(1)));
    other = row;
    other.record = idOf<RecordId>(6);
    QVERIFY(!opened(other, spaceKey(1)));
    other = row;
    other.space = idOf<SpaceId>(9);
    QVERIFY(!opened(other, spaceKey(1)));
    const Envelope envelope = Envelope::fromBytes(row.envelope).value();
    QVERIFY(!openedRow(idOf<AccountId>(1), row, envelope, spaceKey(1).key));
}

void SealedRecordTest::anotherWrapLeavesTheEnvelope()
{
    Row row = sealedMemory();
    row.wrappedKey = rewrappedKey(kAccount, row, spaceKey(1).key, spaceKey(2)).value();
    row.keyEpoch = 2;
    QCOMPARE(opened(row, spaceKey(2)).value(), memory("the boiler needs 1.2 bar"));
    QCOMPARE(opened(row, spaceKey(1)).error().code, Errc::WrongKey);
    QCOMPARE(rewrappedKey(kAccount, row, spaceKey(1).key, spaceKey(3)).error().code, Errc::WrongKey);
}

void SealedRecordTest::aMarkerIsReadWithoutAKey()
{
    VersionVector seen;
    seen.set(idOf<ActorId>(2), 7);
    EnvelopeHeader head = header(5);
    head.kind = RecordKind::Purge;
    const Row row = markerRow(kAccount, head, seen, keyOf(2));
    QVERIFY(row.isDeleted);
    const auto marker = openedRow(kAccount, row, Envelope::fromBytes(row.envelope).value(), SecretBytes());
    QVERIFY(marker);
    QCOMPARE(marker->purge(), std::optional(seen));
    QVERIFY(row.envelope.size() < 300);
}

void SealedRecordTest::aMarkerDoesNotPassForAMemory()
{
    const Row hidden = *sealedRow(kAccount, header(5), purged(memory("x")), spaceKey(1), keyOf(2));
    QCOMPARE(opened(hidden, spaceKey(1)).error().code, Errc::Damaged);
    EnvelopeHeader head = header(5);
    head.kind = RecordKind::Purge;
    Row row = markerRow(kAccount, head, {}, keyOf(2));
    row.envelope = signedEnvelope(kAccount, head, memory("x").toCbor(), keyOf(2)).toBytes();
    QVERIFY(!openedRow(kAccount, row, Envelope::fromBytes(row.envelope).value(), SecretBytes()));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::SealedRecordTest)
#include "sealed_record_test.moc"
