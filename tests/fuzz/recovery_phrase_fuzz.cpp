// Recovery phrases as people type them: what is understood means the same when it is written out and read again.
#include "core/crypto/recovery_phrase.h"
#include <cstdlib>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto phrase = RecoveryPhrase::fromWords(SecretBytes::copyOf(QByteArrayView(data, qsizetype(size))));
    if (!phrase)
        return phrase.error().code == Errc::NotUnderstood ? 0 : (std::abort(), 0);
    const auto again = RecoveryPhrase::fromWords(phrase->words());
    if (!again || !(again->entropy() == phrase->entropy()))
        std::abort();
    return 0;
}
