#pragma once
#include "core/search/search_request.h"

namespace mn::app {

// How near in meaning a memory is, for the words that stand beside the two circles. Both go by the same number: loosely
// is where the circles begin to overlap, very near where they do so by half (MnNearness).
enum class Nearness { Hardly, Loosely, Near, VeryNear };
Nearness nearnessOf(double cosine);

// Why a memory was found, in the window's language, from the parts of its score: "Near in meaning · words boiler, bar".
QString reasonOf(const SearchHit &hit);

} // namespace mn::app
