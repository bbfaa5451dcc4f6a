#pragma once
#include "core/vault/vault_status.h"

namespace mn::app {

// What a check has found, as one sentence in the language of the window.
QString findingText(const Finding &finding);

} // namespace mn::app
