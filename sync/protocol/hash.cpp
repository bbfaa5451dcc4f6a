#include "sync/protocol/hash.h"
#include <cstring>
#include <sodium.h>

namespace mn::sync {

Hash hashOf(const char *what, std::initializer_list<QByteArrayView> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, Hash::kBytes);
    // With its end, so that no name is the beginning of another.
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(what), std::strlen(what) + 1);
    for (const QByteArrayView part : parts)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    Hash hash;
    crypto_generichash_final(&state, hash.data(), Hash::kBytes);
    return hash;
}

} // namespace mn::sync
