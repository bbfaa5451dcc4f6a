#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"

namespace mn {

// What opens a backup.
enum class SecretKind {
    Passphrase,
    RecoveryPhrase,
    Either, // 24 words, or a passphrase on the first line
};

struct DecryptReport {
    qint64 memories = 0;
    qint64 trashed = 0;
    qint64 attachments = 0;
    QStringList missingAttachments; // ids: the backup has not their files
    QStringList damagedAttachments; // ids: their bytes are not those that were kept; left out
};

// A backup as plain files that any program reads, without a vault: `out`/memories.jsonl and, where something lies in
// the trash, `out`/trash.jsonl; attachments in `out`/memories.jsonl.files/<sha256>. `out` must be absent or empty
// (AlreadyExists). After an error nothing in clear is left there.
// WrongKey, Damaged, NotUnderstood, NewerVersion, and what the disk says.
Result<DecryptReport> decryptBackup(FileSystem &files, const QString &backup, SecretKind kind,
                                    const SecretBytes &secret, const QString &out);

} // namespace mn
