#include "server/postgres/postgres_account.h"

namespace mn::server {

using namespace sync;

Result<std::optional<StoredConsent>> PostgresAccount::vectorConsent()
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT at, actor, model FROM core.vector_consents WHERE user_id = $1::uuid", {m_user}));
    if (rows.size() == 0)
        return std::optional<StoredConsent>();
    StoredConsent consent{.at = rows.integer(0, 0)};
    MN_TRY(consent.by, rows.id<ActorTag>(0, 1));
    MN_TRY(consent.model, rows.octets<VectorModel>(0, 2));
    return std::optional(consent);
}

Result<void> PostgresAccount::setVectorConsent(const std::optional<StoredConsent> &consent)
{
    MN_TRY(m_transaction.run("DELETE FROM core.vector_consents WHERE user_id = $1::uuid", {m_user}));
    if (consent)
        MN_TRY(m_transaction.run("INSERT INTO core.vector_consents (user_id, at, actor, model) "
                                 "VALUES ($1::uuid, $2::bigint, $3::uuid, $4::bytea)",
                                 {m_user, consent->at, consent->by, consent->model}));
    return {};
}

Result<std::optional<qint64>> PostgresAccount::owesVectors()
{
    MN_TRY(const PostgresRows rows,
           m_transaction.run("SELECT since FROM core.vectors_owed WHERE owner = $1::uuid", {m_user}));
    return rows.size() == 0 ? std::nullopt : std::optional(rows.integer(0, 0));
}

Result<void> PostgresAccount::oweVectors(std::optional<qint64> since)
{
    MN_TRY(m_transaction.run("DELETE FROM core.vectors_owed WHERE owner = $1::uuid", {m_user}));
    if (since)
        MN_TRY(m_transaction.run("INSERT INTO core.vectors_owed (owner, account, since) "
                                 "VALUES ($1::uuid, $2::bytea, $3::bigint)",
                                 {m_user, m_id, *since}));
    return {};
}

} // namespace mn::server
