#include "core/session/key_thread.h"
#include "core/session/agent.h"
#include "core/session/places.h"
#include "core/session/recovery_store.h"
#include <QDir>
#include <QFileInfo>

namespace mn {

namespace {

bool isEmptyOrAbsent(const QString &folder)
{
    const QFileInfo info(folder);
    return !info.exists() || (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                                   QDir::NoDotAndDotDot));
}

Result<Unlocked> unlockWithWords(const KeySlots &keySlots, const SecretBytes &words)
{
    MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(words));
    return keySlots.unlockWithRecoveryPhrase(phrase);
}

} // namespace

Result<OpenVault> KeyThread::enter(const VaultKeys &keys, const KeySlots &keySlots, Result<Unlocked> unlocked,
                                   const std::stop_token &stop) const
{
    MN_TRY(Unlocked found, std::move(unlocked));
    if (stop.stop_requested())
        return fail(Errc::Cancelled);
    MN_TRY(auto vault, Vault::open(keys.paths().folder, keySlots.vaultId(), found.vaultKey.clone(), m_vaults));
    return OpenVault{std::move(vault), std::move(found.vaultKey), found.isListAuthentic, keySlots.hasGoodChecksum()};
}

QFuture<Result<WaysIn>> KeyThread::ways(QString folder)
{
    return post([this, folder = std::move(folder)] { return VaultKeys(folder, m_keys).ways(); });
}

QFuture<Result<OpenVault>> KeyThread::open(QString folder, SecretBytes secret, std::stop_token stop)
{
    return post([this, folder = std::move(folder), given = std::move(secret),
                 stop = std::move(stop)]() mutable -> Result<OpenVault> {
        const SecretBytes wiped = std::move(given); // with this call, not with the last copy of the future
        const VaultKeys keys(folder, m_keys);
        MN_TRY(const KeySlots keySlots, keys.load());
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        return enter(keys, keySlots, unlockWith(keySlots, wiped), stop);
    });
}

QFuture<Result<OpenVault>> KeyThread::openWithPhrase(QString folder, SecretBytes words, std::stop_token stop)
{
    return post([this, folder = std::move(folder), given = std::move(words),
                 stop = std::move(stop)]() mutable -> Result<OpenVault> {
        const SecretBytes wiped = std::move(given);
        const VaultKeys keys(folder, m_keys);
        MN_TRY(const KeySlots keySlots, keys.load());
        return enter(keys, keySlots, unlockWithWords(keySlots, wiped), stop);
    });
}

QFuture<Result<OpenVault>> KeyThread::openWithKeychain(QString folder, std::stop_token stop)
{
    return post([this, folder = std::move(folder), stop = std::move(stop)]() -> Result<OpenVault> {
        const VaultKeys keys(folder, m_keys);
        MN_TRY(const KeySlots keySlots, keys.load());
        return enter(keys, keySlots, keySlots.unlockWithKeychain(m_keys.keychain), stop);
    });
}

QFuture<Result<OpenVault>> KeyThread::openSilently(QString folder, std::stop_token stop)
{
    return post([this, folder = std::move(folder), stop = std::move(stop)]() -> Result<OpenVault> {
        const VaultKeys keys(folder, m_keys);
        MN_TRY(const KeySlots keySlots, keys.load());
        if (auto kept = askAgent(keySlots.vaultId())) // whoever gave it the key was told about the list then
            return enter(keys, keySlots, Unlocked{std::move(kept->key), {}, true}, stop);
        return enter(keys, keySlots, keySlots.unlockWithKeychain(m_keys.keychain), stop);
    });
}

QFuture<Result<void>> KeyThread::askKeychain()
{
    return post([this]() -> Result<void> {
        const auto answer = m_keys.keychain.read(QStringLiteral("none")); // nothing of ours has this name
        if (!answer && answer.error().code != Errc::NotFound)
            return std::unexpected(answer.error());
        return {};
    });
}

QFuture<Result<void>> KeyThread::writeSheet(QString path, SecretBytes sheet)
{
    return post([this, path = std::move(path), given = std::move(sheet)]() mutable {
        const SecretBytes wiped = std::move(given);
        return mn::writeSheet(m_keys.files, path, wiped);
    });
}

QFuture<Result<PasswordHashParameters>> KeyThread::calibrate()
{
    return post([] { return mn::calibrate(); });
}

QFuture<Result<void>> KeyThread::checkNewFolder(QString folder)
{
    return post([this, folder = std::move(folder)]() -> Result<void> {
        if (VaultKeys(folder, m_keys).areThere())
            return fail(Errc::AlreadyExists, folder);
        const QFileInfo there = nearestFolder(folder);
        if (!there.isDir() || !there.isWritable())
            return fail(Errc::FileUnwritable, folder);
        return {};
    });
}

QFuture<Result<QString>> KeyThread::placeForNewVault(QString folder, QString name)
{
    return post([this, folder = std::move(folder), name = std::move(name)]() -> Result<QString> {
        const auto isPlace = [this](const QString &place) {
            return isEmptyOrAbsent(place) || VaultKeys(place, m_keys).areThere();
        };
        QString place = folder;
        for (int number = 1; !isPlace(place); ++number)
            place = QDir(folder).filePath(number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number));
        return place;
    });
}

QFuture<Result<void>> KeyThread::checkBackup(QString path)
{
    return post([this, path = std::move(path)]() -> Result<void> {
        MN_TRY(const auto file, m_keys.files.open(path, OpenMode::Read));
        MN_TRY(BackupReader::open(*file));
        return {};
    });
}

QFuture<Result<RestoredOpening>> KeyThread::restore(QString folder, QString backup, SecretBytes secret,
                                                    BackupProgress progress, std::stop_token stop)
{
    return post([this, folder = std::move(folder), backup = std::move(backup), given = std::move(secret),
                 progress = std::move(progress), stop = std::move(stop)]() mutable -> Result<RestoredOpening> {
        const SecretBytes wiped = std::move(given);
        MN_TRY(RestoredVault restored,
               restoreVault(VaultKeys(folder, m_keys), m_keys, m_vaults, backup, wiped, progress, stop));
        return RestoredOpening{{std::move(restored.vault), std::move(restored.key)}, std::move(restored.report)};
    });
}

QFuture<Result<FirstOpening>> KeyThread::make(QString folder, NewVaultOrder order)
{
    return post([this, folder = std::move(folder), given = std::move(order)]() mutable {
        const NewVaultOrder wiped = std::move(given);
        return makeNow(folder, wiped);
    });
}

Result<FirstOpening> KeyThread::makeNow(const QString &folder, const NewVaultOrder &order) const
{
    const VaultKeys keys(folder, m_keys);
    NewVault wanted{.passphrase = order.passphrase, .hash = order.hash};
    if (order.phrase)
        wanted.phrase = &*order.phrase;
    MN_TRY(MadeVault made, makeVault(keys, m_keys, m_vaults, wanted));
    if (order.isPhraseCheckDue)
        (void)setPhraseCheckDue(*made.vault, true); // the vault is there; not being reminded is no reason to lose it
    FirstOpening first;
    if (order.keychain) {
        const auto added = keys.change([&](KeySlots &keySlots) {
            return keySlots.addKeychain(made.key, m_keys.keychain, keychainLabel(), m_keys.clock);
        });
        if (!added)
            first.keychainFailure = added.error().code;
    }
    first.opened = {std::move(made.vault), std::move(made.key)};
    return first;
}

QFuture<Result<void>> KeyThread::close(OpenVault opened)
{
    return post([held = std::move(opened)]() mutable -> Result<void> {
        const OpenVault closed = std::move(held);
        return {};
    });
}

} // namespace mn
