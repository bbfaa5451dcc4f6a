#include "core/crypto/derive.h"
#include <cstring>
#include <sodium.h>

namespace mn {

namespace {

template <class Key> void deriveInto(unsigned char *out, const Key &key, const char *purpose, QByteArrayView about)
{
    // An empty key would silently make this an unkeyed hash that anyone can compute.
    if (key.size() != kKeyBytes)
        qFatal("deriveKey: a key has 32 bytes");
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), size_t(key.size()), size_t(kKeyBytes));
    // With its terminating zero: no purpose can run on into `about`.
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(purpose), std::strlen(purpose) + 1);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(about.data()), quint64(about.size()));
    crypto_generichash_final(&state, out, size_t(kKeyBytes));
    sodium_memzero(&state, sizeof state);
}

} // namespace

SecretBytes deriveKey(const SecretBytes &key, const char *purpose)
{
    return deriveKey(key, purpose, {});
}

SecretBytes deriveKey(const SecretBytes &key, const char *purpose, QByteArrayView about)
{
    SecretBytes out(kKeyBytes);
    deriveInto(out.data(), key, purpose, about);
    return out;
}

BriefKey::BriefKey(const SecretBytes &key, const char *purpose, QByteArrayView about)
{
    deriveInto(m_bytes.data(), key, purpose, about);
}

BriefKey::BriefKey(const BriefKey &key, const char *purpose, QByteArrayView about)
{
    deriveInto(m_bytes.data(), key, purpose, about);
}

BriefKey BriefKey::random()
{
    BriefKey key;
    randombytes_buf(key.data(), size_t(kKeyBytes));
    return key;
}

BriefKey::BriefKey(BriefKey &&other) noexcept : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

BriefKey::~BriefKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

} // namespace mn
