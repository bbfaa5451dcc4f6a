#include "server/service/account_service.h"
#include "server/service/refusing.h"
#include "sync/protocol/limits.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

constexpr qint64 kSeenEvery = 3'600'000; // ms: as exactly as it is known when a device was here last

// A marker by an actor that was cut off before: it erases nothing.
bool isCutOff(const StoredRow &row, const ControlState &control)
{
    const ControlState::Actor *actor = control.find(row.actor);
    return actor && actor->cut && row.n > actor->cut->n;
}

QList<RecordId> recordsOf(const Commit &commit)
{
    QList<RecordId> records;
    for (const CommitEntry &entry : commit.entries)
        records.append(entry.record);
    return records;
}

std::optional<StoredRow> rowIn(const QHash<RecordId, StoredRow> &rows, const RecordId &record)
{
    const auto found = rows.constFind(record);
    return found == rows.cend() ? std::nullopt : std::optional(*found);
}

qsizetype sizeOf(const Row &row)
{
    return row.envelope.size() + row.wrappedKey.size();
}

} // namespace

Answer<PushReply> AccountService::push(const AccountId &account, ActorId actor, const PushRequest &request)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    if (request.epoch != open.account.epoch)
        return refuse(ProblemCode::EpochChanged);
    const Hash hash = commitHash(account, request.commit);
    MN_TRY(const auto last, answered(open.transaction->head(actor)));
    if (last && last->hash == hash)
        return PushReply{open.account.head}; // it was here already: the same bytes are the same push
    const auto commit = sync::commitOf(request.commit);
    if (!commit || commit->actor != actor || !isSignedBy(open.control.find(actor)->key, account, request.commit))
        return refuse(ProblemCode::Malformed);
    MN_TRY(const StoredDevice device, answered(open.transaction->device(actor)));
    // No longer than that: it may have been held while the clock of this machine was ahead.
    if (const qint64 left = device.heldUntil - now(); left > 0 && left <= kHoldMs)
        return std::unexpected(Refusal{ProblemCode::Unavailable, quint64(left) / 1000 + 1});
    MN_TRY(checkRows(open, account, *commit, request));
    const CommitRef at = last ? last->ref() : CommitRef();
    if ((m_rules.on(Rule::chain_cas) && commit->base() != at) || commit->n <= at.n)
        return std::unexpected(Refusal{.code = ProblemCode::Chain, .last = last});
    MN_TRY(const quint64 replaced, checkEntries(open, *commit));

    StoredAccount next = open.account;
    next.head += std::max<quint64>(1, quint64(request.rows.size()));
    next.used -= std::min(next.used, replaced);
    for (const Row &row : request.rows)
        next.used += quint64(sizeOf(row));
    MN_TRY(makeRoom(open, account, next));
    QList<StoredRow> rows;
    for (qsizetype i = 0; i < request.rows.size(); ++i)
        rows.append({.seq = next.head,
                     .row = request.rows[i],
                     .envelope = commit->entries[i].envelope,
                     .kind = commit->entries[i].kind,
                     .actor = actor,
                     .n = commit->n});
    MN_TRY(answeredWithRoom(open.transaction->putRows(rows)));
    MN_TRY(answeredWithRoom(open.transaction->appendCommit({.seq = next.head,
                                                            .at = now(),
                                                            .actor = actor,
                                                            .n = commit->n,
                                                            .hash = hash,
                                                            .hasCheckpoint = commit->checkpoint.has_value(),
                                                            .commit = request.commit})));
    MN_TRY(answeredWithRoom(open.transaction->setAccount(next)));
    MN_TRY(const Purged purged, oweVectorsOf(open, *commit));
    MN_TRY(answeredWithRoom(open.transaction->commit()));
    open.transaction.reset(); // nobody waits for where vectors are
    forgetVectors(account, purged);
    return PushReply{next.head};
}

// Each row is what its entry says, and nothing else is there.
Answer<void> AccountService::checkRows(const Open &open, const AccountId &account, const Commit &commit,
                                       const PushRequest &request) const
{
    if (request.rows.size() != commit.entries.size())
        return refuse(ProblemCode::Malformed);
    if (request.rows.size() > kMaxPushRows)
        return refuse(ProblemCode::TooLarge);
    for (qsizetype i = 0; i < request.rows.size(); ++i) {
        const Row &row = request.rows[i];
        const CommitEntry &entry = commit.entries[i];
        const auto envelope = Envelope::fromBytes(row.envelope);
        if (!envelope || envelopeHash(account, row.envelope) != entry.envelope)
            return refuse(ProblemCode::Malformed);
        const EnvelopeHeader &header = envelope->header;
        const bool isMarker = header.kind == RecordKind::Purge;
        if (header.record != entry.record || row.record != entry.record || header.kind != entry.kind ||
            header.actor != commit.actor || header.n != commit.n || header.parent != entry.parent.value_or(Hash()) ||
            header.space != open.control.space() || row.space != header.space || isMarker != (row.keyEpoch == 0) ||
            isMarker != row.wrappedKey.isEmpty())
            return refuse(ProblemCode::Malformed);
        if (!isMarker && row.keyEpoch != open.control.newestEpoch() && m_rules.on(Rule::stale_epoch))
            return refuse(ProblemCode::StaleKeyEpoch);
    }
    return {};
}

// What it wants to replace is what is there; a checkpoint was made at exactly what is there.
Answer<quint64> AccountService::checkEntries(Open &open, const Commit &commit)
{
    if (commit.checkpoint && m_rules.on(Rule::cp_cas)) {
        MN_TRY(QList<Head> heads, answered(open.transaction->heads()));
        heads.removeIf([&](const Head &head) { return head.actor == commit.actor; });
        if (heads != commit.checkpoint->heads)
            return refuse(ProblemCode::Conflict);
    }
    QList<StoredRow> inTheWay;
    qsizetype bytes = 0; // of those; more than a page of them are not told at once
    quint64 replaced = 0;
    MN_TRY(const auto rowsThere, answered(open.transaction->rows(recordsOf(commit))));
    for (const CommitEntry &entry : commit.entries) {
        auto row = rowIn(rowsThere, entry.record);
        if (row)
            replaced += quint64(sizeOf(row->row));
        if (row && row->kind == RecordKind::Purge && isCutOff(*row, open.control))
            row.reset();
        const bool isMarker = row && row->kind == RecordKind::Purge;
        const std::optional<Hash> there = row && !isMarker ? std::optional(row->envelope) : std::nullopt;
        if (m_rules.on(Rule::cas_hash) && (isMarker || there != entry.parent) && row) {
            bytes += sizeOf(row->row);
            if (inTheWay.isEmpty() || bytes <= kMaxPageBytes)
                inTheWay.append(*row);
        } else if (m_rules.on(Rule::cas_hash) && there != entry.parent) {
            return refuse(ProblemCode::Conflict); // what it wants to replace is not there
        }
    }
    if (inTheWay.isEmpty())
        return replaced;
    MN_TRY(auto told, current(open, inTheWay));
    return std::unexpected(Refusal{.code = ProblemCode::Conflict, .current = std::move(told)});
}

Answer<QList<PulledCommit>> AccountService::current(Open &open, const QList<StoredRow> &rows)
{
    QList<PulledCommit> commits;
    for (const StoredRow &row : rows) {
        const auto same = std::ranges::find(commits, row.seq, &PulledCommit::seq);
        if (same != commits.end()) {
            same->rows.append(row.row);
            continue;
        }
        MN_TRY(const auto commit, answered(open.transaction->commitOf(row.actor, row.n)));
        if (commit) // it may be so old that it was forgotten
            commits.append({row.seq, commit->commit, {row.row}});
    }
    return commits;
}

Answer<PullReply> AccountService::pull(const AccountId &account, ActorId actor, ServerEpoch epoch, quint64 after,
                                       int limit)
{
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    if (epoch != open.account.epoch)
        return refuse(ProblemCode::EpochChanged);
    if (after < open.account.gcFloor || after > open.account.head)
        return refuse(ProblemCode::ResyncRequired);
    MN_TRY(const StoredDevice device, answered(open.transaction->device(actor)));
    PullReply reply{
        .next = after, .head = open.account.head, .control = open.control.head(), .gcFloor = open.account.gcFloor};
    reply.eraseAt = eraseAtOf(open.account);
    MN_TRY(reply.heads, answered(open.transaction->heads()));
    // One more than wanted, to know whether there is more.
    const int most = std::clamp(limit, 1, int(kMaxPageRows));
    MN_TRY(const auto commits, answered(open.transaction->commitsAfter(after, most + 1)));
    qsizetype rows = 0;
    qsizetype bytes = 0;
    for (const StoredCommit &stored : commits) {
        const auto commit = sync::commitOf(stored.commit);
        if (!commit)
            return std::unexpected(refusalOf({Errc::Damaged}));
        PulledCommit pulled{stored.seq, stored.commit, {}};
        bytes += stored.commit.body.size();
        MN_TRY(const auto there, answered(open.transaction->rows(recordsOf(*commit))));
        for (const CommitEntry &entry : commit->entries) {
            const auto row = rowIn(there, entry.record);
            if (!row || row->envelope != entry.envelope)
                continue;
            bytes += sizeOf(row->row);
            pulled.rows.append(row->row);
        }
        rows += pulled.rows.size();
        const bool isFull = reply.commits.size() == most || rows > kMaxPageRows || bytes > kMaxPageBytes;
        if (isFull && !reply.commits.isEmpty()) {
            reply.hasMore = true;
            break;
        }
        reply.next = stored.seq;
        reply.commits.append(std::move(pulled));
    }
    open.transaction.reset();
    // Who asks again and again, with nothing new, is not worth a write each time; and where there is no room for one
    // they are answered all the same.
    if (device.acked < after || device.lastSeen < now() - kSeenEvery || device.lastSeen > now())
        (void)noteSeen(account, actor, after);
    return reply;
}

Answer<void> AccountService::noteSeen(const AccountId &account, ActorId actor, quint64 acked)
{
    MN_TRY(Open open, this->open(account, Access::Write));
    MN_TRY(StoredDevice device, answered(open.transaction->device(actor)));
    device.acked = std::max(device.acked, acked);
    device.lastSeen = now();
    MN_TRY(answered(open.transaction->setDevice(actor, device)));
    return answered(open.transaction->commit());
}

Answer<ManifestReply> AccountService::manifest(const AccountId &account, ActorId actor, const RecordId &after,
                                               int limit)
{
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    ManifestReply reply{.entries = {}, .head = open.account.head};
    const int most = std::max(1, limit);
    MN_TRY(reply.entries, answered(open.transaction->manifest(after, most + 1)));
    reply.hasMore = reply.entries.size() > most;
    if (reply.hasMore)
        reply.entries.removeLast();
    return reply;
}

Answer<RowsReply> AccountService::rows(const AccountId &account, ActorId actor, const QList<RecordId> &records)
{
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    if (records.size() > kMaxPageRows)
        return refuse(ProblemCode::TooLarge);
    RowsReply reply{.rows = {}, .head = open.account.head};
    qsizetype bytes = 0;
    for (const RecordId &record : records) {
        MN_TRY(const auto row, answered(open.transaction->row(record)));
        if (!row)
            continue;
        bytes += sizeOf(row->row);
        if (bytes > kMaxPageBytes && !reply.rows.isEmpty())
            break; // the rest is asked for again
        reply.rows.append(row->row);
    }
    return reply;
}

Answer<CheckpointReply> AccountService::checkpoint(const AccountId &account, ActorId actor)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    MN_TRY(StoredDevice device, answered(open.transaction->device(actor)));
    device.lastSeen = now();
    MN_TRY(answered(open.transaction->setDevice(actor, device)));
    CheckpointReply reply{.head = open.account.head, .epoch = open.account.epoch, .gcFloor = open.account.gcFloor};
    MN_TRY(reply.heads, answered(open.transaction->heads()));
    MN_TRY(const auto checkpoints, answered(open.transaction->checkpoints()));
    const auto counts = [&](const StoredCommit &commit) {
        const ControlState::Actor *author = open.control.find(commit.actor);
        return author && (!author->cut || commit.n <= author->cut->n);
    };
    const auto newest = std::ranges::find_if(checkpoints, counts);
    const quint64 from = newest == checkpoints.end() ? 0 : newest->seq;
    if (newest != checkpoints.end())
        reply.checkpoint = newest->commit;
    MN_TRY(const auto after, answered(open.transaction->commitsAfter(from, std::numeric_limits<int>::max())));
    for (const StoredCommit &commit : after)
        reply.after.append(commit.commit);
    MN_TRY(answered(open.transaction->commit()));
    return reply;
}

Answer<void> AccountService::rewrap(const AccountId &account, ActorId actor, const QList<RewrapItem> &items)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    QList<RecordId> records;
    for (const RewrapItem &item : items)
        records.append(item.record);
    MN_TRY(auto there, answered(open.transaction->rows(records)));
    QHash<RecordId, StoredRow> changed;
    for (const RewrapItem &item : items) {
        const auto row = there.find(item.record);
        if (row == there.end() || row->envelope != item.envelope || row->kind != RecordKind::Live ||
            item.keyEpoch != open.control.newestEpoch())
            continue; // somebody was here first
        row->row.keyEpoch = item.keyEpoch;
        row->row.wrappedKey = item.wrappedKey;
        changed.insert(item.record, *row);
    }
    MN_TRY(answered(open.transaction->putRows(changed.values())));
    return answered(open.transaction->commit());
}

} // namespace mn::server
