// One state, one form: what a record accepts is what it would write.
#include "core/record/memory_record.h"
#include "tests/unit/record/histories.h"
#include "tests/unit/record/random_memory.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace test;

class RecordCborTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyRecordComesBack();
    void anyBytesAreRefusedOrTheOneFormOfAState();
    void aNewerShapeIsToldAsSuch();
    void everyOtherFormIsRefused_data();
    void everyOtherFormIsRefused();
    void theSizeIsKnownBeforehand();
    void partsInAnyOrderGiveOneState();
};

namespace {

Record anyRecord()
{
    DotSource dots(actor('a'), 0);
    const Record saved = *apply(start(), MemoryChange::all(*anyMemory()), dots, HlcStamp::of(9));
    const auto words = *rc::gen::container<std::vector<quint32>>(rc::gen::arbitrary<quint32>());
    const auto states = play(words);
    return *rc::gen::arbitrary<bool>() ? join(saved, states[0]) : join(states[0], states[1]);
}

// A record of the given parts; `actors` is a vector as a canonical map.
QByteArray parts(const QByteArray &dots, const QByteArray &fields, quint64 reader = 1, const QByteArray &actors = {})
{
    VersionVector seen;
    seen.set(actor('a'), 5);
    seen.set(actor('b'), 2);
    CborWriter out;
    out.array(4);
    out.unsignedInteger(reader);
    out.item(actors.isEmpty() ? toCbor(seen) : actors);
    out.item(dots);
    out.item(fields);
    return out.take();
}

} // namespace

void RecordCborTest::anyRecordComesBack()
{
    QVERIFY(rc::check("fromCbor(toCbor(r)) == r", [] {
        const Record record = anyRecord();
        const QByteArray bytes = record.toCbor();
        const auto back = Record::fromCbor(bytes);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == record);
        RC_ASSERT(back->toCbor() == bytes);
    }));
}

void RecordCborTest::anyBytesAreRefusedOrTheOneFormOfAState()
{
    QVERIFY(rc::check("accepted bytes are those that toCbor() makes", [] {
        QByteArray bytes = anyRecord().toCbor();
        for (int changes = *rc::gen::inRange(1, 4); changes > 0 && !bytes.isEmpty(); --changes) {
            const int at = *rc::gen::inRange(0, int(bytes.size()));
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                bytes[at] = char(bytes[at] ^ 1 << *rc::gen::inRange(0, 8));
                break;
            case 1:
                bytes[at] = char(*rc::gen::arbitrary<quint8>());
                break;
            case 2:
                bytes.remove(at, *rc::gen::inRange(1, 4));
                break;
            default:
                bytes.insert(at, bytes.mid(at, *rc::gen::inRange(1, 4)));
            }
        }
        const auto record = Record::fromCbor(bytes);
        RC_CLASSIFY(record.has_value(), "accepted");
        if (record)
            RC_ASSERT(record->toCbor() == bytes);
        else
            RC_ASSERT(record.error().code == Errc::NotUnderstood || record.error().code == Errc::NewerVersion);
    }));
}

void RecordCborTest::aNewerShapeIsToldAsSuch()
{
    QCOMPARE(Record::fromCbor(parts("\x80", "\xa0", 2)).error().code, Errc::NewerVersion);
    CborWriter other; // whatever else has changed
    other.array(7);
    other.unsignedInteger(300);
    for (int i = 0; i < 6; ++i)
        other.null();
    QCOMPARE(Record::fromCbor(other.take()).error().code, Errc::NewerVersion);
}

void RecordCborTest::everyOtherFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
    const auto row = [&](const char *name, const char *dots, const char *fields, quint64 reader = 1) {
        QTest::newRow(name) << parts(hex(dots), hex(fields), reader);
    };
    // 82 0005: one dot (a, 5). a1 6174 82 00 6178: {"t": [dot 0, "x"]}
    QVERIFY(Record::fromCbor(parts(hex("820005"), hex("a16174"
                                                      "82006178"))));
    QVERIFY(Record::fromCbor(parts(hex("8400050102"), hex("a16174"
                                                          "8400617801"
                                                          "6178"))));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << QByteArray("\x01");
    QTest::newRow("an empty array") << QByteArray("\x80");
    QTest::newRow("five parts") << hex("8501a080a000");
    row("reader 0", "80", "a0", 0);
    row("a dot not seen", "820006",
        "a16174"
        "82006178");
    row("a dot of an unknown actor", "820201",
        "a16174"
        "82006178");
    row("dot 0", "820000",
        "a16174"
        "82006178");
    row("half a dot", "8100",
        "a16174"
        "82006178");
    QTest::newRow("a map among the dots") << hex("8401a081a000");
    row("dots out of order", "8401020005",
        "a16174"
        "84006178016178");
    row("a dot twice", "8400050005",
        "a16174"
        "84006178016179");
    row("a dot without a value", "8400050102",
        "a16174"
        "82006178");
    row("a value without a dot", "820005",
        "a16174"
        "82016178");
    row("a field without values", "820005",
        "a26174"
        "82006178"
        "6175"
        "80");
    row("half an entry", "820005",
        "a16174"
        "8100");
    row("values out of order", "820005",
        "a16174"
        "84006179006178");
    row("a value twice", "820005",
        "a16174"
        "84006178006178");
    row("entries out of order", "8400050102",
        "a16174"
        "84016178006178");
    row("a field's name that is bytes", "820005",
        "a14174"
        "82006178");
    row("fields that are an array", "820005", "80");
    QTest::newRow("an actor of 15 bytes") << parts("\x80", "\xa0", 1,
                                                   hex("a14f"
                                                       "000000000000000000000000000000"
                                                       "01"));
    QTest::newRow("an actor without writes") << parts("\x80", "\xa0", 1,
                                                      hex("a150"
                                                          "00000000000000000000000000000000"
                                                          "00"));
    QTest::newRow("a purge that saw more") << hex("8301a0a150"
                                                  "00000000000000000000000000000000"
                                                  "01");
}

void RecordCborTest::everyOtherFormIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto record = Record::fromCbor(bytes);
    QVERIFY(!record);
    QCOMPARE(record.error().code, Errc::NotUnderstood);
}

void RecordCborTest::theSizeIsKnownBeforehand()
{
    QVERIFY(rc::check("sizeBound() is no less than the size, and near it", [] {
        const Record record = anyRecord();
        const qsizetype size = record.toCbor().size();
        RC_ASSERT(size <= record.sizeBound());
        RC_ASSERT(record.sizeBound() <= size + 200 + 60 * record.entries().size());
    }));
}

void RecordCborTest::partsInAnyOrderGiveOneState()
{
    QVERIFY(rc::check("of(seen, shuffled entries) == r", [] {
        const Record record = anyRecord();
        RC_PRE(!record.isPurged());
        QList<Record::Entry> entries = record.entries();
        std::reverse(entries.begin(), entries.end());
        if (!entries.isEmpty())
            entries.append(entries.first());
        RC_ASSERT(Record::of(record.seen(), entries) == record);
    }));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::RecordCborTest)
#include "record_cbor_test.moc"
