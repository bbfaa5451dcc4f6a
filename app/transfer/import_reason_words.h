#pragma once
#include "core/exchange/import_reason.h"

namespace mn::app {

// Why something did not come, or not as it stood, in the language of the window.
QString shownReason(const ImportWhy &why);
// What can be done about it; empty where nothing has to be.
QString remedyFor(ImportReason reason);

} // namespace mn::app
