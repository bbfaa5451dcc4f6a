#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "core/base/uuid.h"
#include <QHash>

namespace mn {

// The bytes of a backup: one file that only grows.
//
//   head A 8 KiB | head B 8 KiB | run 1 | run 2 | ...
//   head:  "MNBACKUP" 8 | version 1 | number 8 | end 8 | footer offset 8 | footer size 8 | backup id 16 | vault id 16
//          | key slots size 2 | key slots (vault.keys as it was) | zeros | BLAKE2b-256 of all before it
//   run:   entries (sealed_stream.h, backup_entries.h) | attachments, sealed as they lie in the vault | footer (aead.h)
//
// A run is in the backup once a head that ends behind it is durable. The two heads are written in turn, so one of them
// is always whole: what a crash leaves behind `end` is no part of the backup and is cut off by the next run. After the
// second head is written, both hold the key slots of today: an old passphrase opens no newer backup.
// All keys are derived from the vault key, which any slot opens; each run is bound to this backup and to its number.
// In clear: when it was written (the file's own date), how much was added each time, how many slots there are.
// Numbers are big-endian.
inline constexpr qint64 kHeadBytes = 8 * 1024;
inline constexpr qint64 kFirstRun = 2 * kHeadBytes;

using BackupId = Uuid<struct BackupTag>;

struct BackupHead {
    quint64 number = 0; // of the newest run; 0: there is none yet
    qint64 end = kFirstRun;
    qint64 footer = 0;
    qint64 footerBytes = 0;
    BackupId backup;
    VaultId vault;
    QByteArray keySlots;
};

QByteArray encodeHead(const BackupHead &head);
// NotUnderstood, NewerVersion; Damaged when the checksum is wrong.
Result<BackupHead> decodeHead(QByteArrayView bytes);
// The newer of the two that is whole and lies within the file.
Result<BackupHead> readHead(File &file);

// Up to where of the vault's change log a run has everything: the next run goes on there if it is still the same log.
struct BackupMark {
    qint64 seq = 0;
    RecordId record; // of the change at `seq`
    ActorId actor;   // who wrote in this vault
    bool operator==(const BackupMark &) const = default;
};

struct BackedUpBlob {
    qint64 offset = 0;
    qint64 size = 0; // sealed
    bool operator==(const BackedUpBlob &) const = default;
};

// What one run added.
struct BackupRun {
    quint64 number = 0;
    qint64 time = 0; // ms UTC
    BackupMark mark;
    bool isWhole = false; // everything, not only what changed since the run before
    qint64 entries = 0;   // offset
    qint64 entriesEnd = 0;
    qint64 memories = 0; // states, purged ones included
    QHash<BlobId, BackedUpBlob> blobs;
    qint64 previousFooter = 0; // offset; 0: none
    qint64 previousFooterBytes = 0;
    bool operator==(const BackupRun &) const = default;
};

QByteArray encodeRun(const BackupRun &run);
Result<BackupRun> decodeRun(QByteArrayView bytes);

// What the parts of a run are sealed with, and bound to.
SecretBytes backupKey(const SecretBytes &vaultKey, const BackupId &backup);
QByteArray bindingOf(const BackupHead &head, quint64 run, const char *part);
inline constexpr char kEntriesPart[] = "entries";
inline constexpr char kFooterPart[] = "footer";

} // namespace mn
