#pragma once
#include "core/base/file_system.h"
#include <map>
#include <mutex>
#include <set>

namespace mn::test {

// A disk in memory that can be cut off, filled and broken. Unsynced writes are lost at a crash; what file_system.h
// calls durable when it returns (a rename, a new folder) is. Every write, sync, rename, remove, truncate and new folder
// is one operation that can be chosen to fail.
class FaultyFileSystem final : public FileSystem {
public:
    struct Faults {
        qint64 crashAtOperation = -1; // this operation and all later ones fail; crash() then loses what was not synced
        qint64 failAtOperation = -1;  // this one operation fails, with `failure`
        Errc failure = Errc::FileUnwritable;
        qint64 capacity = -1;          // bytes in all files; DiskFull above
        qint64 fullFromOperation = -1; // from this operation on no file can grow: DiskFull
        bool syncsNames = true;        // false: as POSIX has it, a new name is durable once its folder is synced
    };

    FaultyFileSystem() = default;
    explicit FaultyFileSystem(Faults faults) : m_faults(faults) {}

    // The power comes back: only what was synced is there, no faults any more.
    void crash();
    void setFaults(Faults faults);
    bool hasCrashed() const;
    qint64 operations() const;
    // All bytes as the disk has them now, to look for what must not be there, or to damage them.
    QByteArray bytes(const QString &path) const;
    void setBytes(const QString &path, const QByteArray &bytes);
    // All files that are durable, to begin from them again; no file may be open, and faults end.
    using Image = std::map<QString, QByteArray>;
    Image image() const;
    void setImage(const Image &image);

    Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    bool exists(const QString &path) override;
    QStringList list(const QString &folder) override;

private:
    friend class FaultyFile;
    struct Node {
        QByteArray now;
        QByteArray synced;
    };
    Result<void> operation(qint64 growth = 0);

    mutable std::mutex m_mutex;
    Faults m_faults;
    qint64 m_operations = 0;
    bool m_crashed = false;
    std::set<QString> m_folders;
    std::map<QString, std::shared_ptr<Node>> m_files;   // as programs see them
    std::map<QString, std::shared_ptr<Node>> m_durable; // as the disk has their names
};

} // namespace mn::test
