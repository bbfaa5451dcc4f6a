#include "server/http/api_call.h"

namespace mn::server {

using namespace sync;

Api::Body Api::vectors(Call &call)
{
    MN_TRY(const auto state, m_accounts.vectors(call.account(), call.actor()));
    return toCbor(state);
}

Api::Body Api::allowVectors(Call &call)
{
    MN_TRY(const auto consent, call.sent<VectorsConsent>());
    MN_TRY(m_accounts.allowVectors(call.account(), call.actor(), consent.model));
    return QByteArray();
}

Api::Body Api::withdrawVectors(Call &call)
{
    MN_TRY(const auto withdrawn, m_accounts.withdrawVectors(call.account(), call.actor()));
    return toCbor(withdrawn);
}

Api::Body Api::putVectors(Call &call)
{
    MN_TRY(const auto put, call.sent<VectorsPut>());
    MN_TRY(m_accounts.putVectors(call.account(), call.actor(), put));
    return QByteArray();
}

Api::Body Api::removeVectors(Call &call)
{
    MN_TRY(const auto gone, call.sent<VectorsRemove>());
    MN_TRY(m_accounts.removeVectors(call.account(), call.actor(), gone.records));
    return QByteArray();
}

Api::Body Api::searchVectors(Call &call)
{
    MN_TRY(const auto search, call.sent<VectorsSearch>());
    MN_TRY(const auto hits, m_accounts.searchVectors(call.account(), call.actor(), search));
    return toCbor(hits);
}

} // namespace mn::server
