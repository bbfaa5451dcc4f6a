#pragma once
#include "core/record/identity.h"
#include "core/record/record.h"
#include "sync/device/keyring.h"
#include "sync/protocol/messages.h"
#include <map>
#include <memory>

namespace mn::sync {

// What a device knows of the row of one record: SYNC.md 4.
struct KnownRow {
    std::optional<Hash> expected;         // the envelope that the commits name
    std::optional<Hash> merged;           // the one whose state is in the record here
    std::optional<Hash> held;             // the hash of the state in that row; none: whatever is here has to be sent
    VersionVector published;              // the vector of that state
    std::optional<ActorId> author;        // who signed it,
    quint64 authorN = 0;                  // in which commit
    QList<Hash> ancestors;                // envelopes older than what is merged: replaced by commits, or joined before
    std::optional<VersionVector> erasing; // its user wants it erased as they saw it; not told to the server yet
    std::optional<Row> quarantined;       // it does not open: kept, asked for again, never written over

    bool isOwed() const { return expected && merged != expected && !quarantined; }
    bool operator==(const KnownRow &) const = default;
};

// How far the commits of one actor are known.
struct ActorMarks {
    CommitRef at;   // on the timeline that this server tells
    CommitRef seen; // the newest that was ever met
    CommitRef sure; // all up to it is in the state here
    bool operator==(const ActorMarks &) const = default;
};

// Our own commit on its way: its bytes are durable before the first of them leaves.
struct PendingCommit {
    SignedCommit commit;
    QList<Row> rows;
    QList<Record> sent; // the state in each row
};

// A commit that was met, for the chain that it is a link of.
struct KnownCommit {
    ActorId actor;
    quint64 n = 0;
    CommitRef before;
    CommitRef base;      // another one only where a server lost commits
    bool isMine = false; // signed here
    QList<std::pair<RecordId, Hash>> entries;
};

enum class Flag {
    ControlForged,
    ControlFork,
    ControlRollback,
    Clone,
    Rollback,
    Omission,
    Swap,
    Fork,
    Equivocation,
    Gap,
    BadSignature,
    UnknownActor,
    AfterRevocation,
    BadManifest,
    NoCheckpoint,
    NoKeyYet,
    End
};

// What is there once. A value: read, changed, put back.
struct DeviceState {
    ServerEpoch epoch;
    quint64 cursor = 0; // where the server's order was read to
    quint64 n = 0;      // our newest commit, accepted or void
    CommitRef own;      // our last accepted one
    bool isRegistered = false;
    bool isRevoked = false;
    bool needsResync = false;
    bool needsRecovery = false;        // the control log goes two ways
    std::optional<quint64> conflictAt; // the cursor at which a push met a conflict
    qint64 removed = 0;                // by others, since the last answer
    std::optional<qint64> braked;      // so many more wait for an answer
    quint64 prekeyAt = 0;              // the length of the control log when the prekey was drawn
    QList<ActorId> tainted;            // actors that were used twice
    quint64 keysVersion = 0;           // counts the changes of the keyring
    MultisetHash sum = {};             // of all rows that the commits name (KnownRow::expected), kept up as they change
    quint64 count = 0;                 // of these
    quint64 summedAt = 0;              // where the newest checkpoint stands in the server's order, as far as was read
    quint64 flags = 0;

    void raise(Flag flag) { flags |= quint64(1) << int(flag); }
    bool has(Flag flag) const { return flags >> int(flag) & 1; }
};

// Everything of one device that lasts, in one transaction: the records, what is known of their rows, keys, marks. What
// is not committed never was. One thread.
class DeviceTransaction {
public:
    virtual ~DeviceTransaction() = default;
    virtual Result<void> commit() = 0;

    virtual Result<DeviceState> state() = 0;
    virtual Result<void> putState(const DeviceState &state) = 0;

    virtual Result<Keyring> keyring() = 0;
    virtual Result<void> putKeyring(const Keyring &keys) = 0;

    virtual Result<std::optional<Record>> record(const RecordId &id) = 0;
    virtual Result<void> putRecord(const RecordId &id, const Record &record) = 0;
    virtual Result<void> shelve(const RecordId &id, const Record &pushedAside) = 0;
    // It is not erased after all: it was changed before the server was told. For its user.
    virtual void noteWithdrawn(const RecordId &id) = 0;
    virtual Result<QList<RecordId>>
    records() = 0; // ascending; also those that were erased, whose markers stay (`marks`)
    virtual Result<qint64> memories() = 0;
    // Those whose record or row was put, by whomever, since they were settled: all that have something to send, and
    // perhaps more. Ascending, behind `after`.
    virtual Result<QList<RecordId>> unsent(const RecordId &after, int limit) = 0;
    // As it is now, nothing of it is to be sent.
    virtual Result<void> settle(const RecordId &id) = 0;
    // Gives the writes of another life of this vault to the new one. The counter of dots goes on from 0.
    virtual Result<DotSource> dots() = 0;
    virtual Result<void> putDots(const DotSource &dots) = 0;

    virtual Result<KnownRow> known(const RecordId &id) = 0;
    virtual Result<void> putKnown(const RecordId &id, const KnownRow &known) = 0;
    virtual Result<QList<RecordId>> knownRecords() = 0; // ascending
    virtual Result<QList<RecordId>> incomplete() = 0;   // owed, or in quarantine; ascending

    virtual Result<std::map<ActorId, ActorMarks>> marks() = 0;
    virtual Result<void> putMarks(ActorId actor, const ActorMarks &marks) = 0;
    virtual Result<std::optional<KnownCommit>> knownCommit(const Hash &hash) = 0;
    virtual Result<void> putCommit(const Hash &hash, const KnownCommit &commit) = 0;
    virtual Result<std::optional<PendingCommit>> pending() = 0;
    virtual Result<void> putPending(const std::optional<PendingCommit> &pending) = 0;

    virtual Result<QList<SignedEvent>> control() = 0;
    virtual Result<void> putControl(const QList<SignedEvent> &log) = 0;

    // Records stay, as if none of them had ever been sent; of all else here but state and keyring nothing is left.
    virtual Result<void> forgetAccount() = 0;
};

class DeviceStore {
public:
    virtual ~DeviceStore() = default;
    virtual Result<std::unique_ptr<DeviceTransaction>> begin() = 0;
};

} // namespace mn::sync
