#pragma once
#include <QDBusConnection>
#include <QObject>

class QDBusMessage;

namespace mn::app {

// Says when this login's screen is locked and when the machine is about to sleep, as logind tells it (org.freedesktop.
// login1: Manager.PrepareForSleep, Session.Lock, Session.LockedHint, which GNOME and KDE set). Without a bus, or
// without logind on it, it says nothing; that is ordinary. Nothing here waits for the bus. Thread that draws.
class SessionWatch final : public QObject {
    Q_OBJECT
public:
    // `bus`: the system's. `session`: XDG_SESSION_ID; empty: the session that this process is in.
    SessionWatch(QDBusConnection bus, const QString &session, QObject *parent = nullptr);

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);
    void onLock();
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed);

private:
    void follow(const QString &sessionPath);

    QDBusConnection m_bus;
};

} // namespace mn::app
