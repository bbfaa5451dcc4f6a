#pragma once
#include "core/session/key_thread.h"
#include <QObject>

namespace mn::app {

// Holds the one vault that the window has open, from whichever model opened it until it is locked. Thread that draws.
class VaultKeeper final : public QObject {
    Q_OBJECT
public:
    explicit VaultKeeper(KeyThread &keys, QObject *parent = nullptr) : QObject(parent), m_keys(keys) {}
    // Locks; does not wait for it.
    ~VaultKeeper() override;

    // Null while it is locked; never between aboutToLock() and the next opened().
    Vault *vault() const { return m_opened.vault.get(); }
    const OpenVault &opened() const { return m_opened; }

    void take(OpenVault vaultWithKey) { take(std::move(vaultWithKey), m_locks); }
    // `since`: locks() when it began to be made or brought back. Where lock() was called after that it is locked at
    // once: nobody may be there any more.
    void take(OpenVault vaultWithKey, quint64 since);
    quint64 locks() const { return m_locks; } // how often lock() was called
    // Returns at once. What the vault had begun to save is saved before it closes; whoever asks for it next waits.
    void lock();

    // As lock(), but whoever asks gets the vault, closes it, and gives back what is open then: until that nobody opens
    // another, and lock() asks for it back (lockWanted()) and waits. Without a vault: none could be opened again, or it
    // is closed and wiped already.
    OpenVault lend();
    void giveBack(OpenVault vaultWithKey);
    bool isLent() const { return m_isLent; }

Q_SIGNALS:
    void openedNow();
    // Whoever uses the vault saves what is unsaved and lets go of it, in this very call.
    void aboutToLock();
    // Whoever has it lent makes an end, and gives back what there is: until then its keys are not wiped.
    void lockWanted();
    // The vault is closed and its keys are wiped.
    void locked();

private:
    void close();

    KeyThread &m_keys;
    OpenVault m_opened;
    quint64 m_locks = 0;
    bool m_isLent = false;
    bool m_locksThen = false; // once it is given back
};

} // namespace mn::app
