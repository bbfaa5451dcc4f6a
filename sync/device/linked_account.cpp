#include "sync/device/sync_device.h"

namespace mn::sync {

Result<bool> SyncDevice::admit(ActorId actor, const VerifyingKey &key)
{
    {
        MN_TRY(const DeviceStep step, this->step());
        if (const ControlState::Actor *known = step.control.find(actor); known && known->isActive && known->key == key)
            return true;
        if (step.control.find(actor))
            return fail(Errc::NotLinked, QStringLiteral("the account had a device of that name before"));
    }
    ControlEvent event;
    event.add = AddActor{actor, key, {}};
    return change(std::move(event), false);
}

Result<LinkKeys> SyncDevice::linkKeys()
{
    MN_TRY(DeviceStep step, this->step());
    LinkKeys out{.account = step.account(),
                 .length = step.control.length(),
                 .control = step.control.head(),
                 .keys = {},
                 .seen = {}};
    for (const auto &[epoch, key] : step.keys().spaceKeys)
        if (step.control.isLive(epoch))
            out.keys.append({epoch, key.view().toByteArray()});
    MN_TRY(const auto marks, step.store().marks());
    for (const auto &[actor, known] : marks)
        if (known.seen.n > 0)
            out.seen.append({actor, known.seen.n, known.seen.hash});
    return out;
}

Result<Recover::Member> SyncDevice::beginLinking()
{
    ControlState control;
    {
        MN_TRY(const DeviceStep step, this->step());
        if (!step.control.isEmpty() && !step.state.isRevoked)
            return fail(Errc::AlreadyExists, QStringLiteral("this vault belongs to an account"));
        control = step.control;
    }
    MN_TRY(leaveOldLife(control));
    MN_TRY(const DeviceStep step, this->step());
    return Recover::Member{step.keys().actor, step.keys().signer().verifyingKey()};
}

// The server tells the log; the other device, what it has to begin with.
Result<bool> SyncDevice::takeLink(const LinkKeys &link)
{
    const auto reply = m_server.control(0);
    if (!reply)
        return reply.error().code ? Result<bool>(false) : lost();
    const auto control = ControlState::of(reply->events);
    const bool isTheirs = control && control->account() == link.account && link.length > 0 &&
                          link.length <= quint64(reply->events.size()) &&
                          eventHash(reply->events[qsizetype(link.length) - 1]) == link.control;
    if (!isTheirs)
        return fail(Errc::NotLinked, QStringLiteral("the server tells another account than the other device"));
    MN_TRY(DeviceStep step, this->step());
    if (!step.control.isEmpty() && step.account() != link.account)
        return fail(Errc::AlreadyExists, QStringLiteral("this vault belonged to another account"));
    const ControlState::Actor *me = control->find(step.keys().actor);
    if (!me || !me->isActive || me->key != step.keys().signer().verifyingKey())
        return false;
    for (const LinkKeys::Key &one : link.keys) {
        const ControlState::SpaceKey *known = control->key(one.epoch);
        SecretBytes key = SecretBytes::copyOf(one.key);
        if (known && known->isLive && keyCommitment(control->space(), one.epoch, key) == known->commitment)
            step.changeKeys().spaceKeys.insert_or_assign(one.epoch, std::move(key));
    }
    MN_TRY(auto marks, step.store().marks());
    for (const Head &head : link.seen) {
        ActorMarks &known = marks[head.actor];
        if (known.seen.n >= head.n)
            continue;
        known.seen = head.ref();
        MN_TRY(step.store().putMarks(head.actor, known));
    }
    MN_TRY(enter(step, reply->events, reply->epoch));
    MN_TRY(step.commit());
    return true;
}

} // namespace mn::sync
