#include "server/service/account_service.h"
#include "server/service/refusing.h"
#include <QSet>
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

// Within this time of an end whatever was under way has come to its own: it is erased once more then.
constexpr qint64 kSettledAfter = 120'000; // ms

std::optional<std::vector<float>> floatsOf(QByteArrayView numbers, int size)
{
    const bool isVector = numbers.size() == size && std::ranges::any_of(numbers, [](char one) { return one != 0; });
    if (!isVector)
        return {};
    const auto *first = reinterpret_cast<const qint8 *>(numbers.data());
    return std::vector<float>(first, first + size);
}

// More than that would have to be asked of it in vain.
bool isPlain(const QList<RecordId> &records)
{
    return QSet<RecordId>(records.begin(), records.end()).size() == records.size();
}

Answer<void> forModel(const StoredConsent &consent, const VectorModel &model)
{
    return consent.model == model ? Answer<void>() : refuse(ProblemCode::OtherModel);
}

} // namespace

// With the consent of an account that stays for longer than anything under way.
Answer<StoredConsent> AccountService::consentOf(Open &open)
{
    if (!m_vectors.store)
        return refuse(ProblemCode::NoVectors);
    MN_TRY(const auto consent, answered(open.transaction->vectorConsent()));
    const bool ends = open.account.eraseAt > 0 && open.account.eraseAt <= now() + kSettledAfter;
    if (!consent || ends)
        return refuse(ProblemCode::NoConsent);
    return *consent;
}

Answer<VectorsState> AccountService::vectors(const AccountId &account, ActorId actor)
{
    if (!m_vectors.store)
        return refuse(ProblemCode::NoVectors);
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    MN_TRY(const auto consent, answered(open.transaction->vectorConsent()));
    open.transaction.reset();
    VectorsState state{.size = quint64(m_vectors.store->sizes().semantic), .most = quint64(m_vectors.most)};
    if (!consent)
        return state;
    state.allowedAt = quint64(consent->at);
    state.by = consent->by;
    state.model = consent->model;
    MN_TRY(const qint64 count, answered(m_vectors.store->count(account)));
    state.count = quint64(count);
    return state;
}

// Before it is given nothing of an earlier one is left.
Answer<void> AccountService::allowVectors(const AccountId &account, ActorId actor, const VectorModel &model)
{
    if (!m_vectors.store)
        return refuse(ProblemCode::NoVectors);
    {
        MN_TRY(Open open, openFor(account, actor, Access::Read));
        MN_TRY(const auto consent, answered(open.transaction->vectorConsent()));
        if (consent && consent->model == model)
            return {};
    }
    MN_TRY(answered(m_vectors.store->erase(account)));
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    MN_TRY(answered(open.transaction->setVectorConsent(StoredConsent{.at = now(), .by = actor, .model = model})));
    MN_TRY(answered(open.transaction->oweVectors({})));
    MN_TRY(note(open, account, {.kind = AuditKind::VectorsAllowed, .actor = actor}));
    return answered(open.transaction->commit());
}

// Also where no vectors are kept any more: what was said once can be taken back.
Answer<VectorsWithdrawn> AccountService::withdrawVectors(const AccountId &account, ActorId actor)
{
    {
        MN_TRY(Open open, openFor(account, actor, Access::Write));
        MN_TRY(const auto consent, answered(open.transaction->vectorConsent()));
        if (!consent && !m_vectors.store)
            return refuse(ProblemCode::NoVectors);
        if (consent) {
            MN_TRY(answered(open.transaction->setVectorConsent({})));
            MN_TRY(answered(open.transaction->oweVectors(now())));
            MN_TRY(note(open, account, {.kind = AuditKind::VectorsWithdrawn, .actor = actor}));
            MN_TRY(answered(open.transaction->commit()));
        }
    }
    return VectorsWithdrawn{m_vectors.store && m_vectors.store->erase(account)};
}

Answer<void> AccountService::putVectors(const AccountId &account, ActorId actor, const VectorsPut &put)
{
    QList<RecordId> records;
    for (const VectorItem &item : put.items)
        records.append(item.record);
    QList<VectorStore::Point> points;
    {
        MN_TRY(Open open, openFor(account, actor, Access::Read));
        MN_TRY(const StoredConsent consent, consentOf(open));
        MN_TRY(forModel(consent, put.model));
        if (records.size() > kMaxVectors)
            return refuse(ProblemCode::TooLarge);
        if (!isPlain(records))
            return refuse(ProblemCode::Malformed);
        MN_TRY(const auto rows, answered(open.transaction->rows(records)));
        for (const VectorItem &item : put.items) {
            auto vector = floatsOf(item.vector, m_vectors.store->sizes().semantic);
            if (!vector)
                return refuse(ProblemCode::Malformed);
            const auto row = rows.constFind(item.record);
            if (row != rows.cend() && row->kind == RecordKind::Live)
                points.append({.record = item.record, .semantic = *std::move(vector)});
        }
    }
    // Some of them may be there already: at its limit an account has a few less than that.
    MN_TRY(const qint64 count, answered(m_vectors.store->count(account)));
    if (count + points.size() > m_vectors.most)
        return refuse(ProblemCode::OverQuota);
    return answeredWithRoom(m_vectors.store->put(account, points));
}

Answer<void> AccountService::removeVectors(const AccountId &account, ActorId actor, const QList<RecordId> &records)
{
    {
        MN_TRY(Open open, openFor(account, actor, Access::Read));
        MN_TRY(consentOf(open));
    }
    if (records.size() > kMaxVectors)
        return refuse(ProblemCode::TooLarge);
    if (!isPlain(records))
        return refuse(ProblemCode::Malformed);
    return answered(m_vectors.store->remove(account, records));
}

Answer<VectorHits> AccountService::searchVectors(const AccountId &account, ActorId actor, const VectorsSearch &search)
{
    {
        MN_TRY(Open open, openFor(account, actor, Access::Read));
        MN_TRY(const StoredConsent consent, consentOf(open));
        MN_TRY(forModel(consent, search.model));
    }
    auto vector = floatsOf(search.vector, m_vectors.store->sizes().semantic);
    if (!vector || search.limit == 0)
        return refuse(ProblemCode::Malformed);
    MN_TRY(const auto nearest,
           answered(m_vectors.store->nearest(
               account, {.vector = *std::move(vector), .limit = int(std::min(search.limit, kMaxVectorHits))})));
    VectorHits found;
    for (const VectorStore::Hit &hit : nearest) {
        const double half = (std::clamp(double(hit.cosine), -1.0, 1.0) + 1) / 2;
        found.hits.append({hit.record, quint64(qRound64(half * double(kSameDirection)))});
    }
    return found;
}

// Written down with the push, and done behind it.
Answer<AccountService::Purged> AccountService::oweVectorsOf(Open &open, const Commit &commit)
{
    Purged purged;
    for (const CommitEntry &entry : commit.entries)
        if (entry.kind == RecordKind::Purge)
            purged.records.append(entry.record);
    if (purged.records.isEmpty())
        return purged;
    MN_TRY(const auto consent, answered(open.transaction->vectorConsent()));
    if (!consent)
        return Purged();
    MN_TRY(const auto since, answered(open.transaction->owesVectors()));
    if (!since) {
        purged.owedSince = now();
        MN_TRY(answered(open.transaction->oweVectors(purged.owedSince)));
    }
    return purged;
}

// Where that cannot be done, all of the account go later: devices put again what is to be there.
void AccountService::forgetVectors(const AccountId &account, const Purged &purged)
{
    for (qsizetype from = 0; from < purged.records.size(); from += VectorStore::kMostPoints)
        if (!m_vectors.store || !m_vectors.store->remove(account, purged.records.mid(from, VectorStore::kMostPoints)))
            return;
    if (purged.owedSince)
        (void)m_store.settleVectors({account, *purged.owedSince});
}

Answer<void> AccountService::eraseOwedVectors()
{
    if (!m_vectors.store)
        return {};
    MN_TRY(const auto all, answered(m_store.owedVectors()));
    for (const OwedVectors &owed : all) {
        MN_TRY(answered(m_vectors.store->erase(owed.account)));
        if (owed.since <= now() - kSettledAfter)
            MN_TRY(answered(m_store.settleVectors(owed)));
    }
    return {};
}

} // namespace mn::server
