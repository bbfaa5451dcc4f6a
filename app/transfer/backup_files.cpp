#include "app/transfer/backup_files.h"
#include "core/session/moved_places.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSuffix(".mnbackup");

// Opens a backup of this key for `use(BackupReader &) -> Result<T>`.
template <class Use> auto withBackup(FileSystem &files, const QString &path, const SecretBytes &key, Use use)
    -> std::invoke_result_t<Use, const BackupReader &>
{
    MN_TRY(const auto file, files.open(path, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    MN_TRY(reader.unlock(key));
    return use(reader);
}

// This month's file: of this vault, or not there yet.
QString currentFile(const QList<FoundBackup> &found, FileSystem &files, const Vault &vault, const Clock &clock,
                    const QString &folder)
{
    const QString month = QDateTime::fromMSecsSinceEpoch(clock.now()).toString(u"yyyy-MM"_s);
    const QString name = QFileInfo(vault.paths().folder).fileName() + u' ' + month;
    for (int number = 1;; ++number) {
        const QString path = folder + u'/' + name + (number > 1 ? u" (%1)"_s.arg(number) : QString()) + kSuffix;
        const auto known = std::ranges::find(found, path, &FoundBackup::path);
        if (known == found.end() ? !files.exists(path) : !known->problem)
            return path;
    }
}

} // namespace

QList<FoundBackup> findBackups(FileSystem &files, const QString &folder, const VaultId &vault, const SecretBytes &key)
{
    QList<FoundBackup> found;
    for (const QString &name : files.list(folder)) {
        if (!name.endsWith(kSuffix))
            continue;
        FoundBackup one;
        one.path = folder + u'/' + name;
        const auto look = [&]() -> Result<bool> {
            MN_TRY(const auto file, files.open(one.path, OpenMode::Read));
            MN_TRY(one.bytes, file->size());
            MN_TRY(BackupReader reader, BackupReader::open(*file));
            if (reader.vaultId() != vault)
                return false;
            MN_TRY(reader.unlock(key));
            one.runs = int(reader.runs().size());
            one.newest = reader.runs().isEmpty() ? 0 : reader.runs().last().time;
            return one.runs > 0;
        };
        const auto looked = look();
        if (!looked)
            one.problem = looked.error().code;
        if (!looked || *looked)
            found += one;
    }
    std::ranges::stable_sort(found, std::greater(), &FoundBackup::newest);
    return found;
}

Result<BackupReport> makeBackup(Vault &vault, FileSystem &files, const Clock &clock, const BackupOrder &order,
                                const BackupProgress &progress, const std::stop_token &stop)
{
    if (!QFileInfo(order.folder).isDir())
        return fail(Errc::NotFound, order.folder);
    const QList<FoundBackup> before = findBackups(files, order.folder, vault.id(), order.key);
    const QString path = currentFile(before, files, vault, clock, order.folder);
    MN_TRY(const BackupReport report,
           Backup(vault, files, clock).create(path, order.key, Backup::Mode::GoOn, progress, stop));
    QList<FoundBackup> others = before;
    others.removeIf([&](const FoundBackup &one) { return one.problem || one.path == path; });
    if (others.size() < order.keptMonths)
        return report;
    MN_TRY(verifyBackupFile(files, path, order.key, stop));
    for (qsizetype at = std::max(0, order.keptMonths - 1); at < others.size(); ++at)
        MN_TRY(files.remove(others[at].path));
    return report;
}

Result<BackupSummary> verifyBackupFile(FileSystem &files, const QString &path, const SecretBytes &key,
                                       const std::stop_token &stop)
{
    return withBackup(files, path, key, [&](const BackupReader &reader) { return verifyBackup(reader, stop); });
}

Result<RestoreReport> restoreInto(Vault &vault, FileSystem &files, const Clock &clock, const QString &path,
                                  const SecretBytes &key, const BackupProgress &progress, const std::stop_token &stop)
{
    return withBackup(files, path, key, [&](const BackupReader &reader) {
        return Backup(vault, files, clock).restore(reader, progress, stop);
    });
}

Result<RestoreReport> restoreBeside(const VaultServices &services, const QString &path, const QString &folder,
                                    const SecretBytes &key, const BackupProgress &progress, const std::stop_token &stop)
{
    if (QFileInfo::exists(folder) && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(Errc::AlreadyExists, folder);
    FileSystem &files = services.files;
    return withBackup(files, path, key, [&](const BackupReader &reader) -> Result<RestoreReport> {
        const VaultPaths paths(folder);
        MN_TRY(files.makeFolder(folder));
        MN_TRY(MovedPlaces(files, services.stateFolder).forget(folder));
        MN_TRY(replaceFile(files, paths.keys, reader.keySlots()));
        VaultServices quiet = services;
        quiet.followIndex = false; // it is closed at once; who opens it makes its index
        auto made = Vault::create(folder, reader.vaultId(), key.clone(), quiet);
        if (!made) {
            if (!files.exists(paths.database))
                (void)files.remove(paths.keys);
            return std::unexpected(made.error());
        }
        return Backup(**made, files, services.clock).restore(reader, progress, stop);
    });
}

} // namespace mn::app
