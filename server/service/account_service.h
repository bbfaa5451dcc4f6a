#pragma once
#include "core/base/clock.h"
#include "server/service/blob_store.h"
#include "server/service/store.h"
#include "server/vectors/vector_store.h"
#include "sync/protocol/control_log.h"
#include "sync/protocol/export.h"
#include "sync/protocol/live.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/rules.h"
#include <expected>
#include <mutex>

namespace mn::server {

// In place of an answer.
struct Refusal {
    sync::ProblemCode code;
    std::optional<quint64> retryAfter = {};                // seconds
    std::optional<sync::Head> last = {};                   // Chain
    std::optional<QList<sync::PulledCommit>> current = {}; // Conflict
    std::optional<quint64> room = {};                      // OverQuota
    sync::Problem problem() const;
};
template <class T> using Answer = std::expected<T, Refusal>;

// Where vectors are, of accounts that allow it.
struct VectorPlace {
    VectorStore *store = nullptr; // none: nowhere
    qint64 most = 0;              // of an account
};

// What devices of an account ask for, each call in one transaction: SYNC.md 4 and 5. Who asks has proven to be `actor`
// of `account`; what is sent is not believed. Any thread; calls block on the store.
class AccountService {
public:
    // `quota`: bytes of rows and blobs that an account may have; 0: any number. `blobs`: none, and no blobs are kept.
    AccountService(Store &store, const Clock &clock, sync::Rules rules = {}, quint64 quota = 0,
                   BlobStore *blobs = nullptr, VectorPlace vectors = {});

    // Whether an account may be made, and by whom, as far as that is wanted to be known.
    using Admission = std::function<Answer<std::optional<Subject>>(const AccountId &account)>;
    // The account begins with the event that gives it its id. Again with the same one: nothing more happens. `admit` is
    // asked for one that is not there; HasAccount: who it names has one.
    Answer<AccountId> create(const sync::ControlAppend &genesis, const Admission &admit = {});

    // Who may sign in. Actors that were cut off, too: else they could not read that they are.
    Answer<sync::VerifyingKey> keyOf(const AccountId &account, ActorId actor);
    Answer<sync::VerifyingKey> recoveryOf(const AccountId &account);
    Answer<AccountId> accountOf(const sync::VerifyingKey &recovery);

    Answer<sync::ControlReply> control(const AccountId &account, quint64 from);
    Answer<void> append(const AccountId &account, const sync::ControlAppend &append);
    Answer<void> putWraps(const AccountId &account, ActorId actor, const QList<sync::Wrap> &wraps);
    Answer<void> putPrekey(const AccountId &account, const sync::Prekey &prekey);

    // By any device of it: all of it goes a week later, and until then any device may take that back. Meanwhile nothing
    // else changes; after it there is no such account, whether it was cleared away yet or not.
    Answer<sync::Erasure> askErasure(const AccountId &account, ActorId actor);
    Answer<void> cancelErasure(const AccountId &account, ActorId actor);
    // Clears away those whose time has come, and says which.
    Answer<QList<AccountId>> eraseDue();

    // All there is of it, page by page; `from`: as the page before said, none for the first one.
    Answer<sync::ExportPage> exportPage(const AccountId &account, ActorId actor,
                                        const std::optional<sync::ExportCursor> &from);
    // What was noted down about it.
    Answer<sync::AuditReply> audit(const AccountId &account, ActorId actor, quint64 from, int limit);
    // That somebody signed in; no actor: who has the recovery key.
    Answer<void> noteSignIn(const AccountId &account, const std::optional<ActorId> &actor);

    Answer<sync::AccountStatus> status(const AccountId &account, ActorId actor); // but for the server's version

    Answer<sync::DevicesReply> devices(const AccountId &account, ActorId actor);

    Answer<sync::PushReply> push(const AccountId &account, ActorId actor, const sync::PushRequest &request);
    Answer<sync::PullReply> pull(const AccountId &account, ActorId actor, sync::ServerEpoch epoch, quint64 after,
                                 int limit);

    // Where the account stands.
    Answer<sync::LiveNews> news(const AccountId &account, ActorId actor);

    // Pages begin behind `after`; null: at the first record.
    Answer<sync::ManifestReply> manifest(const AccountId &account, ActorId actor, const RecordId &after, int limit);
    Answer<sync::RowsReply> rows(const AccountId &account, ActorId actor, const QList<RecordId> &records);
    Answer<sync::CheckpointReply> checkpoint(const AccountId &account, ActorId actor);
    Answer<void> rewrap(const AccountId &account, ActorId actor, const QList<sync::RewrapItem> &items);

    // Sealed files: sync/protocol/blobs.h. A page begins behind `after`.
    Answer<sync::BlobsReply> blobs(const AccountId &account, ActorId actor, const sync::BlobName &after, int limit);
    Answer<sync::BlobReply> blob(const AccountId &account, ActorId actor, const sync::BlobName &name);
    Answer<sync::BlobReply> declareBlob(const AccountId &account, ActorId actor, const sync::BlobName &name,
                                        quint64 size);
    Answer<void> putBlobChunk(const AccountId &account, ActorId actor, const sync::BlobName &name, quint64 n,
                              QByteArrayView bytes);
    Answer<void> commitBlob(const AccountId &account, ActorId actor, const sync::BlobName &name,
                            const QList<Hash> &hashes);
    Answer<sync::BlobChunk> blobChunk(const AccountId &account, ActorId actor, const sync::BlobName &name, quint64 n);
    Answer<void> markBlobs(const AccountId &account, ActorId actor, const sync::BlobMarks &marks);

    // Vectors, of an account that allows them: sync/protocol/vectors.h, docs/adr/0041.
    Answer<sync::VectorsState> vectors(const AccountId &account, ActorId actor);
    Answer<void> allowVectors(const AccountId &account, ActorId actor, const sync::VectorModel &model);
    Answer<sync::VectorsWithdrawn> withdrawVectors(const AccountId &account, ActorId actor);
    Answer<void> putVectors(const AccountId &account, ActorId actor, const sync::VectorsPut &put);
    Answer<void> removeVectors(const AccountId &account, ActorId actor, const QList<RecordId> &records);
    Answer<sync::VectorHits> searchVectors(const AccountId &account, ActorId actor, const sync::VectorsSearch &search);
    // Takes away what has to go, of all accounts that were withdrawn, or erased.
    Answer<void> eraseOwedVectors();

    // Forgets what no device can still ask for.
    Answer<void> collectGarbage(const AccountId &account);

private:
    struct Open {
        std::unique_ptr<AccountTransaction> transaction;
        StoredAccount account;
        sync::ControlState control;
    };
    Answer<Open> open(const AccountId &account, Access access);
    Answer<Open> openFor(const AccountId &account, ActorId actor, Access access);
    Answer<sync::ControlState> controlOf(const AccountId &account, AccountTransaction &transaction);
    Answer<void> noteSeen(const AccountId &account, ActorId actor, quint64 acked);
    Answer<void> note(Open &open, const AccountId &account, sync::AuditEntry entry);
    Answer<void> noteEvent(Open &open, const AccountId &account, const sync::ControlEvent &event);
    Answer<bool> eraseIfDue(const AccountId &account);
    Answer<void> mayAppend(Open &open, const sync::ControlEvent &event, bool isAgain);
    Answer<void> checkRows(const Open &open, const AccountId &account, const sync::Commit &commit,
                           const sync::PushRequest &request) const;
    Answer<quint64> checkEntries(Open &open, const sync::Commit &commit); // bytes of what it replaces
    Answer<QList<sync::PulledCommit>> current(Open &open, const QList<StoredRow> &rows);
    Answer<void> makeRoom(Open &open, const AccountId &account, StoredAccount &next);
    Answer<quint64> removeDropped(Open &open, const AccountId &account, qint64 at); // bytes that it gave back
    Answer<StoredBlob> blobOf(Open &open, const sync::BlobName &name);
    Answer<sync::BlobReply> stateOf(const AccountId &account, const StoredBlob &blob);
    Answer<StoredConsent> consentOf(Open &open);
    sync::ExportVectors exportOf(const AccountId &account, const StoredConsent &consent);
    // Those that a push erases, whose vectors go with it.
    struct Purged {
        QList<RecordId> records = {};
        std::optional<qint64> owedSince = {}; // by this push; none: they are owed for something else already
    };
    Answer<Purged> oweVectorsOf(Open &open, const sync::Commit &commit);
    void forgetVectors(const AccountId &account, const Purged &purged);
    qint64 now() const;

    Store &m_store;
    const Clock &m_clock;
    const sync::Rules m_rules;
    const quint64 m_quota;
    BlobStore *const m_blobs;
    const VectorPlace m_vectors;
    std::mutex m_mutex;
    QHash<AccountId, sync::ControlState> m_known; // folded logs; checked against the store before they are used
};

} // namespace mn::server
