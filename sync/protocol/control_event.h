#pragma once
#include "sync/protocol/codec.h"
#include "sync/protocol/ids.h"
#include "sync/protocol/signature.h"

namespace mn::sync {

// What happened to the account: who belongs to it, and which space key is in force. Of keys the log holds commitments
// alone; the keys themselves travel in wraps, which can be deleted.

// Of a space key: says which it is, and nothing about it.
Hash keyCommitment(const SpaceId &space, KeyEpoch epoch, const SecretBytes &key);

// The account begins: with one actor, the first key, and who can recover it.
struct Genesis {
    ActorId actor;
    VerifyingKey key;
    VerifyingKey recovery; // drawn from the recovery phrase
    SpaceId space;
    Hash spaceKey;   // commitment of epoch 1
    QByteArray salt; // so that no two accounts have one id
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &Genesis::actor), field("key", &Genesis::key),
                          field("recovery", &Genesis::recovery), field("space", &Genesis::space),
                          field("space_key", &Genesis::spaceKey), field("salt", &Genesis::salt));
    }
    bool operator==(const Genesis &) const = default;
};

// Another actor, let in by one of the account or by the recovery key. One that a device minted in place of another
// names it, and that one signs.
struct AddActor {
    ActorId actor;
    VerifyingKey key;
    std::optional<ActorId> minted;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &AddActor::actor), field("key", &AddActor::key),
                          field("minted", &AddActor::minted));
    }
    bool operator==(const AddActor &) const = default;
};

// Where an actor was cut off: its last commit that counts. n 0: none of them.
struct Cut {
    ActorId actor;
    quint64 n = 0;
    Hash hash;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &Cut::actor), field("n", &Cut::n), field("hash", &Cut::hash));
    }
    CommitRef ref() const { return {n, hash}; }
    bool operator==(const Cut &) const = default;
};

// What people call the device that was admitted as this actor: sealed for whoever holds that space key, and as long as
// any other name (sync/device/device_name.h).
struct NameDevice {
    static constexpr qsizetype kSealedBytes = 73 + 128; // a seal around 128 bytes

    ActorId actor;
    KeyEpoch epoch = 0; // the newest one there is
    QByteArray sealed;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &NameDevice::actor), field("epoch", &NameDevice::epoch),
                          field("sealed", &NameDevice::sealed));
    }
    bool operator==(const NameDevice &) const = default;
};

// Actors that do not belong to it any more, and the key that they never had.
struct Revoke {
    QList<Cut> cuts;
    Hash spaceKey;
    static constexpr auto fields()
    {
        return std::tuple(field("cuts", &Revoke::cuts), field("space_key", &Revoke::spaceKey));
    }
    bool operator==(const Revoke &) const = default;
};

struct Rotate {
    Hash spaceKey;
    static constexpr auto fields() { return std::tuple(field("space_key", &Rotate::spaceKey)); }
    bool operator==(const Rotate &) const = default;
};

// No row is wrapped under these keys any more: they can go.
struct Rewrapped {
    QList<KeyEpoch> epochs;
    static constexpr auto fields() { return std::tuple(field("epochs", &Rewrapped::epochs)); }
    bool operator==(const Rewrapped &) const = default;
};

// By the recovery phrase, above all events of devices: who belongs to it from now on, where the others were cut off,
// and the next recovery key. `generation` counts these.
struct Recover {
    struct Member {
        ActorId actor;
        VerifyingKey key;
        static constexpr auto fields()
        {
            return std::tuple(field("actor", &Member::actor), field("key", &Member::key));
        }
        bool operator==(const Member &) const = default;
    };
    quint64 generation = 0;
    QList<Member> actors;
    QList<Cut> cuts;
    Hash spaceKey;
    VerifyingKey recovery;
    static constexpr auto fields()
    {
        return std::tuple(field("generation", &Recover::generation), field("actors", &Recover::actors),
                          field("cuts", &Recover::cuts), field("space_key", &Recover::spaceKey),
                          field("recovery", &Recover::recovery));
    }
    bool operator==(const Recover &) const = default;
};

// One of these, at its place in the log.
struct ControlEvent {
    static constexpr quint64 kVersion = 1; // of the shapes above

    quint64 version = kVersion;
    quint64 n = 0;                 // 0, 1, 2, ...
    Hash prev;                     // the event before; null for the first
    std::optional<ActorId> signer; // none: the recovery key
    std::optional<Genesis> genesis;
    std::optional<AddActor> add;
    std::optional<Revoke> revoke;
    std::optional<Rotate> rotate;
    std::optional<Rewrapped> rewrapped;
    std::optional<Recover> recover;
    std::optional<NameDevice> name;
    static constexpr auto fields()
    {
        return std::tuple(field("v", &ControlEvent::version), field("n", &ControlEvent::n),
                          field("prev", &ControlEvent::prev), field("signer", &ControlEvent::signer),
                          field("genesis", &ControlEvent::genesis), field("add", &ControlEvent::add),
                          field("revoke", &ControlEvent::revoke), field("rotate", &ControlEvent::rotate),
                          field("rewrapped", &ControlEvent::rewrapped), field("recover", &ControlEvent::recover),
                          field("name", &ControlEvent::name));
    }
    bool operator==(const ControlEvent &) const = default;
};

struct SignedEvent {
    QByteArray body;
    Signature signature;
    static constexpr auto fields()
    {
        return std::tuple(field("body", &SignedEvent::body), field("sig", &SignedEvent::signature));
    }
    bool operator==(const SignedEvent &) const = default;
};

SignedEvent signedEvent(const ControlEvent &event, const SigningKey &key);
// Errc::NewerVersion; Errc::NotUnderstood unless it is exactly one event.
Result<ControlEvent> eventOf(const SignedEvent &event);
Hash eventHash(const SignedEvent &event);

} // namespace mn::sync
