#include "core/base/disk_space.h"
#include <QFileInfo>
#include <filesystem>

namespace mn {

std::optional<DiskSpace> diskSpaceAt(const QString &path)
{
    std::error_code error;
    const auto space = std::filesystem::space(QFileInfo(path).filesystemAbsoluteFilePath(), error);
    if (error)
        return std::nullopt;
    return DiskSpace{.total = qint64(space.capacity), .free = qint64(space.available)};
}

} // namespace mn
