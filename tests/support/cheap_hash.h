#pragma once
#include "core/crypto/password_hash.h"

namespace mn::test {

// The least that Argon2id allows: a test of key slots is not a test of patience.
inline PasswordHashParameters cheapHash()
{
    return withFreshSalt({.passes = 1, .memoryBytes = 8192});
}

} // namespace mn::test
