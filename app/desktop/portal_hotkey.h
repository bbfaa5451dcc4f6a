#pragma once
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace mn::app {

// The same by the desktop's leave, where no program may listen to the keyboard of others: the portal asks its person
// once, and they choose the key. Nothing here waits for the bus. Source: org.freedesktop.portal.GlobalShortcuts 1.
class PortalHotkey final : public QObject {
    Q_OBJECT
public:
    // `bus`: the session's.
    explicit PortalHotkey(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    // `key`: as the desktop writes it; may be empty.
    void granted(const QString &key);
    void refused(); // by its person
    void absent();  // this desktop has no such portal
    void pressed();

private Q_SLOTS:
    void onSession(uint response, const QVariantMap &results);
    void onBound(uint response, const QVariantMap &results);
    void onActivated(const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);

private:
    void ask(const QString &member, const QVariantList &arguments, const QString &token, const char *answer);

    QDBusConnection m_bus;
    QString m_session;
};

} // namespace mn::app
