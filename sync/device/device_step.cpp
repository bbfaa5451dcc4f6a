#include "sync/device/device_step.h"
#include "core/crypto/aead.h"
#include <QtConcurrentMap>
#include <algorithm>
#include <span>

namespace mn::sync {

namespace {

constexpr char kState[] = "mnemosyne record state 1";
constexpr int kUnsentAtOnce = 500;

using Rows = std::span<const std::pair<RecordId, Hash>>;

MultisetHash sumOf(Rows rows)
{
    MultisetHash sum;
    for (const auto &[record, envelope] : rows)
        sum.add(record, envelope);
    return sum;
}

// A point costs as much as a signature. Many are added on all cores.
MultisetHash sumOfMany(Rows rows)
{
    constexpr size_t kPart = 25;
    if (rows.size() < 2 * kPart)
        return sumOf(rows);
    QList<Rows> parts;
    for (; rows.size() > kPart; rows = rows.subspan(kPart))
        parts.append(rows.first(kPart));
    parts.append(rows);
    return QtConcurrent::blockingMappedReduced<MultisetHash>(
        parts, sumOf, [](MultisetHash &sum, const MultisetHash &part) { sum.add(part); });
}

} // namespace

Hash stateHash(const Record &record)
{
    return hashOf(kState, {record.toCbor()});
}

Result<DeviceStep> DeviceStep::begin(DeviceStore &store, const Policy &policy, DeviceCache &cache)
{
    MN_TRY(auto transaction, store.begin());
    DeviceStep step(std::move(transaction), policy, cache);
    MN_TRY(step.state, step.m_transaction->state());
    MN_TRY(const auto log, step.m_transaction->control());
    const bool isSame = quint64(log.size()) == cache.control.length() &&
                        (log.isEmpty() || eventHash(log.last()) == cache.control.head());
    if (!isSame) {
        MN_TRY(cache.control, ControlState::of(log));
    }
    step.control = cache.control;
    if (!cache.keys || cache.keysVersion != step.state.keysVersion) {
        MN_TRY(Keyring keys, step.m_transaction->keyring());
        cache.keys = std::make_shared<const Keyring>(std::move(keys));
        cache.keysVersion = step.state.keysVersion;
    }
    step.m_keys = cache.keys;
    return step;
}

Keyring &DeviceStep::changeKeys()
{
    if (!m_changedKeys)
        m_changedKeys = std::make_shared<Keyring>(m_keys->clone());
    return *m_changedKeys;
}

void DeviceStep::sumUp()
{
    state.sum.add(sumOfMany(m_entered));
    state.sum.remove(sumOfMany(m_left));
    m_entered.clear();
    m_left.clear();
}

Result<void> DeviceStep::commit()
{
    sumUp();
    if (m_changedKeys) {
        ++state.keysVersion;
        MN_TRY(m_transaction->putKeyring(*m_changedKeys));
    }
    MN_TRY(m_transaction->putState(state));
    MN_TRY(m_transaction->commit());
    if (m_changedKeys) {
        m_cache->keys = m_changedKeys;
        m_cache->keysVersion = state.keysVersion;
    }
    return {};
}

bool DeviceStep::isDirty(const KnownRow &known, const std::optional<Record> &record) const
{
    if (!record || known.quarantined || known.merged != known.expected)
        return false;
    if (record->isPurged())
        return known.expected.has_value();
    return known.held != stateHash(*record); // `state_dirty`: whoever changed it
}

Result<bool> DeviceStep::isWhole() const
{
    if (!state.isRegistered || state.needsResync)
        return false;
    MN_TRY(const auto incomplete, m_transaction->incomplete());
    return incomplete.isEmpty();
}

Result<bool> DeviceStep::isClean() const
{
    MN_TRY(const bool isWhole, this->isWhole());
    if (!isWhole)
        return false;
    for (RecordId after;;) {
        MN_TRY(const auto ids, m_transaction->unsent(after, kUnsentAtOnce));
        for (const RecordId &id : ids) {
            MN_TRY(const KnownRow known, m_transaction->known(id));
            MN_TRY(const auto record, m_transaction->record(id));
            if (isDirty(known, record) || known.erasing)
                return false;
        }
        if (ids.size() < kUnsentAtOnce)
            return true;
        after = ids.last();
    }
}

// Rules `shelf`.
Result<void> DeviceStep::saveAside(const RecordId &id, const Record &record, const VersionVector &seen)
{
    const auto unseen = outside(record, seen);
    return unseen && on(Rule::shelf) ? m_transaction->shelve(id, *unseen) : Result<void>();
}

Result<void> DeviceStep::erase(const RecordId &id, const VersionVector &seen, const std::optional<Writer> &writer)
{
    MN_TRY(const auto record, m_transaction->record(id));
    if (record && !record->isPurged())
        MN_TRY(saveAside(id, *record, seen));
    const Record before = record.value_or(Record());
    // `purge_vv`: it keeps what its user saw, and joining makes it no more.
    Record erased = purged(Record::of(seen, {}), seen);
    if (!on(Rule::purge_vv))
        erased = purged(Record::of(join(before.seen(), seen), {}));
    MN_TRY(m_transaction->putRecord(id, join(before, erased)));
    // What was before it stays known: a server that was set back brings such a row under a key that is gone
    // (`old_row`).
    MN_TRY(const KnownRow known, m_transaction->known(id));
    KnownRow left;
    left.ancestors = known.ancestors;
    left.author = writer ? writer->actor : known.author;
    left.authorN = writer ? writer->n : known.authorN;
    MN_TRY(putKnown(id, left));
    return m_transaction->settle(id);
}

Result<void> DeviceStep::putKnown(const RecordId &id, KnownRow known)
{
    MN_TRY(const KnownRow before, m_transaction->known(id));
    // What was joined is older than the record here, also where no commit says so: the server lost it, and a server
    // that is set back brings it again.
    if (before.merged && before.held && before.merged != known.merged && !known.ancestors.contains(*before.merged))
        known.ancestors.append(*before.merged);
    if (before.expected != known.expected) {
        if (before.expected) {
            m_left.emplace_back(id, *before.expected);
            --state.count;
        }
        if (known.expected) {
            m_entered.emplace_back(id, *known.expected);
            ++state.count;
        }
    }
    return m_transaction->putKnown(id, known);
}

OpenedRow DeviceStep::opened(const Row &row, const Envelope &envelope) const
{
    const auto key = keys().spaceKeys.find(row.keyEpoch);
    const SecretBytes none;
    return {row, envelope, envelopeHash(account(), row.envelope),
            openedRow(account(), row, envelope, key == keys().spaceKeys.end() ? none : key->second)};
}

Result<void> DeviceStep::takeRow(const OpenedRow &row)
{
    const RecordId &id = row.row.record;
    const EnvelopeHeader &header = row.envelope.header;
    if (row.state)
        if (const auto &seen = row.state->purge())
            return erase(id, *seen, {{header.actor, header.n}});
    MN_TRY(KnownRow known, m_transaction->known(id));
    MN_TRY(const auto record, m_transaction->record(id));
    if (row.row.isDeleted && record && !on(Rule::signed_delete))
        return erase(id, record->seen());
    if (!row.state) {
        // Also what the writer of what is here wrote of it before.
        const bool isOld =
            known.ancestors.contains(row.hash) ||
            (known.author == header.actor && header.n <= known.authorN && !state.tainted.contains(header.actor));
        if (record && isOld && on(Rule::old_row)) {
            known.merged = row.hash; // older than what is here: it will be written over
            known.held.reset();
        } else if (on(Rule::quarantine)) {
            known.quarantined = row.row;
        } else {
            known.merged = row.hash;
        }
        return putKnown(id, known);
    }
    const Record &theirs = *row.state;
    known.quarantined.reset();
    known.author = header.actor;
    known.authorN = header.n;
    // `purge_cas`: what came since is not what its user wanted gone.
    if (known.erasing && !known.erasing->covers(theirs.seen())) {
        known.erasing.reset();
        if (record && !record->isPurged())
            m_transaction->noteWithdrawn(id);
    }
    if (record)
        if (const auto &seen = record->purge())
            MN_TRY(saveAside(id, theirs, *seen));
    const Record joined = record ? join(*record, theirs) : theirs;
    MN_TRY(m_transaction->putRecord(id, joined));
    known.merged = row.hash;
    known.held = stateHash(theirs);
    known.published = theirs.seen();
    MN_TRY(putKnown(id, known));
    const bool isSettled = joined == theirs && known.expected == known.merged && !known.erasing;
    return isSettled ? m_transaction->settle(id) : Result<void>();
}

// Whoever sealed it may have held a key of this number that the account never had: the log went another way meanwhile.
bool DeviceStep::isReadable(const Row &row) const
{
    const auto key = keys().spaceKeys.find(row.keyEpoch);
    return key != keys().spaceKeys.end() && isSealedWith(key->second, row.wrappedKey);
}

Result<bool> DeviceStep::sealAgain(const std::function<Result<bool>(const KnownRow &)> &isSo)
{
    bool hasAny = false;
    MN_TRY(const auto ids, m_transaction->knownRecords());
    for (const RecordId &id : ids) {
        MN_TRY(KnownRow known, m_transaction->known(id));
        if (!known.held || !known.merged)
            continue;
        MN_TRY(const bool isThis, isSo(known));
        if (!isThis)
            continue;
        known.held.reset();
        MN_TRY(putKnown(id, known));
        hasAny = true;
    }
    return hasAny;
}

Result<void> DeviceStep::retryQuarantined()
{
    MN_TRY(const auto ids, m_transaction->incomplete());
    for (const RecordId &id : ids) {
        MN_TRY(KnownRow known, m_transaction->known(id));
        if (!known.quarantined)
            continue;
        const Row row = *known.quarantined;
        if (known.expected != envelopeHash(account(), row.envelope)) {
            known.quarantined.reset();
            MN_TRY(putKnown(id, known));
        } else if (keys().holds(row.keyEpoch)) {
            MN_TRY(const Envelope envelope, Envelope::fromBytes(row.envelope));
            MN_TRY(takeQuarantined(row, envelope));
        }
    }
    return {};
}

Result<void> DeviceStep::takeQuarantined(const Row &row, const Envelope &envelope)
{
    // Its author may have been cut off since it came. Whether it counts is found out where everything is compared.
    if (const ControlState::Actor *author = control.find(envelope.header.actor); author && author->cut) {
        state.needsResync = true;
        return {};
    }
    return takeRow(opened(row, envelope));
}

Result<bool> DeviceStep::acknowledge(const std::optional<SignedCommit> &meant)
{
    MN_TRY(const auto pending, m_transaction->pending());
    if (!pending || (meant && pending->commit != *meant))
        return false;
    MN_TRY(const Commit commit, commitOf(pending->commit));
    const CommitRef here{commit.n, commitHash(account(), pending->commit)};
    state.own = here;
    MN_TRY(m_transaction->putMarks(commit.actor, {here, here, here}));
    MN_TRY(m_transaction->putPending({}));
    for (qsizetype i = 0; i < commit.entries.size(); ++i) {
        const CommitEntry &entry = commit.entries[i];
        const Record &sent = pending->sent[i];
        MN_TRY(KnownRow known, m_transaction->known(entry.record));
        if (entry.parent && !known.ancestors.contains(*entry.parent))
            known.ancestors.append(*entry.parent);
        if (const auto &seen = sent.purge()) {
            MN_TRY(putKnown(entry.record, known));
            MN_TRY(erase(entry.record, *seen, {{commit.actor, commit.n}}));
            continue;
        }
        if (known.expected == entry.parent) {
            known.expected = known.merged = entry.envelope;
            known.held = stateHash(sent);
            if (!isReadable(pending->rows[i]) && on(Rule::rewrap_heal))
                known.held.reset(); // sealed again
            known.published = sent.seen();
            known.author = commit.actor;
            known.authorN = commit.n;
        }
        MN_TRY(putKnown(entry.record, known));
        MN_TRY(const auto record, m_transaction->record(entry.record));
        if (known.merged == entry.envelope && known.held && record == sent && !known.erasing)
            MN_TRY(m_transaction->settle(entry.record)); // else it went on meanwhile
    }
    return true;
}

Result<void> DeviceStep::dropPending()
{
    MN_TRY(const auto pending, m_transaction->pending());
    if (!pending)
        return {};
    MN_TRY(const Commit commit, commitOf(pending->commit));
    for (const CommitEntry &entry : commit.entries) {
        MN_TRY(KnownRow known, m_transaction->known(entry.record));
        known.ancestors.append(entry.envelope);
        MN_TRY(putKnown(entry.record, known));
    }
    return m_transaction->putPending({});
}

Result<Flag> DeviceStep::problemWith(const SignedCommit &bytes, const Commit &commit, const Hash &hash,
                                     const std::map<ActorId, ActorMarks> *timeline) const
{
    const ControlState::Actor *actor = control.find(commit.actor);
    if (!actor)
        return Flag::UnknownActor;
    if (!isSignedBy(actor->key, account(), bytes))
        return Flag::BadSignature;
    if (timeline && on(Rule::chain_cas)) {
        const auto marks = timeline->find(commit.actor);
        if (commit.base() != (marks == timeline->end() ? CommitRef() : marks->second.at))
            return Flag::Gap;
    }
    if (actor->cut && on(Rule::revoke_last)) {
        MN_TRY(const bool counts, isBeforeCut(*actor->cut, commit.n, hash));
        if (!counts)
            return Flag::AfterRevocation;
    }
    return Flag::End;
}

Result<bool> DeviceStep::isBeforeCut(const CommitRef &cut, quint64 n, const Hash &commitOrEnvelope) const
{
    if (!on(Rule::cut_hash))
        return n <= cut.n;
    auto chain = m_chains.constFind(cut.hash);
    if (chain == m_chains.cend()) {
        MN_TRY(const auto hashes, chainTo(cut));
        chain = m_chains.insert(cut.hash, hashes);
    }
    return chain->contains(commitOrEnvelope);
}

Result<CommitRef> DeviceStep::sureOf(ActorId actor, const std::map<ActorId, ActorMarks> &marks) const
{
    const auto known = marks.find(actor);
    const CommitRef sure = known == marks.end() ? CommitRef() : known->second.sure;
    const CommitRef counted = this->counted(actor, sure);
    if (counted == sure)
        return sure;
    MN_TRY(const bool isOnChain, isBeforeCut(sure, counted.n, counted.hash));
    return isOnChain ? counted : sure;
}

CommitRef DeviceStep::counted(ActorId actor, const CommitRef &newest) const
{
    const ControlState::Actor *known = control.find(actor);
    const bool isBehindCut = known && known->cut && known->cut->n < newest.n && on(Rule::revoke_last);
    return isBehindCut ? *known->cut : newest;
}

// Of the commits that each names before it, and of their envelopes. Where a server lost some, one names the last of
// those that it still has, too: whoever comes later finds the others by it.
Result<QSet<Hash>> DeviceStep::chainTo(const CommitRef &end) const
{
    QSet<Hash> hashes;
    for (QList<CommitRef> next{end}; !next.isEmpty();) {
        const CommitRef at = next.takeLast();
        if (at.n == 0 || hashes.contains(at.hash))
            continue;
        hashes.insert(at.hash);
        MN_TRY(const auto known, m_transaction->knownCommit(at.hash));
        if (!known)
            continue;
        for (const auto &[record, envelope] : known->entries)
            hashes.insert(envelope);
        next << known->before << known->base;
    }
    return hashes;
}

Result<void> DeviceStep::remember(const Commit &commit, const Hash &hash, bool isMine)
{
    KnownCommit known{.actor = commit.actor,
                      .n = commit.n,
                      .before = commit.before(),
                      .base = commit.base(),
                      .isMine = isMine,
                      .entries = {}};
    for (const CommitEntry &entry : commit.entries)
        known.entries.emplaceBack(entry.record, entry.envelope);
    m_chains.clear();
    return m_transaction->putCommit(hash, known);
}

Result<void> DeviceStep::rememberAll(const QList<SignedCommit> &commits)
{
    for (const SignedCommit &bytes : commits) {
        const Hash hash = commitHash(account(), bytes);
        MN_TRY(const auto known, m_transaction->knownCommit(hash));
        if (known)
            continue;
        const auto commit = commitOf(bytes);
        const ControlState::Actor *actor = commit ? control.find(commit->actor) : nullptr;
        if (actor && isSignedBy(actor->key, account(), bytes))
            MN_TRY(remember(*commit, hash, false));
    }
    return {};
}

Result<bool> DeviceStep::isRemoval(const OpenedRow &row) const
{
    if (!row.state)
        return false;
    MN_TRY(const auto record, m_transaction->record(row.row.record));
    return record && !isDeleted(*record) && (row.state->isPurged() || isDeleted(join(*record, *row.state)));
}

Result<bool> DeviceStep::mayRemove(qint64 count)
{
    if (count == 0)
        return true;
    MN_TRY(const qint64 memories, m_transaction->memories());
    const qint64 most = std::max(m_policy.fewRemovals, memories / m_policy.removalShare);
    // `brake_total`: since the last answer, not page by page.
    if ((on(Rule::brake_total) ? state.removed + count : count) > most) {
        state.braked = count;
        return false;
    }
    state.removed += count;
    return true;
}

} // namespace mn::sync
