#pragma once
#include "core/search/search_request.h"
#include <optional>

namespace mn::app {

// How what was typed is found in a title.
struct FuzzyMatch {
    int score;              // higher is better; of matches in different titles too
    bool isScattered;       // letter by letter: for when nothing better is found
    QList<TextRange> marks; // of the title, in its order, apart from each other
};

// Each word that was typed must be in the title, whatever their order: as the beginning of a word, as beginnings of
// several ("gol" in "Graph of links"), within one, or scattered. Case and accents do not count. Nothing typed is in
// every title, without marks.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView title);

} // namespace mn::app
