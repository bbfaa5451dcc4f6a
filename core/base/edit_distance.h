#pragma once
#include <string_view>

namespace mn {

// How many bytes have to be put in, left out or replaced to make one of the other (Levenshtein 1966). For words: it
// takes the product of their lengths.
int editDistance(std::string_view a, std::string_view b);

} // namespace mn
