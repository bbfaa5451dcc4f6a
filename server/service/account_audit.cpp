#include "server/service/account_service.h"
#include "server/service/refusing.h"
#include "sync/protocol/limits.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

constexpr qint64 kSignInEvery = 86'400'000; // ms: that one device signs in all day says no more than that it did
constexpr quint64 kLookBack = 64;           // entries

} // namespace

// Behind the newest, in the transaction of what it is about.
Answer<void> AccountService::note(Open &open, const AccountId &account, AuditEntry entry)
{
    MN_TRY(const auto newest, answered(open.transaction->newestAudit()));
    if (newest) {
        entry.n = newest->n + 1;
        entry.prev = auditHash(account, *newest);
    }
    entry.at = quint64(std::max<qint64>(0, now()));
    return answered(open.transaction->appendAudit(entry));
}

Answer<void> AccountService::noteEvent(Open &open, const AccountId &account, const ControlEvent &event)
{
    if (event.add)
        return note(open, account, {.kind = AuditKind::DeviceAdded, .actor = event.signer, .about = event.add->actor});
    if (event.recover)
        return note(open, account, {.kind = AuditKind::Recovered});
    if (event.revoke)
        for (const Cut &cut : event.revoke->cuts)
            MN_TRY(note(open, account, {.kind = AuditKind::DeviceCut, .actor = event.signer, .about = cut.actor}));
    return {};
}

Answer<void> AccountService::noteSignIn(const AccountId &account, const std::optional<ActorId> &actor)
{
    const auto isNoted = [&](Open &there) -> Answer<bool> {
        MN_TRY(const auto newest, answered(there.transaction->newestAudit()));
        const quint64 length = newest ? newest->n + 1 : 0;
        MN_TRY(const auto last,
               answered(there.transaction->audit(length - std::min(length, kLookBack), int(kLookBack))));
        return std::ranges::any_of(last, [&](const AuditEntry &entry) {
            return entry.kind == AuditKind::SignedIn && entry.actor == actor && qint64(entry.at) > now() - kSignInEvery;
        });
    };
    {
        MN_TRY(Open looking, open(account, Access::Read));
        MN_TRY(const bool isThere, isNoted(looking));
        if (isThere)
            return {};
    }
    MN_TRY(Open open, this->open(account, Access::Write));
    MN_TRY(const bool isThere, isNoted(open));
    if (isThere)
        return {};
    MN_TRY(note(open, account, {.kind = AuditKind::SignedIn, .actor = actor}));
    return answered(open.transaction->commit());
}

Answer<AuditReply> AccountService::audit(const AccountId &account, ActorId actor, quint64 from, int limit)
{
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    const int most = std::clamp(limit, 1, int(kMaxPageRows));
    AuditReply reply;
    MN_TRY(reply.entries, answered(open.transaction->audit(from, most + 1)));
    reply.hasMore = reply.entries.size() > most;
    if (reply.hasMore)
        reply.entries.removeLast();
    return reply;
}

} // namespace mn::server
