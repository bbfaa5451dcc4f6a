#include "core/exchange/text_encoding.h"
#include "core/exchange/import_limits.h"
#include <QStringDecoder>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// 0x80..0x9f of Windows-1252; the rest of it is Latin-1. Source: WHATWG Encoding, index-windows-1252.
constexpr char16_t kWindows1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

struct Mark {
    TextEncoding encoding;
    QByteArrayView bytes;
};

// The longer marks first: UTF-32LE begins like UTF-16LE.
const Mark kMarks[] = {
    {TextEncoding::Utf32LE, QByteArrayView("\xff\xfe\0\0", 4)},
    {TextEncoding::Utf32BE, QByteArrayView("\0\0\xfe\xff", 4)},
    {TextEncoding::Utf8, QByteArrayView("\xef\xbb\xbf", 3)},
    {TextEncoding::Utf16LE, QByteArrayView("\xff\xfe", 2)},
    {TextEncoding::Utf16BE, QByteArrayView("\xfe\xff", 2)},
};

std::optional<Mark> markOf(QByteArrayView bytes)
{
    for (const Mark &mark : kMarks)
        if (bytes.startsWith(mark.bytes))
            return mark;
    return std::nullopt;
}

QStringConverter::Encoding converterOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LE:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BE:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf32LE:
        return QStringConverter::Utf32LE;
    case TextEncoding::Utf32BE:
        return QStringConverter::Utf32BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    return text;
}

// UTF-16 and UTF-32 as UTF-8, piece by piece.
class Utf8Reader final : public ByteReader {
public:
    Utf8Reader(std::unique_ptr<ByteReader> reader, TextEncoding encoding)
        : m_reader(std::move(reader)), m_decoder(converterOf(encoding))
    {
    }

    Result<QByteArray> read(qint64 atMost) override
    {
        while (m_rest.isEmpty() && !m_ended) {
            MN_TRY(const QByteArray part, m_reader->read(limits::kReadBytes));
            m_ended = part.isEmpty();
            // A pair of surrogates may lie across two parts.
            QString text = m_high + (m_ended ? QString() : QString(m_decoder(part)));
            m_high.clear();
            if (!m_ended && !text.isEmpty() && text.back().isHighSurrogate()) {
                m_high = text.back();
                text.chop(1);
            }
            m_rest = text.toUtf8();
        }
        const QByteArray out = m_rest.left(atMost);
        m_rest.remove(0, out.size());
        return out;
    }

private:
    std::unique_ptr<ByteReader> m_reader;
    QStringDecoder m_decoder;
    QString m_high;
    QByteArray m_rest;
    bool m_ended = false;
};

// What was read ahead, then the rest.
class HeadedReader final : public ByteReader {
public:
    HeadedReader(QByteArray head, std::unique_ptr<ByteReader> rest) : m_head(std::move(head)), m_rest(std::move(rest))
    {
    }

    Result<QByteArray> read(qint64 atMost) override
    {
        if (m_head.isEmpty())
            return m_rest->read(atMost);
        const QByteArray out = m_head.left(atMost);
        m_head.remove(0, out.size());
        return out;
    }

private:
    QByteArray m_head;
    std::unique_ptr<ByteReader> m_rest;
};

Result<QByteArray> readHead(ByteReader &reader, qint64 size)
{
    QByteArray head;
    while (head.size() < size) {
        MN_TRY(const QByteArray part, reader.read(size - head.size()));
        if (part.isEmpty())
            break;
        head += part;
    }
    return head;
}

} // namespace

QString name(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LE:
    case TextEncoding::Utf16BE:
        return u"UTF-16"_s;
    case TextEncoding::Utf32LE:
    case TextEncoding::Utf32BE:
        return u"UTF-32"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    case TextEncoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

DecodedText decodeText(QByteArrayView bytes)
{
    const auto mark = markOf(bytes);
    if (!mark)
        return decodePart(bytes);
    const QByteArrayView rest = bytes.sliced(mark->bytes.size());
    if (mark->encoding == TextEncoding::Utf8)
        return decodePart(rest);
    QStringDecoder decoder(converterOf(mark->encoding));
    return {validUnicode(decoder(rest)), mark->encoding};
}

DecodedText decodePart(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return {std::move(text), TextEncoding::Utf8};
    return {fromWindows1252(bytes), TextEncoding::Windows1252};
}

bool looksBinary(QByteArrayView bytes)
{
    const auto mark = markOf(bytes);
    return (!mark || mark->encoding == TextEncoding::Utf8) && bytes.contains('\0');
}

QString validUnicode(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

Result<std::unique_ptr<ByteReader>> openAsUtf8(const ByteOrigin &origin, qint64 offset)
{
    MN_TRY(std::unique_ptr<ByteReader> reader, origin.openAt(0));
    MN_TRY(QByteArray head, readHead(*reader, 4));
    const auto mark = markOf(head);
    const qint64 markSize = mark ? mark->bytes.size() : 0;
    if (!mark || mark->encoding == TextEncoding::Utf8) {
        if (offset > 0)
            return origin.openAt(markSize + offset);
        return std::make_unique<HeadedReader>(head.mid(markSize), std::move(reader));
    }
    auto rest = std::make_unique<HeadedReader>(head.mid(markSize), std::move(reader));
    std::unique_ptr<ByteReader> utf8 = std::make_unique<Utf8Reader>(std::move(rest), mark->encoding);
    // The place in the UTF-8 form says nothing about the place in the file: what lies before is read and dropped.
    for (qint64 left = offset; left > 0;) {
        MN_TRY(const QByteArray dropped, utf8->read(std::min(left, limits::kReadBytes)));
        if (dropped.isEmpty())
            break;
        left -= dropped.size();
    }
    return utf8;
}

} // namespace mn
