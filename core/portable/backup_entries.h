#pragma once
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/record/memory.h"
#include "core/record/record.h"
#include <QList>
#include <variant>

namespace mn {

// What a backup keeps of a memory: its causal state, and the values that its saves replaced (memory_record.h).
struct BackedUpMemory {
    struct Step {
        qint64 saved = 0; // ms UTC
        QByteArray older; // olderValues()
        bool operator==(const Step &) const = default;
    };
    RecordId id;
    Record state;
    QList<Step> history; // oldest first
    bool operator==(const BackedUpMemory &) const = default;
};

// Where a memory was imported from, so that importing again after a restore adds nothing.
struct BackedUpImport {
    QString source;
    QString key;
    RecordId record;
    QByteArray fingerprint;
    bool operator==(const BackedUpImport &) const = default;
};

// What a purge pushed aside and its owner has not decided about.
struct BackedUpShelf {
    RecordId record;
    qint64 shelved = 0; // ms UTC
    Record state;
    bool operator==(const BackedUpShelf &) const = default;
};

using BackupEntry = std::variant<BackedUpMemory, BackedUpImport, BackedUpShelf>;

// Of every version of it, each once: an earlier one may be brought back. Purged ones have none.
QList<Attachment> attachmentsOf(const BackupEntry &entry);

// One canonical CBOR item: [kind, ...].
QByteArray encodeEntry(const BackupEntry &entry);
// NotUnderstood; NewerVersion for a kind or a record of a later program.
Result<BackupEntry> decodeEntry(QByteArrayView bytes);

// Entries in blocks of about a mebibyte, each compressed by itself (zstd):
//   packed size 4 | plain size 4 | zstd frame of (size 4 | entry)*          numbers big-endian
inline constexpr qsizetype kBlockBytes = 1 << 20;
inline constexpr qsizetype kMostBlockBytes = 256 << 20; // one memory with a very long history

class BlockWriter {
public:
    void add(const BackupEntry &entry);
    bool isFull() const { return m_plain.size() >= kBlockBytes; }
    bool isEmpty() const { return m_plain.isEmpty(); }
    // The block, ready to be sealed; empties it. TooLarge, Failed.
    Result<QByteArray> take();

private:
    QByteArray m_plain;
};

// Takes the stream of blocks in pieces of any size, and gives entries.
class BlockReader {
public:
    void feed(QByteArrayView bytes) { m_bytes.append(bytes); }
    // Nothing when more bytes are needed. Damaged.
    Result<std::optional<BackupEntry>> next();
    // No half a block is left.
    bool isAtEnd() const { return m_bytes.isEmpty() && m_at == m_plain.size(); }

private:
    Result<bool> unpack();

    QByteArray m_bytes;
    QByteArray m_plain;
    qsizetype m_at = 0;
};

} // namespace mn
