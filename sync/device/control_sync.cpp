#include "sync/device/device_name.h"
#include "sync/device/sync_device.h"
#include <algorithm>

namespace mn::sync {

std::unexpected<Error> lost()
{
    return fail(Errc::NetworkFailed, QStringLiteral("no answer"));
}

namespace {

// What the log says, compared with the one known, which is not verified again; nothing where it is not believed.
Result<std::optional<ControlState>> readOn(DeviceStep &step, const QList<SignedEvent> &mine,
                                           const QList<SignedEvent> &log)
{
    const qsizetype common = std::min(mine.size(), log.size());
    const bool isSame = mine.first(common) == log.first(common);
    Result<ControlState> read = ControlState();
    if (isSame && common == mine.size()) {
        read = step.control;
        for (const SignedEvent &event : log.sliced(common))
            if (read)
                read = read->with(event);
    } else {
        read = ControlState::of(log);
    }
    if (!read || read->isEmpty() || (!step.control.isEmpty() && read->account() != step.account())) {
        step.state.raise(Flag::ControlForged);
        return std::nullopt;
    }
    if (!isSame && read->generation() <= step.control.generation()) {
        step.state.raise(Flag::ControlFork);
        step.state.needsRecovery = true;
        return std::nullopt;
    }
    return *read;
}

// Whether an account that went on with another log still has all its keys.
bool areKeysOf(const ControlState &before, const ControlState &now)
{
    for (KeyEpoch epoch = 1; epoch <= before.newestEpoch(); ++epoch) {
        const ControlState::SpaceKey *was = before.key(epoch);
        const ControlState::SpaceKey *is = now.key(epoch);
        if (was && (!is || is->commitment != was->commitment))
            return false;
    }
    return true;
}

// The log with our event at its end, which the server took; another program with this vault may have read it there
// before.
Result<void> goOn(DeviceStep &step, const SignedEvent &event)
{
    const auto after = step.control.with(event);
    if (!after)
        return {};
    MN_TRY(auto log, step.store().control());
    step.control = *after;
    return step.store().putControl(log << event);
}

} // namespace

// Read before rows. True: it is the one that was known, gone on perhaps, and there is a key to read with.
Result<bool> SyncDevice::syncControl()
{
    {
        MN_TRY(const DeviceStep step, this->step());
        if (step.state.isRevoked)
            return false;
    }
    ControlReply reply;
    Asked asked;
    MN_TRY(const bool isRead, readControl(reply, asked));
    if (!isRead)
        return false;
    MN_TRY(const bool isIn, join(reply, asked));
    if (!isIn)
        return false;
    MN_TRY(giveMissingWraps(reply));
    MN_TRY(DeviceStep step, this->step());
    if (!step.keys().holds(step.control.newestEpoch())) {
        step.state.raise(Flag::NoKeyYet);
        const bool hasAny = !step.keys().spaceKeys.empty();
        MN_TRY(step.commit());
        return hasAny;
    }
    MN_TRY(step.retryQuarantined());
    MN_TRY(step.commit());
    MN_TRY(dropOldKeys());
    return true;
}

Result<SyncDevice::Asked> SyncDevice::asking()
{
    MN_TRY(const DeviceStep step, this->step());
    return Asked{step.control.head(), step.state.keysVersion};
}

// Else another program with this vault has gone on meanwhile, and the answer may be older than what that made of one.
bool SyncDevice::isAsAsked(const DeviceStep &step, const Asked &asked)
{
    return step.control.head() == asked.head && step.state.keysVersion == asked.keysVersion;
}

// The whole log, compared with the one known: one that goes on is taken; a shorter one is given back to a server that
// lost it (`control_reupload`); another one is believed only where a recovery stands above ours.
Result<bool> SyncDevice::readControl(ControlReply &reply, Asked &asked)
{
    MN_TRY(asked, asking());
    const auto answer = m_server.control(0);
    if (!answer)
        return lost();
    reply = *answer;
    std::optional<ControlState> read;
    ControlAppend lostPart;
    {
        MN_TRY(DeviceStep step, this->step());
        if (!isAsAsked(step, asked))
            return false;
        MN_TRY(const auto mine, step.store().control());
        MN_TRY(read, readOn(step, mine, reply.events));
        if (!read) {
            MN_TRY(step.commit());
            return false;
        }
        const bool isCut = reply.events.size() < mine.size() && mine.first(reply.events.size()) == reply.events;
        if (isCut)
            step.state.raise(Flag::ControlRollback);
        if (isCut && on(Rule::control_reupload)) {
            MN_TRY(const auto wraps, wrapsFor(step, reply.prekeys));
            lostPart = {mine.sliced(reply.events.size()), wraps, true};
            MN_TRY(step.commit());
        }
    }
    if (!lostPart.events.isEmpty())
        return m_server.append(lostPart).has_value();
    // Before the log is taken: what the network loses here is asked for again.
    MN_TRY(learnChains(reply.epoch, *read));
    return takeControl(reply, *read, asked);
}

Result<bool> SyncDevice::takeControl(const ControlReply &reply, const ControlState &control, Asked &asked)
{
    MN_TRY(DeviceStep step, this->step());
    if (!isAsAsked(step, asked))
        return false;
    const bool hasNews = control.head() != step.control.head();
    const bool hasOtherKeys = hasNews && !areKeysOf(step.control, control);
    step.control = control;
    step.state.needsRecovery = false;
    if (step.state.epoch.isNull())
        step.state.epoch = reply.epoch;
    if (hasNews) {
        MN_TRY(step.store().putControl(reply.events));
        step.changeKeys().dropOthers(control);
        MN_TRY(const auto incomplete, step.store().incomplete());
        for (const RecordId &id : incomplete) {
            MN_TRY(const KnownRow known, step.store().known(id));
            const auto envelope = known.quarantined ? Envelope::fromBytes(known.quarantined->envelope)
                                                    : Result<Envelope>(fail(Errc::NotFound));
            const ControlState::Actor *author = envelope ? control.find(envelope->header.actor) : nullptr;
            // It may not count any more, and its key never come: found out where everything is compared.
            step.state.needsResync = step.state.needsResync || (author && author->cut);
        }
    }
    if (!std::ranges::all_of(control.liveEpochs(), [&](KeyEpoch epoch) { return step.keys().holds(epoch); }))
        step.changeKeys().take(reply.wraps, control);
    if (hasNews && on(Rule::vouch)) {
        // What was joined before the cut was known, and cannot be shown to stand before it: whoever joined it signs it
        // again.
        MN_TRY(step.sealAgain([&](const KnownRow &known) -> Result<bool> {
            const ControlState::Actor *author = known.author ? control.find(*known.author) : nullptr;
            if (!author || !author->cut)
                return false;
            MN_TRY(const bool counts, step.isBeforeCut(*author->cut, known.authorN, *known.merged));
            return !counts;
        }));
    }
    if (hasOtherKeys && on(Rule::rewrap_heal)) // which rows lie under the others, only the server knows
        MN_TRY(step.sealAgain([](const KnownRow &) { return true; }));
    MN_TRY(step.commit());
    asked = {step.control.head(), step.state.keysVersion};
    return true;
}

// Of actors that were cut off, the commits that count hang on one chain: it has to be known before their rows come.
Result<void> SyncDevice::learnChains(const ServerEpoch &epoch, const ControlState &control)
{
    bool isUnknown = false;
    quint64 cursor = 0;
    {
        MN_TRY(DeviceStep step, this->step());
        for (const auto &[id, actor] : control.actors()) {
            if (!actor.cut || actor.cut->n == 0)
                continue;
            MN_TRY(const auto known, step.store().knownCommit(actor.cut->hash));
            isUnknown = isUnknown || !known;
        }
        if (!isUnknown || !control.isActive(step.keys().actor))
            return {};
        if (step.state.epoch == epoch)
            cursor = step.state.cursor; // else the server counts anew
    }
    // What a resync will be told, and what a pull will.
    const auto reply = m_server.checkpoint();
    if (!reply)
        return reply.error().code ? Result<void>() : lost();
    QList<SignedCommit> all = reply->after;
    if (const auto &checkpoint = reply->checkpoint)
        all.prepend(*checkpoint);
    for (bool hasMore = true; hasMore;) {
        const auto page = m_server.pull(epoch, cursor);
        if (!page && !page.error().code)
            return lost();
        hasMore = page && page->hasMore && !page->commits.isEmpty() && page->commits.last().seq > cursor;
        if (!page)
            continue;
        for (const PulledCommit &pulled : page->commits) {
            all.append(pulled.commit);
            cursor = std::max(cursor, pulled.seq);
        }
    }
    MN_TRY(DeviceStep step, this->step());
    step.control = control;
    MN_TRY(step.rememberAll(all));
    return step.commit();
}

// Whether the account knows us: else we ask to be let in as another life of the one that it does know.
Result<bool> SyncDevice::join(const ControlReply &reply, Asked asked)
{
    std::optional<SignedEvent> event;
    std::optional<Prekey> prekey;
    bool isClone = false;
    {
        MN_TRY(DeviceStep step, this->step());
        if (!isAsAsked(step, asked))
            return false;
        const ControlState::Actor *me = step.control.find(step.keys().actor);
        const ControlState::Actor *first = step.control.find(step.keys().first);
        if ((me && me->cut) || (!(me && me->isActive) && first && first->cut)) {
            step.state.isRevoked = true;
            MN_TRY(step.commit());
            return false;
        }
        if (me && me->isActive) {
            const auto published = std::ranges::find(reply.prekeys, step.keys().actor, &Prekey::actor);
            const bool isThere =
                published != reply.prekeys.end() &&
                isSignedBy(me->key, signed_as::kPrekey, prekeyBytes(step.account(), *published), published->signature);
            isClone = isThere && !step.keys().prekeys.contains(published->key) && on(Rule::clone_prekey);
            if (isClone) {
                step.state.raise(Flag::Clone);
                step.state.tainted.append(step.keys().actor);
                MN_TRY(step.commit());
            } else if (isThere && published->key == step.keys().prekey) {
                return true;
            } else {
                prekey = step.keys().signedPrekey(step.account());
            }
        } else if (first && first->isActive) {
            ControlEvent add;
            add.n = step.control.length();
            add.prev = step.control.head();
            add.signer = step.keys().first;
            add.add = AddActor{step.keys().actor, step.keys().signer().verifyingKey(), step.keys().first};
            event = signedEvent(add, step.keys().firstSigner());
        } else {
            return false;
        }
    }
    if (isClone) {
        MN_TRY(mint());
        MN_TRY(asked, asking());
        return join(reply, asked);
    }
    if (event) {
        const auto added = m_server.append({{*event}, {}, false});
        if (!added)
            return added.error().code ? Result<bool>(false) : lost();
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(goOn(step, *event));
        prekey = step.keys().signedPrekey(step.account());
        const ControlState control = step.control;
        MN_TRY(step.commit());
        MN_TRY(learnChains(reply.epoch, control)); // when the log was read, nobody would have told us
    }
    if (!prekey)
        return true;
    const auto published = m_server.putPrekey(*prekey);
    return published || published.error().code ? Result<bool>(true) : lost();
}

// Rules `wrap_live` and `prekey_since`: a key that is gone is wrapped for nobody, not even by who still holds it, and
// whoever does not know yet that it is gone wraps it for no prekey that was drawn after it.
Result<QList<Wrap>> SyncDevice::wrapsFor(const DeviceStep &step, const QList<Prekey> &prekeys,
                                         const QList<Wrap> &there) const
{
    struct Target {
        BoxPublicKey box;
        KeyEpoch since;
    };
    QList<Target> targets;
    for (const Prekey &prekey : prekeys) {
        const ControlState::Actor *actor = step.control.find(prekey.actor);
        if (actor && actor->isActive &&
            isSignedBy(actor->key, signed_as::kPrekey, prekeyBytes(step.account(), prekey), prekey.signature))
            targets.append({prekey.key, on(Rule::prekey_since) ? prekey.since : 0});
    }
    MN_TRY(const BoxPublicKey paper, recoveryBox(step.control.recovery()));
    targets.append({paper, 0});
    QList<Wrap> wraps;
    for (const Target &target : targets) {
        for (const auto &[epoch, key] : step.keys().spaceKeys) {
            const bool isThere = std::ranges::any_of(
                there, [&](const Wrap &wrap) { return wrap.epoch == epoch && wrap.to == target.box; });
            if (isThere || epoch < target.since || (on(Rule::wrap_live) && !step.control.isLive(epoch)))
                continue;
            MN_TRY(auto wrap, step.keys().wrap(epoch, target.box));
            wraps.append(std::move(wrap));
        }
    }
    return wraps;
}

// Rule `wrap_missing`: wraps that a restored server lost, prekeys that are new, actors that came late.
Result<void> SyncDevice::giveMissingWraps(const ControlReply &reply)
{
    if (!on(Rule::wrap_missing))
        return {};
    QList<Wrap> missing;
    {
        MN_TRY(const DeviceStep step, this->step());
        MN_TRY(missing, wrapsFor(step, reply.prekeys, reply.wraps));
    }
    if (missing.isEmpty())
        return {};
    const auto put = m_server.putWraps(missing);
    return put || put.error().code ? Result<void>() : lost();
}

// Appends one event by compare-and-swap. What conflicts is read again, never forced. A new key is durable before it is
// used, and only who holds all live ones may make it: it could not hand on what it cannot open.
Result<bool> SyncDevice::change(ControlEvent event, bool hasNewKey)
{
    QList<Prekey> prekeys;
    if (hasNewKey) {
        const auto reply = m_server.control(0);
        if (!reply)
            return lost();
        prekeys = reply->prekeys;
    }
    SignedEvent bytes;
    QList<Wrap> wraps;
    {
        MN_TRY(DeviceStep step, this->step());
        const QList<KeyEpoch> live = step.control.liveEpochs();
        if (hasNewKey && !std::ranges::all_of(live, [&](KeyEpoch epoch) { return step.keys().holds(epoch); }))
            return false;
        event.n = step.control.length();
        event.prev = step.control.head();
        event.signer = step.keys().actor;
        const KeyEpoch next = step.control.newestEpoch() + 1;
        if (hasNewKey) {
            SecretBytes key = SecretBytes::random(32);
            const Hash commitment = keyCommitment(step.control.space(), next, key);
            if (event.revoke)
                event.revoke->spaceKey = commitment;
            if (event.rotate)
                event.rotate->spaceKey = commitment;
            step.changeKeys().spaceKeys.insert_or_assign(next, std::move(key));
        }
        bytes = signedEvent(event, step.keys().signer());
        MN_TRY(const ControlState after, step.control.with(bytes));
        step.control = after; // who belongs to it from then on gets the keys that live then
        MN_TRY(wraps, wrapsFor(step, prekeys));
        MN_TRY(step.commit());
    }
    const auto appended = m_server.append({{bytes}, wraps, false});
    if (!appended)
        return appended.error().code ? Result<bool>(false) : lost();
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(goOn(step, bytes));
    MN_TRY(step.commit());
    return true;
}

Result<bool> SyncDevice::revoke(ActorId actor)
{
    ControlEvent event;
    event.revoke = Revoke();
    {
        MN_TRY(DeviceStep step, this->step());
        if (!step.control.find(actor))
            return false;
        MN_TRY(const auto marks, step.store().marks());
        QList<ActorId> lives = step.control.livesOf(actor);
        std::ranges::sort(lives);
        for (const ActorId &life : lives) {
            const auto known = marks.find(life);
            const CommitRef at = known == marks.end() ? CommitRef() : known->second.at;
            event.revoke->cuts.append({life, at.n, at.hash});
        }
    }
    return change(std::move(event), true);
}

Result<bool> SyncDevice::rename(ActorId device, const QString &name)
{
    ControlEvent event;
    {
        MN_TRY(const DeviceStep step, this->step());
        const KeyEpoch epoch = step.control.newestEpoch();
        const auto key = step.keys().spaceKeys.find(epoch);
        if (!step.control.find(device) || key == step.keys().spaceKeys.end())
            return false;
        MN_TRY(event.name, sealedName(step.account(), device, epoch, key->second, name));
    }
    return change(std::move(event), false);
}

Result<std::map<ActorId, QString>> SyncDevice::names()
{
    std::map<ActorId, QString> names;
    MN_TRY(const DeviceStep step, this->step());
    for (const ActorId &device : step.control.devices()) {
        const auto &name = step.control.find(device)->name;
        if (!name)
            continue;
        const auto key = step.keys().spaceKeys.find(name->epoch);
        if (key == step.keys().spaceKeys.end())
            continue;
        if (const auto text = openedName(step.account(), *name, key->second))
            names.emplace(device, *text);
    }
    return names;
}

Result<bool> SyncDevice::rotate()
{
    ControlEvent event;
    event.rotate = Rotate();
    return change(std::move(event), true);
}

} // namespace mn::sync
