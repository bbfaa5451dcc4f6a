#pragma once
#include "core/base/error.h"

namespace mn::app {

// The sentence of core/base/errors.def in the language of the window. No content, no context.
QString shownSentence(Errc code);

} // namespace mn::app
