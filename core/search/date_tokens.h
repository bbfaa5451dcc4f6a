#pragma once
#include "core/search/date_words.h"
#include <QString>
#include <vector>

namespace mn {

// A word, number or numeric date of a text, as the date parser sees it.
struct DateToken {
    enum class Kind { Word, Number, Day, Month, Quarter, Decade };
    enum class Gap { Blank, Comma, Dot, Dash, Apostrophe, Far }; // what parts it from the token before

    Kind kind = Kind::Word;
    Gap gap = Gap::Far;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString folded;         // lower case, without accents
    int number = 0;         // Number; Quarter 1..4; Decade its first year
    int digits = 0;         // of a Number
    bool isOrdinal = false; // "8th", "8."
    bool isCapital = false; // begins with a capital
    bool isSentenceStart = false;
    QDate date; // Day; Month: its first day
};

std::vector<DateToken> dateTokens(QStringView text, const DateContext &context, qsizetype limit);

} // namespace mn
