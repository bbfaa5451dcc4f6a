#include "core/base/cbor.h"
#include <QTest>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <rapidcheck.h>
#include <set>

namespace mn {

class CborTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void examplesOfTheStandardAreWrittenAndRead_data();
    void examplesOfTheStandardAreWrittenAndRead();
    void everyNonCanonicalFormIsRefused_data();
    void everyNonCanonicalFormIsRefused();
    void whateverIsWrittenIsReadBack();
    void everyDoubleComesBackInItsShortestForm();
    void anyBytesAreRefusedOrTheOneFormOfTheirValue();
    void depthIsBounded();
    void aWrongTypeIsToldAndReadsNothing();
    void keysAreSortedByTheirBytes();
    void textIsAlwaysUtf8();
    void utf8IsJudgedAsUnicodeDoes();
};

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

// Reads one item and writes it again, whatever it is.
void copyItem(CborReader &in, CborWriter &out)
{
    switch (in.type()) {
    case CborType::Unsigned:
        out.unsignedInteger(*in.unsignedInteger());
        break;
    case CborType::Negative:
        if (const auto value = in.integer())
            out.integer(*value);
        else
            out.item(*in.item()); // below the range of 64 bits
        break;
    case CborType::Bytes:
        out.bytes(*in.bytes());
        break;
    case CborType::Text:
        out.text(*in.text());
        break;
    case CborType::Array: {
        const quint64 size = *in.array();
        out.array(size);
        for (quint64 i = 0; i < size; ++i)
            copyItem(in, out);
        break;
    }
    case CborType::Map: {
        const quint64 size = *in.map();
        out.map(size);
        for (quint64 i = 0; i < size * 2; ++i)
            copyItem(in, out);
        break;
    }
    case CborType::Tag:
        out.tag(*in.tag());
        copyItem(in, out);
        break;
    case CborType::Float:
        out.real(*in.real());
        break;
    case CborType::Simple:
        if (in.isNull()) {
            QVERIFY(in.null());
            out.null();
        } else if (const auto value = in.boolean()) {
            out.boolean(*value);
        } else {
            out.item(*in.item());
        }
        break;
    }
}

QByteArray copied(const QByteArray &bytes)
{
    auto reader = CborReader::open(bytes);
    if (!reader)
        return {};
    CborWriter writer;
    copyItem(*reader, writer);
    return reader->atEnd() ? writer.take() : QByteArray();
}

} // namespace

// RFC 8949 appendix A, all examples that are in deterministic form.
void CborTest::examplesOfTheStandardAreWrittenAndRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::function<void(CborWriter &)>>("write");
    const auto row = [](const char *name, const char *digits, std::function<void(CborWriter &)> write) {
        QTest::newRow(name) << hex(digits) << std::move(write);
    };
    using W = CborWriter;
    row("0", "00", [](W &w) { w.integer(0); });
    row("1", "01", [](W &w) { w.integer(1); });
    row("10", "0a", [](W &w) { w.integer(10); });
    row("23", "17", [](W &w) { w.integer(23); });
    row("24", "1818", [](W &w) { w.integer(24); });
    row("25", "1819", [](W &w) { w.integer(25); });
    row("100", "1864", [](W &w) { w.integer(100); });
    row("1000", "1903e8", [](W &w) { w.integer(1000); });
    row("1000000", "1a000f4240", [](W &w) { w.integer(1000000); });
    row("1000000000000", "1b000000e8d4a51000", [](W &w) { w.integer(1000000000000); });
    row("2^64-1", "1bffffffffffffffff", [](W &w) { w.unsignedInteger(18446744073709551615u); });
    row("bignum", "c249010000000000000000", [](W &w) {
        w.tag(2);
        w.bytes(hex("010000000000000000"));
    });
    row("-2^64", "3bffffffffffffffff", [](W &w) { w.item(hex("3bffffffffffffffff")); });
    row("-1", "20", [](W &w) { w.integer(-1); });
    row("-10", "29", [](W &w) { w.integer(-10); });
    row("-100", "3863", [](W &w) { w.integer(-100); });
    row("-1000", "3903e7", [](W &w) { w.integer(-1000); });
    row("-2^63", "3b7fffffffffffffff", [](W &w) { w.integer(std::numeric_limits<qint64>::min()); });
    row("0.0", "f90000", [](W &w) { w.real(0.0); });
    row("-0.0", "f98000", [](W &w) { w.real(-0.0); });
    row("1.0", "f93c00", [](W &w) { w.real(1.0); });
    row("1.1", "fb3ff199999999999a", [](W &w) { w.real(1.1); });
    row("1.5", "f93e00", [](W &w) { w.real(1.5); });
    row("65504.0", "f97bff", [](W &w) { w.real(65504.0); });
    row("100000.0", "fa47c35000", [](W &w) { w.real(100000.0); });
    row("greatest float", "fa7f7fffff", [](W &w) { w.real(3.4028234663852886e+38); });
    row("1.0e+300", "fb7e37e43c8800759c", [](W &w) { w.real(1.0e+300); });
    row("smallest half", "f90001", [](W &w) { w.real(5.960464477539063e-8); });
    row("smallest normal half", "f90400", [](W &w) { w.real(0.00006103515625); });
    row("-4.0", "f9c400", [](W &w) { w.real(-4.0); });
    row("-4.1", "fbc010666666666666", [](W &w) { w.real(-4.1); });
    row("infinity", "f97c00", [](W &w) { w.real(std::numeric_limits<double>::infinity()); });
    row("NaN", "f97e00", [](W &w) { w.real(std::numeric_limits<double>::quiet_NaN()); });
    row("-infinity", "f9fc00", [](W &w) { w.real(-std::numeric_limits<double>::infinity()); });
    row("false", "f4", [](W &w) { w.boolean(false); });
    row("true", "f5", [](W &w) { w.boolean(true); });
    row("null", "f6", [](W &w) { w.null(); });
    row("undefined", "f7", [](W &w) { w.item(hex("f7")); });
    row("simple(16)", "f0", [](W &w) { w.item(hex("f0")); });
    row("simple(255)", "f8ff", [](W &w) { w.item(hex("f8ff")); });
    row("date", "c074323031332d30332d32315432303a30343a30305a", [](W &w) {
        w.tag(0);
        w.text(u"2013-03-21T20:04:00Z");
    });
    row("tag 23", "d74401020304", [](W &w) {
        w.tag(23);
        w.bytes(hex("01020304"));
    });
    row("tag 32", "d82076687474703a2f2f7777772e6578616d706c652e636f6d", [](W &w) {
        w.tag(32);
        w.text(u"http://www.example.com");
    });
    row("h''", "40", [](W &w) { w.bytes({}); });
    row("bytes", "4401020304", [](W &w) { w.bytes(hex("01020304")); });
    row("empty text", "60", [](W &w) { w.text({}); });
    row("a", "6161", [](W &w) { w.text(u"a"); });
    row("IETF", "6449455446", [](W &w) { w.text(u"IETF"); });
    row("quotes", "62225c", [](W &w) { w.text(u"\"\\"); });
    row("umlaut", "62c3bc", [](W &w) { w.text(u"\u00fc"); });
    row("CJK", "63e6b0b4", [](W &w) { w.text(u"\u6c34"); });
    row("beyond the BMP", "64f0908591", [](W &w) { w.text(u"\U00010151"); });
    row("[]", "80", [](W &w) { w.array(0); });
    row("[1, 2, 3]", "83010203", [](W &w) {
        w.array(3);
        for (int i = 1; i <= 3; ++i)
            w.integer(i);
    });
    row("[1, [2, 3], [4, 5]]", "8301820203820405", [](W &w) {
        w.array(3);
        w.integer(1);
        w.array(2);
        w.integer(2);
        w.integer(3);
        w.array(2);
        w.integer(4);
        w.integer(5);
    });
    row("[1..25]", "98190102030405060708090a0b0c0d0e0f101112131415161718181819", [](W &w) {
        w.array(25);
        for (int i = 1; i <= 25; ++i)
            w.integer(i);
    });
    row("{}", "a0", [](W &w) { w.map(0); });
    row("{1: 2, 3: 4}", "a201020304", [](W &w) {
        w.map(2);
        for (int i = 1; i <= 4; ++i)
            w.integer(i);
    });
    row("{a: 1, b: [2, 3]}", "a26161016162820203", [](W &w) { w.textMap({{"b", hex("820203")}, {"a", hex("01")}}); });
    row("[a, {b: c}]", "826161a161626163", [](W &w) {
        w.array(2);
        w.text(u"a");
        w.textMap({{"b", hex("6163")}});
    });
    row("{a..e}", "a56161614161626142616361436164614461656145", [](W &w) {
        w.textMap({{"e", hex("6145")}, {"a", hex("6141")}, {"d", hex("6144")}, {"c", hex("6143")}, {"b", hex("6142")}});
    });
}

void CborTest::examplesOfTheStandardAreWrittenAndRead()
{
    QFETCH(QByteArray, bytes);
    using Write = std::function<void(CborWriter &)>;
    QFETCH(Write, write);
    CborWriter writer;
    write(writer);
    QCOMPARE(writer.take().toHex(), bytes.toHex());
    QCOMPARE(copied(bytes).toHex(), bytes.toHex());
}

void CborTest::everyNonCanonicalFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *digits) { QTest::newRow(name) << hex(digits); };
    row("nothing", "");
    row("two items", "0000");
    row("23 in one byte", "1817");
    row("255 in two bytes", "1900ff");
    row("65535 in four bytes", "1a0000ffff");
    row("2^32-1 in eight bytes", "1b00000000ffffffff");
    row("-1 in one byte", "3800");
    row("length of bytes too long", "580141");
    row("length of text too long", "780161");
    row("length of an array too long", "980101");
    row("length of a map too long", "b8010101");
    row("tag number too long", "d80001");
    row("head cut off", "19ff");
    row("head cut off after its first byte", "18");
    row("eight bytes cut off", "1b00000001000000");
    row("reserved 28", "1c");
    row("reserved 29", "3d");
    row("reserved 30", "5e");
    row("indefinite bytes", "5f42010243030405ff");
    row("indefinite text", "7f657374726561646d696e67ff");
    row("indefinite array", "9fff");
    row("indefinite map", "bf61610161629f0203ffff");
    row("break alone", "ff");
    row("bytes beyond the end", "4401020");
    row("text beyond the end", "6261");
    row("array beyond the end", "8301");
    row("array of 2^63", "9b8000000000000000");
    row("array of 2^64-1", "9bffffffffffffffff");
    row("bytes of 2^64-1", "5bffffffffffffffff00");
    row("map of 2^63", "bb8000000000000000");
    row("map without its last value", "a201020304a1");
    row("map with a key alone", "a101");
    row("tag of nothing", "c0");
    row("keys the same", "a201000100");
    row("keys out of order", "a203000100");
    row("longer key first", "a262616100616200");
    row("equal text keys", "a2616100616100");
    row("simple 0 in one byte", "f800");
    row("false in one byte", "f814");
    row("simple 31", "f81f");
    row("NaN with a payload", "f97e01");
    row("NaN with a sign", "f9fe00");
    row("NaN as float", "fa7fc00000");
    row("NaN as double", "fb7ff8000000000000");
    row("infinity as float", "fa7f800000");
    row("infinity as double", "fb7ff0000000000000");
    row("1.0 as float", "fa3f800000");
    row("1.0 as double", "fb3ff0000000000000");
    row("100000.0 as double", "fb40f86a0000000000");
    row("smallest half as float", "fa33800000");
    row("overlong UTF-8", "62c080");
    row("surrogate in UTF-8", "63eda080");
    row("UTF-8 above 10FFFF", "64f4908080");
    row("UTF-8 cut off", "62e6b0");
    row("stray continuation", "6180");
    row("UTF-8 broken after eight plain bytes", "6a6162636465666768c080");
}

void CborTest::everyNonCanonicalFormIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto reader = CborReader::open(bytes);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, Errc::NotUnderstood);
}

namespace {

void writeRandom(CborWriter &out, int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 9 : 6)) {
    case 0:
        out.unsignedInteger(*rc::gen::arbitrary<quint64>() >> *rc::gen::inRange(0, 64));
        break;
    case 1:
        out.integer(*rc::gen::arbitrary<qint64>() >> *rc::gen::inRange(0, 63));
        break;
    case 2: {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        out.bytes(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        break;
    }
    case 3: {
        const auto units = *rc::gen::container<std::u16string>(rc::gen::arbitrary<char16_t>());
        out.text(units);
        break;
    }
    case 4:
        out.real(std::bit_cast<double>(*rc::gen::arbitrary<quint64>()));
        break;
    case 5:
        *rc::gen::arbitrary<bool>() ? out.boolean(*rc::gen::arbitrary<bool>()) : out.null();
        break;
    case 6: {
        const int size = *rc::gen::inRange(0, 5);
        out.array(quint64(size));
        for (int i = 0; i < size; ++i)
            writeRandom(out, depth - 1);
        break;
    }
    case 7: {
        const auto keys = *rc::gen::arbitrary<std::set<quint8>>();
        QList<std::pair<QByteArray, QByteArray>> pairs;
        for (const quint8 key : keys) {
            CborWriter value;
            writeRandom(value, depth - 1);
            pairs.append({QByteArray(1 + key % 3, char('a' + key % 26)) + QByteArray::number(key), value.take()});
        }
        out.textMap(pairs);
        break;
    }
    default:
        out.tag(*rc::gen::arbitrary<quint32>());
        writeRandom(out, depth - 1);
    }
}

} // namespace

void CborTest::whateverIsWrittenIsReadBack()
{
    QVERIFY(rc::check("read(write(x)) written again is write(x)", [] {
        CborWriter writer;
        writeRandom(writer, 4);
        const QByteArray bytes = writer.take();
        RC_ASSERT(copied(bytes) == bytes);
    }));
}

void CborTest::everyDoubleComesBackInItsShortestForm()
{
    const auto comesBack = [](double value) {
        CborWriter writer;
        writer.real(value);
        const QByteArray bytes = writer.take();
        auto reader = CborReader::open(bytes);
        const double back = *reader->real();
        const bool same =
            std::isnan(value) ? std::isnan(back) : std::bit_cast<quint64>(back) == std::bit_cast<quint64>(value);
        const bool isFloat = std::isnan(value) || double(float(value)) == value;
        return same && (bytes.size() == 9) == !isFloat;
    };
    // Every half there is, and its neighbours among floats and doubles.
    for (quint32 half = 0; half < 0x10000; ++half) {
        QByteArray bytes = hex("f90000");
        bytes[1] = char(half >> 8);
        bytes[2] = char(half);
        auto reader = CborReader::open(bytes);
        QCOMPARE(reader.has_value(), (half & 0x7c00) != 0x7c00 || (half & 0x3ff) == 0 || half == 0x7e00);
        if (!reader)
            continue;
        const double value = *reader->real();
        CborWriter writer;
        writer.real(value);
        QCOMPARE(writer.take(), bytes);
        QVERIFY(comesBack(std::nextafter(float(value), 1e9f)));
        QVERIFY(comesBack(std::nextafter(value, -1e9)));
    }
    QVERIFY(rc::check("any bits", [&](quint64 bits) { RC_ASSERT(comesBack(std::bit_cast<double>(bits))); }));
    QVERIFY(rc::check("any float", [&](quint32 bits) { RC_ASSERT(comesBack(double(std::bit_cast<float>(bits)))); }));
}

void CborTest::anyBytesAreRefusedOrTheOneFormOfTheirValue()
{
    QVERIFY(rc::check("accepted bytes are written again as they were", [] {
        CborWriter writer;
        writeRandom(writer, 3);
        QByteArray bytes = writer.take();
        for (int flips = *rc::gen::inRange(1, 4); flips > 0 && !bytes.isEmpty(); --flips) {
            const int at = *rc::gen::inRange(0, int(bytes.size()));
            if (*rc::gen::arbitrary<bool>())
                bytes[at] = char(*rc::gen::arbitrary<quint8>());
            else
                bytes.remove(at, 1);
        }
        if (CborReader::open(bytes))
            RC_ASSERT(copied(bytes) == bytes);
    }));
}

void CborTest::depthIsBounded()
{
    const auto nested = [](int depth, char open) { return QByteArray(depth, open) + char(0); };
    for (const char open : {char(0x81), char(0xc1)}) {
        QVERIFY(CborReader::open(nested(CborReader::kMaxDepth, open)));
        QVERIFY(!CborReader::open(nested(CborReader::kMaxDepth + 1, open)));
        QVERIFY(!CborReader::open(nested(10'000'000, open))); // and no stack is exhausted
    }
}

void CborTest::aWrongTypeIsToldAndReadsNothing()
{
    const QByteArray bytes = hex("83016161f5");
    auto reader = CborReader::open(bytes);
    QVERIFY(!reader->map());
    QVERIFY(!reader->array(2));
    QCOMPARE(reader->place(), 0);
    QVERIFY(reader->array(3));
    QVERIFY(!reader->text());
    QVERIFY(!reader->bytes());
    QVERIFY(!reader->real());
    QVERIFY(!reader->boolean());
    QVERIFY(!reader->null());
    QVERIFY(!reader->tag());
    QCOMPARE(reader->unsignedInteger().value(), quint64(1));
    QCOMPARE(reader->integer().error().code, Errc::NotUnderstood);
    QCOMPARE(reader->text().value(), QStringLiteral("a"));
    QCOMPARE(reader->boolean().value(), true);
    QVERIFY(reader->atEnd());
    QVERIFY(!reader->boolean());
    QVERIFY(!reader->item());
    const QByteArray large = hex("1bffffffffffffffff");
    auto number = CborReader::open(large);
    QVERIFY(!number->integer());
    QCOMPARE(number->unsignedInteger().value(), std::numeric_limits<quint64>::max());
}

void CborTest::keysAreSortedByTheirBytes()
{
    CborWriter writer;
    writer.textMap({{"aa", hex("01")}, {"b", hex("02")}, {"\xc3\xbc", hex("03")}, {"a", hex("04")}});
    const QByteArray bytes = writer.take();
    QCOMPARE(bytes.toHex(), QByteArray("a4616104616202626161"
                                       "0162c3bc03"));
    QVERIFY(CborReader::open(bytes));
}

void CborTest::textIsAlwaysUtf8()
{
    QVERIFY(rc::check("any UTF-16 comes back, but for unpaired surrogates", [] {
        const auto units = *rc::gen::container<std::u16string>(
            rc::gen::oneOf(rc::gen::arbitrary<char16_t>(), rc::gen::inRange<char16_t>(0xd7f0, 0xe010),
                           rc::gen::element<char16_t>(u'\0', u'\ufeff', u'a')));
        const QString text = QString::fromStdU16String(units);
        QString mended = text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (isPair)
                ++i;
            else if (text[i].isSurrogate())
                mended[i] = QChar(QChar::ReplacementCharacter);
        }
        CborWriter writer;
        writer.text(text);
        const QByteArray bytes = writer.take();
        auto reader = CborReader::open(bytes);
        RC_ASSERT(reader.has_value());
        RC_ASSERT(*reader->text() == mended);
        RC_ASSERT(utf8Of(text) == utf8Of(mended));
    }));
}

void CborTest::utf8IsJudgedAsUnicodeDoes()
{
    // Every code point alone, and every pair of bytes: as Qt's decoder judges.
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        QVERIFY(isUtf8(QString::fromUcs4(&c, 1).toUtf8()));
    }
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const char two[] = {char(first), char(second)};
            const bool isValid =
                (first < 0x80 && second < 0x80) || (first >= 0xc2 && first < 0xe0 && (second & 0xc0) == 0x80);
            QCOMPARE(isUtf8(QByteArrayView(two, 2)), isValid);
        }
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::CborTest)
#include "cbor_test.moc"
