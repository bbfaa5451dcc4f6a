#pragma once
#include "sync/protocol/control_event.h"
#include <QHash>
#include <map>

namespace mn::sync {

// The control log, read from its beginning: who belongs to the account, where others were cut off, which space keys
// live. A value: the same log gives the same state everywhere. Any thread.
class ControlState {
public:
    struct Actor {
        VerifyingKey key;
        std::optional<ActorId> minted; // it took the place of this one, on one device
        bool isActive = false;
        std::optional<CommitRef> cut; // its last commit that counts: the first cut stands
        std::optional<NameDevice> name = {};
    };
    struct SpaceKey {
        Hash commitment;
        bool isLive = true;
    };

    ControlState() = default;
    // Errc::Damaged for an event that does not belong there: another place, another event before it, a signer who may
    // not, a signature that is none. NewerVersion.
    static Result<ControlState> of(const QList<SignedEvent> &log);
    Result<ControlState> with(const SignedEvent &event) const;

    bool isEmpty() const { return m_length == 0; }
    quint64 length() const { return m_length; }
    const Hash &head() const { return m_head; } // the newest event
    const AccountId &account() const { return m_account; }
    const SpaceId &space() const { return m_space; }
    quint64 generation() const { return m_generation; } // recoveries
    const VerifyingKey &recovery() const { return m_recovery; }

    const std::map<ActorId, Actor> &actors() const { return m_actors; }
    const Actor *find(ActorId actor) const;
    bool isActive(ActorId actor) const;
    // Of those that were admitted, and not minted by a device in place of another; active in any of their lives.
    QList<ActorId> devices() const;
    // It and all that its device minted after it.
    QList<ActorId> livesOf(ActorId actor) const;

    KeyEpoch newestEpoch() const { return KeyEpoch(m_keys.size()); } // 0: there is none
    const SpaceKey *key(KeyEpoch epoch) const;
    bool isLive(KeyEpoch epoch) const;
    QList<KeyEpoch> liveEpochs() const;                   // ascending
    quint64 rewrappedAt() const { return m_rewrappedAt; } // behind the newest event by which keys went

private:
    Result<void> take(const ControlEvent &event);
    Result<void> add(const ControlEvent &event, const AddActor &add);
    Result<void> revoke(const Revoke &revoke);
    Result<void> recover(const Recover &recover);
    Result<void> drop(const QList<KeyEpoch> &epochs);
    Result<void> call(const NameDevice &name);

    quint64 m_length = 0;
    Hash m_head;
    AccountId m_account;
    SpaceId m_space;
    quint64 m_generation = 0;
    VerifyingKey m_recovery;
    std::map<ActorId, Actor> m_actors;
    quint64 m_rewrappedAt = 0;
    QList<SpaceKey> m_keys; // of epoch 1, 2, ...
};

} // namespace mn::sync
