#pragma once
#include "core/base/secret_bytes.h"
#include "sync/protocol/octets.h"

namespace mn::sync {

// Ed25519 (RFC 8032). What is signed says what it is: a signature under one thing never passes for another.
using VerifyingKey = Octets<struct VerifyingKeyTag, 32>;
using Signature = Octets<struct SignatureTag, 64>;

namespace signed_as {
inline constexpr char kEnvelope[] = "mnemosyne envelope 1";
inline constexpr char kCommit[] = "mnemosyne commit 1";
inline constexpr char kEvent[] = "mnemosyne control event 1";
inline constexpr char kPrekey[] = "mnemosyne prekey 1";
inline constexpr char kSession[] = "mnemosyne session 1";
} // namespace signed_as

class SigningKey {
public:
    static constexpr qsizetype kSeedBytes = 32;

    static SigningKey generate();
    // Errc::Usage for another length than kSeedBytes.
    static Result<SigningKey> fromSeed(const SecretBytes &seed);

    const VerifyingKey &verifyingKey() const { return m_public; }
    SecretBytes seed() const;
    Signature sign(const char *what, QByteArrayView bytes) const;

private:
    SigningKey() = default;

    SecretBytes m_secret; // seed and public half, as libsodium has it
    VerifyingKey m_public;
};

// False also for a key that nobody can have drawn (small order).
bool isSignedBy(const VerifyingKey &key, const char *what, QByteArrayView bytes, const Signature &signature);

} // namespace mn::sync
