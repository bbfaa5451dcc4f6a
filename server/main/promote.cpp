#include "server/main/promote.h"
#include "sync/protocol/control_log.h"
#include <algorithm>

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

namespace {

constexpr int kPage = 500;

// Page by page; `take` may end it with an error.
template <class Take> Result<void> eachEntry(AccountTransaction &account, const Take &take)
{
    for (RecordId after;;) {
        MN_TRY(const auto page, account.manifest(after, kPage));
        for (const ManifestEntry &entry : page)
            MN_TRY(take(entry));
        if (page.size() < kPage)
            return {};
        after = page.last().record;
    }
}

template <class Take> Result<void> eachCommit(AccountTransaction &account, const Take &take)
{
    for (quint64 after = 0;;) {
        MN_TRY(const auto page, account.commitsAfter(after, kPage));
        for (const StoredCommit &commit : page)
            MN_TRY(take(commit));
        if (page.size() < kPage)
            return {};
        after = page.last().seq;
    }
}

Result<QList<StoredBlob>> allBlobs(AccountTransaction &account)
{
    QList<StoredBlob> all;
    for (BlobName after;;) {
        MN_TRY(const auto page, account.blobs(after, kPage));
        all += page;
        if (page.size() < kPage)
            return all;
        after = page.last().name;
    }
}

Result<QList<AuditEntry>> allAudit(AccountTransaction &account)
{
    return account.audit(0, std::numeric_limits<int>::max());
}

Result<void> copyDevices(AccountTransaction &from, AccountTransaction &to)
{
    MN_TRY(const auto log, from.control(0));
    MN_TRY(const ControlState control, ControlState::of(log));
    for (const auto &[id, actor] : control.actors()) {
        MN_TRY(const StoredDevice device, from.device(id));
        MN_TRY(to.setDevice(id, device));
    }
    return {};
}

Result<void> copy(AccountTransaction &from, AccountTransaction &to)
{
    MN_TRY(const StoredAccount account, from.account());
    MN_TRY(to.setAccount(account));
    MN_TRY(const auto subject, from.subject());
    if (subject)
        MN_TRY(to.setSubject(*subject));
    MN_TRY(const auto log, from.control(0));
    for (const SignedEvent &event : log)
        MN_TRY(to.appendControl(event));
    MN_TRY(const auto prekeys, from.prekeys());
    for (const Prekey &prekey : prekeys)
        MN_TRY(to.putPrekey(prekey));
    MN_TRY(const auto wraps, from.wraps());
    for (const Wrap &wrap : wraps)
        MN_TRY(to.putWrap(wrap));
    MN_TRY(copyDevices(from, to));
    MN_TRY(eachCommit(from, [&](const StoredCommit &commit) { return to.appendCommit(commit); }));
    MN_TRY(const auto heads, from.heads());
    for (const Head &head : heads)
        MN_TRY(to.putHead(head));
    MN_TRY(const auto audit, allAudit(from));
    for (const AuditEntry &entry : audit)
        MN_TRY(to.appendAudit(entry));
    MN_TRY(const auto blobs, allBlobs(from));
    for (const StoredBlob &blob : blobs)
        MN_TRY(to.putBlob(blob));
    MN_TRY(const auto consent, from.vectorConsent());
    MN_TRY(to.setVectorConsent(consent));
    return eachEntry(from, [&](const ManifestEntry &entry) -> Result<void> {
        MN_TRY(const auto row, from.row(entry.record));
        return row ? to.putRow(*row) : Result<void>();
    });
}

bool isSame(const StoredRow &a, const StoredRow &b)
{
    return a.seq == b.seq && a.row == b.row && a.envelope == b.envelope && a.kind == b.kind && a.actor == b.actor &&
           a.n == b.n;
}

// All there is but when devices were seen, which changes while nothing happens.
Result<bool> isSame(AccountTransaction &a, AccountTransaction &b)
{
    MN_TRY(const StoredAccount one, a.account());
    MN_TRY(const StoredAccount other, b.account());
    MN_TRY(const auto subject, a.subject());
    MN_TRY(const auto otherSubject, b.subject());
    MN_TRY(const auto heads, a.heads());
    MN_TRY(const auto otherHeads, b.heads());
    MN_TRY(const auto log, a.control(0));
    MN_TRY(const auto otherLog, b.control(0));
    MN_TRY(const auto prekeys, a.prekeys());
    MN_TRY(const auto otherPrekeys, b.prekeys());
    MN_TRY(const auto wraps, a.wraps());
    MN_TRY(const auto otherWraps, b.wraps());
    MN_TRY(const auto blobs, allBlobs(a));
    MN_TRY(const auto otherBlobs, allBlobs(b));
    MN_TRY(const auto audit, allAudit(a));
    MN_TRY(const auto otherAudit, allAudit(b));
    bool same = one.epoch == other.epoch && one.head == other.head && one.gcFloor == other.gcFloor &&
                one.recovery == other.recovery && one.used == other.used && one.eraseAt == other.eraseAt &&
                subject == otherSubject && heads == otherHeads && log == otherLog && prekeys == otherPrekeys &&
                wraps == otherWraps && blobs == otherBlobs && audit == otherAudit;
    qsizetype commits = 0;
    MN_TRY(eachCommit(a, [&](const StoredCommit &commit) -> Result<void> {
        MN_TRY(const auto there, b.commitOf(commit.actor, commit.n));
        same = same && there && there->hash == commit.hash && there->seq == commit.seq && there->at == commit.at &&
               there->commit == commit.commit && there->hasCheckpoint == commit.hasCheckpoint;
        ++commits;
        return {};
    }));
    MN_TRY(eachCommit(b, [&](const StoredCommit &) -> Result<void> {
        --commits;
        return {};
    }));
    qsizetype rows = 0;
    MN_TRY(eachEntry(a, [&](const ManifestEntry &entry) -> Result<void> {
        MN_TRY(const auto row, a.row(entry.record));
        MN_TRY(const auto there, b.row(entry.record));
        same = same && row && there && isSame(*row, *there);
        ++rows;
        return {};
    }));
    MN_TRY(eachEntry(b, [&](const ManifestEntry &) -> Result<void> {
        --rows;
        return {};
    }));
    return same && commits == 0 && rows == 0;
}

// Something happened there that `from` does not know.
Result<bool> hasGoneOn(AccountTransaction &from, AccountTransaction &there)
{
    MN_TRY(const StoredAccount here, from.account());
    MN_TRY(const StoredAccount account, there.account());
    MN_TRY(const auto log, from.control(0));
    MN_TRY(const auto thereLog, there.control(0));
    MN_TRY(const auto audit, allAudit(from));
    MN_TRY(const auto thereAudit, allAudit(there));
    MN_TRY(const auto heads, there.heads());
    bool goesOn = account.epoch != here.epoch || account.head > here.head || thereLog.size() > log.size() ||
                  log.first(thereLog.size()) != thereLog || thereAudit.size() > audit.size() ||
                  audit.first(thereAudit.size()) != thereAudit;
    for (const Head &head : heads) {
        MN_TRY(const auto known, from.head(head.actor));
        goesOn = goesOn || !known || head.n > known->n || (head.n == known->n && head != *known);
    }
    return goesOn;
}

} // namespace

Result<bool> Promotion::move(const AccountId &account)
{
    MN_TRY(const auto from, m_from.begin(account, Access::Read)); // as it is now, whoever writes to it meanwhile
    {
        const auto there = m_to.begin(account, Access::Write);
        if (!there && there.error().code != Errc::NotFound)
            return std::unexpected(there.error());
        if (there) {
            MN_TRY(const bool isThere, isSame(*from, **there));
            if (isThere) {
                MN_TRY(copyDevices(*from, **there));
                MN_TRY((*there)->commit());
                return false;
            }
            MN_TRY(const bool goesOn, hasGoneOn(*from, **there));
            if (goesOn)
                return fail(Errc::AlreadyExists,
                            u"account %1, which has gone on there"_s.arg(account.toHex().first(8)));
            MN_TRY((*there)->erase());
            MN_TRY((*there)->commit());
        }
    }
    {
        MN_TRY(const auto to, m_to.create(account));
        MN_TRY(copy(*from, *to));
        MN_TRY(to->commit());
    }
    MN_TRY(const auto copied, m_to.begin(account, Access::Read));
    MN_TRY(const bool isWhole, isSame(*from, *copied));
    if (!isWhole)
        return fail(Errc::Damaged, u"what was copied of account %1"_s.arg(account.toHex().first(8)));
    return true;
}

} // namespace mn::server
