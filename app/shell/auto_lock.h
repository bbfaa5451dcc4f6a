#pragma once
#include "app/unlock/unlock_model.h"
#include "core/base/platform/boot_clock.h"
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace mn::app {

class SessionWatch;

// Locks when nobody is there: after a time without a key or a touch (the setting lock.after), and with the screen and
// before sleep (lock.with-screen). Idle and locked, it wakes for nothing; while the vault is open once a span at most.
class AutoLock final : public QObject {
    Q_OBJECT
public:
    // For tests that move the time: their own, and then wake().
    using Now = std::function<BootClock::time_point()>;

    AutoLock(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, SessionWatch &watch, Now now = &BootClock::now,
             QObject *parent = nullptr);

    // The settings were changed in this window. (They are read at each opening.)
    Q_INVOKABLE void readSettings();
    // Somebody is there. As an event filter of the application, this sees it by itself.
    void touch() { m_lastTouch = m_now(); }
    // Looks whether the time is over.
    void wake();

    std::optional<std::chrono::seconds> idleTime() const { return m_idleTime; }
    bool locksWithScreen() const { return m_locksWithScreen; }

Q_SIGNALS:
    void settingsRead();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void lockWith(UnlockModel::LockReason reason);

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    UnlockModel &m_unlock;
    Now m_now;
    BootClock::time_point m_lastTouch;
    QTimer m_timer;
    std::optional<std::chrono::seconds> m_idleTime = std::chrono::minutes(15); // until it is read
    bool m_locksWithScreen = true;
};

} // namespace mn::app
