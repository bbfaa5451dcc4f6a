#pragma once
#include "core/base/secret_bytes.h"
#include "core/crypto/password_hash.h"

namespace mn::app {

// How long guessing a passphrase takes whoever has a copy of the vault.
// Guesses: zxcvbn (D. L. Wheeler, zxcvbn: Low-Budget Password Strength Estimation, USENIX Security 2016), which knows
// frequent passwords, names, English words, dates, rows of keys and repetitions; not a person's habits, nor songs.
// Blanks are left out, for whoever guesses words puts them between: with them it takes four frequent words for 70 bits,
// without for 47, which is what they are worth. Guesses a second: what an attacker with a thousand machines can do
// against Argon2id, which is as fast as memory is: each pass over m bytes reads 2 m and writes m (RFC 9106, 3.4), and
// each machine is given 1 TB/s, a fast graphics card.
struct PassphraseStrength {
    double guesses = 0;
    double seconds = 0; // until it is found, on average: half of the guesses
};

// Guesses a second against a vault of these parameters.
double guessRate(const PasswordHashParameters &parameters);

// A few milliseconds for the longest that is looked at; no key is made and no file read, so on any thread.
PassphraseStrength strengthOf(const SecretBytes &passphrase, const PasswordHashParameters &parameters);

// Where a time lies on the line from nothing (0) to longer than anybody counts (1): by its logarithm.
double placeOnLine(double seconds);

} // namespace mn::app
