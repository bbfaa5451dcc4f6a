#pragma once
#include "core/exchange/backup.h"

namespace mn::app {

// A file with backups of one vault, as it lies in a folder.
struct FoundBackup {
    QString path;
    qint64 newest = 0; // ms UTC, of the last run; 0: not known
    qint64 bytes = 0;
    int runs = 0;
    std::optional<Errc> problem; // why it cannot be read
};

// The backups of the vault in a folder, newest first; files of other vaults are left out. All calls here block.
QList<FoundBackup> findBackups(FileSystem &files, const QString &folder, const VaultId &vault, const SecretBytes &key);

struct BackupOrder {
    QString folder;
    SecretBytes key;
    int keptMonths = 12; // at least one
};

// Adds to this month's file, or begins it. Then those beyond the kept ones go, and only once all of the newest was
// opened and matched. What Backup::create() says; NotFound when the folder is not there.
Result<BackupReport> makeBackup(Vault &vault, FileSystem &files, const Clock &clock, const BackupOrder &order,
                                const BackupProgress &progress, const std::stop_token &stop);

// Opens all of it. What verifyBackup() says.
Result<BackupSummary> verifyBackupFile(FileSystem &files, const QString &path, const SecretBytes &key,
                                       const std::stop_token &stop);

// Into the open vault, by join.
Result<RestoreReport> restoreInto(Vault &vault, FileSystem &files, const Clock &clock, const QString &path,
                                  const SecretBytes &key, const BackupProgress &progress, const std::stop_token &stop);
// As a second vault with the same keys, in an empty or absent folder: AlreadyExists.
Result<RestoreReport> restoreBeside(const VaultServices &services, const QString &path, const QString &folder,
                                    const SecretBytes &key, const BackupProgress &progress,
                                    const std::stop_token &stop);

} // namespace mn::app
