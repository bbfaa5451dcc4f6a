#include "sync/client/erasing.h"
#include "sync/client/sync_client.h"
#include "sync/device/device_name.h"
#include <algorithm>
#include <limits>

namespace mn::sync {

namespace {

constexpr char kFingerprint[] = "mnemosyne device 1";
constexpr int kTries = 5; // others may write to the control log at the same time

// 80 bits, in groups that can be read out: enough that nobody finds another key with the same.
QString fingerprintOf(const VerifyingKey &key)
{
    constexpr qsizetype kGroups = 5;
    constexpr qsizetype kDigits = 4;
    const QString hex = hashOf(kFingerprint, {key.view()}).toHex();
    QStringList groups;
    for (qsizetype i = 0; i < kGroups; ++i)
        groups += hex.sliced(i * kDigits, kDigits);
    return groups.join(u' ');
}

AccountDevice described(const ControlState &control, ActorId id, const DevicesReply &told)
{
    AccountDevice device{.id = id, .fingerprint = fingerprintOf(control.find(id)->key)};
    quint64 acked = 0;
    for (const ActorId &life : control.livesOf(id)) {
        const auto seen = std::ranges::find(told.devices, life, &DeviceSeen::actor);
        if (seen == told.devices.end())
            continue;
        device.lastSeen = std::max(device.lastSeen, qint64(seen->lastSeen));
        acked = std::max(acked, seen->acked);
    }
    device.behind = qint64(told.head - std::min(acked, told.head));
    return device;
}

} // namespace

// As the server has it now, as far as it is believed.
Result<SyncDevice::Membership> SyncClient::member()
{
    MN_TRY(said(m_device.syncControl()));
    MN_TRY(auto here, m_device.membership());
    if (here.isRevoked)
        return fail(Errc::DeviceRevoked);
    return here;
}

Result<QList<AccountDevice>> SyncClient::devices()
{
    MN_TRY(const auto here, member());
    MN_TRY(const auto names, m_device.names());
    const auto told = m_calls.devices();
    if (!told)
        return std::unexpected(m_calls.errorOf(told.error()));
    QList<AccountDevice> devices;
    for (const ActorId &id : here.control.devices()) {
        AccountDevice device = described(here.control, id, *told);
        device.isThis = id == here.device;
        if (const auto name = names.find(id); name != names.end())
            device.name = name->second;
        devices.append(std::move(device));
    }
    std::ranges::stable_sort(devices, std::ranges::greater(), &AccountDevice::isThis);
    return devices;
}

Result<void> SyncClient::renameDevice(ActorId device, const QString &name)
{
    for (int tries = 0; tries < kTries; ++tries) {
        MN_TRY(const auto here, member());
        if (!here.control.devices().contains(device))
            return fail(Errc::NotFound, device.toString());
        MN_TRY(const bool isDone, said(m_device.rename(device, name)));
        if (isDone)
            return {};
    }
    return fail(Errc::NotSynced);
}

Result<void> SyncClient::recoverAccount(const RecoveryPhrase &phrase, const QList<ActorId> &keep,
                                        const RecoveryPhrase &next)
{
    const RecoveryKey recovery(phrase);
    const RecoveryKey nextRecovery(next);
    for (int tries = 0; tries < kTries; ++tries) {
        // What counts of the others ends where this device has read to.
        MN_TRY(const SyncReport read, sync());
        if (read.standing != Standing::Synced && read.standing != Standing::ControlFork)
            continue;
        MN_TRY(const bool isDone, said(m_device.recover(recovery, keep, nextRecovery.signer().verifyingKey())));
        if (isDone)
            return synced();
    }
    return fail(Errc::NotSynced);
}

Result<Revocation> SyncClient::revokeDevice(ActorId device)
{
    for (int tries = 0; tries < kTries; ++tries) {
        // What it has sent is here before it is cut off: the cut is behind it.
        MN_TRY(synced());
        MN_TRY(const auto here, member());
        if (!here.control.devices().contains(device))
            return fail(Errc::NotFound, device.toString());
        if (device == here.device)
            return fail(Errc::Usage, QStringLiteral("this is the device at hand: another one has to cut it off"));
        (void)m_device.takeCounts();
        MN_TRY(const bool isDone, said(m_device.revoke(device)));
        if (!isDone)
            continue;
        MN_TRY(synced());
        MN_TRY(const auto after, m_device.membership());
        return Revocation{after.control.newestEpoch(), m_device.takeCounts().rewrapped};
    }
    return fail(Errc::NotSynced);
}

Result<ServerState> SyncClient::serverState()
{
    const auto told = m_calls.accountStatus();
    if (!told)
        return std::unexpected(m_calls.errorOf(told.error()));
    ServerState state{.account = *told};
    if (!m_calls.certificate().isEmpty())
        state.certificate = ServerTrust::textOf(m_calls.certificate());
    MN_TRY(const auto step, m_disk->begin());
    MN_TRY(const DeviceState here, step->state());
    MN_TRY(const auto unsent, step->unsent({}, std::numeric_limits<int>::max()));
    state.behind = told->head - std::min(told->head, here.cursor);
    state.waiting = unsent.size();
    return state;
}

} // namespace mn::sync
