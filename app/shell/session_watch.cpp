#include "app/shell/session_watch.h"
#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.login1"_s;
const QString kManagerPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;

// From whichever sender: to name one makes Qt wait for the bus, and who locks this window wins nothing.
const QString kAnybody;

} // namespace

SessionWatch::SessionWatch(QDBusConnection bus, const QString &session, QObject *parent)
    : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kAnybody, kManagerPath, kManager, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
    QDBusMessage ask = session.isEmpty()
                           ? QDBusMessage::createMethodCall(kService, kManagerPath, kManager, u"GetSessionByPID"_s)
                           : QDBusMessage::createMethodCall(kService, kManagerPath, kManager, u"GetSession"_s);
    ask.setArguments({session.isEmpty() ? QVariant(uint(QCoreApplication::applicationPid())) : QVariant(session)});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusObjectPath> path = *answer; path.isValid())
            follow(path.value().path());
    });
}

void SessionWatch::follow(const QString &sessionPath)
{
    m_bus.connect(kAnybody, sessionPath, kSession, u"Lock"_s, this, SLOT(onLock()));
    m_bus.connect(kAnybody, sessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap)));
}

void SessionWatch::onPrepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT aboutToSleep();
}

void SessionWatch::onLock()
{
    Q_EMIT screenLocked();
}

void SessionWatch::onPropertiesChanged(const QString &interface, const QVariantMap &changed)
{
    if (interface == kSession && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT screenLocked();
}

} // namespace mn::app
