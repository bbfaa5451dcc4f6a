#include "sync/client/device_codec.h"

namespace mn::sync {

namespace {

struct StoredRef {
    quint64 n = 0;
    Hash hash = {};
    StoredRef() = default;
    explicit StoredRef(const CommitRef &ref) : n(ref.n), hash(ref.hash) {}
    CommitRef ref() const { return {n, hash}; }
    static constexpr auto fields() { return std::tuple(field("n", &StoredRef::n), field("hash", &StoredRef::hash)); }
};

struct StoredCount {
    ActorId actor;
    quint64 counter = 0;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &StoredCount::actor), field("counter", &StoredCount::counter));
    }
};

struct StoredVector {
    QList<StoredCount> counts = {};
    StoredVector() = default;
    explicit StoredVector(const VersionVector &vector)
    {
        for (const Dot &entry : vector.entries())
            counts.append({entry.actor, entry.counter});
    }
    VersionVector vector() const
    {
        VersionVector out;
        for (const StoredCount &count : counts)
            out.set(count.actor, count.counter);
        return out;
    }
    static constexpr auto fields() { return std::tuple(field("counts", &StoredVector::counts)); }
};

template <class Stored, class Value> std::optional<Stored> storedOf(const std::optional<Value> &value)
{
    return value ? std::optional(Stored(*value)) : std::nullopt;
}

struct StoredState {
    ServerEpoch epoch;
    quint64 cursor = 0;
    quint64 n = 0;
    StoredRef own = {};
    bool isRegistered = false;
    bool isRevoked = false;
    bool needsResync = false;
    bool needsRecovery = false;
    std::optional<quint64> conflictAt = {};
    quint64 removed = 0; // two's complement: an answer is worth removals to come
    std::optional<quint64> braked = {};
    quint64 prekeyAt = 0;
    QList<ActorId> tainted = {};
    quint64 keysVersion = 0;
    MultisetHash sum = {};
    quint64 count = 0;
    std::optional<quint64> summedAt = {}; // none: written before it was known
    quint64 flags = 0;
    static constexpr auto fields()
    {
        using S = StoredState;
        return std::tuple(field("epoch", &S::epoch), field("cursor", &S::cursor), field("n", &S::n),
                          field("own", &S::own), field("registered", &S::isRegistered), field("revoked", &S::isRevoked),
                          field("resync", &S::needsResync), field("recovery", &S::needsRecovery),
                          field("conflict_at", &S::conflictAt), field("removed", &S::removed),
                          field("braked", &S::braked), field("prekey_at", &S::prekeyAt), field("tainted", &S::tainted),
                          field("keys_version", &S::keysVersion), field("sum", &S::sum), field("count", &S::count),
                          field("summed_at", &S::summedAt), field("flags", &S::flags));
    }
};

struct StoredRow {
    std::optional<Hash> expected = {};
    std::optional<Hash> merged = {};
    std::optional<Hash> held = {};
    StoredVector published = {};
    std::optional<ActorId> author = {};
    quint64 authorN = 0;
    QList<Hash> ancestors = {};
    std::optional<StoredVector> erasing = {};
    std::optional<Row> quarantined = {};
    static constexpr auto fields()
    {
        using S = StoredRow;
        return std::tuple(field("expected", &S::expected), field("merged", &S::merged), field("held", &S::held),
                          field("published", &S::published), field("author", &S::author),
                          field("author_n", &S::authorN), field("ancestors", &S::ancestors),
                          field("erasing", &S::erasing), field("quarantined", &S::quarantined));
    }
};

struct StoredMarks {
    StoredRef at = {};
    StoredRef seen = {};
    StoredRef sure = {};
    static constexpr auto fields()
    {
        return std::tuple(field("at", &StoredMarks::at), field("seen", &StoredMarks::seen),
                          field("sure", &StoredMarks::sure));
    }
};

struct StoredEntry {
    RecordId record;
    Hash envelope;
    static constexpr auto fields()
    {
        return std::tuple(field("record", &StoredEntry::record), field("env", &StoredEntry::envelope));
    }
};

struct StoredCommit {
    ActorId actor;
    quint64 n = 0;
    StoredRef before = {};
    std::optional<StoredRef> base = {}; // unless it is the one before
    bool isMine = false;
    QList<StoredEntry> entries = {};
    static constexpr auto fields()
    {
        using S = StoredCommit;
        return std::tuple(field("actor", &S::actor), field("n", &S::n), field("before", &S::before),
                          field("base", &S::base), field("mine", &S::isMine), field("entries", &S::entries));
    }
};

struct StoredPending {
    SignedCommit commit = {};
    QList<Row> rows = {};
    QList<QByteArray> sent = {};
    static constexpr auto fields()
    {
        return std::tuple(field("commit", &StoredPending::commit), field("rows", &StoredPending::rows),
                          field("sent", &StoredPending::sent));
    }
};

} // namespace

QByteArray encoded(const DeviceState &state)
{
    return toCbor(StoredState{
        .epoch = state.epoch,
        .cursor = state.cursor,
        .n = state.n,
        .own = StoredRef(state.own),
        .isRegistered = state.isRegistered,
        .isRevoked = state.isRevoked,
        .needsResync = state.needsResync,
        .needsRecovery = state.needsRecovery,
        .conflictAt = state.conflictAt,
        .removed = quint64(state.removed),
        .braked = storedOf<quint64>(state.braked),
        .prekeyAt = state.prekeyAt,
        .tainted = state.tainted,
        .keysVersion = state.keysVersion,
        .sum = state.sum,
        .count = state.count,
        .summedAt = state.summedAt,
        .flags = state.flags,
    });
}

Result<DeviceState> deviceState(QByteArrayView bytes)
{
    MN_TRY(const StoredState stored, fromCbor<StoredState>(bytes));
    DeviceState state;
    state.epoch = stored.epoch;
    state.cursor = stored.cursor;
    state.n = stored.n;
    state.own = stored.own.ref();
    state.isRegistered = stored.isRegistered;
    state.isRevoked = stored.isRevoked;
    state.needsResync = stored.needsResync;
    state.needsRecovery = stored.needsRecovery;
    state.conflictAt = stored.conflictAt;
    state.removed = qint64(stored.removed);
    state.braked = storedOf<qint64>(stored.braked);
    state.prekeyAt = stored.prekeyAt;
    state.tainted = stored.tainted;
    state.keysVersion = stored.keysVersion;
    state.sum = stored.sum;
    state.count = stored.count;
    state.summedAt = stored.summedAt.value_or(0);
    state.flags = stored.flags;
    return state;
}

QByteArray encoded(const KnownRow &known)
{
    return toCbor(StoredRow{
        .expected = known.expected,
        .merged = known.merged,
        .held = known.held,
        .published = StoredVector(known.published),
        .author = known.author,
        .authorN = known.authorN,
        .ancestors = known.ancestors,
        .erasing = storedOf<StoredVector>(known.erasing),
        .quarantined = known.quarantined,
    });
}

Result<KnownRow> knownRow(QByteArrayView bytes)
{
    MN_TRY(const StoredRow stored, fromCbor<StoredRow>(bytes));
    KnownRow known;
    known.expected = stored.expected;
    known.merged = stored.merged;
    known.held = stored.held;
    known.published = stored.published.vector();
    known.author = stored.author;
    known.authorN = stored.authorN;
    known.ancestors = stored.ancestors;
    if (const auto &erasing = stored.erasing)
        known.erasing = erasing->vector();
    known.quarantined = stored.quarantined;
    return known;
}

QByteArray encoded(const ActorMarks &marks)
{
    return toCbor(StoredMarks{.at = StoredRef(marks.at), .seen = StoredRef(marks.seen), .sure = StoredRef(marks.sure)});
}

Result<ActorMarks> actorMarks(QByteArrayView bytes)
{
    MN_TRY(const StoredMarks stored, fromCbor<StoredMarks>(bytes));
    return ActorMarks{stored.at.ref(), stored.seen.ref(), stored.sure.ref()};
}

QByteArray encoded(const KnownCommit &commit)
{
    StoredCommit stored{.actor = commit.actor,
                        .n = commit.n,
                        .before = StoredRef(commit.before),
                        .base = {},
                        .isMine = commit.isMine,
                        .entries = {}};
    if (commit.base != commit.before)
        stored.base = StoredRef(commit.base);
    for (const auto &[record, envelope] : commit.entries)
        stored.entries.append({record, envelope});
    return toCbor(stored);
}

Result<KnownCommit> knownCommit(QByteArrayView bytes)
{
    MN_TRY(const StoredCommit stored, fromCbor<StoredCommit>(bytes));
    KnownCommit commit{.actor = stored.actor,
                       .n = stored.n,
                       .before = stored.before.ref(),
                       .base = stored.base.value_or(stored.before).ref(),
                       .isMine = stored.isMine,
                       .entries = {}};
    for (const StoredEntry &entry : stored.entries)
        commit.entries.emplaceBack(entry.record, entry.envelope);
    return commit;
}

QByteArray encoded(const PendingCommit &pending)
{
    StoredPending stored{.commit = pending.commit, .rows = pending.rows, .sent = {}};
    for (const Record &record : pending.sent)
        stored.sent.append(record.toCbor());
    return toCbor(stored);
}

Result<PendingCommit> pendingCommit(QByteArrayView bytes)
{
    MN_TRY(const StoredPending stored, fromCbor<StoredPending>(bytes));
    PendingCommit pending{.commit = stored.commit, .rows = stored.rows, .sent = {}};
    for (const QByteArray &record : stored.sent) {
        MN_TRY(const Record sent, Record::fromCbor(record));
        pending.sent.append(sent);
    }
    return pending;
}

} // namespace mn::sync
