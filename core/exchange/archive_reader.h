#pragma once
#include "core/exchange/byte_reader.h"
#include <QString>
#include <optional>

struct archive;

namespace mn {

// A tar or zip archive, entry by entry (libarchive). Nothing is ever written to the disk, so a hostile name can lead
// nowhere; entries with one are still told apart. Bounded: entries, bytes in all, ratio of unpacked to packed bytes.
// Not thread safe.
class ArchiveReader {
public:
    enum class Format { Tar, Zip };

    struct Entry {
        QString path;
        qint64 size = -1;  // as the archive says
        qint64 header = 0; // offset of a tar entry, to open the archive there again
        bool isFile = false;
        bool hasSafePath = false; // neither absolute nor with ..
    };

    // From `offset`, where an entry of a tar archive begins. NotUnderstood when it is no such archive.
    static Result<std::unique_ptr<ArchiveReader>> open(ByteOrigin origin, Format format, qint64 offset = 0);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    // Nothing at the end. Damaged when the archive breaks off or is no archive any more; TooLarge for a bomb.
    Result<std::optional<Entry>> next();
    // Of the entry that next() gave; empty at its end.
    Result<QByteArray> read(qint64 atMost);

private:
    struct Feed;
    ArchiveReader(std::unique_ptr<Feed> feed, archive *handle, qint64 base);
    std::unexpected<Error> failure() const;

    std::unique_ptr<Feed> m_feed;
    archive *m_archive;
    qint64 m_base;
    qint64 m_entries = 0;
    qint64 m_unpacked = 0;
};

// The bytes of one entry as a stream of its own: of the tar entry whose header begins at `header`, or of the zip entry
// called `path`. NotFound when another one is there.
Result<std::unique_ptr<ByteReader>> openEntry(const ByteOrigin &origin, ArchiveReader::Format format,
                                              const QString &path, qint64 header);

} // namespace mn
