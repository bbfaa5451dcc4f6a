#pragma once
#include "sync/protocol/audit.h"
#include "sync/protocol/blobs.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/vectors.h"
#include <QHash>
#include <functional>
#include <memory>

namespace mn::server {

using sync::AccountId;
using sync::Hash;

// Who somebody is at a provider of sign-ins: a hash under the server's own key, which says so to nobody else.
using Subject = sync::Octets<struct SubjectTag, 32>;

struct StoredAccount {
    sync::ServerEpoch epoch = {};
    quint64 head = 0;                 // the newest seq
    quint64 gcFloor = 0;              // commits up to it are gone
    sync::VerifyingKey recovery = {}; // the one in force, as the control log has it
    quint64 used = 0;                 // bytes of its rows and blobs
    qint64 eraseAt = 0;               // ms UTC: when all of it goes; 0: it stays
};

inline bool isDue(const StoredAccount &account, qint64 now)
{
    return account.eraseAt > 0 && account.eraseAt <= now;
}
inline std::optional<quint64> eraseAtOf(const StoredAccount &account)
{
    return account.eraseAt > 0 ? std::optional(quint64(account.eraseAt)) : std::nullopt;
}

// A row as it stands now, with what is asked of it often.
struct StoredRow {
    quint64 seq = 0;
    sync::Row row = {};
    Hash envelope = {};
    sync::RecordKind kind = sync::RecordKind::Live;
    ActorId actor = {};
    quint64 n = 0;
};

struct StoredCommit {
    quint64 seq = 0;
    qint64 at = 0; // ms UTC, the server's clock
    ActorId actor = {};
    quint64 n = 0;
    Hash hash = {};
    bool hasCheckpoint = false;
    sync::SignedCommit commit = {};
};

struct ControlEnd {
    quint64 length = 0;
    Hash head = {};
};

// What the server knows of an actor beside the control log.
struct StoredDevice {
    quint64 acked = 0;    // it has read up to there
    qint64 lastSeen = 0;  // ms UTC
    qint64 heldUntil = 0; // its pushes wait, for somebody is about to cut it off
};

// A blob; where its bytes are: blob_store.h.
struct StoredBlob {
    sync::BlobName name = {};
    quint64 size = 0; // bytes, as they were declared
    bool isComplete = false;
    qint64 droppedAt = 0; // ms UTC: a device said that no memory names it; 0: none has
    bool operator==(const StoredBlob &) const = default;
};

// That the account lets the server have vectors of its memories: sync/protocol/vectors.h.
struct StoredConsent {
    qint64 at = 0; // ms UTC
    ActorId by = {};
    sync::VectorModel model = {};
    bool operator==(const StoredConsent &) const = default;
};

// An account, there or not any more, whose vectors have to go, whatever it allows now.
struct OwedVectors {
    AccountId account = {};
    qint64 since = 0; // ms UTC
    bool operator==(const OwedVectors &) const = default;
};

// One account, read and changed in one transaction: what is not committed was never there. Transactions that write come
// one after the other for an account, so that its seqs have no holes that fill up later. One thread.
class AccountTransaction {
public:
    virtual ~AccountTransaction() = default;
    virtual Result<void> commit() = 0;

    virtual Result<StoredAccount> account() = 0;
    virtual Result<void> setAccount(const StoredAccount &account) = 0;

    // Who made it, where a sign-in was wanted. Once; Errc::AlreadyExists where another account is theirs.
    virtual Result<void> setSubject(const Subject &subject) = 0;
    virtual Result<std::optional<Subject>> subject() = 0;

    virtual Result<ControlEnd> controlEnd() = 0;
    virtual Result<QList<sync::SignedEvent>> control(quint64 from) = 0;
    virtual Result<void> appendControl(const sync::SignedEvent &event) = 0;
    virtual Result<QList<sync::Prekey>> prekeys() = 0;
    virtual Result<void> putPrekey(const sync::Prekey &prekey) = 0; // in place of its actor's
    virtual Result<QList<sync::Wrap>> wraps() = 0;
    virtual Result<void> putWrap(const sync::Wrap &wrap) = 0;
    virtual Result<void> dropWraps(sync::KeyEpoch epoch) = 0;

    virtual Result<QList<sync::Head>> heads() = 0;            // ascending by actor
    virtual Result<void> putHead(const sync::Head &head) = 0; // of an actor whose commits are so old that they are gone
    virtual Result<std::optional<sync::Head>> head(ActorId actor) = 0;
    virtual Result<void> appendCommit(const StoredCommit &commit) = 0;            // and its actor's head
    virtual Result<QList<StoredCommit>> commitsAfter(quint64 seq, int limit) = 0; // oldest first
    virtual Result<std::optional<StoredCommit>> commitOf(ActorId actor, quint64 n) = 0;
    // Newest first, for whoever looks for one that counts.
    virtual Result<QList<StoredCommit>> checkpoints() = 0;

    virtual Result<std::optional<StoredRow>> row(const RecordId &record) = 0;
    virtual Result<void> putRow(const StoredRow &row) = 0;
    // The same of many, none of them twice: where each call is a journey, one journey.
    virtual Result<QHash<RecordId, StoredRow>> rows(const QList<RecordId> &records)
    {
        QHash<RecordId, StoredRow> found;
        for (const RecordId &record : records) {
            MN_TRY(auto one, row(record));
            if (one)
                found.insert(record, *std::move(one));
        }
        return found;
    }
    virtual Result<void> putRows(const QList<StoredRow> &rows)
    {
        for (const StoredRow &row : rows)
            MN_TRY(putRow(row));
        return {};
    }
    // Ascending, the one behind `record` first. Without the rows themselves, which may be large.
    virtual Result<QList<sync::ManifestEntry>> manifest(const RecordId &record, int limit) = 0;
    virtual Result<bool> isAnyUnder(const QList<sync::KeyEpoch> &epochs) = 0; // live rows

    virtual Result<StoredDevice> device(ActorId actor) = 0;
    virtual Result<void> setDevice(ActorId actor, const StoredDevice &device) = 0;

    virtual Result<std::optional<StoredBlob>> blob(const sync::BlobName &name) = 0;
    virtual Result<void> putBlob(const StoredBlob &blob) = 0;
    virtual Result<void> removeBlob(const sync::BlobName &name) = 0;
    // Ascending, the one behind `name` first.
    virtual Result<QList<StoredBlob>> blobs(const sync::BlobName &name, int limit) = 0;
    // Those that were dropped then or before; ascending by name.
    virtual Result<QList<StoredBlob>> droppedBlobs(qint64 at) = 0;

    // The log about the account, which only grows: sync/protocol/audit.h.
    virtual Result<std::optional<sync::AuditEntry>> newestAudit() = 0;
    virtual Result<QList<sync::AuditEntry>> audit(quint64 from, int limit) = 0; // ascending
    virtual Result<void> appendAudit(const sync::AuditEntry &entry) = 0;        // the next one

    virtual Result<std::optional<StoredConsent>> vectorConsent() = 0;
    virtual Result<void> setVectorConsent(const std::optional<StoredConsent> &consent) = 0;
    // Since when its vectors have to go; none: they need not. This outlives erase().
    virtual Result<std::optional<qint64>> owesVectors() = 0;
    virtual Result<void> oweVectors(std::optional<qint64> since) = 0;

    // All of the account. Behind it comes nothing but the commit.
    virtual Result<void> erase() = 0;

    // Commits up to `seq`, and markers of that age: they are older than anybody who may still ask for them.
    virtual Result<void> forgetUpTo(quint64 seq) = 0;
};

enum class Access { Read, Write };

// Where accounts lie. Any thread. SYNC.md 6.
class Store {
public:
    virtual ~Store() = default;
    // Errc::NotFound; Errc::NotAvailable while it cannot be reached; Errc::Busy.
    virtual Result<std::unique_ptr<AccountTransaction>> begin(const AccountId &account, Access access) = 0;
    // An empty one; Errc::AlreadyExists.
    virtual Result<std::unique_ptr<AccountTransaction>> create(const AccountId &account) = 0;
    // Whose recovery key this is; of several, one that is not about to be erased, and of those the one that was there
    // first. Errc::NotFound.
    virtual Result<AccountId> accountOf(const sync::VerifyingKey &recovery) = 0;
    // Whose time to be erased has come by then, some of them.
    virtual Result<QList<AccountId>> due(qint64 now) = 0;
    // Whose vectors have to go, the first ones first; some of them. They went: no error where it is not owed any more.
    virtual Result<QList<OwedVectors>> owedVectors() = 0;
    virtual Result<void> settleVectors(const OwedVectors &owed) = 0;
};

} // namespace mn::server
