#pragma once
#include "core/base/result.h"
#include <QString>

namespace mn::cli {

// Opens the person's editor (VISUAL, EDITOR, else vi) on a text and returns what they saved; a text file is how every
// editor can be asked. It lies in memory only, in a folder of its own that is wiped afterwards.
// NotAvailable when no memory-backed folder exists and `allowDisk` is not set; Cancelled when the editor fails.
Result<QString> editText(const QString &text, bool allowDisk);

} // namespace mn::cli
