#pragma once
#include "core/base/file_system.h"

namespace mn {

// The machine's own disk.
class LocalFileSystem final : public FileSystem {
public:
    Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    bool exists(const QString &path) override;
    QStringList list(const QString &folder) override;
};

// An empty file that nobody but its owner may open (0600, whatever is usual here), for a library that would make it
// itself and ask for more. One that is there stays as it is.
Result<void> makePrivateFile(const QString &path);

// A new file without a name on the disk of this folder: gone with the object, whatever ends the program.
Result<std::unique_ptr<File>> openUnnamed(const QString &folder);

// What was written to the disk of this folder survives a power cut when it returns.
Result<void> syncDisk(const QString &folder);

} // namespace mn
