#pragma once
#include <QString>
#include <optional>

namespace mn {

// In bytes; free is what this user may still write.
struct DiskSpace {
    qint64 total = 0;
    qint64 free = 0;
};

// Of the disk that holds an existing file or folder; none where the system does not tell. Asks for the path itself and
// not for where disks are mounted, which a program in a container may not see. Any thread.
std::optional<DiskSpace> diskSpaceAt(const QString &path);

} // namespace mn
