#pragma once
#include "core/base/error.h"

namespace mn::app {

// The sentence of core/base/errors.def in the language of the window. No content, no context.
QString shownSentence(Errc code);
// Where something of the vault cannot be read: what may be the matter, and what to do about it in the window.
QString readingProblem(Errc code);

} // namespace mn::app
