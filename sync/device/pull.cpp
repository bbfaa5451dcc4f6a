#include "sync/device/sync_device.h"
#include <algorithm>

namespace mn::sync {

Result<bool> SyncDevice::pull()
{
    bool isRead = false; // the control log, here
    for (std::optional<quint64> before;;) {
        ServerEpoch epoch;
        quint64 cursor = 0;
        Hash known;
        bool isInDoubt = false;
        {
            MN_TRY(const DeviceStep step, this->step());
            if (step.state.isRevoked || step.state.braked)
                return false;
            epoch = step.state.epoch;
            cursor = step.state.cursor;
            known = step.control.head();
            isInDoubt = step.state.needsRecovery;
            // Who is new has its log from elsewhere, and not what belongs to it.
            isRead = isRead || (step.state.isRegistered && !step.control.isEmpty());
        }
        if (before == cursor) // there is more, and it does not come
            return resync();
        if (!isRead) {
            MN_TRY(const bool isKnown, syncControl());
            if (!isKnown)
                return false;
            isRead = true;
            continue;
        }
        const auto page = m_server.pull(epoch, cursor);
        if (!page && !page.error().code)
            return lost();
        if (!page)
            return refusedPull(page.error().code.value_or(ProblemCode::Unavailable));
        if (page->control != known || isInDoubt) {
            MN_TRY(const bool isKnown, syncControl());
            if (!isKnown)
                return false;
        }
        MN_TRY(const bool isOfCutOff, isBySomebodyCutOff(page->commits));
        if (isOfCutOff)
            MN_TRY(learnChains(epoch, ControlState(m_cache.control)));
        const Counts counted = m_counts;
        if (page->hasMore) // else it is this page, or what was pushed just now
            tell({.ahead = page->head - std::min(cursor, page->head)});
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
        tell({.pushed = m_counts.pushed - counted.pushed,
              .pulled = m_counts.pulled - counted.pulled,
              .ahead = page->head - std::min(page->next, page->head)});
        if (page->hasMore) {
            before = cursor;
            continue;
        }
        MN_TRY(const bool isThere, checkHeads(page->heads));
        if (!isThere)
            return resync();
        MN_TRY(fetchQuarantined());
        return true;
    }
}

Result<bool> SyncDevice::isBySomebodyCutOff(const QList<PulledCommit> &page)
{
    MN_TRY(const DeviceStep step, this->step());
    if (std::ranges::none_of(step.control.actors(), [](const auto &actor) { return actor.second.cut.has_value(); }))
        return false;
    return std::ranges::any_of(page, [&](const PulledCommit &pulled) {
        const auto commit = commitOf(pulled.commit);
        const ControlState::Actor *actor = commit ? step.control.find(commit->actor) : nullptr;
        return actor && actor->cut;
    });
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
bool isOfCommit(const OpenedRow &row, const Commit &commit)
{
    const auto entry = std::ranges::find(commit.entries, row.row.record, &CommitEntry::record);
    const EnvelopeHeader &header = row.envelope.header;
    return entry != commit.entries.end() && entry->envelope == row.hash && header.record == row.row.record &&
           header.space == row.row.space && header.actor == commit.actor && header.n == commit.n &&
           header.kind == entry->kind;
}

struct Todo {
    quint64 seq = 0;
    Commit commit;
    SignedCommit bytes;
    Hash hash;
    QList<OpenedRow> rows;
    bool isAcknowledged = false; // ours, and known to be there
    bool isCutOff = false;       // counted, never opened
};

// One page, looked at before anything of it is taken.
struct Page {
    QList<Todo> todo = {};
    Flag problem = Flag::End; // by which all of it is refused
    qint64 removals = 0;
};

Result<Page> readPage(DeviceStep &step, const QList<PulledCommit> &page)
{
    const auto refused = [](Flag problem) { return Page{.problem = problem}; };
    MN_TRY(auto timeline, step.store().marks());
    const ActorId me = step.keys().actor;
    Page read;
    for (const PulledCommit &pulled : page) {
        const auto commit = commitOf(pulled.commit);
        if (!commit)
            return refused(Flag::BadSignature);
        const Hash hash = commitHash(step.account(), pulled.commit);
        const CommitRef here{commit->n, hash};
        MN_TRY(const auto known, step.store().knownCommit(hash));
        CommitRef &at = timeline[commit->actor].at;
        Todo one{.seq = pulled.seq, .commit = *commit, .bytes = pulled.commit, .hash = hash, .rows = {}};
        if (at == here || (commit->actor == me && known && known->isMine && at.n >= commit->n)) {
            one.isAcknowledged = true;
            read.todo.append(std::move(one));
            continue;
        }
        MN_TRY(Flag problem, step.problemWith(pulled.commit, *commit, hash, &timeline));
        if (problem == Flag::Gap && !step.on(Rule::heads))
            problem = Flag::End;
        at = here;
        if (problem == Flag::AfterRevocation) {
            step.state.raise(problem);
            one.isCutOff = true;
            read.todo.append(std::move(one));
            continue;
        }
        if (problem != Flag::End)
            return refused(problem);
        for (const Row &row : pulled.rows) {
            const auto envelope = Envelope::fromBytes(row.envelope);
            if (!envelope)
                return refused(Flag::Swap);
            one.rows.append(step.opened(row, *envelope));
            if (!isOfCommit(one.rows.last(), *commit))
                return refused(Flag::Swap);
            if (commit->actor != me) {
                MN_TRY(const bool isRemoval, step.isRemoval(one.rows.last()));
                read.removals += isRemoval;
            }
        }
        read.todo.append(std::move(one));
    }
    return read;
}

} // namespace

// One page, all of it or nothing.
Result<SyncDevice::Applied> SyncDevice::apply(const QList<PulledCommit> &pulled)
{
    MN_TRY(DeviceStep step, this->step());
    MN_TRY(const Page page, readPage(step, pulled));
    if (page.problem != Flag::End) {
        const bool isGap = page.problem == Flag::Gap;
        step.state.raise(page.problem);
        step.state.needsResync = step.state.needsResync || isGap;
        MN_TRY(step.commit());
        return isGap ? Applied::NeedsResync : Applied::No;
    }
    MN_TRY(const bool mayRemove, step.mayRemove(page.removals));
    if (!mayRemove) {
        MN_TRY(step.commit());
        return Applied::No;
    }
    Counts counts;
    for (const Todo &one : page.todo) {
        const quint64 before = step.state.cursor;
        step.state.cursor = std::max(step.state.cursor, one.seq);
        if (one.commit.checkpoint)
            step.state.summedAt = one.seq;
        if (one.isAcknowledged)
            continue;
        const Commit &commit = one.commit;
        if (commit.actor == step.keys().actor) {
            MN_TRY(const auto pending, step.store().pending());
            if (pending && commitHash(step.account(), pending->commit) == one.hash) {
                MN_TRY(step.acknowledge());
                counts.pushed += pending->rows.size();
                continue;
            }
            MN_TRY(const auto known, step.store().knownCommit(one.hash));
            if (!known || !known->isMine) {
                step.state.raise(Flag::Clone);
                step.state.tainted.append(step.keys().actor);
                // Found again, should this end before another life begins: what stands behind it may hold writes of the
                // other copy under dots that are used here for others.
                step.state.cursor = before;
                MN_TRY(step.commit());
                return Applied::Clone;
            }
        }
        MN_TRY(takeCommit(step, commit, {commit.n, one.hash}, one.isCutOff));
        for (const OpenedRow &row : one.rows)
            MN_TRY(step.takeRow(row));
        counts.pulled += one.rows.size();
    }
    MN_TRY(step.commit());
    m_counts.pushed += counts.pushed;
    m_counts.pulled += counts.pulled;
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
    if (marks.seen.n < commit.n && !isCutOff)
        marks.seen = here; // something of it is in our state
    // `seen_link`: all up to it is, where nothing between was lost.
    if (marks.sure.n < commit.n && !isCutOff && (commit.prevN <= marks.sure.n || !step.on(Rule::seen_link)))
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
        MN_TRY(step.putKnown(entry.record, known));
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
        MN_TRY(const auto ids, step.store().incomplete());
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
        MN_TRY(const auto ids, step.store().incomplete());
        for (const RecordId &id : ids) {
            MN_TRY(const KnownRow known, step.store().known(id));
            if (known.quarantined)
                wanted.append(id);
        }
    }
    if (wanted.isEmpty() || !on(Rule::quarantine))
        return {};
    for (qsizetype from = 0; from < wanted.size(); from += m_policy.pushRows) {
        const auto reply = m_server.rows(wanted.sliced(from, std::min(m_policy.pushRows, wanted.size() - from)));
        if (!reply)
            return reply.error().code ? Result<void>() : lost();
        MN_TRY(DeviceStep step, this->step());
        for (const Row &row : reply->rows) {
            MN_TRY(const KnownRow known, step.store().known(row.record));
            const auto envelope = Envelope::fromBytes(row.envelope);
            if (envelope && known.quarantined && step.keys().holds(row.keyEpoch) &&
                known.expected == envelopeHash(step.account(), row.envelope))
                MN_TRY(step.takeQuarantined(row, *envelope));
        }
        MN_TRY(step.commit());
    }
    return {};
}

} // namespace mn::sync
