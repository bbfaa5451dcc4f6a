#pragma once
#include "core/portable/backup_reader.h"
#include "core/vault/vault.h"
#include <functional>
#include <stop_token>

namespace mn {

struct BackupReport {
    qint64 memories = 0;    // states written by this run
    qint64 destroyed = 0;   // marks of memories destroyed since the last run, or ever if everything was written
    qint64 attachments = 0; // files copied by this run
    qint64 bytes = 0;       // of the whole file afterwards
    bool wasWhole = false;  // everything was written, not only what had changed
};

struct RestoreReport {
    qint64 added = 0;
    qint64 joined = 0; // were there, and have now seen what the backup knows
    qint64 unchanged = 0;
    qint64 attachments = 0;         // files put back
    QStringList missingAttachments; // ids: the backup has not their files either
    QStringList damagedAttachments; // ids: their bytes in the backup are not those that were kept; left out
};

// Memories done; of how many, -1 when that is not known.
using BackupProgress = std::function<void(qint64 done, qint64 total)>;

// Backups of a vault that is open and in use. One file (core/portable/backup_layout.h), sealed, opened by the vault's
// own passphrase or recovery phrase; the first run holds everything, each later one only what has changed since.
// All calls block: not on the thread that draws.
class Backup {
public:
    Backup(Vault &vault, FileSystem &files, const Clock &clock) : m_vault(vault), m_files(files), m_clock(clock) {}

    // One consistent view of the vault, read again from the disk before it counts. A file that is no backup of this
    // vault is left alone (AlreadyExists, Usage). After an error or a crash the backup is the one it was.
    enum class Mode { GoOn, Anew };
    Result<BackupReport> create(const QString &path, const SecretBytes &vaultKey, Mode mode = Mode::GoOn,
                                const BackupProgress &progress = {}, std::stop_token stop = {});

    // All of an unlocked backup into the vault, empty or not, by join: nothing here is lost, no edit there is. Again
    // after a break does the rest.
    Result<RestoreReport> restore(const BackupReader &backup, const BackupProgress &progress = {},
                                  std::stop_token stop = {});

private:
    Result<BackupReport> writeRun(File &file, const SecretBytes &vaultKey, bool isNew, const BackupProgress &progress,
                                  const std::stop_token &stop);

    Vault &m_vault;
    FileSystem &m_files;
    const Clock &m_clock;
};

} // namespace mn
