#include "core/session/vault_keys.h"
#include "core/session/recovery_store.h"
#include <QSysInfo>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLockPatience = std::chrono::seconds(10);

} // namespace

bool WaysIn::has(SlotKind kind) const
{
    return std::ranges::any_of(slotsInOrder,
                               [kind](const SlotInfo &slot) { return slot.kind == kind && slot.isUsable; });
}

qint64 WaysIn::passphraseSetAt() const
{
    qint64 newest = 0;
    for (const SlotInfo &slot : slotsInOrder)
        if (slot.kind == SlotKind::Passphrase && slot.isUsable)
            newest = std::max(newest, slot.createdAt);
    return newest;
}

bool VaultKeys::areThere() const
{
    return m_services.files.exists(m_paths.keys) || m_services.files.exists(m_paths.database);
}

Result<KeySlots> VaultKeys::load() const
{
    return KeySlots::load(m_services.files, m_paths.keys);
}

Result<WaysIn> VaultKeys::ways() const
{
    MN_TRY(const KeySlots keySlots, load());
    return WaysIn{keySlots.vaultId(), keySlots.slotInfos(), keySlots.hasGoodChecksum()};
}

Result<std::unique_ptr<FileLock>> VaultKeys::lockForChange() const
{
    if (!m_services.files.exists(m_paths.keys))
        return fail(Errc::NoVault, m_paths.folder);
    MN_TRY(auto lock, FileLock::open(m_paths.lock));
    MN_TRY(lock->lock(kLockPatience)); // goes with the descriptor
    return lock;
}

QString passphraseLabel()
{
    return u"passphrase"_s;
}

QString recoveryLabel()
{
    return u"recovery phrase"_s;
}

QString keychainLabel()
{
    return QSysInfo::machineHostName().left(40); // a label has at most 63 bytes
}

Result<Unlocked> unlockWith(const KeySlots &keySlots, const SecretBytes &secret)
{
    // 24 words with a right checksum are no accident. A person who has such a passphrase is served all the same.
    if (const auto phrase = RecoveryPhrase::fromWords(secret)) {
        auto unlocked = keySlots.unlockWithRecoveryPhrase(*phrase);
        if (unlocked || unlocked.error().code != Errc::WrongKey)
            return unlocked;
    }
    return keySlots.unlockWithPassphrase(secret);
}

Result<void> replaceRecoveryPhrase(const VaultKeys &keys, KeyServices services, Vault &vault,
                                   const SecretBytes &vaultKey, const RecoveryPhrase &phrase)
{
    MN_TRY(RecoveryPhrase kept, RecoveryPhrase::fromEntropy(phrase.entropy().clone()));
    MN_TRY(const SlotId added, keys.change([&](KeySlots &keySlots) {
        return keySlots.addRecovery(vaultKey, phrase, recoveryLabel(), services.clock);
    }));
    MN_TRY(keepPhrase(vault, KeptPhrase{added, std::move(kept)}));
    return keys.change([&](KeySlots &keySlots) -> Result<void> {
        for (const SlotInfo &old : keySlots.slotInfos())
            if (old.kind == SlotKind::Recovery && old.id != added)
                MN_TRY(keySlots.remove(vaultKey, old.id, services.keychain));
        return {};
    });
}

} // namespace mn
