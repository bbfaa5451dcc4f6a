#include "core/crypto/sealed_box.h"
#include "core/base/drawing_thread.h"
#include <sodium.h>

namespace mn {

namespace {

constexpr char kVersion = 1;
static_assert(kBoxPublicKeyBytes == crypto_box_PUBLICKEYBYTES);
static_assert(kBoxOverhead == 1 + crypto_box_SEALBYTES);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

struct KeyPair {
    QByteArray publicKey;
    SecretBytes secretKey;
};

Result<KeyPair> pairFrom(const SecretBytes &seed)
{
    if (seed.size() != crypto_box_SEEDBYTES)
        return fail(Errc::Usage, QStringLiteral("a seed has 32 bytes"));
    KeyPair pair{QByteArray(kBoxPublicKeyBytes, Qt::Uninitialized), SecretBytes(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(pair.publicKey.data()), pair.secretKey.data(),
                            seed.data());
    return pair;
}

} // namespace

Result<QByteArray> boxPublicKey(const SecretBytes &seed)
{
    neverWhileDrawing(Waiting::Crypto);
    MN_TRY(KeyPair pair, pairFrom(seed));
    return std::move(pair.publicKey);
}

Result<QByteArray> sealForBox(QByteArrayView publicKey, QByteArrayView plain)
{
    neverWhileDrawing(Waiting::Crypto);
    if (publicKey.size() != kBoxPublicKeyBytes)
        return fail(Errc::Usage, QStringLiteral("a public key has 32 bytes"));
    QByteArray out(plain.size() + kBoxOverhead, Qt::Uninitialized);
    out[0] = kVersion;
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(out.data()) + 1, bytesOf(plain), quint64(plain.size()),
                        bytesOf(publicKey)) != 0)
        return fail(Errc::Damaged);
    return out;
}

Result<QByteArray> openBox(const SecretBytes &seed, QByteArrayView sealed)
{
    neverWhileDrawing(Waiting::Crypto);
    if (sealed.size() < kBoxOverhead)
        return fail(Errc::Damaged);
    if (sealed.front() != kVersion)
        return sealed.front() > kVersion ? fail(Errc::NewerVersion) : fail(Errc::Damaged);
    MN_TRY(const KeyPair pair, pairFrom(seed));
    const QByteArrayView box = sealed.sliced(1);
    QByteArray out(sealed.size() - kBoxOverhead, Qt::Uninitialized);
    if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(out.data()), bytesOf(box), quint64(box.size()),
                             bytesOf(pair.publicKey), pair.secretKey.data()) != 0)
        return fail(Errc::Damaged);
    return out;
}

} // namespace mn
