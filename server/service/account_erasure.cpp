#include "server/service/account_service.h"
#include "server/service/refusing.h"

namespace mn::server {

using namespace sync;

// Asked again, by whomever, it does not take longer.
Answer<Erasure> AccountService::askErasure(const AccountId &account, ActorId actor)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    if (const auto already = eraseAtOf(open.account))
        return Erasure{*already};
    open.account.eraseAt = now() + qint64(kErasedAfter);
    MN_TRY(answered(open.transaction->setAccount(open.account)));
    MN_TRY(note(open, account, {.kind = AuditKind::ErasureAsked, .actor = actor}));
    MN_TRY(answered(open.transaction->commit()));
    return Erasure{quint64(open.account.eraseAt)};
}

Answer<void> AccountService::cancelErasure(const AccountId &account, ActorId actor)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    if (open.account.eraseAt == 0)
        return {};
    open.account.eraseAt = 0;
    MN_TRY(answered(open.transaction->setAccount(open.account)));
    MN_TRY(note(open, account, {.kind = AuditKind::ErasureCancelled, .actor = actor}));
    return answered(open.transaction->commit());
}

Answer<QList<AccountId>> AccountService::eraseDue()
{
    QList<AccountId> erased;
    for (qsizetype before = -1; before != erased.size();) {
        before = erased.size();
        MN_TRY(const auto due, answered(m_store.due(now())));
        for (const AccountId &account : due) {
            MN_TRY(const bool isGone, eraseIfDue(account));
            if (isGone)
                erased.append(account);
        }
    }
    return erased;
}

Answer<bool> AccountService::eraseIfDue(const AccountId &account)
{
    {
        auto transaction = m_store.begin(account, Access::Write);
        if (!transaction && transaction.error().code == Errc::NotFound)
            return false; // another server was here first
        if (!transaction)
            return std::unexpected(refusalOf(transaction.error()));
        MN_TRY(const StoredAccount now, answered((*transaction)->account()));
        if (!isDue(now, m_clock.now()))
            return false; // another server, whose clock is behind, let somebody take it back
        MN_TRY(const auto consent, answered((*transaction)->vectorConsent()));
        if (consent)
            MN_TRY(answered((*transaction)->oweVectors(m_clock.now())));
        MN_TRY(answered((*transaction)->erase()));
        MN_TRY(answered((*transaction)->commit()));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_known.remove(account);
    }
    // Behind it: bytes that nothing names are garbage, names of bytes that are gone would not be.
    if (m_vectors.store)
        (void)m_vectors.store->erase(account); // else eraseOwedVectors() does
    if (m_blobs)
        MN_TRY(answered(m_blobs->erase(account)));
    return true;
}

} // namespace mn::server
