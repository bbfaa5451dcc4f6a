#pragma once
#include "core/search/search_request.h"

namespace mn::app {

// Why a memory was found, in the window's language, from the parts of its score: "Near in meaning · words boiler, bar".
QString reasonOf(const SearchHit &hit);

} // namespace mn::app
