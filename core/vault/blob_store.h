#pragma once
#include "core/base/file_system.h"
#include "core/record/memory.h"
#include <functional>
#include <stop_token>
#include <vector>

namespace mn {

// Gives the next bytes of an attachment; empty at the end.
using ByteSource = std::function<Result<QByteArray>()>;
// Takes bytes in order; an error stops the reading.
using ByteSink = std::function<Result<void>(QByteArrayView)>;

// Bytes of attachments: one sealed file each, under a random key that lies in the memory's record. Streamed, never
// whole in memory. Any thread.
class BlobStore {
public:
    BlobStore(FileSystem &files, const QString &folder) : m_files(files), m_folder(folder) {}

    // Seals all of `source`; what it returns belongs into a memory before anyone else can find the bytes. Durable.
    Result<Attachment> add(const QString &name, const QString &mime, const ByteSource &source, const Clock &clock);
    // Opens and checks all of it: Damaged when it is not what was sealed, NotFound when the file is gone.
    Result<void> read(const Attachment &attachment, const ByteSink &sink);
    Result<void> remove(const BlobId &blob);
    // As it lies on the disk, unopened: for a backup. NotFound.
    Result<void> readSealed(const BlobId &blob, const ByteSink &sink);
    // Puts back what readSealed() gave; `copy` gives it to the sink piece by piece. Durable. Nothing when it is there.
    Result<void> putSealed(const BlobId &blob, const std::function<Result<void>(const ByteSink &)> &copy);
    // What lies in the folder, sorted.
    std::vector<BlobId> list();
    Result<qint64> bytes();

private:
    QString folderOf(const BlobId &blob) const;
    QString pathOf(const BlobId &blob) const;

    FileSystem &m_files;
    QString m_folder;
};

} // namespace mn
