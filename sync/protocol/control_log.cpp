#include "sync/protocol/control_log.h"
#include <algorithm>

namespace mn::sync {

namespace {

std::unexpected<Error> outOfPlace(const char *what)
{
    return fail(Errc::Damaged, QStringLiteral("control log: %1").arg(QLatin1StringView(what)));
}

} // namespace

Result<ControlState> ControlState::of(const QList<SignedEvent> &log)
{
    ControlState state;
    for (const SignedEvent &event : log) {
        MN_TRY(state, state.with(event));
    }
    return state;
}

Result<ControlState> ControlState::with(const SignedEvent &signedOne) const
{
    MN_TRY(const ControlEvent event, eventOf(signedOne));
    if (event.n != m_length || event.prev != m_head)
        return outOfPlace("an event behind another one");
    VerifyingKey key = m_recovery;
    if (event.genesis) {
        if (event.signer != event.genesis->actor)
            return outOfPlace("a beginning by somebody else");
        key = event.genesis->key;
    } else if (event.signer) {
        const Actor *signer = find(*event.signer);
        if (!signer || !signer->isActive)
            return outOfPlace("an event by nobody of the account");
        key = signer->key;
    }
    if (!isSignedBy(key, signed_as::kEvent, signedOne.body, signedOne.signature))
        return outOfPlace("a signature that is none");
    ControlState next = *this;
    next.m_head = eventHash(signedOne);
    ++next.m_length;
    if (event.genesis) {
        MN_TRY(next.m_account, AccountId::fromBytes(next.m_head.view()));
    }
    MN_TRY(next.take(event));
    return next;
}

Result<void> ControlState::take(const ControlEvent &event)
{
    if (event.genesis) {
        m_space = event.genesis->space;
        m_recovery = event.genesis->recovery;
        m_actors[event.genesis->actor] = {.key = event.genesis->key, .minted = {}, .isActive = true, .cut = {}};
        m_keys.append({event.genesis->spaceKey});
        return {};
    }
    if (event.add)
        return add(event, *event.add);
    if (event.revoke)
        return revoke(*event.revoke);
    if (event.recover)
        return recover(*event.recover);
    if (event.name)
        return call(*event.name);
    if (event.rotate) {
        m_keys.append({event.rotate->spaceKey});
        return {};
    }
    return event.rewrapped ? drop(event.rewrapped->epochs) : outOfPlace("nothing");
}

Result<void> ControlState::drop(const QList<KeyEpoch> &epochs)
{
    for (const KeyEpoch epoch : epochs) {
        if (!isLive(epoch) || epoch == newestEpoch())
            return outOfPlace("a key that cannot go");
        m_keys[qsizetype(epoch) - 1].isLive = false;
    }
    m_rewrappedAt = m_length;
    return {};
}

Result<void> ControlState::add(const ControlEvent &event, const AddActor &add)
{
    if (m_actors.contains(add.actor))
        return outOfPlace("an actor twice");
    if (add.minted && add.minted != event.signer)
        return outOfPlace("a life in place of somebody else's");
    m_actors[add.actor] = {.key = add.key, .minted = add.minted, .isActive = true, .cut = {}};
    return {};
}

// Under a key that is about to go nobody could read it for long.
Result<void> ControlState::call(const NameDevice &name)
{
    const auto actor = m_actors.find(name.actor);
    if (actor == m_actors.end())
        return outOfPlace("a name of nobody");
    if (name.epoch != newestEpoch() || name.sealed.size() != NameDevice::kSealedBytes)
        return outOfPlace("a name that is none");
    actor->second.name = name;
    return {};
}

Result<void> ControlState::revoke(const Revoke &revoke)
{
    for (const Cut &cut : revoke.cuts) {
        const auto actor = m_actors.find(cut.actor);
        if (actor == m_actors.end())
            return outOfPlace("a cut of nobody");
        actor->second.isActive = false;
        if (!actor->second.cut)
            actor->second.cut = cut.ref();
    }
    m_keys.append({revoke.spaceKey});
    return {};
}

Result<void> ControlState::recover(const Recover &recover)
{
    if (recover.generation != m_generation + 1)
        return outOfPlace("a recovery before another one");
    for (auto &[id, actor] : m_actors) {
        if (!actor.isActive)
            continue;
        actor.isActive = false;
        const auto cut = std::ranges::find(recover.cuts, id, &Cut::actor);
        actor.cut = cut == recover.cuts.end() ? CommitRef() : cut->ref();
    }
    for (const Recover::Member &member : recover.actors) {
        Actor &actor = m_actors[member.actor];
        if (!actor.key.isNull() && actor.key != member.key)
            return outOfPlace("another key of an actor");
        actor.key = member.key;
        actor.isActive = true;
        actor.cut.reset();
    }
    m_generation = recover.generation;
    m_recovery = recover.recovery;
    m_keys.append({recover.spaceKey});
    return {};
}

const ControlState::Actor *ControlState::find(ActorId actor) const
{
    const auto found = m_actors.find(actor);
    return found == m_actors.end() ? nullptr : &found->second;
}

bool ControlState::isActive(ActorId actor) const
{
    const Actor *found = find(actor);
    return found && found->isActive;
}

QList<ActorId> ControlState::devices() const
{
    QList<ActorId> devices;
    for (const auto &[id, actor] : m_actors) {
        const QList<ActorId> lives = actor.minted ? QList<ActorId>() : livesOf(id);
        if (std::ranges::any_of(lives, [this](ActorId life) { return isActive(life); }))
            devices.append(id);
    }
    return devices;
}

QList<ActorId> ControlState::livesOf(ActorId actor) const
{
    QList<ActorId> lives{actor};
    for (qsizetype i = 0; i < lives.size(); ++i)
        for (const auto &[id, other] : m_actors)
            if (other.minted == lives[i] && !lives.contains(id))
                lives.append(id);
    return lives;
}

const ControlState::SpaceKey *ControlState::key(KeyEpoch epoch) const
{
    return epoch == 0 || epoch > newestEpoch() ? nullptr : &m_keys[qsizetype(epoch) - 1];
}

bool ControlState::isLive(KeyEpoch epoch) const
{
    const SpaceKey *found = key(epoch);
    return found && found->isLive;
}

QList<KeyEpoch> ControlState::liveEpochs() const
{
    QList<KeyEpoch> live;
    for (KeyEpoch epoch = 1; epoch <= newestEpoch(); ++epoch)
        if (isLive(epoch))
            live.append(epoch);
    return live;
}

} // namespace mn::sync
