#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QStringList>
#include <memory>

namespace mn {

// One open file. Not thread safe. Errors: FileUnreadable, FileUnwritable, DiskFull, ReadOnly.
class File {
public:
    virtual ~File() = default;

    // At most `size` bytes from `offset`; fewer only at the end of the file.
    virtual Result<QByteArray> read(qint64 offset, qint64 size) = 0;
    virtual Result<void> write(qint64 offset, QByteArrayView bytes) = 0;
    virtual Result<qint64> size() = 0;
    virtual Result<void> truncate(qint64 size) = 0;
    // Returns once the bytes survive a power cut.
    virtual Result<void> sync() = 0;
};

enum class OpenMode {
    Read,      // must be there
    ReadWrite, // made when absent
    Replace,   // made, or emptied
};

// Every file of a vault other than the database goes through here, so that tests can lose, fill and break a disk.
// Paths are absolute. New files are for their owner only (0600). Any thread.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    virtual Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) = 0;
    // Atomic; replaces `to`; durable when it returns.
    virtual Result<void> rename(const QString &from, const QString &to) = 0;
    // No error when absent.
    virtual Result<void> remove(const QString &path) = 0;
    // The folder and its parents, for their owner only (0700); durable when it returns.
    virtual Result<void> makeFolder(const QString &path) = 0;
    virtual bool exists(const QString &path) = 0;
    // Names of the plain files in a folder, sorted; empty when there is no folder.
    virtual QStringList list(const QString &folder) = 0;
};

// The whole file, at most `limit` bytes (Errc::TooLarge above).
Result<QByteArray> readFile(FileSystem &files, const QString &path, qint64 limit);

// Either the old bytes or the new ones are there, whatever happens: temporary file, sync, rename.
Result<void> replaceFile(FileSystem &files, const QString &path, QByteArrayView bytes);

} // namespace mn
