#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace mn {

// Small secrets kept by the operating system for the person who is logged in. It may well be absent: every use has
// another way. Calls block, up to the implementation's patience; any thread but the one that draws.
// Errors of all: NotAvailable (there is none), Locked (it is there, but nobody answered or the person refused).
class Keychain {
public:
    virtual ~Keychain() = default;

    // NotFound also when the item is empty.
    virtual Result<SecretBytes> read(const QString &name) = 0;
    // Replaces.
    virtual Result<void> write(const QString &name, const SecretBytes &secret) = 0;
    // No error when absent.
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace mn
