#include "sync/device/recovery_key.h"
#include "core/crypto/derive.h"
#include <sodium.h>

namespace mn::sync {

RecoveryKey::RecoveryKey(const RecoveryPhrase &phrase)
    : m_seed(deriveKey(phrase.entropy(), purpose::kAccountRecovery)), m_signer(*SigningKey::fromSeed(m_seed))
{
}

Result<BoxPublicKey> recoveryBox(const VerifyingKey &recovery)
{
    BoxPublicKey box;
    if (crypto_sign_ed25519_pk_to_curve25519(box.data(), recovery.data()) != 0)
        return fail(Errc::Damaged, QStringLiteral("a recovery key"));
    return box;
}

} // namespace mn::sync
