#include "core/base/cbor.h"
#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

namespace mn {

namespace {

// Bytes of `text` as UTF-8, an unpaired surrogate counted as U+FFFD.
qsizetype utf8Length(QStringView text)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            length += 1;
        } else if (unit < 0x800) {
            length += 2;
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            length += 4;
            ++i;
        } else {
            length += 3;
        }
    }
    return length;
}

char *writeUtf8(QStringView text, char *out)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x80) {
            *out++ = char(c);
            continue;
        }
        if (c < 0x800) {
            *out++ = char(0xc0 | c >> 6);
            *out++ = char(0x80 | (c & 0x3f));
            continue;
        }
        if (QChar::isSurrogate(c)) {
            if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
                *out++ = char(0xf0 | c >> 18);
                *out++ = char(0x80 | (c >> 12 & 0x3f));
                *out++ = char(0x80 | (c >> 6 & 0x3f));
                *out++ = char(0x80 | (c & 0x3f));
                continue;
            }
            c = QChar::ReplacementCharacter;
        }
        *out++ = char(0xe0 | c >> 12);
        *out++ = char(0x80 | (c >> 6 & 0x3f));
        *out++ = char(0x80 | (c & 0x3f));
    }
    return out;
}

// Half precision, or nothing when it cannot hold the value. RFC 8949 appendix D, the other way round.
std::optional<quint16> asHalf(float value)
{
    const quint32 bits = std::bit_cast<quint32>(value);
    const quint16 sign = quint16(bits >> 16 & 0x8000);
    const int exponent = int(bits >> 23 & 0xff) - 127;
    const quint32 mantissa = bits & 0x7fffff;
    if (exponent == 128)
        return mantissa ? std::optional<quint16>() : quint16(sign | 0x7c00);
    if (exponent >= -14 && exponent <= 15)
        return mantissa & 0x1fff ? std::optional<quint16>() : quint16(sign | (exponent + 15) << 10 | mantissa >> 13);
    if (exponent == -127 && mantissa == 0)
        return sign;
    if (exponent < -24 || exponent > 15)
        return std::nullopt;
    const quint32 whole = mantissa | 0x800000;
    const int shift = -exponent - 1; // a subnormal half counts 2^-24
    return whole & ((1u << shift) - 1) ? std::optional<quint16>() : quint16(sign | whole >> shift);
}

double fromHalf(quint16 half)
{
    const int exponent = half >> 10 & 0x1f;
    const int mantissa = half & 0x3ff;
    double value;
    if (exponent == 0)
        value = std::ldexp(mantissa, -24);
    else if (exponent != 31)
        value = std::ldexp(mantissa + 1024, exponent - 25);
    else
        value = mantissa ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    return half & 0x8000 ? -value : value;
}

bool fitsFloat(double value)
{
    return std::isinf(value) || (std::abs(value) <= std::numeric_limits<float>::max() && double(float(value)) == value);
}

constexpr int kInfoBytes1 = 24, kInfoBytes8 = 27; // additional information: the argument follows in 1, 2, 4, 8 bytes

struct Head {
    quint8 major;
    quint8 info;
    quint64 value;
    qsizetype size; // of the head itself; 0 when it is not canonical or not whole
};

Head readHead(QByteArrayView input, qsizetype at)
{
    const auto *in = reinterpret_cast<const uchar *>(input.data()) + at;
    Head head{quint8(in[0] >> 5), quint8(in[0] & 0x1f), quint64(in[0] & 0x1f), 1};
    if (head.info < kInfoBytes1)
        return head;
    const qsizetype bytes = head.info > kInfoBytes8 ? 0 : qsizetype(1) << (head.info - kInfoBytes1);
    if (bytes == 0 || input.size() - at <= bytes)
        return {head.major, head.info, 0, 0};
    quint64 value = 0;
    for (qsizetype i = 1; i <= bytes; ++i)
        value = value << 8 | in[i];
    head.value = value;
    head.size = 1 + bytes;
    constexpr quint64 smallest[] = {24, 0x100, 0x10000, 0x100000000};
    if (head.major != 7 && value < smallest[head.info - kInfoBytes1])
        head.size = 0;
    return head;
}

bool isCanonicalSimple(const Head &head)
{
    switch (head.info) {
    case 24: // one byte: simple values from 32
        return head.value >= 32;
    case 25: { // half: the one NaN only
        const double value = fromHalf(quint16(head.value));
        return !std::isnan(value) || head.value == 0x7e00;
    }
    case 26: {
        const float value = std::bit_cast<float>(quint32(head.value));
        return !std::isnan(value) && !asHalf(value);
    }
    case 27: {
        const double value = std::bit_cast<double>(head.value);
        return !std::isnan(value) && !fitsFloat(value);
    }
    default: // 0..19 are unassigned and well-formed, then false, true, null, undefined
        return head.info < 24;
    }
}

// The place after the canonical item at `at`, or -1. Recursion ends at kMaxDepth.
qsizetype itemEnd(QByteArrayView input, qsizetype at, int depth)
{
    if (at >= input.size())
        return -1;
    const Head head = readHead(input, at);
    if (head.size == 0)
        return -1;
    at += head.size;
    const quint64 left = quint64(input.size() - at);
    switch (CborType(head.major)) {
    case CborType::Bytes:
    case CborType::Text:
        if (head.value > left || (head.major == 3 && !isUtf8(input.sliced(at, qsizetype(head.value)))))
            return -1;
        return at + qsizetype(head.value);
    case CborType::Array:
        if (head.value > left || depth == CborReader::kMaxDepth)
            return -1;
        for (quint64 i = 0; i < head.value && at >= 0; ++i)
            at = itemEnd(input, at, depth + 1);
        return at;
    case CborType::Map: {
        if (head.value > left / 2 || depth == CborReader::kMaxDepth)
            return -1;
        QByteArrayView previous;
        for (quint64 i = 0; i < head.value; ++i) {
            const qsizetype keyEnd = itemEnd(input, at, depth + 1);
            if (keyEnd < 0)
                return -1;
            const QByteArrayView key = input.sliced(at, keyEnd - at);
            if (i > 0 && previous.compare(key) >= 0)
                return -1;
            previous = key;
            at = itemEnd(input, keyEnd, depth + 1);
            if (at < 0)
                return -1;
        }
        return at;
    }
    case CborType::Tag:
        return depth == CborReader::kMaxDepth ? -1 : itemEnd(input, at, depth + 1);
    case CborType::Simple:
        return isCanonicalSimple(head) ? at : -1;
    default:
        return at;
    }
}

} // namespace

void CborWriter::head(quint8 major, quint64 value)
{
    char out[9];
    const quint8 top = quint8(major << 5);
    if (value < 24) {
        m_out.append(char(top | value));
    } else if (value <= 0xff) {
        out[0] = char(top | 24);
        out[1] = char(value);
        m_out.append(out, 2);
    } else if (value <= 0xffff) {
        out[0] = char(top | 25);
        qToBigEndian(quint16(value), out + 1);
        m_out.append(out, 3);
    } else if (value <= 0xffffffff) {
        out[0] = char(top | 26);
        qToBigEndian(quint32(value), out + 1);
        m_out.append(out, 5);
    } else {
        out[0] = char(top | 27);
        qToBigEndian(value, out + 1);
        m_out.append(out, 9);
    }
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(0, quint64(value));
    else
        head(1, ~quint64(value)); // -1 - value
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, quint64(value.size()));
    m_out.append(value);
}

void CborWriter::text(QStringView value)
{
    const qsizetype length = utf8Length(value);
    head(3, quint64(length));
    const qsizetype at = m_out.size();
    m_out.resize(at + length);
    writeUtf8(value, m_out.data() + at);
}

void CborWriter::utf8(QByteArrayView value)
{
    head(3, quint64(value.size()));
    m_out.append(value);
}

void CborWriter::real(double value)
{
    char out[9];
    if (std::isnan(value)) {
        m_out.append("\xf9\x7e\x00", 3);
        return;
    }
    if (!fitsFloat(value)) {
        out[0] = char(0xfb);
        qToBigEndian(std::bit_cast<quint64>(value), out + 1);
        m_out.append(out, 9);
        return;
    }
    const auto single = float(value);
    if (const auto half = asHalf(single)) {
        out[0] = char(0xf9);
        qToBigEndian(*half, out + 1);
        m_out.append(out, 3);
        return;
    }
    out[0] = char(0xfa);
    qToBigEndian(std::bit_cast<quint32>(single), out + 1);
    m_out.append(out, 5);
}

void CborWriter::textMap(QList<std::pair<QByteArray, QByteArray>> pairs)
{
    // The encoded key begins with its length, so shorter keys come first.
    std::sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    map(quint64(pairs.size()));
    for (const auto &[key, value] : std::as_const(pairs)) {
        utf8(key);
        item(value);
    }
}

Result<CborReader> CborReader::open(QByteArrayView input)
{
    const qsizetype end = itemEnd(input, 0, 0);
    if (end != input.size())
        return fail(Errc::NotUnderstood, end < 0 ? QStringLiteral("not deterministic CBOR")
                                                 : QStringLiteral("bytes after the end of CBOR at %1").arg(end));
    return CborReader(input);
}

CborType CborReader::type() const
{
    const auto first = quint8(m_input[m_at]);
    if (first >> 5 == 7 && (first & 0x1f) >= 25)
        return CborType::Float;
    return CborType(first >> 5);
}

std::unexpected<Error> CborReader::notA(const char *what) const
{
    return fail(Errc::NotUnderstood, QStringLiteral("CBOR at %1 is not %2").arg(m_at).arg(QLatin1StringView(what)));
}

Result<quint64> CborReader::head(CborType wanted)
{
    static constexpr const char *names[] = {"a number", "a number", "bytes",          "text",         "an array",
                                            "a map",    "a tag",    "a simple value", "a real number"};
    if (atEnd() || type() != wanted)
        return notA(names[int(wanted)]);
    const Head head = readHead(m_input, m_at);
    m_at += head.size;
    return head.value;
}

Result<quint64> CborReader::unsignedInteger()
{
    return head(CborType::Unsigned);
}

Result<qint64> CborReader::integer()
{
    const bool negative = !atEnd() && type() == CborType::Negative;
    const qsizetype before = m_at;
    MN_TRY(const quint64 value, head(negative ? CborType::Negative : CborType::Unsigned));
    if (value > quint64(std::numeric_limits<qint64>::max())) {
        m_at = before;
        return notA("a number of 64 bits");
    }
    return negative ? -1 - qint64(value) : qint64(value);
}

Result<QByteArrayView> CborReader::bytes()
{
    MN_TRY(const quint64 size, head(CborType::Bytes));
    const QByteArrayView out = m_input.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return out;
}

Result<QByteArrayView> CborReader::utf8()
{
    MN_TRY(const quint64 size, head(CborType::Text));
    const QByteArrayView out = m_input.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return out;
}

Result<QString> CborReader::text()
{
    MN_TRY(const QByteArrayView out, utf8());
    QString value = QString::fromUtf8(out);
    if (out.startsWith("\xef\xbb\xbf")) // Qt takes the first U+FEFF for a byte order mark and drops it
        value.prepend(QChar(QChar::ByteOrderMark));
    return value;
}

Result<bool> CborReader::boolean()
{
    const auto first = atEnd() ? 0 : quint8(m_input[m_at]);
    if (first != 0xf4 && first != 0xf5)
        return notA("true or false");
    ++m_at;
    return first == 0xf5;
}

Result<void> CborReader::null()
{
    if (!isNull())
        return notA("null");
    ++m_at;
    return {};
}

Result<double> CborReader::real()
{
    const auto first = atEnd() ? 0 : quint8(m_input[m_at]);
    MN_TRY(const quint64 value, head(CborType::Float));
    switch (first) {
    case 0xf9:
        return fromHalf(quint16(value));
    case 0xfa:
        return double(std::bit_cast<float>(quint32(value)));
    default:
        return std::bit_cast<double>(value);
    }
}

Result<quint64> CborReader::array()
{
    return head(CborType::Array);
}

Result<void> CborReader::array(quint64 items)
{
    const qsizetype before = m_at;
    MN_TRY(const quint64 found, head(CborType::Array));
    if (found == items)
        return {};
    m_at = before;
    return notA("an array of the expected length");
}

Result<quint64> CborReader::map()
{
    return head(CborType::Map);
}

Result<quint64> CborReader::tag()
{
    return head(CborType::Tag);
}

Result<QByteArrayView> CborReader::item()
{
    if (atEnd())
        return notA("an item");
    const qsizetype from = m_at;
    m_at = itemEnd(m_input, m_at, 0);
    return m_input.sliced(from, m_at - from);
}

QByteArray utf8Of(QStringView text)
{
    QByteArray out(utf8Length(text), Qt::Uninitialized);
    writeUtf8(text, out.data());
    return out;
}

bool isUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    const auto follows = [&](int count) {
        if (end - at <= count)
            return false;
        for (int i = 1; i <= count; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    while (at < end) {
        if (end - at >= 8) {
            quint64 eight;
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080808080808080) == 0) {
                at += 8;
                continue;
            }
        }
        if (*at < 0x80) {
            ++at;
        } else if (*at >= 0xc2 && *at <= 0xdf) {
            if (!follows(1))
                return false;
            at += 2;
        } else if ((*at & 0xf0) == 0xe0) {
            if (!follows(2) || (at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xed && at[1] > 0x9f))
                return false;
            at += 3;
        } else if (*at >= 0xf0 && *at <= 0xf4) {
            if (!follows(3) || (at[0] == 0xf0 && at[1] < 0x90) || (at[0] == 0xf4 && at[1] > 0x8f))
                return false;
            at += 4;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace mn
