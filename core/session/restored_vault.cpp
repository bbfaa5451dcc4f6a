#include "core/session/restored_vault.h"
#include "core/session/moved_places.h"

namespace mn {

namespace {

// A new one, or what an earlier restoring has left.
Result<std::unique_ptr<Vault>> openTarget(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                                          const BackupReader &backup, const SecretBytes &key)
{
    const VaultPaths &paths = keys.paths();
    if (services.files.exists(paths.database)) {
        const auto there = keys.load();
        if (!there || there->vaultId() != backup.vaultId())
            return fail(Errc::AlreadyExists, paths.folder);
        return Vault::open(paths.folder, backup.vaultId(), key.clone(), with);
    }
    if (keys.areThere())
        return fail(Errc::AlreadyExists, paths.folder);
    MN_TRY(services.files.makeFolder(paths.folder));
    MN_TRY(MovedPlaces(services.files, with.stateFolder).forget(paths.folder));
    MN_TRY(replaceFile(services.files, paths.keys, backup.keySlots()));
    auto made = Vault::create(paths.folder, backup.vaultId(), key.clone(), with);
    if (!made && !services.files.exists(paths.database))
        (void)services.files.remove(paths.keys); // so that one can simply try again
    return made;
}

} // namespace

Result<RestoredVault> restoreVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                                   const QString &backup, const SecretBytes &secret, const BackupProgress &progress,
                                   std::stop_token stop)
{
    MN_TRY(const auto file, services.files.open(backup, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    MN_TRY(const KeySlots keySlots, KeySlots::fromBytes(reader.keySlots()));
    MN_TRY(Unlocked unlocked, unlockWith(keySlots, secret));
    MN_TRY(reader.unlock(unlocked.vaultKey));
    if (stop.stop_requested())
        return fail(Errc::Cancelled);
    MN_TRY(auto vault, openTarget(keys, services, with, reader, unlocked.vaultKey));
    MN_TRY(RestoreReport report, Backup(*vault, services.files, services.clock).restore(reader, progress, stop));
    return RestoredVault{reader.vaultId(), std::move(unlocked.vaultKey), std::move(vault), std::move(report)};
}

} // namespace mn
