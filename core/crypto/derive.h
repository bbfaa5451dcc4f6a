#pragma once
#include "core/base/secret_bytes.h"
#include <array>

namespace mn {

// Every symmetric key of a vault has 256 bits.
inline constexpr qsizetype kKeyBytes = 32;

// What a vault key is used for, in one table so that no two uses ever share a key. A changed meaning takes a new
// number.
namespace purpose {
inline constexpr char kDatabase[] = "mnemosyne database 1";
inline constexpr char kDraft[] = "mnemosyne draft 1";
inline constexpr char kDraftName[] = "mnemosyne draft name 1";
inline constexpr char kIndexSnapshot[] = "mnemosyne index snapshot 1";
inline constexpr char kAccountRecovery[] = "mnemosyne account recovery 1"; // of a recovery phrase
inline constexpr char kBackup[] = "mnemosyne backup 1";
inline constexpr char kCaptureBox[] = "mnemosyne capture box 1";
inline constexpr char kErasedImport[] = "mnemosyne erased import 1"; // of a salt: core/store/import_log.h
inline constexpr char kKeySlotList[] = "mnemosyne key slot list 1";
inline constexpr char kRecoveryPhrase[] = "mnemosyne recovery phrase 1";
} // namespace purpose

// A key of 32 bytes for one purpose: BLAKE2b-256 of the purpose under `key` (RFC 7693, keyed). Who learns it learns
// nothing about `key` or its other children. A key of another length than 32 is a mistake in the program and ends it.
SecretBytes deriveKey(const SecretBytes &key, const char *purpose);

// The same for one thing among many: `about` is its id or nonce.
SecretBytes deriveKey(const SecretBytes &key, const char *purpose, QByteArrayView about);

// A key that lives for one call: on the stack, wiped at its end. Locked memory costs six system calls a key, which is
// more than sealing a record does.
class BriefKey {
public:
    BriefKey() = default; // zeros, to be written over
    static BriefKey random();
    BriefKey(const SecretBytes &key, const char *purpose, QByteArrayView about = {}); // derived, as above
    BriefKey(const BriefKey &key, const char *purpose, QByteArrayView about = {});
    ~BriefKey();
    BriefKey(BriefKey &&other) noexcept; // nothing of it stays behind
    BriefKey &operator=(BriefKey &&other) = delete;

    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }
    qsizetype size() const { return kKeyBytes; }
    QByteArrayView view() const { return {m_bytes.data(), kKeyBytes}; }

private:
    std::array<unsigned char, kKeyBytes> m_bytes{};
};

} // namespace mn
