#include "app/onboarding/passphrase_strength.h"
#include <QByteArray>
#include <algorithm>
#include <cmath>
#include <zxcvbn.h>

namespace mn::app {

namespace {

constexpr double kMachines = 1000;
constexpr double kBytesPerSecond = 1e12; // of each
constexpr double kTouchesPerPass = 3;    // two reads and a write

constexpr double kMostBits = 256;     // the vault key itself has no more
constexpr qsizetype kMostBytes = 100; // looked at; more than that only gets better, and the estimate slower

constexpr double kLongest = 1e16; // seconds, a thousand times as long as there are people: the end of the line

} // namespace

double guessRate(const PasswordHashParameters &parameters)
{
    return kMachines * kBytesPerSecond / (kTouchesPerPass * double(parameters.memoryBytes) * double(parameters.passes));
}

PassphraseStrength strengthOf(const SecretBytes &passphrase, const PasswordHashParameters &parameters)
{
    if (passphrase.isEmpty())
        return {};
    SecretBytes terminated(kMostBytes + 1); // with zeros
    qsizetype size = 0;
    for (qsizetype at = 0; at < passphrase.size() && size < kMostBytes; ++at)
        if (passphrase.data()[at] != ' ')
            terminated.data()[size++] = passphrase.data()[at];
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(terminated.data()), nullptr, nullptr);
    const double guesses = std::exp2(std::min(bits, kMostBits));
    return {guesses, guesses / 2 / guessRate(parameters)};
}

double placeOnLine(double seconds)
{
    return seconds <= 1 ? 0 : std::min(1.0, std::log(seconds) / std::log(kLongest));
}

} // namespace mn::app
