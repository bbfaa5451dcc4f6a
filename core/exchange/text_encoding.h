#pragma once
#include "core/exchange/byte_reader.h"
#include <QString>

namespace mn {

// How foreign bytes are read as text: a byte order mark decides; without one UTF-8, and where that is not valid
// Windows-1252 (WHATWG Encoding: what files labelled Latin-1 really are).
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Utf32LE, Utf32BE, Windows1252 };

QString name(TextEncoding encoding);

struct DecodedText {
    QString text; // valid UTF-16
    TextEncoding encoding = TextEncoding::Utf8;
};

// A whole file.
DecodedText decodeText(QByteArrayView bytes);
// A part of a stream that openAsUtf8() gave.
DecodedText decodePart(QByteArrayView bytes);

// True for what no text file holds: a zero byte.
bool looksBinary(QByteArrayView bytes);

// Lone surrogates become U+FFFD: no other form of Unicode can hold them.
QString validUnicode(QString text);

// The origin as UTF-8 from `offset` of the UTF-8 form, without a byte order mark. UTF-16 and UTF-32 are turned on the
// way; bytes that are not valid UTF-8 are left as they are, for decodePart() to see.
Result<std::unique_ptr<ByteReader>> openAsUtf8(const ByteOrigin &origin, qint64 offset);

} // namespace mn
