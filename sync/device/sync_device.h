#pragma once
#include "core/base/clock.h"
#include "sync/device/device_step.h"
#include "sync/device/linking.h"
#include "sync/device/recovery_key.h"
#include "sync/device/server_calls.h"
#include <functional>

namespace mn::sync {

// One device of an account and its server: SYNC.md 3 and 4, by the names that stand there. Every call is made of
// transactions and calls to the server, and can end between any two of them: what comes next begins where this ended.
// True: it came to its end. Errc::NetworkFailed when nobody knows what became of a call; errors of the store. One
// thread.
class SyncDevice {
public:
    // `draw` gives new actors their ids.
    SyncDevice(DeviceStore &store, ServerCalls &server, std::function<ActorId()> draw, const Policy &policy = {});

    // A new account, and this is its first device: what its server is to begin with. The same again until the server
    // is known to have it. AlreadyExists.
    Result<ControlAppend> createAccount(const SpaceId &space, const VerifyingKey &recovery);
    // Into an account whose recovery key this is, by a server that was asked in its name; back into it for a device
    // that was cut off. True: this device belongs to it and has its keys; false: not yet, once more. NotFound: the
    // server knows no account of it; WrongKey: it opens nothing; AlreadyExists in another account.
    Result<bool> joinAccount(const RecoveryKey &recovery);

    // The account begins anew above all that its devices said: it belongs to this device and those of `keep`, and the
    // key `next` recovers it from now on. What counts of the others ends where this device has read to. False and
    // WrongKey as above.
    Result<bool> recover(const RecoveryKey &recovery, const QList<ActorId> &keep, const VerifyingKey &next);

    // Linking (sync/device/linking.h). By a device of the account: the other one belongs to it from now on, and is
    // given what it needs. False as above.
    Result<bool> admit(ActorId actor, const VerifyingKey &key);
    Result<LinkKeys> linkKeys();
    // By the other one: who it is. AlreadyExists in an account that it was not cut off from.
    Result<Recover::Member> beginLinking();
    // NotLinked: the server tells another log. False: it does not tell of this device yet.
    Result<bool> takeLink(const LinkKeys &link);

    // All there is to pull and to push, for now.
    Result<void> sync();
    Result<bool> pull();
    Result<bool> push();
    Result<bool> resync();
    Result<bool> syncControl();
    Result<void> checkpoint();

    // Records that came to the server, rows that came from it, and those put under a newer key, since this was last
    // asked.
    struct Counts {
        qint64 pushed = 0;
        qint64 pulled = 0;
        qint64 rewrapped = 0;
    };
    Counts takeCounts() { return std::exchange(m_counts, {}); }
    // What one answer of the server came to. Below 0: what was told before did not count after all.
    struct Moved {
        qint64 pushed = 0;
        qint64 pulled = 0;
        std::optional<quint64> ahead = {}; // rows still to be read behind it, if it said so
    };
    // Within the calls that send or fetch.
    void onMoved(std::function<void(const Moved &)> told) { m_told = std::move(told); }

    // The account as this device last read of it, and this device in it.
    struct Membership {
        ControlState control = {};
        ActorId device = {}; // as it was admitted
        quint64 cursor = 0;
        quint64 sinceCheckpoint = 0; // commits
        bool isIn = false;           // it belongs to it, and holds the newest key
        bool isRevoked = false;
    };
    Result<Membership> membership();

    // Keys and members. False: somebody else wrote to the account's log first, or has what is not read here yet.
    Result<bool> revoke(ActorId actor);
    // What people call a device, by the actor that it was admitted as.
    Result<bool> rename(ActorId device, const QString &name);
    // Of those that have one which opens here.
    Result<std::map<ActorId, QString>> names();
    Result<bool> rotate();
    Result<void> rewrap();

    // The person's yes to what was shown, once.
    Result<void> answerBrake();
    // Erases it as it is now: told to the server by compare-and-swap, at once if the server never had it.
    Result<void> erase(const RecordId &id);
    // Another life of this vault begins: it was copied or set back.
    Result<void> mint();
    // Of no account any more: all records stay, and what was known of the server and its keys goes.
    Result<void> leaveAccount();

private:
    Result<DeviceStep> step() { return DeviceStep::begin(m_store, m_policy, m_cache); }
    bool on(Rule rule) const { return m_policy.rules.on(rule); }
    void tell(const Moved &moved) const
    {
        if (m_told)
            m_told(moved);
    }

    // control_sync.cpp
    // What an answer is compared with, as it was when it was asked for.
    struct Asked {
        Hash head = {}; // of the control log
        quint64 keysVersion = 0;
    };
    Result<Asked> asking();
    static bool isAsAsked(const DeviceStep &step, const Asked &asked);
    Result<bool> readControl(ControlReply &reply, Asked &asked);
    Result<bool> join(const ControlReply &reply, Asked asked);
    Result<void> giveMissingWraps(const ControlReply &reply);
    Result<bool> takeControl(const ControlReply &reply, const ControlState &control, Asked &asked);
    Result<void> learnChains(const ServerEpoch &epoch, const ControlState &control);
    Result<bool> change(ControlEvent event, bool hasNewKey);
    // Of all live keys, for all that may have them and are not among those `there`; the recovery key too.
    Result<QList<Wrap>> wrapsFor(const DeviceStep &step, const QList<Prekey> &prekeys,
                                 const QList<Wrap> &there = {}) const;
    // account.cpp, minting.cpp
    static Result<void> enter(DeviceStep &step, const QList<SignedEvent> &log, const ServerEpoch &epoch);
    Result<void> leaveOldLife(const ControlState &control);
    Result<void> beginLife(void (Keyring::*draw)(ActorId));
    // rotation.cpp
    Result<bool> renewNames();
    Result<void> dropOldKeys();
    Result<void> rewrapRows(const QList<RecordId> &records);
    Result<QList<ManifestEntry>> manifest(quint64 &head);
    // pull.cpp
    enum class Applied { Yes, No, NeedsResync, Clone };
    Result<Applied> apply(const QList<PulledCommit> &page);
    static Result<void> takeCommit(DeviceStep &step, const Commit &commit, const CommitRef &here, bool isCutOff);
    Result<bool> isBySomebodyCutOff(const QList<PulledCommit> &page);
    Result<bool> refusedPull(ProblemCode code);
    Result<bool> checkHeads(const QList<Head> &heads);
    Result<void> fetchQuarantined();
    // push.cpp
    Result<std::optional<PendingCommit>> sealedCommit(bool isCheckpoint);
    Result<bool> addRows(DeviceStep &step, Commit &commit, PendingCommit &pending, const SpaceKey &spaceKey,
                         const SigningKey &signer);
    bool fits(const CommitEntry &entry, const Row &row); // in what room there is, of which it takes some then
    Result<bool> vouch();
    Result<void> vouchOnce();
    static Checkpoint checkpointOf(const DeviceStep &step, const std::map<ActorId, ActorMarks> &marks);
    Result<bool> send(const PendingCommit &pending);
    static bool passOwn(DeviceStep &step, const PushRequest &request, quint64 seq);
    static Result<bool> hasPending(DeviceStep &step, const SignedCommit &commit);
    Result<void> voidPending(const SignedCommit &commit);
    Result<bool> conflicted(const SignedCommit &commit);
    Result<bool> brokenChain(const SignedCommit &commit, const std::optional<Head> &last);
    // resync.cpp
    Result<std::optional<std::map<RecordId, Row>>> missingRows(const QList<ManifestEntry> &manifest, quint64 head);
    static Result<bool> isOurs(DeviceStep &step, const std::map<ActorId, CommitRef> &heads);
    Result<bool> compare(const CheckpointReply &log, const QList<ManifestEntry> &manifest,
                         const std::map<RecordId, Row> &rows);

    DeviceStore &m_store;
    ServerCalls &m_server;
    const std::function<ActorId()> m_draw;
    const Policy m_policy;
    DeviceCache m_cache;
    Counts m_counts;
    std::function<void(const Moved &)> m_told;
    Hash m_vouchedAt = {};   // the control log's head when it was looked for what others could not tell to count
    bool m_isAtHead = false; // nothing else was at the server when it took the last commit
    // Of an account that is full: what still fits, as its server said with the last push.
    struct Room {
        quint64 bytes = 0;
        bool isStrict = false; // what takes the place of a row counts as if it came on top
    };
    std::optional<quint64> m_toldRoom;
    std::optional<Room> m_room; // that the next commit keeps to
};

// What a call failed by where the server said nothing.
std::unexpected<Error> lost();

} // namespace mn::sync
