#include "sync/device/sync_device.h"
#include <algorithm>

namespace mn::sync {

Result<bool> SyncDevice::pull()
{
    for (;;) {
        ServerEpoch epoch;
        quint64 cursor = 0;
        {
            MN_TRY(const DeviceStep step, this->step());
            if (step.state.isRevoked || step.state.braked)
                return false;
            epoch = step.state.epoch;
            cursor = step.state.cursor;
            if (step.control.isEmpty() || step.control.newestEpoch() == 0) {
                MN_TRY(const bool isKnown, syncControl());
                if (!isKnown)
                    return false;
            }
        }
        const auto page = m_server.pull(epoch, cursor);
        if (!page && !page.error().code)
            return lost();
        if (!page)
            return refusedPull(page.error().code.value_or(ProblemCode::Unavailable));
        Hash control;
        {
            MN_TRY(const DeviceStep step, this->step());
            control = step.control.head();
        }
        if (page->control != control) {
            MN_TRY(const bool isKnown, syncControl());
            if (!isKnown)
                return false;
        }
        MN_TRY(const Applied applied, apply(page->commits));
        if (applied == Applied::NeedsResync) {
            MN_TRY(resync());
            return false;
        }
        if (applied == Applied::Clone) {
            MN_TRY(mint());
            return false;
        }
        if (applied == Applied::No)
            return false;
        if (page->hasMore)
            continue;
        MN_TRY(const bool isThere, checkHeads(page->heads));
        if (!isThere)
            return resync();
        MN_TRY(fetchQuarantined());
        return true;
    }
}

Result<bool> SyncDevice::refusedPull(ProblemCode code)
{
    switch (code) {
    case ProblemCode::DeviceRevoked:
    case ProblemCode::UnknownDevice:
        MN_TRY(syncControl());
        return false;
    case ProblemCode::EpochChanged:
    case ProblemCode::ResyncRequired:
        return resync();
    default:
        return false;
    }
}

namespace {

// What a row says of itself is what its commit says of it.
bool isOfCommit(const AccountId &account, const Row &row, const Envelope &envelope, const Commit &commit)
{
    const auto entry = std::ranges::find(commit.entries, row.record, &CommitEntry::record);
    const EnvelopeHeader &header = envelope.header;
    return entry != commit.entries.end() && entry->envelope == envelopeHash(account, row.envelope) &&
           header.record == row.record && header.space == row.space && header.actor == commit.actor &&
           header.n == commit.n && header.kind == entry->kind;
}

struct Todo {
    quint64 seq;
    Commit commit;
    SignedCommit bytes;
    Hash hash;
    QList<Row> rows;
    QList<Envelope> envelopes;
    bool isAcknowledged = false; // ours, and known to be there
    bool isCutOff = false;       // counted, never opened
};

} // namespace

// One page, all of it or nothing.
Result<SyncDevice::Applied> SyncDevice::apply(const QList<PulledCommit> &page)
{
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(auto timeline, step.store().marks());
    QList<Todo> todo;
    const auto refuse = [&](Flag flag, Applied applied) -> Result<Applied> {
        MN_TRY(DeviceStep flagged, this->step()); // nothing of the page stays
        flagged.state.raise(flag);
        flagged.state.needsResync = flagged.state.needsResync || applied == Applied::NeedsResync;
        MN_TRY(flagged.commit());
        return applied;
    };
    QList<Row> fromOthers;
    for (const PulledCommit &pulled : page) {
        const auto commit = commitOf(pulled.commit);
        if (!commit)
            return refuse(Flag::BadSignature, Applied::No);
        const Hash hash = commitHash(step.account(), pulled.commit);
        const CommitRef here{commit->n, hash};
        MN_TRY(const auto known, step.store().knownCommit(hash));
        CommitRef &at = timeline[commit->actor].at;
        Todo one{pulled.seq, *commit, pulled.commit, hash, pulled.rows, {}};
        if (at == here || (commit->actor == step.keys().actor && known && known->isMine && at.n >= commit->n)) {
            one.isAcknowledged = true;
            todo.append(std::move(one));
            continue;
        }
        MN_TRY(Flag problem, step.problemWith(pulled.commit, *commit, hash, &timeline));
        if (problem == Flag::Gap && !on(Rule::heads))
            problem = Flag::End;
        if (problem == Flag::AfterRevocation) {
            step.state.raise(problem);
            one.isCutOff = true;
            at = here;
            todo.append(std::move(one));
            continue;
        }
        if (problem != Flag::End)
            return refuse(problem, problem == Flag::Gap ? Applied::NeedsResync : Applied::No);
        for (const Row &row : pulled.rows) {
            const auto envelope = Envelope::fromBytes(row.envelope);
            if (!envelope || !isOfCommit(step.account(), row, *envelope, *commit))
                return refuse(Flag::Swap, Applied::No);
            one.envelopes.append(*envelope);
            if (commit->actor != step.keys().actor)
                fromOthers.append(row);
        }
        at = here;
        todo.append(std::move(one));
    }
    MN_TRY(const qint64 removals, step.removals(fromOthers));
    MN_TRY(const bool mayRemove, step.mayRemove(removals));
    if (!mayRemove) {
        MN_TRY(DeviceStep braked, this->step());
        braked.state.braked = removals;
        MN_TRY(braked.commit());
        return Applied::No;
    }
    for (const Todo &one : todo) {
        step.state.cursor = std::max(step.state.cursor, one.seq);
        if (one.isAcknowledged)
            continue;
        const Commit &commit = one.commit;
        const CommitRef here{commit.n, one.hash};
        if (commit.actor == step.keys().actor) {
            MN_TRY(const auto pending, step.store().pending());
            if (pending && commitHash(step.account(), pending->commit) == one.hash) {
                MN_TRY(step.acknowledge());
                continue;
            }
            MN_TRY(const auto known, step.store().knownCommit(one.hash));
            if (!known || !known->isMine) {
                step.state.raise(Flag::Clone);
                step.state.tainted.append(step.keys().actor);
                MN_TRY(step.commit());
                return Applied::Clone;
            }
        }
        MN_TRY(takeCommit(step, commit, here, one.isCutOff));
        for (qsizetype i = 0; i < one.envelopes.size(); ++i)
            MN_TRY(step.takeRow(one.rows[i], one.envelopes[i]));
    }
    MN_TRY(step.commit());
    return Applied::Yes;
}

Result<void> SyncDevice::takeCommit(DeviceStep &step, const Commit &commit, const CommitRef &here, bool isCutOff)
{
    MN_TRY(auto all, step.store().marks());
    ActorMarks marks = all[commit.actor];
    if (marks.seen.n == commit.n && marks.seen != here) {
        step.state.raise(Flag::Equivocation);
        step.state.tainted.append(commit.actor);
    }
    marks.at = here;
    if (marks.seen.n < commit.n)
        marks.seen = here; // something of it is in our state
    // `seen_link`: all up to it is, where nothing between was lost.
    if (marks.sure.n < commit.n && (commit.prevN <= marks.sure.n || !on(Rule::seen_link)))
        marks.sure = here;
    MN_TRY(step.store().putMarks(commit.actor, marks));
    MN_TRY(step.remember(commit, here.hash, commit.actor == step.keys().actor));
    for (const CommitEntry &entry : commit.entries) {
        MN_TRY(KnownRow known, step.store().known(entry.record));
        if (entry.parent && !known.ancestors.contains(*entry.parent))
            known.ancestors.append(*entry.parent);
        if (known.expected != entry.parent && entry.kind == RecordKind::Live)
            step.state.raise(Flag::Fork);
        known.expected = entry.envelope; // owed until its row, or a later commit, comes
        known.quarantined.reset();
        if (isCutOff) {
            known.merged = entry.envelope;
            known.held.reset();
            if (entry.kind == RecordKind::Purge) {
                known.expected.reset();
                known.merged.reset();
            }
        }
        MN_TRY(step.store().putKnown(entry.record, known));
    }
    return {};
}

// Rules `heads` and `owed`: at the end, the heads of all actors are where the commits led, and every row has come.
Result<bool> SyncDevice::checkHeads(const QList<Head> &heads)
{
    if (!on(Rule::heads))
        return true;
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(auto marks, step.store().marks());
    std::map<ActorId, CommitRef> told;
    for (const Head &head : heads)
        told[head.actor] = head.ref();
    for (const auto &[actor, mine] : marks)
        told.try_emplace(actor);
    std::optional<Flag> flag;
    for (const auto &[actor, theirs] : told) {
        const CommitRef mine = marks[actor].at;
        if (theirs != mine && !flag)
            flag = theirs.n < mine.n ? Flag::Rollback : Flag::Omission;
    }
    if (!flag && on(Rule::owed)) {
        MN_TRY(const auto ids, step.store().knownRecords());
        for (const RecordId &id : ids) {
            MN_TRY(const KnownRow known, step.store().known(id));
            if (known.isOwed())
                flag = Flag::Omission;
        }
    }
    if (!flag)
        return true;
    step.state.raise(*flag);
    MN_TRY(step.commit());
    return false;
}

// A row that did not open may have been wrapped anew meanwhile.
Result<void> SyncDevice::fetchQuarantined()
{
    QList<RecordId> wanted;
    {
        MN_TRY(DeviceStep step, this->step());
        MN_TRY(const auto ids, step.store().knownRecords());
        for (const RecordId &id : ids) {
            MN_TRY(const KnownRow known, step.store().known(id));
            if (known.quarantined)
                wanted.append(id);
        }
    }
    if (wanted.isEmpty() || !on(Rule::quarantine))
        return {};
    const auto reply = m_server.rows(wanted.first(std::min<qsizetype>(wanted.size(), m_policy.pushRows)));
    if (!reply)
        return reply.error().code ? Result<void>() : lost();
    MN_TRY(DeviceStep step, this->step());
    for (const Row &row : reply->rows) {
        MN_TRY(const KnownRow known, step.store().known(row.record));
        const auto envelope = Envelope::fromBytes(row.envelope);
        if (envelope && known.quarantined && step.keys().holds(row.keyEpoch) &&
            known.expected == envelopeHash(step.account(), row.envelope))
            MN_TRY(step.takeRow(row, *envelope));
    }
    return step.commit();
}

} // namespace mn::sync
