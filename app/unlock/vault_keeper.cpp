#include "app/unlock/vault_keeper.h"
#include "app/base/when_done.h"

namespace mn::app {

VaultKeeper::~VaultKeeper()
{
    if (m_opened.vault)
        m_keys.close(std::exchange(m_opened, {}));
}

void VaultKeeper::take(OpenVault vaultWithKey, quint64 since)
{
    const bool locksThen = since != m_locks;
    lock(); // there is but one
    m_opened = std::move(vaultWithKey);
    Q_EMIT openedNow();
    if (locksThen)
        lock();
}

void VaultKeeper::lock()
{
    ++m_locks;
    m_locksThen = m_isLent;
    if (m_isLent)
        Q_EMIT lockWanted();
    else if (m_opened.vault)
        close();
}

OpenVault VaultKeeper::lend()
{
    m_isLent = true;
    Q_EMIT aboutToLock();
    return std::exchange(m_opened, {});
}

void VaultKeeper::giveBack(OpenVault vaultWithKey)
{
    m_isLent = false;
    m_opened = std::move(vaultWithKey);
    if (std::exchange(m_locksThen, false) || !m_opened.vault)
        close();
    else
        Q_EMIT openedNow();
}

void VaultKeeper::close()
{
    Q_EMIT aboutToLock();
    whenDone(this, m_keys.close(std::exchange(m_opened, {})), [this](const Result<void> &) { Q_EMIT locked(); });
}

} // namespace mn::app
