#pragma once
#include "core/base/secret_bytes.h"

namespace mn {

// The passphrase in a file or a pipe: its first line, without the line's end and without the byte order mark that an
// editor may have left.
SecretBytes firstLine(const SecretBytes &bytes);

} // namespace mn
