#include "app/onboarding/strength_words.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace mn::app {

namespace {

struct Strength {
    Q_DECLARE_TR_FUNCTIONS(Strength)
};

constexpr double kMinute = 60;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;
constexpr double kWeek = 7 * kDay;
constexpr double kYear = 365.25 * kDay;
constexpr double kCentury = 100 * kYear;
constexpr double kPeople = 300'000 * kYear; // since there are people

// The first digit alone: an estimate knows no more.
qint64 rounded(double count)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(1.0, count))));
    return qint64(std::max(1.0, std::round(count / unit)) * unit);
}

} // namespace

StrengthLevel levelOf(const PassphraseStrength &strength)
{
    if (strength.guesses <= 0)
        return StrengthLevel::Nothing;
    return strength.seconds < kWeek      ? StrengthLevel::Weak
           : strength.seconds < kYear    ? StrengthLevel::Fair
           : strength.seconds < kCentury ? StrengthLevel::Good
                                         : StrengthLevel::Strong;
}

QString levelName(StrengthLevel level)
{
    switch (level) {
    case StrengthLevel::Nothing:
        return {};
    case StrengthLevel::Weak:
        return Strength::tr("Weak");
    case StrengthLevel::Fair:
        return Strength::tr("Fair");
    case StrengthLevel::Good:
        return Strength::tr("Good");
    case StrengthLevel::Strong:
        return Strength::tr("Strong");
    }
    return {};
}

QString guessingTime(const PassphraseStrength &strength)
{
    const double seconds = strength.seconds;
    if (seconds < 1)
        return Strength::tr("less than a second");
    if (seconds < kMinute)
        return Strength::tr("%Ln second(s)", nullptr, int(rounded(seconds)));
    if (seconds < kHour)
        return Strength::tr("%Ln minute(s)", nullptr, int(rounded(seconds / kMinute)));
    if (seconds < kDay)
        return Strength::tr("%Ln hour(s)", nullptr, int(rounded(seconds / kHour)));
    if (seconds < kYear)
        return Strength::tr("%Ln day(s)", nullptr, int(rounded(seconds / kDay)));
    if (seconds >= kPeople)
        return Strength::tr("longer than there are people");
    // The number by the locale, the plural by its value.
    const qint64 years = rounded(seconds / kYear);
    return Strength::tr("%1 year(s)", nullptr, int(years)).arg(QLocale().toString(years));
}

QString strengthSentence(const PassphraseStrength &strength)
{
    if (strength.guesses <= 0)
        return {};
    if (strength.seconds >= kPeople)
        return Strength::tr("A thousand fast computers with a stolen copy would need longer than there are people.");
    if (strength.seconds < 1)
        return Strength::tr("A thousand fast computers with a stolen copy would need less than a second.");
    return Strength::tr("A thousand fast computers with a stolen copy would need about %1.")
        .arg(guessingTime(strength));
}

QList<std::pair<QString, double>> lineMarks()
{
    return {{Strength::tr("an hour"), placeOnLine(kHour)},
            {Strength::tr("a week"), placeOnLine(kWeek)},
            {Strength::tr("a year"), placeOnLine(kYear)},
            {Strength::tr("a century"), placeOnLine(kCentury)},
            {Strength::tr("longer than there are people"), placeOnLine(kPeople)}};
}

} // namespace mn::app
