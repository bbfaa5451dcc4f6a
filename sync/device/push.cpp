#include "sync/device/sync_device.h"
#include <QtConcurrentMap>
#include <algorithm>

namespace mn::sync {

namespace {

constexpr int kUnsentAtOnce = 500;
constexpr qsizetype kSealedAtOnce = 64; // on all cores; what does not fit into the commit was sealed in vain
constexpr quint64 kLeastRow = 256;      // bytes: envelopes are padded to more

// What goes of one record, before it is sealed and behind it.
struct Draft {
    RecordId id;
    std::optional<Hash> parent;
    Record record;
    std::optional<VersionVector> marker; // instead of the record
};

struct Outgoing {
    CommitEntry entry;
    Row row;
    Record sent;
};

// Rule `fresh_key`; left out, one for the whole life of the record.
BriefKey recordKey(const DeviceStep &step, const RecordId &id)
{
    return step.on(Rule::fresh_key) ? BriefKey::random()
                                    : BriefKey(step.keys().firstSeed, "mnemosyne without fresh_key", id.toBytes());
}

// Nothing: there is nothing to send of it, or it has to wait for its row.
Result<std::optional<Draft>> draftOf(DeviceStep &step, const RecordId &id)
{
    MN_TRY(const KnownRow known, step.store().known(id));
    if (known.quarantined || known.merged != known.expected)
        return std::nullopt;
    std::optional<VersionVector> marker = known.erasing;
    if (marker && !known.expected) {
        MN_TRY(step.erase(id, *marker)); // it never left this device
        return std::nullopt;
    }
    MN_TRY(const auto stored, step.store().record(id));
    const Record record = stored.value_or(Record());
    if (!marker) {
        if (!step.isDirty(known, stored)) {
            MN_TRY(step.store().settle(id));
            return std::nullopt;
        }
        marker = record.purge();
    }
    return Draft{id, known.expected, record, marker};
}

// By any thread.
Result<Outgoing> sealed(const DeviceStep &step, const Draft &draft, const Commit &commit, const SpaceKey &spaceKey,
                        const SigningKey &signer)
{
    EnvelopeHeader header{.space = step.control.space(),
                          .record = draft.id,
                          .actor = commit.actor,
                          .n = commit.n,
                          .parent = draft.parent.value_or(Hash())};
    Outgoing out;
    if (draft.marker) {
        header.kind = RecordKind::Purge;
        out.row = markerRow(step.account(), header, *draft.marker, signer);
        out.sent = purged(Record::of(*draft.marker, {}), *draft.marker);
    } else {
        MN_TRY(out.row, sealedRow(step.account(), header, draft.record, spaceKey, signer, recordKey(step, draft.id)));
        out.sent = draft.record;
    }
    out.entry = {draft.id, envelopeHash(step.account(), out.row.envelope), draft.parent, header.kind};
    return out;
}

// Few are sealed before another thread would have begun.
template <class Seal> QList<Result<Outgoing>> sealedAll(const QList<Draft> &drafts, const Seal &seal)
{
    constexpr qsizetype kFew = 16;
    if (drafts.size() >= kFew)
        return QtConcurrent::blockingMapped(drafts, seal);
    QList<Result<Outgoing>> all;
    for (const Draft &draft : drafts)
        all.append(seal(draft));
    return all;
}

} // namespace

// True: something of ours came to the server.
Result<bool> SyncDevice::push()
{
    {
        MN_TRY(const DeviceStep step, this->step());
        if (step.state.isRevoked || step.state.needsResync || step.state.needsRecovery)
            return false;
    }
    bool isRegistered = false;
    {
        MN_TRY(const DeviceStep step, this->step());
        isRegistered = step.state.isRegistered && !step.control.isEmpty();
    }
    if (!isRegistered) {
        MN_TRY(const bool isKnown, syncControl());
        MN_TRY(DeviceStep step, this->step());
        step.state.isRegistered = isKnown && step.control.isActive(step.keys().actor);
        isRegistered = step.state.isRegistered;
        MN_TRY(step.commit());
        if (!isRegistered)
            return false;
    }
    MN_TRY(auto pending, sealedCommit(false));
    if (!pending)
        return false;
    MN_TRY(bool isTaken, send(*pending));
    // Of what is too much for the server, what fits goes. What is written over is as large as nobody here knows: at
    // first it counts for nothing.
    for (const bool isStrict : {false, true}) {
        if (isTaken || !m_toldRoom)
            break;
        m_room = Room{*m_toldRoom, isStrict};
        const auto smaller = sealedCommit(false);
        m_room.reset();
        if (!smaller)
            return std::unexpected(smaller.error());
        const std::optional<PendingCommit> &fitting = *smaller;
        if (!fitting)
            break;
        MN_TRY(isTaken, send(*fitting));
    }
    return isTaken;
}

// What is on its way already, also by another program with this vault; or else a new one. The number, the bytes and
// their hash are durable before the first of them leaves: P1. Nothing: there is nothing to send, or no key for it.
Result<std::optional<PendingCommit>> SyncDevice::sealedCommit(bool isCheckpoint)
{
    std::optional<PendingCommit> pending;
    bool hasKey = false;
    {
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(pending, step.store().pending());
        hasKey = step.keys().holds(step.control.newestEpoch());
    }
    if (pending)
        return pending;
    if (!hasKey) {
        MN_TRY(syncControl());
        return std::nullopt;
    }
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(pending, step.store().pending());
    if (pending)
        return pending;
    const KeyEpoch epoch = step.control.newestEpoch();
    const SpaceKey spaceKey{epoch, step.keys().spaceKeys.at(epoch).clone()};
    const SigningKey signer = step.keys().signer();
    MN_TRY(const auto marks, step.store().marks());
    const auto mine = marks.find(step.keys().actor);
    const CommitRef at = mine == marks.end() ? CommitRef() : mine->second.at;
    Commit commit{.actor = step.keys().actor,
                  .n = step.state.n + 1,
                  .prevN = step.state.own.n,
                  .prev = step.state.own.hash,
                  .ontoN = at.n,
                  .onto = at.hash,
                  .sure = {},
                  .entries = {},
                  .control = step.control.head(),
                  .checkpoint = {}};
    for (const auto &[actor, known] : marks) {
        MN_TRY(const CommitRef sure, step.sureOf(actor, marks));
        if (sure.n > 0)
            commit.sure.append({actor, sure.n, sure.hash});
    }
    pending = PendingCommit();
    if (isCheckpoint) {
        commit.checkpoint = checkpointOf(step, marks);
    } else {
        MN_TRY(const bool hasRows, addRows(step, commit, *pending, spaceKey, signer));
        if (!hasRows) {
            MN_TRY(step.commit()); // what never left this device may have been erased
            return std::nullopt;
        }
    }
    pending->commit = signedCommit(step.account(), commit, signer);
    MN_TRY(step.remember(commit, commitHash(step.account(), pending->commit), true));
    MN_TRY(step.store().putPending(pending));
    step.state.n = commit.n;
    MN_TRY(step.commit());
    return pending;
}

Result<bool> SyncDevice::addRows(DeviceStep &step, Commit &commit, PendingCommit &pending, const SpaceKey &spaceKey,
                                 const SigningKey &signer)
{
    qsizetype bytes = 0;
    for (RecordId after;;) {
        MN_TRY(const auto ids, step.store().unsent(after, kUnsentAtOnce));
        for (auto id = ids.begin(); id != ids.end();) {
            QList<Draft> drafts;
            const qsizetype most = std::min(kSealedAtOnce, m_policy.pushRows - commit.entries.size());
            for (; id != ids.end() && drafts.size() < most; ++id) {
                MN_TRY(auto draft, draftOf(step, *id));
                const bool isInVain = m_room && m_room->bytes < kLeastRow && draft && !draft->parent;
                if (draft && !isInVain)
                    drafts.append(*std::move(draft));
            }
            for (auto &out : sealedAll(drafts, [&](const Draft &draft) {
                     return sealed(std::as_const(step), draft, commit, spaceKey, signer);
                 })) {
                if (!out)
                    return std::unexpected(out.error());
                if (!fits(out->entry, out->row))
                    continue;
                bytes += out->row.envelope.size() + out->row.wrappedKey.size();
                if (!commit.entries.isEmpty() && bytes > m_policy.pushBytes)
                    return true;
                commit.entries.append(out->entry);
                pending.rows.append(std::move(out->row));
                pending.sent.append(std::move(out->sent));
            }
            if (commit.entries.size() == m_policy.pushRows)
                return true;
        }
        if (ids.size() < kUnsentAtOnce)
            return !commit.entries.isEmpty();
        after = ids.last();
    }
}

// A marker makes an account smaller.
bool SyncDevice::fits(const CommitEntry &entry, const Row &row)
{
    const bool isNew = !entry.parent || m_room.value_or(Room()).isStrict;
    if (!m_room || entry.kind == RecordKind::Purge || !isNew)
        return true;
    const auto size = quint64(row.envelope.size() + row.wrappedKey.size());
    const bool isThere = size <= m_room->bytes;
    m_room->bytes -= isThere ? size : 0;
    return isThere;
}

Checkpoint SyncDevice::checkpointOf(const DeviceStep &step, const std::map<ActorId, ActorMarks> &marks)
{
    Checkpoint checkpoint{.sum = step.state.sum, .count = step.state.count, .heads = {}};
    for (const auto &[actor, mark] : marks)
        if (actor != step.keys().actor && mark.at.n > 0)
            checkpoint.heads.append({actor, mark.at.n, mark.at.hash});
    return checkpoint;
}

// After an unknown outcome the same bytes go again (`resend_same`).
Result<bool> SyncDevice::send(const PendingCommit &pending)
{
    PushRequest request{.epoch = {}, .commit = pending.commit, .rows = pending.rows};
    {
        MN_TRY(const DeviceStep step, this->step());
        request.epoch = step.state.epoch;
    }
    m_isAtHead = false;
    const auto reply = m_server.push(request);
    m_toldRoom = reply ? std::nullopt : reply.error().room;
    if (!reply && !reply.error().code) {
        if (!on(Rule::resend_same))
            MN_TRY(voidPending(request.commit));
        return lost();
    }
    if (reply) {
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(const bool isThere, step.acknowledge(request.commit));
        if (isThere) {
            const bool isAlone = passOwn(step, request, reply->seq);
            MN_TRY(step.commit());
            m_isAtHead = isAlone;
        }
        m_counts.pushed += request.rows.size();
        tell({.pushed = request.rows.size()});
        return true;
    }
    switch (reply.error().code.value_or(ProblemCode::Unavailable)) {
    case ProblemCode::DeviceRevoked:
    case ProblemCode::UnknownDevice:
        MN_TRY(syncControl());
        return false;
    case ProblemCode::EpochChanged:
    case ProblemCode::ResyncRequired:
        MN_TRY(resync());
        return false;
    case ProblemCode::StaleKeyEpoch:
        MN_TRY(voidPending(request.commit));
        MN_TRY(syncControl());
        return false;
    case ProblemCode::OverQuota:
        MN_TRY(voidPending(request.commit)); // it is nowhere: push() asks what would fit
        return false;
    case ProblemCode::Chain:
        return brokenChain(request.commit, reply.error().last);
    case ProblemCode::Conflict:
        return conflicted(request.commit);
    default:
        return false;
    }
}

// Where nothing else came to the server since we read it, the next pull need not bring back what was sent: a commit
// takes as many places as it has rows, and one at least. That nobody was left out, the heads at the end of that pull
// show. Whether it was so.
bool SyncDevice::passOwn(DeviceStep &step, const PushRequest &request, quint64 seq)
{
    const bool isCheckpoint = request.rows.isEmpty();
    if (seq != step.state.cursor + (isCheckpoint ? 1 : quint64(request.rows.size())))
        return false;
    step.state.cursor = seq;
    if (isCheckpoint)
        step.state.summedAt = seq;
    return true;
}

// Whether this commit is on its way still: another program with this vault may have gone on meanwhile.
Result<bool> SyncDevice::hasPending(DeviceStep &step, const SignedCommit &commit)
{
    MN_TRY(const auto pending, step.store().pending());
    return pending && pending->commit == commit;
}

Result<void> SyncDevice::voidPending(const SignedCommit &commit)
{
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(const bool isThere, hasPending(step, commit));
    if (isThere)
        MN_TRY(step.dropPending());
    return step.commit();
}

// Joined and signed again. Twice at one place means that our picture of the server is wrong (`conflict_resync`).
Result<bool> SyncDevice::conflicted(const SignedCommit &commit)
{
    bool isAgain = false;
    MN_TRY(voidPending(commit));
    {
        MN_TRY(DeviceStep step, this->step());
        isAgain = step.state.conflictAt == step.state.cursor;
        step.state.conflictAt = step.state.cursor;
        MN_TRY(step.commit());
    }
    if (isAgain && on(Rule::conflict_resync)) {
        MN_TRY(resync());
    } else {
        MN_TRY(pull());
    }
    return false;
}

// The server's last commit of ours is not the one that we built on.
Result<bool> SyncDevice::brokenChain(const SignedCommit &commit, const std::optional<Head> &last)
{
    bool isClone = false;
    {
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(const auto marks, step.store().marks());
        const auto mine = marks.find(step.keys().actor);
        const quint64 at = mine == marks.end() ? 0 : mine->second.at.n;
        std::optional<KnownCommit> known;
        if (last) {
            MN_TRY(known, step.store().knownCommit(last->hash));
        }
        if (known && known->isMine) { // an older try got through, or the server lost some
            MN_TRY(const bool isThere, hasPending(step, commit));
            if (known->n < at)
                step.state.raise(Flag::Rollback);
            else if (isThere)
                MN_TRY(step.dropPending());
        } else if (last && last->n > step.state.own.n) {
            step.state.raise(Flag::Clone);
            step.state.tainted.append(step.keys().actor);
            isClone = true;
        } else {
            step.state.raise(Flag::Rollback);
        }
        MN_TRY(step.commit());
    }
    if (isClone) {
        MN_TRY(mint());
    } else {
        MN_TRY(resync());
    }
    return false;
}

// Of who was cut off, a checkpoint shows what counts where all up to the cut is known to be here. Else it counts by who
// has it. False: that is still to be sent.
Result<bool> SyncDevice::vouch()
{
    if (!on(Rule::vouch))
        return true;
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(const auto marks, step.store().marks());
    QSet<ActorId> unproven;
    for (const auto &[actor, known] : step.control.actors()) {
        if (!known.cut || known.cut->n == 0)
            continue;
        MN_TRY(const CommitRef sure, step.sureOf(actor, marks));
        if (sure != *known.cut)
            unproven.insert(actor);
    }
    if (unproven.isEmpty())
        return true;
    MN_TRY(const bool hasAny, step.sealAgain([&](const KnownRow &known) -> Result<bool> {
        return known.author && unproven.contains(*known.author);
    }));
    MN_TRY(step.commit());
    return !hasAny;
}

// As soon as somebody was cut off, and not with the next checkpoint: the commits that show here what counts of his may
// be gone by then, and others would not believe what this device does. One that does not know yet what is there does
// not know what it would vouch for.
Result<void> SyncDevice::vouchOnce()
{
    Hash head;
    {
        MN_TRY(const DeviceStep step, this->step());
        head = step.control.head();
    }
    if (head == m_vouchedAt)
        return {};
    MN_TRY(vouch());
    m_vouchedAt = head;
    return {};
}

Result<void> SyncDevice::checkpoint()
{
    const auto mayBeSigned = [this]() -> Result<bool> {
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(const auto pending, step.store().pending());
        if (pending || !step.state.isRegistered || step.state.isRevoked || step.state.needsResync)
            return false;
        if (!on(Rule::cp_clean))
            return true;
        return step.isClean();
    };
    MN_TRY(const bool before, mayBeSigned());
    if (!before)
        return {};
    MN_TRY(const bool isPulled, pull());
    if (!isPulled)
        return {};
    MN_TRY(const bool isVouchedFor, vouch()); // who is behind does not know yet what is here
    MN_TRY(const bool after, mayBeSigned());
    if (!isVouchedFor || !after)
        return {};
    MN_TRY(const auto pending, sealedCommit(true));
    if (pending)
        MN_TRY(send(*pending));
    return {};
}

Result<void> SyncDevice::erase(const RecordId &id)
{
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(const auto record, step.store().record(id));
    MN_TRY(KnownRow known, step.store().known(id));
    if (!record || record->isPurged() || known.erasing)
        return {};
    MN_TRY(const auto pending, step.store().pending());
    bool isSent = known.expected.has_value();
    if (pending) {
        MN_TRY(const Commit commit, commitOf(pending->commit));
        isSent = isSent || std::ranges::find(commit.entries, id, &CommitEntry::record) != commit.entries.end();
    }
    if (isSent && on(Rule::purge_cas)) {
        known.erasing = record->seen(); // an intent: what comes from elsewhere meanwhile withdraws it
        MN_TRY(step.putKnown(id, known));
    } else if (isSent) {
        MN_TRY(step.store().putRecord(id, purged(*record)));
    } else {
        MN_TRY(step.erase(id, record->seen()));
    }
    return step.commit();
}

Result<void> SyncDevice::answerBrake()
{
    MN_TRY(DeviceStep step, this->step());
    // A yes covers what was shown, once.
    step.state.removed = step.state.braked ? -*step.state.braked : std::min<qint64>(step.state.removed, 0);
    step.state.braked.reset();
    return step.commit();
}

Result<void> SyncDevice::sync()
{
    constexpr int kRounds = 6; // in which nothing came to the server: others may be faster each time
    constexpr int kCommits = 100'000;
    bool needsResync = false;
    {
        MN_TRY(const DeviceStep step, this->step());
        needsResync = step.state.needsResync;
    }
    if (needsResync) {
        MN_TRY(const bool isDone, resync());
        if (!isDone)
            return {};
    }
    bool goesOn = false; // there is more to send, and nothing to read before
    for (int rounds = 0, commits = 0; rounds < kRounds && commits < kCommits;) {
        bool isPulled = goesOn;
        if (!goesOn) {
            MN_TRY(isPulled, pull());
            if (isPulled)
                MN_TRY(vouchOnce());
        }
        bool isPushed = false;
        if (isPulled) {
            MN_TRY(isPushed, push());
        }
        if (isPulled && !isPushed && !goesOn)
            return {};
        ++(isPushed ? commits : rounds);
        MN_TRY(DeviceStep step, this->step());
        if (step.state.braked || step.state.isRevoked || step.state.needsResync)
            return {};
        MN_TRY(const auto unsent, step.store().unsent({}, 1));
        goesOn = isPushed && m_isAtHead && !unsent.isEmpty();
    }
    return {};
}

} // namespace mn::sync
