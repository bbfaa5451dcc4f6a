#include "sync/client/large_transfers.h"
#include "core/network/http_client.h"
#include "core/network/network_state.h"
#include "core/session/settings.h"
#include "sync/client/rest_calls.h"

namespace mn::sync {

LargeTransfers::LargeTransfers(Vault &vault, const ServerAddress &server)
    : m_vault(vault), m_isNear(isThisMachine(server.url))
{
}

Result<bool> LargeTransfers::mayGo() const
{
    if (!m_network || m_isNear || !m_network->look().isMetered)
        return true;
    MN_TRY(const QString also, readSetting(m_vault, setting::kMeteredAttachments));
    return also == QLatin1StringView("yes");
}

} // namespace mn::sync
