#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/crypto/derive.h"

namespace mn {

// Seals small things (a wrapped key, a record) as one piece: XChaCha20-Poly1305-IETF with a random nonce and a key
// commitment, so that a piece opens under one key only and a wrong key is refused before anything is decrypted
// (draft-irtf-cfrg-xchacha; Albertini et al., "How to Abuse and Fix Authenticated Encryption Without Key Commitment").
//
//   format 1 | nonce 24 | commitment 32 | ciphertext | tag 16        all of it and `associated` is authenticated
//
// Encryption key and commitment are both derived from `key` (32 bytes). Any thread.
inline constexpr qsizetype kSealOverhead = 1 + 24 + 32 + 16;

// Errc::Usage when the key has another length than 32.
Result<QByteArray> sealBytes(const SecretBytes &key, QByteArrayView plain, QByteArrayView associated);

// Errc::Damaged, and nothing more, for a wrong key, other associated data, and any changed, missing or added byte.
Result<QByteArray> openBytes(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated);

// Straight into locked memory.
Result<SecretBytes> openSecret(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated);

// The same with keys that live for one call: each record has one of its own.
Result<QByteArray> sealBytes(const BriefKey &key, QByteArrayView plain, QByteArrayView associated);
Result<QByteArray> openBytes(const BriefKey &key, QByteArrayView sealed, QByteArrayView associated);
// Damaged also for what is no key.
Result<BriefKey> openKey(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated);

// Whether this is the key it was sealed with, without decrypting: the commitment, compared in constant time.
bool isSealedWith(const SecretBytes &key, QByteArrayView sealed);

} // namespace mn
