#pragma once
#include "core/search/search_request.h"

namespace mn::app {

// How near in meaning a memory is, in the words that stand beside the two circles: both go by the same number.
enum class Nearness { Loose, Near, VeryNear };
Nearness nearnessOf(double cosine);

// Why a memory was found, in the window's language, from the parts of its score: "Near in meaning · words boiler, bar".
QString reasonOf(const SearchHit &hit);

} // namespace mn::app
