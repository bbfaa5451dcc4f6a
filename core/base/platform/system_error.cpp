#include "core/base/platform/system_error.h"
#include <cerrno>

namespace mn {

std::unexpected<Error> systemError(Errc otherwise, const QString &path)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return fail(Errc::DiskFull, path);
    case EROFS:
    case EACCES:
    case EPERM:
        return fail(otherwise == Errc::FileUnreadable ? otherwise : Errc::ReadOnly, path);
    case EFBIG:
        return fail(Errc::TooLarge, path);
    default:
        return fail(otherwise, path);
    }
}

} // namespace mn
