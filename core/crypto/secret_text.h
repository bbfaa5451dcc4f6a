#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace mn {

// Secret text as Unicode composes it (NFKC, as UTF-8), whatever keyboard or system it was typed on: an accented letter
// as one character, full-width letters and no-break spaces as the plain ones. A leading byte-order mark goes. Copies
// made here are wiped; what Qt sets aside for a moment while it composes is out of reach. Errc::NotUnderstood unless
// UTF-8.
Result<SecretBytes> composedText(const SecretBytes &utf8);

} // namespace mn
