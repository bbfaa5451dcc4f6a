#include "core/crypto/derive.h"
#include "core/crypto/sealed_box.h"
#include "sync/device/sync_device.h"
#include <algorithm>
#include <sodium.h>

namespace mn::sync {

SyncDevice::SyncDevice(DeviceStore &store, ServerCalls &server, std::function<ActorId()> draw, const Policy &policy)
    : m_store(store), m_server(server), m_draw(std::move(draw)), m_policy(policy)
{
}

Result<ControlAppend> SyncDevice::createAccount(const SpaceId &space, const VerifyingKey &recovery)
{
    MN_TRY(const BoxPublicKey paper, recoveryBox(recovery));
    MN_TRY(DeviceStep step, this->step());
    ControlAppend append;
    if (step.control.isEmpty()) {
        SecretBytes key = SecretBytes::random(kKeyBytes);
        ControlEvent event;
        event.signer = step.keys().actor;
        event.genesis = Genesis{.actor = step.keys().actor,
                                .key = step.keys().signer().verifyingKey(),
                                .recovery = recovery,
                                .space = space,
                                .spaceKey = keyCommitment(space, 1, key),
                                .salt = QByteArray(16, Qt::Uninitialized)};
        randombytes_buf(event.genesis->salt.data(), size_t(event.genesis->salt.size()));
        append.events = {signedEvent(event, step.keys().signer())};
        step.changeKeys().spaceKeys.insert_or_assign(1, std::move(key));
        MN_TRY(step.store().putControl(append.events));
    } else if (step.control.length() == 1 && step.control.recovery() == recovery && step.state.epoch.isNull()) {
        MN_TRY(append.events, step.store().control()); // nobody knows whether the server took it
    } else {
        return fail(Errc::AlreadyExists, QStringLiteral("this vault belongs to an account"));
    }
    for (const BoxPublicKey &to : {step.keys().prekey, paper}) {
        MN_TRY(auto wrap, step.keys().wrap(1, to));
        append.wraps.append(std::move(wrap));
    }
    MN_TRY(step.commit());
    return append;
}

Result<SyncDevice::Membership> SyncDevice::membership()
{
    MN_TRY(const DeviceStep step, this->step());
    const bool isIn = step.state.isRegistered && !step.state.isRevoked && step.control.isActive(step.keys().actor) &&
                      step.keys().holds(step.control.newestEpoch());
    return Membership{.control = step.control,
                      .device = step.keys().first,
                      .cursor = step.state.cursor,
                      // A server that was set back counts anew.
                      .sinceCheckpoint = step.state.cursor < step.state.summedAt
                                             ? step.state.cursor
                                             : step.state.cursor - step.state.summedAt,
                      .isIn = isIn,
                      .isRevoked = step.state.isRevoked};
}

Result<bool> SyncDevice::joinAccount(const RecoveryKey &recovery)
{
    const auto reply = m_server.control(0);
    if (!reply && reply.error().code == ProblemCode::NoAccount)
        return fail(Errc::NotFound, QStringLiteral("an account of this recovery phrase"));
    if (!reply)
        return lost();
    MN_TRY(ControlState control, ControlState::of(reply->events));
    {
        MN_TRY(const DeviceStep step, this->step());
        if (!step.control.isEmpty() && (control.isEmpty() || step.account() != control.account()))
            return fail(Errc::AlreadyExists, QStringLiteral("this vault belongs to an account"));
        const ControlState::Actor *me = control.find(step.keys().actor);
        if (!step.control.isEmpty() && !step.state.isRevoked && !(me && !me->isActive))
            return true; // what became of it since is the business of syncControl()
        if (control.isEmpty() || control.recovery() != recovery.signer().verifyingKey())
            return fail(Errc::WrongKey, QStringLiteral("the recovery key of an account"));
    }
    MN_TRY(leaveOldLife(control));
    QList<SignedEvent> log = reply->events;
    std::optional<SignedEvent> added;
    {
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(const BoxPublicKey paper, recoveryBox(control.recovery()));
        step.changeKeys().takeWith(recovery.boxSeed(), paper, reply->wraps, control);
        if (!step.keys().holds(control.newestEpoch()))
            return false; // a server that was set back: a device gives it its wraps again
        if (!control.find(step.keys().actor)) {
            ControlEvent event;
            event.n = control.length();
            event.prev = control.head();
            event.add = AddActor{step.keys().actor, step.keys().signer().verifyingKey(), {}};
            added = signedEvent(event, recovery.signer());
            log.append(*added);
            MN_TRY(control, control.with(*added));
        }
        MN_TRY(step.commit());
    }
    if (added) {
        const auto appended = m_server.append({{*added}, {}, false});
        if (!appended)
            return appended.error().code ? Result<bool>(false) : lost(); // somebody else was faster: once more
    }
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(enter(step, log, reply->epoch));
    MN_TRY(step.commit());
    return true;
}

namespace {

// This device as it is now, and the newest lives of those that stay with it.
QList<Recover::Member> membersOf(const ControlState &control, const Keyring &keys, const QList<ActorId> &keep)
{
    QList<Recover::Member> members{{keys.actor, keys.signer().verifyingKey()}};
    for (const ActorId &device : keep)
        for (const ActorId &life : control.livesOf(device))
            if (control.isActive(life) && life != keys.actor)
                members.append({life, control.find(life)->key});
    return members;
}

} // namespace

Result<bool> SyncDevice::recover(const RecoveryKey &recovery, const QList<ActorId> &keep, const VerifyingKey &next)
{
    MN_TRY(recoveryBox(next));
    const auto reply = m_server.control(0);
    if (!reply)
        return lost();
    MN_TRY(const ControlState control, ControlState::of(reply->events));
    if (control.isEmpty() || control.recovery() != recovery.signer().verifyingKey())
        return fail(Errc::WrongKey, QStringLiteral("the recovery key of an account"));
    ControlAppend append;
    {
        MN_TRY(DeviceStep step, this->step());
        if (step.account() != control.account())
            return fail(Errc::AlreadyExists, QStringLiteral("this vault belongs to another account"));
        MN_TRY(const BoxPublicKey paper, recoveryBox(control.recovery()));
        Keyring &keys = step.changeKeys();
        keys.dropOthers(control);
        keys.take(reply->wraps, control);
        keys.takeWith(recovery.boxSeed(), paper, reply->wraps, control);
        const QList<KeyEpoch> live = control.liveEpochs();
        if (!std::ranges::all_of(live, [&](KeyEpoch epoch) { return keys.holds(epoch); }))
            return false; // what it cannot open it could not hand on
        ControlEvent event;
        event.n = control.length();
        event.prev = control.head();
        const KeyEpoch epoch = control.newestEpoch() + 1;
        SecretBytes key = SecretBytes::random(kKeyBytes);
        event.recover = Recover{.generation = control.generation() + 1,
                                .actors = membersOf(control, keys, keep),
                                .cuts = {},
                                .spaceKey = keyCommitment(control.space(), epoch, key),
                                .recovery = next};
        MN_TRY(const auto marks, step.store().marks());
        for (const auto &[id, actor] : control.actors())
            if (const auto known = marks.find(id); known != marks.end() && actor.isActive)
                event.recover->cuts.append({id, known->second.at.n, known->second.at.hash});
        keys.spaceKeys.insert_or_assign(epoch, std::move(key)); // durable before it is used
        append.events = {signedEvent(event, recovery.signer())};
        MN_TRY(step.control, control.with(append.events.first()));
        MN_TRY(append.wraps, wrapsFor(step, reply->prekeys));
        MN_TRY(step.commit());
    }
    const auto appended = m_server.append(append);
    if (!appended)
        return appended.error().code ? Result<bool>(false) : lost();
    return syncControl();
}

// Whoever was cut off comes in as somebody else: what counts of the old one has its end. Once, whatever the network
// loses: a new one that is not in the log yet is there already.
Result<void> SyncDevice::leaveOldLife(const ControlState &control)
{
    bool isCutOff = false;
    {
        MN_TRY(const DeviceStep step, this->step());
        const ControlState::Actor *me = control.find(step.keys().actor);
        isCutOff = me && !me->isActive;
    }
    return isCutOff ? beginLife(&Keyring::startOver) : Result<void>();
}

// As somebody new: what it was may still stand in the log, should the account come back.
Result<void> SyncDevice::leaveAccount()
{
    MN_TRY(beginLife(&Keyring::startOver));
    MN_TRY(DeviceStep step, this->step());
    step.changeKeys() = Keyring::drawn(step.keys().actor);
    step.state = {};
    MN_TRY(step.store().forgetAccount());
    return step.commit();
}

// From here on the log is its own; what it knew of a server from before is compared with all there is.
Result<void> SyncDevice::enter(DeviceStep &step, const QList<SignedEvent> &log, const ServerEpoch &epoch)
{
    step.state.needsResync = !step.control.isEmpty();
    step.state.isRevoked = false;
    step.state.epoch = epoch;
    return step.store().putControl(log);
}

} // namespace mn::sync
