#include "core/embed/safetensors.h"
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

class SafetensorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAFileHolds();
    void refusesHostileHeads_data();
    void refusesHostileHeads();
    void refusesTheWrongShapeTypeOrName();
    void anyChangeOfAHeadIsReadOrRefusedButNeverFollowedOutside();
};

namespace {

QByteArray file(QByteArrayView head, qsizetype dataBytes)
{
    QByteArray out(8, '\0');
    qToLittleEndian<quint64>(quint64(head.size()), out.data());
    return out + head.toByteArray() + QByteArray(dataBytes, '\1');
}

Result<SafetensorsHeader> read(const QByteArray &bytes)
{
    return readSafetensorsHeader(bytes, bytes.size());
}

// 8 + 120 bytes, so that the data begins aligned.
QByteArray twoTensors()
{
    QByteArray head = R"({"a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},)"
                      R"("b":{"dtype":"I64","shape":[1],"data_offsets":[8,16]}})";
    return head.leftJustified(120, ' ');
}

} // namespace

void SafetensorsTest::readsWhatAFileHolds()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.safetensors"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QByteArray bytes = file(twoTensors(), 16);
    const float values[] = {1.5F, -2};
    std::memcpy(bytes.data() + 128, values, sizeof values);
    out.write(bytes);
    out.close();

    const auto opened = Safetensors::open(path);
    QVERIFY(opened);
    const auto a = opened->floats(u"a"_s, {2, 1});
    QVERIFY(a);
    QCOMPARE(std::vector<float>(a->begin(), a->end()), (std::vector<float>{1.5F, -2}));
    QCOMPARE(Safetensors::open(folder.filePath(u"absent"_s)).error().code, Errc::FileUnreadable);
}

void SafetensorsTest::refusesHostileHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const int no = int(Errc::NotUnderstood);
    const auto tensor = [](const char *shape, const char *offsets, const char *type = "F32") {
        return QByteArray(R"({"a":{"dtype":")") + type + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets +
               "}}";
    };
    QTest::newRow("nothing") << QByteArray() << no;
    QTest::newRow("half a length") << QByteArray(7, '\0') << no;
    QTest::newRow("length only") << QByteArray(8, '\0') << no;
    QTest::newRow("head beyond the end") << file(twoTensors(), 0).chopped(1) << no;
    QTest::newRow("head of 2^63 bytes") << QByteArray(8, '\xff') << int(Errc::TooLarge);
    QTest::newRow("no JSON") << file("{\"a\":", 0) << no;
    QTest::newRow("an array") << file("[]", 0) << no;
    QTest::newRow("a number as tensor") << file("{\"a\":1}", 0) << no;
    QTest::newRow("deep nesting") << file(QByteArray(100'000, '['), 0) << no;
    QTest::newRow("unknown type") << file(tensor("[1]", "[0,4]", "F31"), 4) << no;
    QTest::newRow("negative shape") << file(tensor("[-1]", "[0,4]"), 4) << no;
    QTest::newRow("broken shape") << file(tensor("[0.5]", "[0,2]"), 2) << no;
    QTest::newRow("shape overflows") << file(tensor("[4294967296,4294967296]", "[0,4]"), 4) << no;
    QTest::newRow("shape overflows to zero") << file(tensor("[9007199254740992,2048]", "[0,0]"), 0) << no;
    QTest::newRow("number beyond whole doubles") << file(tensor("[1e300]", "[0,4]"), 4) << no;
    QTest::newRow("too many dimensions") << file(tensor("[1,1,1,1,1,1,1,1,1]", "[0,4]"), 4) << no;
    QTest::newRow("offsets backwards") << file(tensor("[1]", "[4,0]"), 4) << no;
    QTest::newRow("beyond the file") << file(tensor("[2]", "[0,8]"), 4) << no;
    QTest::newRow("bytes left over") << file(tensor("[1]", "[0,4]"), 8) << no;
    QTest::newRow("a hole at the start") << file(tensor("[1]", "[4,8]"), 8) << no;
    QTest::newRow("size is not the shape's") << file(tensor("[1]", "[0,8]"), 8) << no;
    QTest::newRow("three offsets") << file(tensor("[1]", "[0,4,4]"), 4) << no;
    QTest::newRow("overlap") << file(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                                     R"("b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})",
                                     6)
                             << no;
}

void SafetensorsTest::refusesHostileHeads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const auto header = read(bytes);
    QVERIFY(!header);
    QCOMPARE(int(header.error().code), code);
}

void SafetensorsTest::refusesTheWrongShapeTypeOrName()
{
    QTemporaryDir folder;
    QFile out(folder.filePath(u"x"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(file(twoTensors(), 16));
    out.close();
    const auto opened = Safetensors::open(out.fileName());
    QVERIFY(opened);
    QVERIFY(opened->floats(u"a"_s, {2, 1}));
    QCOMPARE(opened->floats(u"a"_s, {1, 2}).error().code, Errc::NotUnderstood);
    QCOMPARE(opened->floats(u"b"_s, {1}).error().code, Errc::NotUnderstood);
    QCOMPARE(opened->floats(u"c"_s, {1}).error().code, Errc::NotUnderstood);
}

void SafetensorsTest::anyChangeOfAHeadIsReadOrRefusedButNeverFollowedOutside()
{
    const bool held = rc::check("a changed head stays inside the file", [] {
        QByteArray bytes = file(twoTensors(), 16);
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            bytes[*rc::gen::inRange<qsizetype>(8, 128)] = *rc::gen::elementOf(std::string("0123456789[]{}\",:-eFIU "));
        const auto header = read(bytes);
        if (!header)
            return;
        for (const TensorPlace &place : std::as_const(header->tensors)) {
            RC_ASSERT(place.begin >= 0);
            RC_ASSERT(place.begin <= place.end);
            RC_ASSERT(header->dataBegin + place.end <= bytes.size());
        }
    });
    QVERIFY(held);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SafetensorsTest)
#include "safetensors_test.moc"
