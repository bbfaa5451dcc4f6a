#pragma once
#include "app/onboarding/passphrase_strength.h"
#include <QList>
#include <QString>
#include <utility>

// A strength as a person reads it.
namespace mn::app {

enum class StrengthLevel {
    Nothing, // nothing typed
    Weak,    // less than a week
    Fair,    // less than a year
    Good,    // less than a century
    Strong
};

StrengthLevel levelOf(const PassphraseStrength &strength);
QString levelName(StrengthLevel level);
// "4,000 years", "less than a second", "longer than there are people": two digits are more than an estimate knows.
QString guessingTime(const PassphraseStrength &strength);
// The whole sentence; empty for nothing.
QString strengthSentence(const PassphraseStrength &strength);

// The marks of the line and their places (placeOnLine()).
QList<std::pair<QString, double>> lineMarks();

} // namespace mn::app
