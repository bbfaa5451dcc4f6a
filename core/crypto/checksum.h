#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace mn {

inline constexpr qsizetype kChecksumBytes = 32;

// BLAKE2b-256 of bytes in clear (RFC 7693): tells what a disk has forgotten; against a person it protects nothing.
QByteArray checksumOf(QByteArrayView bytes);

} // namespace mn
