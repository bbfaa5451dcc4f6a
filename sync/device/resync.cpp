#include "sync/device/sync_device.h"
#include <algorithm>

namespace mn::sync {

namespace {

constexpr int kRowsAtOnce = 200;

// What the newest checkpoint and the commits behind it say of the server's rows.
struct Told {
    MultisetHash sum;
    bool isTrusted = true;
    std::map<ActorId, CommitRef> sure; // what a proof of absence covers
};

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
        if (rows)
            return compare(*log, manifest, *rows);
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
        for (const ManifestEntry &entry : manifest)
            wanted.append(entry.record);
    }
    std::map<RecordId, Row> rows;
    for (qsizetype from = 0; from < wanted.size();) {
        const auto reply = m_server.rows(wanted.sliced(from, std::min<qsizetype>(kRowsAtOnce, wanted.size() - from)));
        if (!reply)
            return lost();
        if (reply->head != head)
            return std::nullopt;
        if (reply->rows.isEmpty())
            break;
        for (const Row &row : reply->rows)
            rows.insert_or_assign(row.record, row);
        from += reply->rows.size();
    }
    return rows;
}

Result<bool> SyncDevice::compare(const CheckpointReply &log, const QList<ManifestEntry> &manifest,
                                 const std::map<RecordId, Row> &rows)
{
    MN_TRY(DeviceStep step, this->step());
    const AccountId &account = step.account();
    const auto give = [&](Flag flag) -> Result<bool> {
        step.state.raise(flag);
        MN_TRY(step.commit());
        return false;
    };
    std::map<ActorId, CommitRef> heads;
    for (const Head &head : log.heads)
        heads[head.actor] = head.ref();
    if (const auto mine = heads.find(step.keys().actor); mine != heads.end()) {
        MN_TRY(const auto known, step.store().knownCommit(mine->second.hash));
        if (!known || !known->isMine) {
            step.state.raise(Flag::Clone);
            step.state.tainted.append(step.keys().actor);
            MN_TRY(step.commit());
            MN_TRY(mint());
            return false;
        }
        MN_TRY(const auto pending, step.store().pending());
        if (pending && commitHash(account, pending->commit) == mine->second.hash)
            MN_TRY(step.acknowledge());
    }

    // What the commits say has to be there.
    Told told;
    const auto read = [&](const SignedCommit &bytes, bool isCheckpoint) -> Result<Flag> {
        const auto commit = commitOf(bytes);
        if (!commit)
            return Flag::BadSignature;
        const Hash hash = commitHash(account, bytes);
        MN_TRY(const Flag problem, step.problemWith(bytes, *commit, hash, nullptr));
        if (problem == Flag::BadSignature || problem == Flag::UnknownActor)
            return problem;
        const CommitRef here{commit->n, hash};
        if (isCheckpoint) {
            if (!commit->checkpoint)
                return Flag::BadSignature;
            told.sum = commit->checkpoint->sum;
            for (const Head &head : commit->sure)
                told.sure[head.actor] = head.ref();
            told.sure[commit->actor] = here;
            told.isTrusted = problem == Flag::End;
            return Flag::End;
        }
        for (const CommitEntry &entry : commit->entries) {
            if (entry.kind == RecordKind::Live)
                told.sum.add(entry.record, entry.envelope);
            if (entry.parent)
                told.sum.remove(entry.record, *entry.parent);
        }
        CommitRef &sure = told.sure[commit->actor];
        // `lost_gap`: one that passes over lost commits proves nothing.
        const bool isWhole = commit->base() == commit->before() && sure == commit->before();
        if (problem == Flag::End && sure.n < commit->n && (isWhole || !on(Rule::lost_gap)))
            sure = here;
        return Flag::End;
    };
    if (log.checkpoint) {
        MN_TRY(const Flag problem, read(*log.checkpoint, true));
        if (problem != Flag::End)
            return give(Flag::BadSignature);
    }
    for (const SignedCommit &bytes : log.after) {
        MN_TRY(const Flag problem, read(bytes, false));
        if (problem != Flag::End)
            return give(Flag::BadSignature);
    }
    MultisetHash there;
    for (const ManifestEntry &entry : manifest)
        if (entry.kind == RecordKind::Live)
            there.add(entry.record, entry.envelope);
    bool isGood = told.sum == there && told.isTrusted;
    const bool isWithoutCheckpoint = log.gcFloor > 0 && !log.checkpoint && on(Rule::no_cp);
    if (isWithoutCheckpoint) {
        step.state.raise(Flag::NoCheckpoint);
        isGood = true; // nobody is left to vouch: everything is joined and nothing proven
    } else if (log.gcFloor > 0 && !log.checkpoint) {
        isGood = false;
    }
    if (!isGood)
        step.state.raise(Flag::BadManifest);
    MN_TRY(auto marks, step.store().marks());
    for (const auto &[actor, head] : heads)
        if (const CommitRef seen = marks[actor].seen; seen.n == head.n && seen != head)
            step.state.tainted.append(actor);
    bool isProof = isGood && !isWithoutCheckpoint;
    for (const auto &[actor, mark] : marks) {
        if (mark.seen.n == 0)
            continue;
        const CommitRef covered = told.sure[actor];
        if (step.state.tainted.contains(actor) || !(covered.n > mark.seen.n || covered == mark.seen))
            isProof = false;
    }
    isProof = isProof || !on(Rule::proof);

    // Rows as their authors signed them, by whoever may.
    std::map<RecordId, std::optional<std::pair<Row, Envelope>>> good; // none: by one that was cut off
    QList<Row> countable;
    for (const ManifestEntry &entry : manifest) {
        const auto row = rows.find(entry.record);
        const auto envelope = row == rows.end() ? fail(Errc::NotFound) : Envelope::fromBytes(row->second.envelope);
        const ControlState::Actor *author = envelope ? step.control.find(envelope->header.actor) : nullptr;
        if (!envelope || !author || envelopeHash(account, row->second.envelope) != entry.envelope ||
            envelope->header.record != entry.record || envelope->header.kind != entry.kind ||
            !isSignedBy(author->key, account, *envelope)) {
            step.state.raise(Flag::Swap);
            continue;
        }
        if (author->cut && on(Rule::revoke_last)) {
            MN_TRY(const bool counts, step.isBeforeCut(*author->cut, envelope->header.n, nullptr, &entry.envelope));
            if (!counts) {
                step.state.raise(Flag::AfterRevocation);
                good[entry.record] = std::nullopt;
                continue;
            }
        }
        good[entry.record] = std::pair(row->second, *envelope);
        countable.append(row->second);
    }

    // What is here and not there.
    std::map<RecordId, ManifestEntry> inManifest;
    for (const ManifestEntry &entry : manifest)
        inManifest[entry.record] = entry;
    QList<RecordId> gone;
    MN_TRY(const auto records, step.store().records());
    MN_TRY(qint64 removals, step.removals(countable));
    for (const RecordId &id : records) {
        MN_TRY(const auto record, step.store().record(id));
        MN_TRY(const KnownRow known, step.store().known(id));
        if (record->isPurged() || inManifest.contains(id) || known.published.isEmpty() || !isProof)
            continue;
        gone.append(id);
        removals += !isDeleted(*record);
    }
    MN_TRY(const bool mayRemove, step.mayRemove(removals));
    if (!mayRemove) {
        MN_TRY(step.commit());
        return false;
    }
    if (!isGood && on(Rule::proof)) { // what does not add up is never adopted
        step.state.removed -= removals;
        MN_TRY(step.commit());
        return false;
    }

    MN_TRY(step.store().putPending({}));
    MN_TRY(const auto knownIds, step.store().knownRecords());
    for (const RecordId &id : knownIds) {
        if (inManifest.contains(id))
            continue;
        MN_TRY(KnownRow known, step.store().known(id));
        known.expected.reset();
        known.merged.reset();
        known.held.reset();
        known.quarantined.reset();
        MN_TRY(step.store().putKnown(id, known));
    }
    for (const auto &[id, row] : good) {
        const ManifestEntry &entry = inManifest[id];
        MN_TRY(KnownRow known, step.store().known(id));
        if (!row) {
            known.held.reset();
            known.quarantined.reset();
            known.expected = known.merged =
                entry.kind == RecordKind::Live ? std::optional(entry.envelope) : std::nullopt;
            MN_TRY(step.store().putKnown(id, known));
            continue;
        }
        MN_TRY(const auto record, step.store().record(id));
        const bool isMerged = known.merged == entry.envelope && record;
        if (entry.kind == RecordKind::Live) {
            known.expected = entry.envelope;
            known.quarantined.reset();
            MN_TRY(step.store().putKnown(id, known));
        }
        if (entry.kind == RecordKind::Purge || !isMerged)
            MN_TRY(step.takeRow(row->first, row->second));
        if (entry.kind == RecordKind::Live && on(Rule::rewrap_heal) && !step.control.isLive(entry.keyEpoch) && record) {
            MN_TRY(known, step.store().known(id)); // under a dead key: sealed again by who has it
            known.held.reset();
            MN_TRY(step.store().putKnown(id, known));
        }
    }
    for (const RecordId &id : gone) {
        MN_TRY(const auto record, step.store().record(id));
        MN_TRY(const KnownRow known, step.store().known(id));
        // Proven absent: what the server once had goes, what it never had to the shelf (`stale_shelf`).
        if (known.published.covers(record->seen()) || on(Rule::stale_shelf))
            MN_TRY(step.erase(id, known.published));
    }
    for (auto &[actor, mark] : marks)
        mark.at = {};
    for (const auto &[actor, head] : heads) {
        ActorMarks &mark = marks[actor];
        mark.at = head;
        if (mark.seen.n < head.n)
            mark.seen = head;
        if (!on(Rule::seen_link) && mark.sure.n < head.n)
            mark.sure = head;
    }
    if (on(Rule::seen_link) && !isWithoutCheckpoint)
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
