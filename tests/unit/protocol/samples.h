#pragma once
#include "sync/protocol/control_log.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/problem.h"

namespace mn::sync::test {

// Things with fixed contents: the same in each run, and in the vectors for other languages.

template <class Id> Id idOf(quint8 number)
{
    std::array<quint8, Id::kBytes> bytes{};
    bytes.fill(number);
    return Id(bytes);
}

inline SigningKey keyOf(quint8 number)
{
    return *SigningKey::fromSeed(SecretBytes::copyOf(QByteArray(SigningKey::kSeedBytes, char(number))));
}

inline const AccountId kAccount = idOf<AccountId>(0xac);

inline EnvelopeHeader header(quint8 record, quint64 n = 7)
{
    return {.kind = RecordKind::Live,
            .space = idOf<SpaceId>(1),
            .record = idOf<RecordId>(record),
            .actor = idOf<ActorId>(2),
            .n = n,
            .parent = idOf<Hash>(3)};
}

inline Row row(quint8 record)
{
    return {.space = idOf<SpaceId>(1),
            .record = idOf<RecordId>(record),
            .keyEpoch = 2,
            .wrappedKey = QByteArray(105, 'w'),
            .envelope = signedEnvelope(kAccount, header(record), QByteArray(300, 'b'), keyOf(2)).toBytes()};
}

inline Commit commit(quint64 n = 7)
{
    Checkpoint checkpoint{.count = 2, .heads = {{idOf<ActorId>(4), 9, idOf<Hash>(9)}}};
    checkpoint.sum.add(idOf<RecordId>(5), idOf<Hash>(6));
    return {.actor = idOf<ActorId>(2),
            .n = n,
            .prevN = n - 1,
            .prev = idOf<Hash>(8),
            .ontoN = n - 1,
            .onto = idOf<Hash>(8),
            .sure = {{idOf<ActorId>(2), n - 1, idOf<Hash>(8)}, {idOf<ActorId>(4), 9, idOf<Hash>(9)}},
            .entries = {{idOf<RecordId>(5), idOf<Hash>(10), idOf<Hash>(3), RecordKind::Live},
                        {idOf<RecordId>(6), idOf<Hash>(11), std::nullopt, RecordKind::Purge}},
            .control = idOf<Hash>(12),
            .checkpoint = checkpoint};
}

inline Genesis genesis()
{
    return {.actor = idOf<ActorId>(2),
            .key = keyOf(2).verifyingKey(),
            .recovery = keyOf(100).verifyingKey(),
            .space = idOf<SpaceId>(1),
            .spaceKey = idOf<Hash>(21),
            .salt = QByteArray(16, 's')};
}

// Events one behind the other, each signed by who it names.
class Log {
public:
    Log()
    {
        ControlEvent first;
        first.genesis = genesis();
        append(first, 2);
    }
    // `signer` 0: the recovery key, drawn from `recoveryKey`.
    void append(ControlEvent event, quint8 signer, quint8 recoveryKey = 100)
    {
        event.n = quint64(m_events.size());
        event.prev = m_events.isEmpty() ? Hash() : eventHash(m_events.last());
        if (signer != 0)
            event.signer = idOf<ActorId>(signer);
        m_events.append(signedEvent(event, keyOf(signer != 0 ? signer : recoveryKey)));
    }
    void add(quint8 actor, quint8 signer, std::optional<quint8> minted = {})
    {
        ControlEvent event;
        event.add = AddActor{idOf<ActorId>(actor), keyOf(actor).verifyingKey(),
                             minted ? std::optional(idOf<ActorId>(*minted)) : std::nullopt};
        append(event, signer);
    }
    void revoke(const QList<Cut> &cuts, quint8 signer)
    {
        ControlEvent event;
        event.revoke = Revoke{cuts, idOf<Hash>(quint8(30 + m_events.size()))};
        append(event, signer);
    }
    void rotate(quint8 signer)
    {
        ControlEvent event;
        event.rotate = Rotate{idOf<Hash>(quint8(30 + m_events.size()))};
        append(event, signer);
    }
    void rewrapped(const QList<KeyEpoch> &epochs, quint8 signer)
    {
        ControlEvent event;
        event.rewrapped = Rewrapped{epochs};
        append(event, signer);
    }
    void name(quint8 actor, KeyEpoch epoch, quint8 signer, qsizetype bytes = NameDevice::kSealedBytes)
    {
        ControlEvent event;
        event.name = NameDevice{idOf<ActorId>(actor), epoch, QByteArray(bytes, 'n')};
        append(event, signer);
    }
    void recover(const QList<quint8> &actors, const QList<Cut> &cuts, quint64 generation, quint8 recoveryKey = 100)
    {
        ControlEvent event;
        event.recover = Recover{.generation = generation,
                                .actors = {},
                                .cuts = cuts,
                                .spaceKey = idOf<Hash>(quint8(30 + m_events.size())),
                                .recovery = keyOf(quint8(recoveryKey + 1)).verifyingKey()};
        for (const quint8 actor : actors)
            event.recover->actors.append({idOf<ActorId>(actor), keyOf(actor).verifyingKey()});
        append(event, 0, recoveryKey);
    }
    const QList<SignedEvent> &events() const { return m_events; }
    Result<ControlState> state() const { return ControlState::of(m_events); }

private:
    QList<SignedEvent> m_events;
};

inline Cut cut(quint8 actor, quint64 n)
{
    return {idOf<ActorId>(actor), n, n == 0 ? Hash() : idOf<Hash>(quint8(n))};
}

} // namespace mn::sync::test
