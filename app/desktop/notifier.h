#pragma once
#include <QDBusConnection>
#include <QString>

namespace mn::app {

// A sentence shown by the desktop, for when no window of ours is looked at. Other programs see it and some desktops
// keep it: so it says what happened and never what a memory holds. Where nobody shows such sentences, nothing happens.
// Source: Desktop Notifications Specification 1.2.
class Notifier {
public:
    // `bus`: the session's.
    explicit Notifier(QDBusConnection bus) : m_bus(std::move(bus)) {}

    // Returns at once.
    void say(const QString &sentence);

private:
    QDBusConnection m_bus;
};

} // namespace mn::app
