#pragma once
#include "core/crypto/keychain.h"
#include <chrono>

namespace mn {

// The keychain of the desktop through QtKeychain (Secret Service or KWallet on Linux), never its plaintext fallback.
// A locked keyring may leave a request unanswered for ever, so each call has its own patience and then says Locked; the
// request is given up, and later ones do not wait behind it.
// Any thread, with or without an event loop; calls of several threads take turns.
class SystemKeychain final : public Keychain {
public:
    struct Patience {
        std::chrono::milliseconds read = std::chrono::seconds(3);    // at the start of a program: nobody waits longer
        std::chrono::milliseconds change = std::chrono::seconds(10); // the desktop may ask its person first
    };

    SystemKeychain() = default;
    explicit SystemKeychain(Patience patience) : m_patience(patience) {}

    Result<SecretBytes> read(const QString &name) override;
    Result<void> write(const QString &name, const SecretBytes &secret) override;
    Result<void> remove(const QString &name) override;

private:
    Patience m_patience = {};
};

} // namespace mn
