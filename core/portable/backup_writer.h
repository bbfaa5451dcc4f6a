#pragma once
#include "core/crypto/sealed_stream.h"
#include "core/portable/backup_entries.h"
#include "core/portable/backup_layout.h"

namespace mn {

// Adds one run to a backup (backup_layout.h). First the entries, then the attachments, then finish() and, once what was
// written has been read again, commit(); without that the file stays the backup it was. One thread; the file must
// outlive it. Errors: the file's.
class BackupWriter {
public:
    // A backup in an empty file. `keySlots`: vault.keys, so that the backup opens by itself.
    static Result<BackupWriter> begin(File &file, const VaultId &vault, const SecretBytes &vaultKey,
                                      const QByteArray &keySlots, const Clock &clock);
    // Another run in a backup of this vault. WrongKey when the vault key opens it not; Usage when it is of another
    // vault.
    static Result<BackupWriter> goOn(File &file, const VaultId &vault, const SecretBytes &vaultKey,
                                     const QByteArray &keySlots);

    // The run before; nothing in a new backup.
    const std::optional<BackupRun> &last() const { return m_last; }
    bool holds(const BlobId &blob) const { return m_known.contains(blob); }

    Result<void> add(const BackupEntry &entry);

    // Bytes as they lie sealed in the vault, copied unopened: their key is in the memory's state.
    Result<void> beginBlob(const BlobId &blob);
    Result<void> appendToBlob(QByteArrayView sealed);
    // Takes back what was begun: its file had gone.
    void dropBlob();

    // All of the run is on the disk. The head that commit() will write: BackupReader::openAt() reads by it.
    Result<BackupHead> finish(const BackupMark &mark, bool isWhole, const Clock &clock);
    // The run is part of the backup, durably, when it returns.
    Result<void> commit();

private:
    BackupWriter(File &file, BackupHead head, SecretBytes key)
        : m_file(&file), m_head(std::move(head)), m_key(std::move(key))
    {
    }
    Result<void> beginRun();
    Result<void> flushBlock();
    Result<void> finishEntries();
    Result<void> finishBlob();

    File *m_file;
    BackupHead m_head;
    SecretBytes m_key;
    std::optional<BackupRun> m_last;
    QHash<BlobId, BackedUpBlob> m_known; // of all runs before
    BackupRun m_run;
    std::optional<StreamSealer> m_entries;
    BlockWriter m_block;
    qint64 m_end = 0;
    std::optional<BlobId> m_blob;
    qint64 m_blobBegin = 0;
};

} // namespace mn
