// The file `vault.keys` as anyone may have left it: what opens gives the vault key and nothing else, and a list that
// was changed is never called authentic. The inputs to start from hold the key 32 x 'k' under the phrase "abandon ...
// art".
#include "core/crypto/derive.h"
#include "core/crypto/key_slots.h"
#include <cstdlib>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SecretBytes vaultKey = SecretBytes::copyOf(QByteArray(kKeyBytes, 'k'));
    static const RecoveryPhrase phrase = *RecoveryPhrase::fromEntropy(SecretBytes(kKeyBytes));

    const QByteArrayView bytes(data, qsizetype(size));
    const auto ways = KeySlots::fromBytes(bytes);
    const auto decoded = decodeKeySlots(bytes);
    if (ways.has_value() != decoded.has_value())
        std::abort();
    if (!ways)
        return 0;
    if (ways->toBytes() != bytes || ways->slotInfos().size() > kMostSlots)
        std::abort();
    bool wellFormed = true;
    for (const KeySlot &slot : decoded->list.slotsInOrder)
        wellFormed &= slot.isWellFormed;
    // What is written in our form is written the same again.
    if (wellFormed && encodeForMac(decoded->list) != decoded->signedBytes)
        std::abort();
    const auto unlocked = ways->unlockWithRecoveryPhrase(phrase);
    if (!unlocked)
        return 0;
    if (!(unlocked->vaultKey == vaultKey))
        std::abort();
    const SecretBytes mac = deriveKey(vaultKey, purpose::kKeySlotList, decoded->signedBytes);
    if (unlocked->isListAuthentic != (mac.view() == QByteArrayView(decoded->mac)))
        std::abort();
    return 0;
}
