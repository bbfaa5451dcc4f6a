#include "sync/protocol/signature.h"
#include <sodium.h>

namespace mn::sync {

namespace {

// Beside each other in one piece: Ed25519ph would do without the copy, but few libraries have it.
QByteArray named(const char *what, QByteArrayView bytes)
{
    QByteArray out(what);
    out.append('\0');
    out.append(bytes);
    return out;
}

} // namespace

SigningKey SigningKey::generate()
{
    SigningKey key;
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(key.m_public.data(), key.m_secret.data());
    return key;
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != kSeedBytes)
        return fail(Errc::Usage, QStringLiteral("a signing key is drawn from %1 bytes").arg(kSeedBytes));
    SigningKey key;
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    return key;
}

SecretBytes SigningKey::seed() const
{
    SecretBytes seed(kSeedBytes);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

Signature SigningKey::sign(const char *what, QByteArrayView bytes) const
{
    const QByteArray message = named(what, bytes);
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

bool isSignedBy(const VerifyingKey &key, const char *what, QByteArrayView bytes, const Signature &signature)
{
    const QByteArray message = named(what, bytes);
    return crypto_sign_verify_detached(signature.data(), reinterpret_cast<const unsigned char *>(message.constData()),
                                       static_cast<unsigned long long>(message.size()), key.data()) == 0;
}

} // namespace mn::sync
