#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"

namespace mn {

// Long content (attachments, backups, snapshots) sealed piece by piece, never whole in memory, with libsodium's
// secretstream (XChaCha20-Poly1305, every chunk chained to the one before, the last one marked).
//
//   "MNSTREAM" | version 1 | key commitment 32 | secretstream header 24 | chunks of 64 KiB + 17, the last one shorter
//
// The header and the caller's associated data (whose content this is) are bound to every chunk. Missing, added, swapped
// or changed bytes, another key and other associated data are all Errc::Damaged.
//
// 64 KiB: the seal costs 0.03 % in size, a chunk stays in the L2 cache, and one bad block spoils no more than that.
inline constexpr qsizetype kStreamChunkBytes = 64 * 1024;
inline constexpr qsizetype kStreamHeaderBytes = 8 + 1 + 32 + 24;
inline constexpr qsizetype kStreamChunkOverhead = 17;

// Writes one stream into a file. Not thread safe; the file must outlive it. A stream without finish() does not open.
class StreamSealer {
public:
    // Begins at `offset`; what the file holds behind it is the caller's to truncate. Errc::Usage unless a 32-byte key.
    static Result<StreamSealer> begin(File &file, qint64 offset, const SecretBytes &key, QByteArrayView associated);

    // Of any size. The file's errors; after one, the stream is spoilt.
    Result<void> append(QByteArrayView bytes);

    // Writes the last chunk and returns the offset behind it. Does not sync.
    Result<qint64> finish();

private:
    StreamSealer(File &file, qint64 offset) : m_file(&file), m_offset(offset) {}
    Result<void> pushChunk(QByteArrayView plain, unsigned char tag);

    File *m_file;
    qint64 m_offset;
    SecretBytes m_state;
    SecretBytes m_waiting; // a chunk is sealed once it is known whether it is the last
    qsizetype m_waitingBytes = 0;
    QByteArray m_binding;
    bool m_finished = false;
};

// Reads one stream chunk by chunk. Not thread safe; the file must outlive it.
// Each chunk is authentic when it is returned; that nothing is missing behind it is known only at the end.
class StreamOpener {
public:
    // The stream that fills `offset` up to `end` (-1: the end of the file).
    // Damaged also for a wrong key; NotUnderstood when it is no stream at all; NewerVersion.
    static Result<StreamOpener> begin(File &file, qint64 offset, const SecretBytes &key, QByteArrayView associated,
                                      qint64 end = -1);

    // The next piece, 64 KiB or shorter; empty when the stream has ended whole.
    Result<QByteArray> next();

    // The content's length by the size of the file; true once next() has come to the end.
    qint64 plainBytes() const;

private:
    StreamOpener(File &file, qint64 offset, qint64 end) : m_file(&file), m_offset(offset), m_end(end) {}

    File *m_file;
    qint64 m_offset;
    qint64 m_end;
    qint64 m_sealedBytes = 0;
    SecretBytes m_state;
    QByteArray m_binding;
    bool m_finished = false;
};

} // namespace mn
