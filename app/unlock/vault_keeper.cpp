#include "app/unlock/vault_keeper.h"
#include "app/base/when_done.h"

namespace mn::app {

VaultKeeper::~VaultKeeper()
{
    if (m_opened.vault)
        m_keys.close(std::exchange(m_opened, {}));
}

void VaultKeeper::take(OpenVault vaultWithKey)
{
    lock(); // there is but one
    m_opened = std::move(vaultWithKey);
    Q_EMIT openedNow();
}

void VaultKeeper::lock()
{
    if (!m_opened.vault)
        return;
    Q_EMIT aboutToLock();
    whenDone(this, m_keys.close(std::exchange(m_opened, {})), [this](const Result<void> &) { Q_EMIT locked(); });
}

} // namespace mn::app
