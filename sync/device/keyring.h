#pragma once
#include "sync/device/sealed_record.h"
#include "sync/protocol/control_log.h"
#include "sync/protocol/messages.h"
#include <map>

namespace mn::sync {

// The secrets of one device: who it signs as, the prekeys that it opens wraps with, the space keys it holds. Lies in
// the vault's database, which is sealed. A value; copied by name.
struct Keyring {
    ActorId actor;
    ActorId first; // who it was admitted as: another one after it was copied or set back
    SecretBytes signingSeed;
    SecretBytes firstSeed;
    std::map<BoxPublicKey, SecretBytes> prekeys; // seeds: of the newest, and of those not yet destroyed
    BoxPublicKey prekey;                         // the newest, which is published
    KeyEpoch prekeySince = 0;
    std::map<KeyEpoch, SecretBytes> spaceKeys;

    static Keyring drawn(ActorId actor);
    Keyring clone() const;
    SigningKey signer() const;
    SigningKey firstSigner() const;
    bool holds(KeyEpoch epoch) const { return spaceKeys.contains(epoch); }

    // Another life begins: with a signing key and a prekey of its own.
    void mint(ActorId next);
    // The same for a device that was cut off: it has to be admitted anew.
    void startOver(ActorId next);
    // Another prekey, to which nothing older than `since` is wrapped (`prekey_since`).
    void drawPrekey(KeyEpoch since);
    void destroyOldPrekeys();
    Prekey signedPrekey(const AccountId &account) const;

    // A space key for somebody's prekey. NotFound unless it is held; Damaged for what is no prekey.
    Result<Wrap> wrap(KeyEpoch epoch, const BoxPublicKey &to) const;
    // Live keys that were wrapped for it. A wrap of another key than the log names is none.
    void take(const QList<Wrap> &wraps, const ControlState &control);
    // The same with a key pair that is not of this ring.
    void takeWith(const SecretBytes &seed, const BoxPublicKey &box, const QList<Wrap> &wraps,
                  const ControlState &control);

    // Of a number that the log gave to another key: somebody was faster, or its history is another one.
    void dropOthers(const ControlState &control);

    QByteArray toCbor() const;
    // Errc::Damaged, NotUnderstood.
    static Result<Keyring> fromCbor(QByteArrayView bytes);
};

} // namespace mn::sync
