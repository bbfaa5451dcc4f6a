#include "core/crypto/sealed_box.h"
#include "core/vault/vector_pack.h"
#include "sync/client/sealed_pack.h"
#include "sync/device/sealed_record.h"
#include "tests/golden/protocol_vectors.h"
#include "tests/support/paths.h"
#include "tests/unit/protocol/messages.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

QJsonObject vectors()
{
    QFile file(mn::test::sourcePath("tests/golden/protocol_vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray refused(QLatin1StringView what)
{
    return vectors()["refused"_L1][what].toArray();
}

// A line of its own for each vector in a list, named after what it shows.
void addRows(const QJsonArray &list)
{
    QTest::addColumn<QJsonObject>("one");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString what = list[i]["type"_L1].toString() + u' ' + list[i]["name"_L1].toString() +
                             list[i]["why"_L1].toString() + list[i]["what"_L1].toString();
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(i).arg(what))) << list[i].toObject();
    }
    QVERIFY(!list.isEmpty());
}

template <class T> QString errorOf(const Result<T> &result)
{
    return result ? u"read"_s : name(result.error().code);
}

// A message of the kind that the vector names, read and written again.
Result<QJsonObject> again(const QJsonObject &one)
{
    auto read = readMessage(one["type"_L1].toString(), bytesOf(one["cbor"_L1]));
    return read ? *std::move(read) : fail(Errc::NotFound, one["type"_L1].toString());
}

SecretBytes secretOf(const QJsonValue &hex)
{
    return SecretBytes::copyOf(bytesOf(hex));
}

template <class T> T idIn(const QJsonValue &hex)
{
    return T::fromBytes(bytesOf(hex)).value_or(T());
}

Result<Record> openedFrom(const QJsonObject &one)
{
    MN_TRY(const Row row, fromCbor<Row>(bytesOf(one["cbor"_L1])));
    MN_TRY(const Envelope envelope, Envelope::fromBytes(row.envelope));
    return openedRow(idIn<AccountId>(one["account"_L1]), row, envelope, secretOf(one["space_key"_L1]));
}

} // namespace

// What this program reads and writes is what clients in other languages were told: tests/golden/protocol_vectors.json.
class ProtocolVectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allIsComputedAgain();
    void messagesAreReadAndWrittenAgain_data() { addRows(vectors()["messages"_L1].toArray()); }
    void messagesAreReadAndWrittenAgain();
    void signaturesAreTakenOrNot_data() { addRows(vectors()["signatures"_L1].toArray()); }
    void signaturesAreTakenOrNot();
    void onlyCanonicalItemsAreRead_data() { addRows(refused("cbor"_L1)); }
    void onlyCanonicalItemsAreRead();
    void messagesAreRefused_data() { addRows(refused("messages"_L1)); }
    void messagesAreRefused();
    void commitsAreRefused_data() { addRows(refused("commits"_L1)); }
    void commitsAreRefused();
    void eventsAreRefused_data() { addRows(refused("events"_L1)); }
    void eventsAreRefused();
    void logsAreRefusedAtTheirLastEvent_data() { addRows(refused("control_logs"_L1)); }
    void logsAreRefusedAtTheirLastEvent();
    void envelopesAreRefused_data() { addRows(refused("envelopes"_L1)); }
    void envelopesAreRefused();
    void packsAreOpened_data() { addRows(vectors()["sealed"_L1]["packs"_L1].toArray()); }
    void packsAreOpened();
    void packsAreRefused_data() { addRows(vectors()["sealed"_L1]["refused_packs"_L1].toArray()); }
    void packsAreRefused();
    void recordsAreOpened_data() { addRows(vectors()["sealed"_L1]["records"_L1].toArray()); }
    void recordsAreOpened();
    void recordsAreRefused_data() { addRows(vectors()["sealed"_L1]["refused_records"_L1].toArray()); }
    void recordsAreRefused();
    void wrapsAreOpened_data() { addRows(vectors()["sealed"_L1]["wraps"_L1].toArray()); }
    void wrapsAreOpened();
    void wrapsAreRefused_data() { addRows(vectors()["sealed"_L1]["refused_wraps"_L1].toArray()); }
    void wrapsAreRefused();
};

void ProtocolVectorsTest::allIsComputedAgain()
{
    QJsonObject file = vectors();
    QJsonObject computed = protocolVectors();
    QVERIFY(file["sealed"_L1].isObject());
    file.remove(u"sealed"_s);
    QCOMPARE(file.keys(), computed.keys());
    for (const QString &part : computed.keys())
        QVERIFY2(file[part] == computed[part], qPrintable(part));
}

void ProtocolVectorsTest::messagesAreReadAndWrittenAgain()
{
    QFETCH(const QJsonObject, one);
    const auto read = again(one);
    QCOMPARE(errorOf(read), u"read"_s);
    QCOMPARE(read->value("cbor"_L1), one["cbor"_L1]);
    QCOMPARE(read->value("value"_L1), one["value"_L1]);
}

void ProtocolVectorsTest::signaturesAreTakenOrNot()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(isSignedBy(idIn<VerifyingKey>(one["key"_L1]), one["name"_L1].toString().toLatin1().constData(),
                        bytesOf(one["message"_L1]), idIn<Signature>(one["signature"_L1])),
             one["valid"_L1].toBool());
}

void ProtocolVectorsTest::onlyCanonicalItemsAreRead()
{
    QFETCH(const QJsonObject, one);
    const auto read = CborReader::open(bytesOf(one["bytes"_L1]));
    QCOMPARE(read.has_value(), one["canonical"_L1].toBool());
}

void ProtocolVectorsTest::messagesAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(again(one)), one["error"_L1].toString());
}

void ProtocolVectorsTest::commitsAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(commitOf({bytesOf(one["body"_L1]), {}})), one["error"_L1].toString());
}

void ProtocolVectorsTest::eventsAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(eventOf({bytesOf(one["body"_L1]), {}})), one["error"_L1].toString());
}

void ProtocolVectorsTest::logsAreRefusedAtTheirLastEvent()
{
    QFETCH(const QJsonObject, one);
    QList<SignedEvent> log;
    for (const QJsonValue &event : one["events"_L1].toArray())
        log.append({bytesOf(event["body"_L1]), idIn<Signature>(event["sig"_L1])});
    QVERIFY(!log.isEmpty());
    const auto before = ControlState::of(log.first(log.size() - 1));
    QVERIFY(before);
    QCOMPARE(errorOf(before->with(log.last())), one["error"_L1].toString());
}

void ProtocolVectorsTest::envelopesAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(Envelope::fromBytes(bytesOf(one["bytes"_L1]))), one["error"_L1].toString());
}

void ProtocolVectorsTest::packsAreOpened()
{
    QFETCH(const QJsonObject, one);
    const PackSeal seal(idIn<AccountId>(one["account"_L1]), secretOf(one["space_key"_L1]));
    const auto pack = seal.open(idIn<BlobName>(one["name"_L1]), bytesOf(one["sealed"_L1]));
    QCOMPARE(errorOf(pack), u"read"_s);
    QCOMPARE(hexOf(*pack), one["pack"_L1].toString());
    QCOMPARE(errorOf(VectorPack::fromBytes(*pack)), u"read"_s);
}

void ProtocolVectorsTest::packsAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(VectorPack::fromBytes(bytesOf(one["bytes"_L1]))), name(Errc::NotUnderstood));
}

void ProtocolVectorsTest::recordsAreOpened()
{
    QFETCH(const QJsonObject, one);
    const auto record = openedFrom(one);
    QCOMPARE(errorOf(record), u"read"_s);
    QCOMPARE(hexOf(record->toCbor()), one["state"_L1].toString());
    QCOMPARE(jsonOf(*fromCbor<Row>(bytesOf(one["cbor"_L1]))), one["row"_L1]);
}

void ProtocolVectorsTest::recordsAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(openedFrom(one)), one["error"_L1].toString());
}

void ProtocolVectorsTest::wrapsAreOpened()
{
    QFETCH(const QJsonObject, one);
    const SecretBytes seed = secretOf(one["seed"_L1]);
    QCOMPARE(QJsonValue(hexOf(*boxPublicKey(seed))), one["wrap"_L1]["to"_L1]);
    const auto opened = openBox(seed, bytesOf(one["wrap"_L1]["sealed"_L1]));
    QCOMPARE(errorOf(opened), u"read"_s);
    QCOMPARE(hexOf(*opened), one["key"_L1].toString());
    QCOMPARE(jsonOf(keyCommitment(idIn<SpaceId>(one["space"_L1]), KeyEpoch(one["wrap"_L1]["epoch"_L1].toInt()),
                                  SecretBytes::copyOf(*opened))),
             one["commitment"_L1]);
}

void ProtocolVectorsTest::wrapsAreRefused()
{
    QFETCH(const QJsonObject, one);
    QCOMPARE(errorOf(openBox(secretOf(one["seed"_L1]), bytesOf(one["sealed"_L1]))), one["error"_L1].toString());
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::ProtocolVectorsTest)
#include "protocol_vectors_test.moc"
