#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <array>
#include <chrono>
#include <functional>

namespace mn {

// How a passphrase becomes a key: Argon2id v1.3 with one lane (RFC 9106, libsodium crypto_pwhash). Stored beside what
// it opens; nothing in it is secret.
struct PasswordHashParameters {
    quint32 passes = 0;
    qint64 memoryBytes = 0;
    std::array<quint8, 16> salt{};

    bool operator==(const PasswordHashParameters &) const = default;
};

// What calibrate() never goes below: RFC 9106's second recommendation (64 MiB, 3 passes), above OWASP's 19 MiB and 2.
inline constexpr qint64 kLeastHashMemory = qint64(64) << 20;
inline constexpr quint32 kLeastHashPasses = 3;

// What calibrate() does not ask for: a vault must also open on a small machine that it is carried to.
inline constexpr qint64 kUsualHashMemory = qint64(256) << 20;

// What a file may ask of us: above, it is hostile or broken. 1 GiB and 32 passes are about 20 s of a slow core.
inline constexpr qint64 kMostHashMemory = qint64(1) << 30;
inline constexpr quint32 kMostHashPasses = 32;

// Errc::Damaged when the parameters are outside of what libsodium can and this program will do. Cheap; before any use.
Result<void> checkParameters(const PasswordHashParameters &parameters);

// 32 bytes. Takes the time and memory that the parameters say; any thread but the one that draws.
// Damaged (as above); NotAvailable when the machine has not that much memory.
Result<SecretBytes> hashPassphrase(const SecretBytes &passphrase, const PasswordHashParameters &parameters);

// UTF-8 in Unicode's NFKC form, so that another keyboard or system that composes its letters otherwise opens the vault
// too. Nothing is trimmed. Errc::Usage when it is empty, longer than 1024 bytes or not UTF-8.
Result<SecretBytes> normalizePassphrase(const SecretBytes &utf8);

// How long one hash with these parameters takes.
using HashTimer = std::function<Result<std::chrono::milliseconds>(const PasswordHashParameters &)>;
// Does it, and looks at the clock.
Result<std::chrono::milliseconds> timeHash(const PasswordHashParameters &parameters);

// Parameters with a fresh salt that take about `target` on this machine: first more memory up to the limit, for memory
// is what costs an attacker's hardware most, then more passes. Runs a few hashes (about twice the target).
Result<PasswordHashParameters> calibrate(std::chrono::milliseconds target = std::chrono::milliseconds(500),
                                         qint64 memoryLimit = kUsualHashMemory, const HashTimer &timer = timeHash);

// The same cost with a fresh salt.
PasswordHashParameters withFreshSalt(PasswordHashParameters parameters);

} // namespace mn
