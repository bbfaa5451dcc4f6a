#pragma once
#include "core/crypto/recovery_phrase.h"
#include "sync/protocol/messages.h"

namespace mn::sync {

// What the recovery phrase is to an account: it signs above all devices, and opens the wraps that are made for it. Both
// come from one seed, for whoever wraps knows no more of it than the verifying key in the control log: Ed25519 and
// X25519 are the same curve (RFC 7748, 4.1).
class RecoveryKey {
public:
    explicit RecoveryKey(const RecoveryPhrase &phrase);

    const SigningKey &signer() const { return m_signer; }
    const SecretBytes &boxSeed() const { return m_seed; }

private:
    SecretBytes m_seed;
    SigningKey m_signer;
};

// Where space keys are wrapped for who holds it. Errc::Damaged for what nobody can have drawn.
Result<BoxPublicKey> recoveryBox(const VerifyingKey &recovery);

} // namespace mn::sync
