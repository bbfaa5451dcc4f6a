#include "core/exchange/import_limits.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/text_encoding.h"
#include <QStringEncoder>
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Hands out a few bytes at a time, so that everything lies across a border once.
class Dripping final : public ByteReader {
public:
    Dripping(QByteArray bytes, qint64 drop) : m_bytes(std::move(bytes)), m_drop(drop) {}
    Result<QByteArray> read(qint64 atMost) override
    {
        const QByteArray out = m_bytes.mid(m_at, std::min(atMost, m_drop));
        m_at += out.size();
        return out;
    }

private:
    QByteArray m_bytes;
    qint64 m_drop;
    qint64 m_at = 0;
};

ByteOrigin dripping(const QByteArray &bytes, qint64 drop)
{
    return {u"drops"_s, bytes.size(), [=](qint64 offset) -> Result<std::unique_ptr<ByteReader>> {
                return std::make_unique<Dripping>(bytes.mid(offset), drop);
            }};
}

// Never ends, never has a line end.
class Endless final : public ByteReader {
public:
    explicit Endless(qint64 size) : m_left(size) {}
    Result<QByteArray> read(qint64 atMost) override
    {
        const qint64 size = std::min(atMost, m_left);
        m_left -= size;
        return m_left == 0 && size > 0 ? QByteArray(size - 1, 'x') + '\n' : QByteArray(size, 'x');
    }

private:
    qint64 m_left;
};

} // namespace

class TextEncodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aByteOrderMarkDecides();
    void whatIsNotUtf8IsWindows1252();
    void loneSurrogatesAreReplaced();
    void aStreamInAnyEncodingIsReadAsUtf8();
    void aStreamGoesOnFromAnyOffset();
    void linesEndWithLfOrCrLf();
    void aLineOfAGigabyteIsReadOver();
};

void TextEncodingTest::aByteOrderMarkDecides()
{
    const QString text = u"Käse 🧀"_s;
    QCOMPARE(decodeText("\xef\xbb\xbf" + text.toUtf8()).text, text);
    QByteArray utf16("\xff\xfe");
    for (const QChar c : text) {
        utf16 += char(c.unicode() & 0xff);
        utf16 += char(c.unicode() >> 8);
    }
    QCOMPARE(decodeText(utf16).text, text);
    QCOMPARE(decodeText(utf16).encoding, TextEncoding::Utf16LE);
    QVERIFY(!looksBinary(utf16));
    QVERIFY(looksBinary(utf16.mid(2)));
    QCOMPARE(decodeText(QByteArray("\0\0\xfe\xff\0\1\xf9\xc0", 8)).text, u"🧀"_s);
}

void TextEncodingTest::whatIsNotUtf8IsWindows1252()
{
    const DecodedText decoded = decodeText("na\xefve \x80 5 \x96 \x93quoted\x94");
    QCOMPARE(decoded.text, u"naïve € 5 – “quoted”"_s);
    QCOMPARE(decoded.encoding, TextEncoding::Windows1252);
    QCOMPARE(decodeText("naïve").encoding, TextEncoding::Utf8);
    QCOMPARE(decodeText("").text, QString());
}

void TextEncodingTest::loneSurrogatesAreReplaced()
{
    const QString lone = u"a"_s + QChar(0xd83e) + u"b"_s + QChar(0xddc0);
    QCOMPARE(validUnicode(lone), u"a\ufffdb\ufffd"_s);
    QCOMPARE(validUnicode(u"🧀"_s), u"🧀"_s);
}

void TextEncodingTest::aStreamInAnyEncodingIsReadAsUtf8()
{
    QVERIFY(rc::check("UTF-8, UTF-16 and UTF-32 give the same stream, in pieces of any size", [] {
        // Any mixture of one, two, three and four byte characters.
        const auto codes = *rc::gen::container<std::vector<char32_t>>(
            rc::gen::element<char32_t>(U'a', U'\n', U'é', U'中', U'🧀', U'\U0010ffff'));
        const QString text = QString::fromUcs4(codes.data(), qsizetype(codes.size()));
        const auto drop = *rc::gen::inRange(1, 9);
        const auto encode = [&](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                    QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
            const auto reader = openAsUtf8(dripping(encode(encoding), drop), 0);
            RC_ASSERT(reader.has_value());
            RC_ASSERT(*readAll(**reader, 1 << 20) == text.toUtf8());
        }
    }));
}

void TextEncodingTest::aStreamGoesOnFromAnyOffset()
{
    const QString text = u"eins\nzwei 🧀\ndrei"_s;
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const QByteArray utf16 = encoder(text);
    for (qint64 offset = 0; offset <= text.toUtf8().size(); ++offset)
        for (const QByteArray &bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), utf16}) {
            const auto reader = openAsUtf8(ByteOrigin::bytes(u"x"_s, bytes), offset);
            QCOMPARE(*readAll(**reader, 1000), text.toUtf8().mid(offset));
        }
}

void TextEncodingTest::linesEndWithLfOrCrLf()
{
    const QByteArray bytes = "one\r\n\ntwo\nlast";
    for (const qint64 drop : {1, 2, 5, 100}) {
        LineReader lines(std::make_unique<Dripping>(bytes, drop), 100);
        QByteArrayList all;
        for (;;) {
            const qint64 offset = lines.offset();
            const auto line = *lines.next();
            if (!line)
                break;
            QVERIFY(bytes.mid(offset).startsWith(line->bytes));
            QCOMPARE(line->number, all.size() + 1);
            all += line->bytes;
        }
        QCOMPARE(all, (QByteArrayList{"one", "", "two", "last"}));
        QCOMPARE(lines.offset(), bytes.size());
    }
}

void TextEncodingTest::aLineOfAGigabyteIsReadOver()
{
    LineReader lines(std::make_unique<Endless>(1 << 30), limits::kLineBytes);
    const auto line = *lines.next();
    QVERIFY(line->tooLong);
    QVERIFY(line->bytes.isEmpty());
    QCOMPARE(line->length, (1 << 30) - 1);
    QVERIFY(!*lines.next());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::TextEncodingTest)
#include "text_encoding_test.moc"
