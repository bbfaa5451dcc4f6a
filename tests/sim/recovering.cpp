#include "tests/sim/recovering.h"

namespace mn::sim {

using namespace sync;

ControlAppend recoveryBy(const RecoveryKey &phrase, const ControlState &control, const QList<Wrap> &wraps,
                         const std::vector<Keyring> &members, const QList<Cut> &cuts)
{
    Keyring hand = Keyring::drawn(ActorId());
    hand.takeWith(phrase.boxSeed(), *recoveryBox(control.recovery()), wraps, control);
    const KeyEpoch next = control.newestEpoch() + 1;
    ControlEvent event;
    event.n = control.length();
    event.prev = control.head();
    event.recover = Recover{.generation = control.generation() + 1,
                            .actors = {},
                            .cuts = cuts,
                            .spaceKey = {},
                            .recovery = control.recovery()};
    QList<BoxPublicKey> boxes{*recoveryBox(control.recovery())};
    for (const Keyring &keys : members) {
        boxes.append(keys.prekey);
        const Recover::Member one{keys.actor, keys.signer().verifyingKey()};
        if (!event.recover->actors.contains(one))
            event.recover->actors.append(one);
        for (const auto &[epoch, key] : keys.spaceKeys)
            if (epoch < next && !hand.holds(epoch))
                hand.spaceKeys.emplace(epoch, key.clone());
        hand.dropOthers(control);
    }
    hand.spaceKeys.insert_or_assign(next, SecretBytes::random(kKeyBytes));
    event.recover->spaceKey = keyCommitment(control.space(), next, hand.spaceKeys.at(next));
    ControlAppend append{.events = {signedEvent(event, phrase.signer())}, .wraps = {}, .isAgain = false};
    for (const BoxPublicKey &box : boxes)
        for (const auto &[epoch, key] : hand.spaceKeys)
            if (epoch == next || control.isLive(epoch))
                append.wraps.append(*hand.wrap(epoch, box));
    return append;
}

} // namespace mn::sim
