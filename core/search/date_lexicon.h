#pragma once
#include "core/text/stop_words.h"
#include <QString>
#include <QStringView>
#include <span>

namespace mn {

// What a word can be in a date.
enum class DateWord : quint8 {
    Month,        // 1..12
    VagueMonth,   // the same, but also a common word ("may", "march", "mars"): needs a sign that a month is meant
    Weekday,      // 1 = Monday .. 7
    VagueWeekday, // a short form that is a common word too: only beside a day of a month
    Unit,         // a DateUnit
    Season,       // 0 spring .. 3 winter
    Holiday,      // month * 100 + day of its first day; lasts a day, Christmas three
    DayWord,      // days from today
    DayPart,      // morning, evening: of the day it stands beside
    Count,        // a number
    Last,
    This,
    Next,
    Past,       // counts back from today
    Ago,        // behind what it counts ("3 days ago")
    AgoBefore,  // before what it counts ("il y a 3 jours")
    BeforeLast, // "the week before last"
    On,         // in, on, at, during: a date follows
    InTime,     // "in": also counts forward ("in 3 days")
    Before,
    After,
    Since,
    Until,
    Between,
    From,
    Onward, // "from May on"
    And,    // between the ends of "between"
    To,     // between the ends of "from"
    Of,     // may stand between the parts of a date
    The,
    Early, // the first third of a month, season or year
    Middle,
    Late,
    QuarterOf, // "quarter" behind an ordinal
    Ordinal,   // first .. fourth as a word
};

enum class DateUnit : int { Day, Weekend, Week, Month, Quarter, Year, Decade };

struct DateLexeme {
    DateWord word;
    int value;
    int words; // how many words of the text it takes
};

inline constexpr Language kDateLanguages[] = {Language::English, Language::German, Language::French, Language::Spanish};
inline constexpr int kMaxLexemeWords = 4;

// The meanings of words[0..], longest first; words are folded (lower case, no accents).
QList<DateLexeme> lexemesAt(Language language, std::span<const QString> words);

} // namespace mn
