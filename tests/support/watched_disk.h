#pragma once
#include "core/base/platform/local_file_system.h"
#include <functional>

namespace mn::test {

// The machine's own disk, which tells when a file is opened, and when it has got its name: on the thread that does so,
// before that goes on.
class WatchedDisk final : public FileSystem {
public:
    std::function<void(const QString &path, OpenMode mode)> opened;
    std::function<void(const QString &path)> renamed;

    Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override
    {
        if (opened)
            opened(path, mode);
        return m_disk.open(path, mode);
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        MN_TRY(m_disk.rename(from, to));
        if (renamed)
            renamed(to);
        return {};
    }
    Result<void> remove(const QString &path) override { return m_disk.remove(path); }
    Result<void> makeFolder(const QString &path) override { return m_disk.makeFolder(path); }
    bool exists(const QString &path) override { return m_disk.exists(path); }
    QStringList list(const QString &folder) override { return m_disk.list(folder); }

private:
    LocalFileSystem m_disk;
};

} // namespace mn::test
