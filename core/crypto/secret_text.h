#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <QString>

namespace mn {

// Secret text as Unicode composes it (NFKC, as UTF-8), whatever keyboard or system it was typed on: an accented letter
// as one character, full-width letters and no-break spaces as the plain ones. A leading byte-order mark goes. Copies
// made here are wiped; what Qt sets aside for a moment while it composes is out of reach. Errc::NotUnderstood unless
// UTF-8.
Result<SecretBytes> composedText(const SecretBytes &utf8);

// The UTF-8 of a text that a person typed elsewhere, in a window's field.
SecretBytes secretFrom(const QString &text);
// The same, and the text's letters are overwritten where they lie: whoever shares them, as the field does, loses them
// too. What is part of the program stays.
SecretBytes takeSecret(QString &text);

} // namespace mn
