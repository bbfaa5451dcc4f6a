#pragma once
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

namespace mn::app::test {

// The tray of a panel: whoever registers is remembered.
class Tray final : public QDBusVirtualObject {
public:
    QStringList items;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (call.member() != QStringLiteral("RegisterStatusNotifierItem"))
            return false;
        items += call.arguments().value(0).toString();
        return bus.send(call.createReply());
    }
    // False: the bus would not have it.
    bool begin(QDBusConnection panel)
    {
        return panel.registerVirtualObject(QStringLiteral("/StatusNotifierWatcher"), this) &&
               panel.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
};

// Who shows the desktop's notifications.
class Notifications final : public QDBusVirtualObject {
public:
    QList<QVariantList> shown;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (call.member() != QStringLiteral("Notify") || call.signature() != QStringLiteral("susssasa{sv}i"))
            return false;
        shown += call.arguments();
        return bus.send(call.createReply(1U));
    }
    bool begin(QDBusConnection desktop)
    {
        return desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this) &&
               desktop.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
};

} // namespace mn::app::test
