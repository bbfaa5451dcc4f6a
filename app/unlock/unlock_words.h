#pragma once
#include "core/base/error.h"
#include "core/crypto/recovery_phrase.h"
#include <QString>

// What a person reads when a vault does not open, in their language.
namespace mn::app {

// By what it was tried.
enum class Way { Passphrase, Phrase, Keychain };

// What happened, in one sentence; for a wrong key always the same one.
QString unlockSentence(Errc code, Way way);
// What to do about it; empty when the sentence says enough.
QString unlockAdvice(Errc code, Way way);
// What to look at in words that are no phrase.
QString faultSentence(const PhraseFault &fault);

} // namespace mn::app
