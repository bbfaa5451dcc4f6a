#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <QByteArray>

namespace mn {

// Bytes that anybody can seal for the owner of a key pair, and only that owner can open. Who sealed them is not said,
// and the sealer cannot open them again: libsodium's crypto_box_seal (X25519 with a key pair for one message,
// XSalsa20-Poly1305).
//
//   version 1 | sealed box
inline constexpr qsizetype kBoxPublicKeyBytes = 32;
inline constexpr qsizetype kBoxOverhead = 1 + 48;

// The public half that belongs to a seed of 32 bytes (Usage: another length).
Result<QByteArray> boxPublicKey(const SecretBytes &seed);

// Usage unless a key of its length; Damaged when it is none that anything can be sealed for.
Result<QByteArray> sealForBox(QByteArrayView publicKey, QByteArrayView plain);

// Damaged for another seed, for changed bytes and for what is no sealed box; NewerVersion.
Result<QByteArray> openBox(const SecretBytes &seed, QByteArrayView sealed);

} // namespace mn
