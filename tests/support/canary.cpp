#include "tests/support/canary.h"
#include <QDirIterator>
#include <QFile>
#include <QtEndian>
#include <zlib.h>
#include <zstd.h>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kUnpackedBytes = 8 << 20; // of one stream; marks are written everywhere, so also at its beginning

QByteArray utf16(const QByteArray &ascii, bool bigEndian)
{
    QByteArray out;
    for (const char c : ascii)
        out += bigEndian ? QByteArray(1, '\0') + c : QByteArray(1, c) + '\0';
    return out;
}

// What base64 makes of these bytes behind 0, 1 or 2 others modulo three, less the letters that the neighbours decide.
QByteArray base64At(const QByteArray &bytes, int before)
{
    const QByteArray text = (QByteArray(before, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + bytes.size()) * 8 / 6;
    return text.mid(first, end - first);
}

// The stream that begins there, as far as it is one.
QByteArray inflated(QByteArrayView bytes, int windowBits)
{
    z_stream stream = {};
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(std::min<qsizetype>(bytes.size(), 64 << 20));
    QByteArray out;
    char piece[16384];
    int code = Z_OK;
    while (code == Z_OK && size_t(out.size()) < kUnpackedBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(piece);
        stream.avail_out = sizeof piece;
        code = inflate(&stream, Z_NO_FLUSH);
        out.append(piece, qsizetype(sizeof piece - stream.avail_out));
    }
    inflateEnd(&stream);
    return out;
}

QByteArray unpackedZstd(QByteArrayView bytes)
{
    ZSTD_DStream *const stream = ZSTD_createDStream();
    ZSTD_inBuffer in = {bytes.data(), size_t(bytes.size()), 0};
    QByteArray out;
    char piece[16384];
    while (size_t(out.size()) < kUnpackedBytes) {
        ZSTD_outBuffer piecewise = {piece, sizeof piece, 0};
        const size_t left = ZSTD_decompressStream(stream, &piecewise, &in);
        out.append(piece, qsizetype(piecewise.pos));
        if (ZSTD_isError(left) || left == 0 || (in.pos == in.size && piecewise.pos < sizeof piece))
            break;
    }
    ZSTD_freeDStream(stream);
    return out;
}

struct Stream {
    QString name;
    QByteArray bytes;
};

// What begins at `at`, if that looks like the head of a stream.
Stream streamAt(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    if (rest.size() < 8)
        return {};
    const auto byte = [&](qsizetype i) { return uchar(rest[i]); };
    if (rest.startsWith("\x1f\x8b\x08"))
        return {u"gzip"_s, inflated(rest, 16 + MAX_WBITS)};
    if (rest.startsWith("\x28\xb5\x2f\xfd"))
        return {u"zstd"_s, unpackedZstd(rest)};
    if (rest.startsWith("PK\x03\x04") && rest.size() > 30 && byte(8) == 8) {
        const qsizetype begin =
            30 + qFromLittleEndian<quint16>(rest.data() + 26) + qFromLittleEndian<quint16>(rest.data() + 28);
        return begin < rest.size() ? Stream{u"zip"_s, inflated(rest.sliced(begin), -MAX_WBITS)} : Stream();
    }
    // RFC 1950: method 8, a window of at most 32 KiB, a check of the two.
    if ((byte(0) & 0x0f) == 8 && byte(0) >> 4 <= 7 && (byte(0) * 256 + byte(1)) % 31 == 0)
        return {u"zlib"_s, inflated(rest, MAX_WBITS)};
    return {};
}

} // namespace

Canary::Canary(const QByteArray &mark)
{
    const QByteArray folded = mark.toLower();
    m_forms = {{u"UTF-8"_s, folded, true},
               {u"UTF-16"_s, utf16(folded, false), true},
               {u"UTF-16"_s, utf16(folded, true), true},
               {u"hex"_s, folded.toHex(), true}};
    for (int before = 0; before < 3; ++before) {
        m_forms.push_back({u"base64"_s, base64At(mark, before), false});
        m_forms.push_back({u"base64 of UTF-16"_s, base64At(utf16(mark, false), before), false});
        m_forms.push_back({u"base64 of UTF-16"_s, base64At(utf16(mark, true), before), false});
    }
}

QString Canary::plainFormIn(QByteArrayView bytes) const
{
    const QByteArray folded = bytes.toByteArray().toLower();
    for (const Form &form : m_forms)
        if ((form.isFolded ? QByteArrayView(folded) : bytes).contains(form.bytes))
            return form.name;
    return {};
}

QString Canary::formIn(QByteArrayView bytes) const
{
    if (const QString form = plainFormIn(bytes); !form.isEmpty())
        return form;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const Stream stream = streamAt(bytes, at);
        if (stream.bytes.isEmpty())
            continue;
        if (const QString form = plainFormIn(stream.bytes); !form.isEmpty())
            return form + u" in "_s + stream.name;
    }
    return {};
}

QStringList Canary::findUnder(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (const QString form = formIn(files.fileName().toUtf8()); !form.isEmpty())
            found += path + u": name in "_s + form;
        QFile file(path);
        if (!files.fileInfo().isFile() || files.fileInfo().isSymLink() || !file.open(QIODevice::ReadOnly))
            continue;
        if (const QString form = formIn(file.readAll()); !form.isEmpty())
            found += path + u": "_s + form;
    }
    return found;
}

} // namespace mn::test
