#pragma once
#include "core/base/result.h"

namespace mn {

// What errno says about a file, as a code: DiskFull, ReadOnly, TooLarge, else `otherwise` (FileUnreadable or
// FileUnwritable). The context is the path.
std::unexpected<Error> systemError(Errc otherwise, const QString &path);

} // namespace mn
