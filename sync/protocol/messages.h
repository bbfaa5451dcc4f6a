#pragma once
#include "sync/protocol/commit.h"
#include "sync/protocol/control_event.h"

namespace mn::sync {

// What client and server say to each other: SYNC.md 5.

using ServerEpoch = Uuid<struct ServerEpochTag>;         // another one after each restored backup
using BoxPublicKey = Octets<struct BoxPublicKeyTag, 32>; // X25519

// What space keys are sealed for. It takes the place of the one before, which is then destroyed.
struct Prekey {
    ActorId actor;
    BoxPublicKey key;
    KeyEpoch since = 0; // nothing older is ever wrapped to it (`prekey_since`)
    Signature signature;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &Prekey::actor), field("key", &Prekey::key), field("since", &Prekey::since),
                          field("sig", &Prekey::signature));
    }
    bool operator==(const Prekey &) const = default;
};

// A space key for one prekey, or for the recovery key.
struct Wrap {
    KeyEpoch epoch = 0;
    BoxPublicKey to;
    QByteArray sealed;
    static constexpr auto fields()
    {
        return std::tuple(field("epoch", &Wrap::epoch), field("to", &Wrap::to), field("sealed", &Wrap::sealed));
    }
    bool operator==(const Wrap &) const = default;
};

// GET /control?from=N
struct ControlReply {
    QList<SignedEvent> events; // from N on
    QList<Prekey> prekeys;     // of all active actors
    QList<Wrap> wraps;         // of all live keys
    ServerEpoch epoch;         // for who is new here; who knows one finds out by pulling
    static constexpr auto fields()
    {
        return std::tuple(field("events", &ControlReply::events), field("prekeys", &ControlReply::prekeys),
                          field("wraps", &ControlReply::wraps), field("epoch", &ControlReply::epoch));
    }
    bool operator==(const ControlReply &) const = default;
};

// POST /control: by compare-and-swap on the event before.
struct ControlAppend {
    QList<SignedEvent> events;
    QList<Wrap> wraps;
    bool isAgain = false; // a server that lost them gets them back: today's rows do not judge them (`reupload_free`)
    static constexpr auto fields()
    {
        return std::tuple(field("events", &ControlAppend::events), field("wraps", &ControlAppend::wraps),
                          field("again", &ControlAppend::isAgain));
    }
    bool operator==(const ControlAppend &) const = default;
};

// POST /wraps: those of keys that do not live are left out.
struct WrapsRequest {
    QList<Wrap> wraps;
    static constexpr auto fields() { return std::tuple(field("wraps", &WrapsRequest::wraps)); }
    bool operator==(const WrapsRequest &) const = default;
};

// GET /devices: what the server knows of the actors of the account.
struct DeviceSeen {
    ActorId actor;
    quint64 acked = 0;    // it has read up to there
    quint64 lastSeen = 0; // ms UTC by the server's clock, to the hour; 0: never
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &DeviceSeen::actor), field("acked", &DeviceSeen::acked),
                          field("last_seen", &DeviceSeen::lastSeen));
    }
    bool operator==(const DeviceSeen &) const = default;
};
struct DevicesReply {
    QList<DeviceSeen> devices; // ascending by actor
    quint64 head = 0;
    static constexpr auto fields()
    {
        return std::tuple(field("devices", &DevicesReply::devices), field("head", &DevicesReply::head));
    }
    bool operator==(const DevicesReply &) const = default;
};

// GET /account
struct AccountStatus {
    QString version;                     // of the server
    quint64 head = 0;                    // of the account's order
    quint64 used = 0;                    // bytes of its rows,
    quint64 quota = 0;                   // and how many it may have; 0: any number
    std::optional<quint64> eraseAt = {}; // ms UTC: when all of it goes
    static constexpr auto fields()
    {
        return std::tuple(field("version", &AccountStatus::version), field("head", &AccountStatus::head),
                          field("used", &AccountStatus::used), field("quota", &AccountStatus::quota),
                          field("erase_at", &AccountStatus::eraseAt));
    }
    bool operator==(const AccountStatus &) const = default;
};

// DELETE /account: when all of it goes, unless a device takes that back before. Asked again: the same moment.
inline constexpr quint64 kErasedAfter = quint64(7) * 86'400'000; // ms
struct Erasure {
    quint64 eraseAt = 0; // ms UTC, by the server's clock
    static constexpr auto fields() { return std::tuple(field("erase_at", &Erasure::eraseAt)); }
    bool operator==(const Erasure &) const = default;
};

// POST /push
struct PushRequest {
    ServerEpoch epoch;
    SignedCommit commit;
    QList<Row> rows; // one for each entry of the commit, in its order
    static constexpr auto fields()
    {
        return std::tuple(field("epoch", &PushRequest::epoch), field("commit", &PushRequest::commit),
                          field("rows", &PushRequest::rows));
    }
    bool operator==(const PushRequest &) const = default;
};

struct PushReply {
    quint64 seq = 0;
    static constexpr auto fields() { return std::tuple(field("seq", &PushReply::seq)); }
    bool operator==(const PushReply &) const = default;
};

// A commit, and those of its rows that are still current.
struct PulledCommit {
    quint64 seq = 0;
    SignedCommit commit;
    QList<Row> rows;
    static constexpr auto fields()
    {
        return std::tuple(field("seq", &PulledCommit::seq), field("commit", &PulledCommit::commit),
                          field("rows", &PulledCommit::rows));
    }
    bool operator==(const PulledCommit &) const = default;
};

// GET /pull?epoch&after&limit&wait
struct PullReply {
    QList<PulledCommit> commits = {};
    quint64 next = 0; // the cursor behind them
    quint64 head = 0;
    QList<Head> heads = {}; // of all actors
    Hash control;           // the newest event
    quint64 gcFloor = 0;
    bool hasMore = false;
    std::optional<quint64> eraseAt = {}; // ms UTC: when the account goes
    static constexpr auto fields()
    {
        return std::tuple(field("commits", &PullReply::commits), field("next", &PullReply::next),
                          field("head", &PullReply::head), field("heads", &PullReply::heads),
                          field("control", &PullReply::control), field("gc_floor", &PullReply::gcFloor),
                          field("more", &PullReply::hasMore), field("erase_at", &PullReply::eraseAt));
    }
    bool operator==(const PullReply &) const = default;
};

// What the server has, without the rows themselves.
struct ManifestEntry {
    RecordId record;
    Hash envelope;
    RecordKind kind = RecordKind::Live;
    KeyEpoch keyEpoch = 0;
    static constexpr auto fields()
    {
        return std::tuple(field("record", &ManifestEntry::record), field("env", &ManifestEntry::envelope),
                          field("kind", &ManifestEntry::kind), field("key_epoch", &ManifestEntry::keyEpoch));
    }
    bool operator==(const ManifestEntry &) const = default;
};

// GET /manifest?after=RECORD: pages that belong together have one head.
struct ManifestReply {
    QList<ManifestEntry> entries; // ascending by record
    quint64 head = 0;
    bool hasMore = false;
    static constexpr auto fields()
    {
        return std::tuple(field("entries", &ManifestReply::entries), field("head", &ManifestReply::head),
                          field("more", &ManifestReply::hasMore));
    }
    bool operator==(const ManifestReply &) const = default;
};

// GET /checkpoint: the newest one, and all commits behind it.
struct CheckpointReply {
    std::optional<SignedCommit> checkpoint = {};
    QList<SignedCommit> after = {};
    QList<Head> heads = {};
    quint64 head = 0;
    ServerEpoch epoch;
    quint64 gcFloor = 0;
    static constexpr auto fields()
    {
        return std::tuple(field("checkpoint", &CheckpointReply::checkpoint), field("after", &CheckpointReply::after),
                          field("heads", &CheckpointReply::heads), field("head", &CheckpointReply::head),
                          field("epoch", &CheckpointReply::epoch), field("gc_floor", &CheckpointReply::gcFloor));
    }
    bool operator==(const CheckpointReply &) const = default;
};

// POST /rows: what a device lacks of a manifest. Records that are not there are left out.
struct RowsRequest {
    QList<RecordId> records;
    static constexpr auto fields() { return std::tuple(field("records", &RowsRequest::records)); }
    bool operator==(const RowsRequest &) const = default;
};
struct RowsReply {
    QList<Row> rows;
    quint64 head = 0;
    static constexpr auto fields()
    {
        return std::tuple(field("rows", &RowsReply::rows), field("head", &RowsReply::head));
    }
    bool operator==(const RowsReply &) const = default;
};

// POST /rewrap: by compare-and-swap on the envelope, which stays as it is.
struct RewrapItem {
    RecordId record;
    Hash envelope;
    KeyEpoch keyEpoch = 0;
    QByteArray wrappedKey;
    static constexpr auto fields()
    {
        return std::tuple(field("record", &RewrapItem::record), field("env", &RewrapItem::envelope),
                          field("key_epoch", &RewrapItem::keyEpoch), field("wrapped_key", &RewrapItem::wrappedKey));
    }
    bool operator==(const RewrapItem &) const = default;
};
struct RewrapRequest {
    QList<RewrapItem> items;
    static constexpr auto fields() { return std::tuple(field("items", &RewrapRequest::items)); }
    bool operator==(const RewrapRequest &) const = default;
};

QByteArray prekeyBytes(const AccountId &account, const Prekey &prekey); // what its actor signs

} // namespace mn::sync
