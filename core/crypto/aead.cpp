#include "core/crypto/aead.h"
#include "core/base/drawing_thread.h"
#include <QByteArray>
#include <algorithm>
#include <sodium.h>

namespace mn {

namespace {

constexpr char kFormat = 1;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kNonceAt = 1;
constexpr qsizetype kCommitmentAt = kNonceAt + kNonceBytes;
constexpr qsizetype kCipherAt = kCommitmentAt + kKeyBytes;
static_assert(kCipherAt + kTagBytes == kSealOverhead);

constexpr char kEncrypt[] = "mnemosyne aead 1 encrypt";
constexpr char kCommit[] = "mnemosyne aead 1 commit";

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

template <class Key> bool isCommittedTo(const Key &key, QByteArrayView sealed)
{
    if (key.size() != kKeyBytes || sealed.size() < kSealOverhead || sealed[0] != kFormat)
        return false;
    const BriefKey expected(key, kCommit, sealed.sliced(kNonceAt, kNonceBytes));
    return sodium_memcmp(expected.data(), bytesOf(sealed.sliced(kCommitmentAt)), size_t(kKeyBytes)) == 0;
}

// `out` holds sealed.size() - kSealOverhead bytes.
template <class Key> bool openInto(unsigned char *out, const Key &key, QByteArrayView sealed, QByteArrayView associated)
{
    neverWhileDrawing(Waiting::Crypto);
    if (!isCommittedTo(key, sealed))
        return false;
    const BriefKey encryption(key, kEncrypt);
    const QByteArrayView cipher = sealed.sliced(kCipherAt);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, bytesOf(cipher), quint64(cipher.size()),
                                                      bytesOf(associated), quint64(associated.size()),
                                                      bytesOf(sealed.sliced(kNonceAt)), encryption.data()) == 0;
}

template <class Key> QByteArray sealedWith(const Key &key, QByteArrayView plain, QByteArrayView associated)
{
    neverWhileDrawing(Waiting::Crypto);
    QByteArray out(plain.size() + kSealOverhead, Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    to[0] = kFormat;
    randombytes_buf(to + kNonceAt, size_t(kNonceBytes));
    // The nonce goes into the commitment, so that two things under one key do not show that they share it.
    const BriefKey commitment(key, kCommit, QByteArrayView(out).sliced(kNonceAt, kNonceBytes));
    std::copy_n(commitment.data(), kKeyBytes, to + kCommitmentAt);
    const BriefKey encryption(key, kEncrypt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(to + kCipherAt, nullptr, bytesOf(plain), quint64(plain.size()),
                                               bytesOf(associated), quint64(associated.size()), nullptr, to + kNonceAt,
                                               encryption.data());
    return out;
}

template <class Key> Result<QByteArray> openedWith(const Key &key, QByteArrayView sealed, QByteArrayView associated)
{
    QByteArray out(std::max<qsizetype>(0, sealed.size() - kSealOverhead), Qt::Uninitialized);
    if (!openInto(reinterpret_cast<unsigned char *>(out.data()), key, sealed, associated))
        return fail(Errc::Damaged);
    return out;
}

} // namespace

Result<QByteArray> sealBytes(const SecretBytes &key, QByteArrayView plain, QByteArrayView associated)
{
    if (key.size() != kKeyBytes)
        return fail(Errc::Usage, QStringLiteral("a key has 32 bytes"));
    return sealedWith(key, plain, associated);
}

Result<QByteArray> sealBytes(const BriefKey &key, QByteArrayView plain, QByteArrayView associated)
{
    return sealedWith(key, plain, associated);
}

Result<QByteArray> openBytes(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated)
{
    return openedWith(key, sealed, associated);
}

Result<QByteArray> openBytes(const BriefKey &key, QByteArrayView sealed, QByteArrayView associated)
{
    return openedWith(key, sealed, associated);
}

Result<SecretBytes> openSecret(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated)
{
    SecretBytes out(std::max<qsizetype>(0, sealed.size() - kSealOverhead));
    if (!openInto(out.data(), key, sealed, associated))
        return fail(Errc::Damaged);
    return out;
}

Result<BriefKey> openKey(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated)
{
    BriefKey out;
    if (sealed.size() != kKeyBytes + kSealOverhead || !openInto(out.data(), key, sealed, associated))
        return fail(Errc::Damaged);
    return out;
}

bool isSealedWith(const SecretBytes &key, QByteArrayView sealed)
{
    return isCommittedTo(key, sealed);
}

} // namespace mn
