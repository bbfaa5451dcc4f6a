// Sealed pieces: nobody without the key makes one that opens. The inputs to start from are sealed under 32 x 'k'.
#include "core/crypto/aead.h"
#include "core/crypto/derive.h"
#include <cstdlib>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(kKeyBytes, 'k'));
    const QByteArrayView sealed(data, qsizetype(size));
    const auto opened = openBytes(key, sealed, "golden");
    const auto secret = openSecret(key, sealed, "golden");
    if (opened.has_value() != secret.has_value() || (opened && !isSealedWith(key, sealed)))
        std::abort();
    if (opened && (*opened != "sealed by version 0.1" || secret->view() != QByteArrayView(*opened)))
        std::abort();
    return 0;
}
