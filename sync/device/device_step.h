#pragma once
#include "sync/device/device_store.h"
#include "sync/protocol/control_log.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/rules.h"
#include <QHash>
#include <QSet>
#include <functional>
#include <vector>

namespace mn::sync {

Hash stateHash(const Record &record);

// How a device goes about it. A simulation makes everything small, and leaves out a rule.
struct Policy {
    Rules rules;
    qsizetype pushRows = kMaxPushRows;
    qsizetype pushBytes = kMaxPushBytes;
    // Removals by others that nobody has to answer for: so many, or one in `removalShare` of all memories.
    qint64 fewRemovals = 50;
    qint64 removalShare = 10;
};

// What was read of a device before, kept while it is the same: folding the log and unpacking keys take their time. It
// goes with the process.
struct DeviceCache {
    ControlState control;
    std::shared_ptr<const Keyring> keys;
    quint64 keysVersion = 0;
};

// A row of a commit and what is in it: opened once.
struct OpenedRow {
    Row row;
    Envelope envelope;
    Hash hash;            // of the envelope
    Result<Record> state; // an error: it does not open here
};

// One transaction of a device: what lasts, loaded, and the rules by which it changes. What is not committed never was.
class DeviceStep {
public:
    // `cache` outlives it.
    static Result<DeviceStep> begin(DeviceStore &store, const Policy &policy, DeviceCache &cache);
    Result<void> commit();

    const AccountId &account() const { return control.account(); }
    DeviceTransaction &store() { return *m_transaction; }
    const Policy &policy() const { return m_policy; }
    bool on(Rule rule) const { return m_policy.rules.on(rule); }

    // Its newest state is not what the server's row holds, and the row is the one merged here.
    bool isDirty(const KnownRow &known, const std::optional<Record> &record) const;
    // Nothing is owed, nothing does not open, and the account knows us.
    Result<bool> isWhole() const;
    Result<bool> isClean() const; // and nothing is to be sent

    struct Writer {
        ActorId actor;
        quint64 n = 0; // its commit
    };
    // Erases it as far as its user had seen it; what they had not goes to the shelf. Who signed the marker, where a row
    // of it is known.
    Result<void> erase(const RecordId &id, const VersionVector &seen, const std::optional<Writer> &writer = {});
    // What is known of a row changes here alone: the sum of all rows goes along.
    Result<void> putKnown(const RecordId &id, KnownRow known);
    OpenedRow opened(const Row &row, const Envelope &envelope) const;
    // The row that the commits name: joined, or kept until it opens. It was verified.
    Result<void> takeRow(const OpenedRow &row);
    // It may have come to the server all the same: what it says of each record is older than what is here.
    Result<void> dropPending();
    bool isReadable(const Row &row) const; // by all who have the account's keys
    // Those rows whose state is in the record here and that are so. Whether there are any.
    Result<bool> sealAgain(const std::function<Result<bool>(const KnownRow &)> &isSo);
    Result<void> retryQuarantined();
    Result<void> takeQuarantined(const Row &row, const Envelope &envelope); // there is a key for it now

    // Our pending commit is on the server: what was sent is what its rows hold. The only place where a change of ours
    // becomes clean. False: there is none, or not the one that was meant.
    Result<bool> acknowledge(const std::optional<SignedCommit> &meant = {});

    // Why this commit does not count here; End: it does.
    Result<Flag> problemWith(const SignedCommit &bytes, const Commit &commit, const Hash &hash,
                             const std::map<ActorId, ActorMarks> *timeline) const;
    // Of an actor that was cut off: whether this commit `n`, or an envelope of it, hangs on the chain that counts
    // (`cut_hash`), as far as that is known here.
    Result<bool> isBeforeCut(const CommitRef &cut, quint64 n, const Hash &commitOrEnvelope) const;
    // Up to where all commits of this one are in the state here. Of who was cut off, the cut, though more was taken
    // before it was known: who comes later finds by it what counts, when the commits up to it are forgotten.
    Result<CommitRef> sureOf(ActorId actor, const std::map<ActorId, ActorMarks> &marks) const;
    // Of these commits, the newest that counts.
    CommitRef counted(ActorId actor, const CommitRef &newest) const;
    Result<void> remember(const Commit &commit, const Hash &hash, bool isMine);
    // Those of others that are not known yet and are signed by who they say.
    Result<void> rememberAll(const QList<SignedCommit> &commits);

    // Whether a memory that is here would go with this row.
    Result<bool> isRemoval(const OpenedRow &row) const;
    // False: too many would go, and the person has to answer first.
    Result<bool> mayRemove(qint64 count);

    const Keyring &keys() const { return m_changedKeys ? *m_changedKeys : *m_keys; }
    Keyring &changeKeys(); // those that the commit keeps

    DeviceState state; // its sum: without what changed in this transaction
    ControlState control;

private:
    DeviceStep(std::unique_ptr<DeviceTransaction> transaction, const Policy &policy, DeviceCache &cache)
        : m_transaction(std::move(transaction)), m_policy(policy), m_cache(&cache)
    {
    }
    Result<void> saveAside(const RecordId &id, const Record &record, const VersionVector &seen);
    Result<QSet<Hash>> chainTo(const CommitRef &end) const;
    void sumUp();

    std::unique_ptr<DeviceTransaction> m_transaction;
    Policy m_policy;
    DeviceCache *m_cache;
    std::shared_ptr<const Keyring> m_keys;
    std::shared_ptr<Keyring> m_changedKeys;
    std::vector<std::pair<RecordId, Hash>> m_entered; // into the sum, when this is committed
    std::vector<std::pair<RecordId, Hash>> m_left;    // the sum
    mutable QHash<Hash, QSet<Hash>> m_chains;         // by their ends: walked once, until another commit is known
};

} // namespace mn::sync
