#include "sync/device/sync_device.h"
#include <QSet>
#include <algorithm>

namespace mn::sync {

namespace {

constexpr int kRowsAtOnce = 200;

// What the newest checkpoint and the commits behind it say of the server's rows.
struct Told {
    Flag problem = Flag::End; // by which nothing of it is believed
    MultisetHash sum = {};
    bool isWithoutCheckpoint = false;          // the commits before are gone, and nobody vouches for them
    std::map<ActorId, CommitRef> sure = {};    // what a proof of absence covers
    std::map<ActorId, CommitRef> vouched = {}; // by who signed the checkpoint,
    QSet<RecordId> changed = {};               // but for these rows, which are newer
    QSet<Hash> commits = {};
};

void readCheckpoint(Told &told, const Commit &commit, const CommitRef &here, Flag problem)
{
    if (!commit.checkpoint) {
        told.problem = Flag::BadSignature;
        return;
    }
    // Or the server lost what shows that it was signed before its signer was cut off.
    told.isWithoutCheckpoint = problem == Flag::AfterRevocation;
    if (told.isWithoutCheckpoint)
        return;
    told.sum = commit.checkpoint->sum;
    for (const Head &head : commit.sure)
        told.sure[head.actor] = head.ref();
    told.sure[commit.actor] = here;
    told.vouched = told.sure;
}

void readCommit(Told &told, const Commit &commit, const CommitRef &here, Flag problem, bool mayPassLost)
{
    for (const CommitEntry &entry : commit.entries) {
        told.changed.insert(entry.record);
        if (entry.kind == RecordKind::Live)
            told.sum.add(entry.record, entry.envelope);
        if (entry.parent)
            told.sum.remove(entry.record, *entry.parent);
    }
    CommitRef &sure = told.sure[commit.actor];
    // `lost_gap`: one that passes over lost commits proves nothing.
    const bool isWhole = commit.base() == commit.before() && sure == commit.before();
    if (problem == Flag::End && sure.n < commit.n && (isWhole || mayPassLost))
        sure = here;
}

Result<Told> readLog(DeviceStep &step, const CheckpointReply &log)
{
    Told told{.isWithoutCheckpoint = log.gcFloor > 0 && !log.checkpoint};
    QList<SignedCommit> all = log.after;
    if (const auto &checkpoint = log.checkpoint)
        all.prepend(*checkpoint);
    MN_TRY(step.rememberAll(all)); // first: of who was cut off, what counts is what the later ones hang on
    for (qsizetype i = 0; i < all.size() && told.problem == Flag::End; ++i) {
        const auto commit = commitOf(all[i]);
        if (!commit)
            return Told{.problem = Flag::BadSignature};
        const Hash hash = commitHash(step.account(), all[i]);
        told.commits.insert(hash);
        MN_TRY(const Flag problem, step.problemWith(all[i], *commit, hash, nullptr));
        if (problem == Flag::BadSignature || problem == Flag::UnknownActor)
            return Told{.problem = problem};
        if (i == 0 && log.checkpoint)
            readCheckpoint(told, *commit, {commit->n, hash}, problem);
        else
            readCommit(told, *commit, {commit->n, hash}, problem, !step.on(Rule::lost_gap));
    }
    return told;
}

// The row of the manifest is the one whose state is in the record here.
bool isMerged(const KnownRow &known, const ManifestEntry &entry)
{
    return entry.kind == RecordKind::Live && known.merged == entry.envelope && known.held && known.author;
}

// A row of the manifest, by somebody who may have written it.
struct Found {
    ManifestEntry entry;
    bool isCutOff = false;             // not any more: it does not count
    bool isCutLost = false;            // it counts, and the server lost the commit that it is known by
    std::optional<OpenedRow> row = {}; // none: it is merged here
};

// Nothing: what the manifest names did not come.
Result<std::optional<QList<Found>>> lookAt(DeviceStep &step, const Told &told, const QList<ManifestEntry> &manifest,
                                           const std::map<RecordId, Row> &rows)
{
    QList<Found> all;
    for (const ManifestEntry &entry : manifest) {
        Found found{.entry = entry};
        MN_TRY(const KnownRow known, step.store().known(entry.record));
        ActorId actor = known.author.value_or(ActorId());
        quint64 n = known.authorN;
        if (const auto row = rows.find(entry.record); row != rows.end()) {
            if (envelopeHash(step.account(), row->second.envelope) != entry.envelope)
                return std::nullopt;
            const auto envelope = Envelope::fromBytes(row->second.envelope);
            const ControlState::Actor *author = envelope ? step.control.find(envelope->header.actor) : nullptr;
            if (!author || envelope->header.record != entry.record || envelope->header.kind != entry.kind ||
                !isSignedBy(author->key, step.account(), *envelope)) {
                step.state.raise(Flag::Swap);
                continue;
            }
            actor = envelope->header.actor;
            n = envelope->header.n;
            found.row = step.opened(row->second, *envelope);
        } else if (!isMerged(known, entry)) {
            return std::nullopt;
        }
        const ControlState::Actor *author = step.control.find(actor);
        if (author && author->cut && step.on(Rule::revoke_last)) {
            MN_TRY(bool counts, step.isBeforeCut(*author->cut, n, entry.envelope));
            // Its commits may be so old that they are forgotten: the checkpoint stands for what hung on them.
            const auto vouched = told.vouched.find(actor);
            if (!counts && vouched != told.vouched.end() && vouched->second.n >= n &&
                !told.changed.contains(entry.record)) {
                MN_TRY(counts, step.isBeforeCut(*author->cut, vouched->second.n, vouched->second.hash));
            }
            if (!counts) {
                step.state.raise(Flag::AfterRevocation);
                found.isCutOff = true;
            }
            const bool isVouchedFor = vouched != told.vouched.end() && vouched->second == *author->cut;
            found.isCutLost = counts && !isVouchedFor && !told.commits.contains(author->cut->hash);
        }
        all.append(std::move(found));
    }
    return all;
}

Result<void> adopt(DeviceStep &step, const Found &found)
{
    const RecordId &id = found.entry.record;
    MN_TRY(KnownRow known, step.store().known(id));
    if (found.isCutOff) {
        known.held.reset();
        known.quarantined.reset();
        known.expected = known.merged =
            found.entry.kind == RecordKind::Live ? std::optional(found.entry.envelope) : std::nullopt;
        return step.putKnown(id, known);
    }
    MN_TRY(const auto before, step.store().record(id));
    const bool isTaken = before && known.merged == found.entry.envelope;
    if (found.entry.kind == RecordKind::Live && (known.expected != found.entry.envelope || known.quarantined)) {
        known.expected = found.entry.envelope;
        known.quarantined.reset();
        MN_TRY(step.putKnown(id, known));
    }
    if (const auto &row = found.row; row && (found.entry.kind == RecordKind::Purge || !isTaken))
        MN_TRY(step.takeRow(*row));
    // `vouch`: who comes later could not tell that it counts.
    const bool isUnproven = found.isCutLost && step.on(Rule::vouch);
    const bool isUnderDeadKey = !step.control.isLive(found.entry.keyEpoch) && step.on(Rule::rewrap_heal);
    if (found.entry.kind != RecordKind::Live || !(isUnproven || isUnderDeadKey))
        return {};
    MN_TRY(const auto record, step.store().record(id));
    MN_TRY(known, step.store().known(id));
    if (!record || !known.held)
        return {};
    known.held.reset(); // sealed again by who has it
    return step.putKnown(id, known);
}

// What its rows were is not there.
Result<void> forgetRow(DeviceStep &step, const RecordId &id)
{
    MN_TRY(KnownRow known, step.store().known(id));
    if (!known.expected && !known.merged && !known.held && !known.quarantined)
        return {};
    known.expected.reset();
    known.merged.reset();
    known.held.reset();
    known.quarantined.reset();
    return step.putKnown(id, known);
}

} // namespace

// Compares everything: after a restored server, a long absence, a hole. Nothing is deleted because the server lacks it,
// but where that is proven.
Result<bool> SyncDevice::resync()
{
    {
        MN_TRY(DeviceStep step, this->step());
        step.state.needsResync = true;
        MN_TRY(step.commit());
        if (step.state.isRevoked)
            return false;
    }
    MN_TRY(const bool isKnown, syncControl());
    if (!isKnown)
        return false;
    for (int tries = 0; tries < 4; ++tries) { // the account may go on meanwhile
        const auto log = m_server.checkpoint();
        if (!log && !log.error().code)
            return lost();
        if (!log)
            return false;
        quint64 head = 0;
        MN_TRY(const auto manifest, this->manifest(head));
        if (head != log->head)
            continue;
        MN_TRY(const auto rows, missingRows(manifest, head));
        if (!rows)
            continue;
        MN_TRY(const bool isDone, compare(*log, manifest, *rows));
        m_counts.pulled += isDone ? qint64(rows->size()) : 0;
        return isDone;
    }
    return false;
}

// Rows of the manifest that are not merged here; nothing where the account went on meanwhile.
Result<std::optional<std::map<RecordId, Row>>> SyncDevice::missingRows(const QList<ManifestEntry> &manifest,
                                                                       quint64 head)
{
    QList<RecordId> wanted;
    {
        MN_TRY(DeviceStep step, this->step());
        for (const ManifestEntry &entry : manifest) {
            MN_TRY(const KnownRow known, step.store().known(entry.record));
            if (!isMerged(known, entry))
                wanted.append(entry.record);
        }
    }
    std::map<RecordId, Row> rows;
    tell({.ahead = quint64(wanted.size())});
    for (qsizetype from = 0; from < wanted.size();) {
        const auto reply = m_server.rows(wanted.sliced(from, std::min<qsizetype>(kRowsAtOnce, wanted.size() - from)));
        if (!reply)
            return lost();
        if (reply->head != head) {
            tell({.pulled = -from});
            return std::nullopt;
        }
        if (reply->rows.isEmpty())
            break;
        for (const Row &row : reply->rows)
            rows.insert_or_assign(row.record, row);
        from += reply->rows.size();
        tell({.pulled = reply->rows.size(), .ahead = quint64(wanted.size() - from)});
    }
    return rows;
}

// The server's newest commit of ours: another copy of us wrote it, or it is ours, and may be the one on its way.
Result<bool> SyncDevice::isOurs(DeviceStep &step, const std::map<ActorId, CommitRef> &heads)
{
    const auto mine = heads.find(step.keys().actor);
    if (mine == heads.end())
        return true;
    MN_TRY(const auto known, step.store().knownCommit(mine->second.hash));
    if (!known || !known->isMine) {
        step.state.raise(Flag::Clone);
        step.state.tainted.append(step.keys().actor);
        return false;
    }
    MN_TRY(const auto pending, step.store().pending());
    if (pending && commitHash(step.account(), pending->commit) == mine->second.hash)
        MN_TRY(step.acknowledge());
    return true;
}

Result<bool> SyncDevice::compare(const CheckpointReply &log, const QList<ManifestEntry> &manifest,
                                 const std::map<RecordId, Row> &rows)
{
    MN_TRY(DeviceStep step, this->step());
    std::map<ActorId, CommitRef> heads;
    for (const Head &head : log.heads)
        heads[head.actor] = head.ref();
    MN_TRY(const bool isOurs, this->isOurs(step, heads));
    if (!isOurs) {
        MN_TRY(step.commit());
        MN_TRY(mint());
        return false;
    }

    // What the commits say has to be there.
    MN_TRY(Told told, readLog(step, log));
    if (told.problem != Flag::End) {
        step.state.raise(Flag::BadSignature);
        MN_TRY(step.commit());
        return false;
    }
    MultisetHash there;
    std::map<RecordId, ManifestEntry> inManifest;
    for (const ManifestEntry &entry : manifest) {
        inManifest[entry.record] = entry;
        if (entry.kind == RecordKind::Live)
            there.add(entry.record, entry.envelope);
    }
    bool isGood = told.sum == there;
    if (told.isWithoutCheckpoint) {
        isGood = on(Rule::no_cp); // nobody is left to vouch: everything is joined and nothing proven
        if (isGood)
            step.state.raise(Flag::NoCheckpoint);
    }
    if (!isGood) {
        step.state.raise(Flag::BadManifest);
        if (on(Rule::proof)) { // what does not add up is never adopted
            MN_TRY(step.commit());
            return false;
        }
    }
    MN_TRY(auto marks, step.store().marks());
    for (const auto &[actor, head] : heads)
        if (const CommitRef seen = marks[actor].seen; seen.n == head.n && seen != head)
            step.state.tainted.append(actor);
    bool isProof = isGood && !told.isWithoutCheckpoint;
    for (const auto &[actor, mark] : marks) {
        const CommitRef covered = told.sure[actor];
        const bool isCovered = covered.n > mark.seen.n || covered == mark.seen;
        isProof = isProof && (mark.seen.n == 0 || (isCovered && !step.state.tainted.contains(actor)));
    }
    isProof = isProof || !on(Rule::proof);

    MN_TRY(const auto found, lookAt(step, told, manifest, rows));
    if (!found) {
        step.state.raise(Flag::Swap);
        MN_TRY(step.commit());
        return false;
    }
    qint64 removals = 0;
    for (const Found &one : *found) {
        const auto &row = one.row;
        if (!row || one.isCutOff)
            continue;
        MN_TRY(const bool isRemoval, step.isRemoval(*row));
        removals += isRemoval;
    }
    // What is here and not there, although the server once had it.
    QList<RecordId> gone;
    MN_TRY(const auto records, step.store().records());
    for (const RecordId &id : records) {
        MN_TRY(const auto record, step.store().record(id));
        MN_TRY(const KnownRow known, step.store().known(id));
        if (!record || record->isPurged() || inManifest.contains(id) || known.published.isEmpty() || !isProof)
            continue;
        gone.append(id);
        removals += !isDeleted(*record);
    }
    MN_TRY(const bool mayRemove, step.mayRemove(removals));
    if (!mayRemove) {
        MN_TRY(step.commit());
        return false;
    }

    MN_TRY(step.dropPending());
    MN_TRY(const auto knownIds, step.store().knownRecords());
    bool isUnread = false; // of what was there once
    for (const RecordId &id : knownIds) {
        if (inManifest.contains(id))
            continue;
        MN_TRY(const KnownRow known, step.store().known(id));
        isUnread = isUnread || known.quarantined || known.isOwed();
        MN_TRY(forgetRow(step, id));
    }
    for (const Found &one : *found)
        MN_TRY(adopt(step, one));
    for (const RecordId &id : gone) {
        MN_TRY(const auto record, step.store().record(id));
        MN_TRY(const KnownRow known, step.store().known(id));
        // Proven absent: what the server once had goes, what it never had to the shelf (`stale_shelf`).
        if (record && (known.published.covers(record->seen()) || on(Rule::stale_shelf)))
            MN_TRY(step.erase(id, known.published));
    }
    for (auto &[actor, mark] : marks)
        mark.at = {};
    for (const auto &[actor, head] : heads) {
        ActorMarks &mark = marks[actor];
        mark.at = head;
        const CommitRef counted = step.counted(actor, head);
        if (mark.seen.n < counted.n)
            mark.seen = counted;
        if (!on(Rule::seen_link) && mark.sure.n < counted.n)
            mark.sure = counted;
    }
    // Whoever wrote it has it, and is not to be told that it was erased.
    for (auto &[actor, mark] : marks)
        if (isUnread && told.sure[actor].n < mark.sure.n)
            mark.sure = told.sure[actor];
    if (on(Rule::seen_link) && !told.isWithoutCheckpoint)
        for (const auto &[actor, sure] : told.sure)
            if (marks[actor].sure.n < sure.n)
                marks[actor].sure = sure;
    for (const auto &[actor, mark] : marks)
        MN_TRY(step.store().putMarks(actor, mark));
    step.state.cursor = log.head;
    step.state.epoch = log.epoch;
    step.state.needsResync = false;
    MN_TRY(step.commit());
    return true;
}

} // namespace mn::sync
