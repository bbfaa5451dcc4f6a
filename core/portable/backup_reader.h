#pragma once
#include "core/portable/backup_entries.h"
#include "core/portable/backup_layout.h"
#include "core/record/memory.h"
#include <functional>
#include <stop_token>

namespace mn {

// Opens a backup (backup_layout.h). Needs no vault. One thread; the file must outlive it.
class BackupReader {
public:
    // NotUnderstood, NewerVersion, Damaged.
    static Result<BackupReader> open(File &file);
    // By a head that is not on the disk yet.
    static BackupReader openAt(File &file, BackupHead head) { return BackupReader(file, std::move(head)); }

    const BackupHead &head() const { return m_head; }
    const VaultId &vaultId() const { return m_head.vault; }
    // A copy of vault.keys: KeySlots::fromBytes() opens it with a passphrase or the recovery phrase.
    const QByteArray &keySlots() const { return m_head.keySlots; }

    // Reads what each run added. WrongKey when it is not this vault's key.
    Result<void> unlock(const SecretBytes &vaultKey);
    // Oldest first.
    const QList<BackupRun> &runs() const { return m_runs; }
    bool holds(const BlobId &blob) const { return m_blobs.contains(blob); }

    // Every memory once, as the join of all its states, with a history that leads back from there; import entries as
    // they were last; each row of the shelf once. Purged ones come as their marker. Memory grows with those that lie in
    // several runs, and with the import entries. Cancelled, Damaged, and what `take` returns.
    Result<void> forEach(const std::function<Result<void>(const BackupEntry &)> &take, std::stop_token stop = {}) const;

    // What the newest run added, as it lies there.
    Result<void> forEachOfNewestRun(const std::function<Result<void>(const BackupEntry &)> &take,
                                    std::stop_token stop = {}) const;

    // The bytes of an attachment, opened and checked. NotFound, Damaged.
    Result<void> readBlob(const Attachment &attachment, const std::function<Result<void>(QByteArrayView)> &sink) const;
    // The same as they lie in the vault, sealed.
    Result<void> readSealedBlob(const BlobId &blob, const std::function<Result<void>(QByteArrayView)> &sink) const;

private:
    BackupReader(File &file, BackupHead head) : m_file(&file), m_head(std::move(head)) {}
    Result<BackupRun> readRun(quint64 number, qint64 offset, qint64 size) const;
    Result<void> forEachOf(const BackupRun &run, const std::function<Result<void>(BackupEntry &&)> &take,
                           const std::stop_token &stop) const;

    File *m_file;
    BackupHead m_head;
    SecretBytes m_key;
    QList<BackupRun> m_runs;
    QHash<BlobId, BackedUpBlob> m_blobs;
};

// What a check of all of it found.
struct BackupSummary {
    qint64 runs = 0;
    qint64 memories = 0; // to be had from it, the trash included
    qint64 attachments = 0;
    qint64 bytes = 0;               // of the file
    qint64 newest = 0;              // ms UTC, of the last run
    QStringList missingAttachments; // ids: their files were not there when it was made
};

// Opens everything: every seal, every state, every attachment's SHA-256. Damaged at the first thing that is wrong.
Result<BackupSummary> verifyBackup(const BackupReader &reader, std::stop_token stop = {});
// The same for what the newest run added.
Result<BackupSummary> verifyNewestRun(const BackupReader &reader, std::stop_token stop = {});

} // namespace mn
