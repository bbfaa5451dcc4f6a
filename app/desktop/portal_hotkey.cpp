#include "app/desktop/portal_hotkey.h"
#include "app/desktop/portal.h"
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace mn::app {

using namespace Qt::StringLiterals;
using portal::kAnybody; // who opens the small window wins nothing
using portal::kPath;
using portal::kRequest;
using portal::kService;
using portal::requestPath;

namespace {

const QString kShortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;
const QString kCapture = u"capture"_s;

// (sa{sv}): a shortcut and what is said of it.
struct Shortcut {
    QString id;
    QVariantMap about;
};

QDBusArgument &operator<<(QDBusArgument &out, const Shortcut &shortcut)
{
    out.beginStructure();
    out << shortcut.id << shortcut.about;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Shortcut &shortcut)
{
    in.beginStructure();
    in >> shortcut.id >> shortcut.about;
    in.endStructure();
    return in;
}

} // namespace

PortalHotkey::PortalHotkey(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    // connect() looks types up by name, and does not know this one until something has used it.
    qRegisterMetaType<QDBusObjectPath>();
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(this, &PortalHotkey::absent, Qt::QueuedConnection);
        return;
    }
    m_bus.connect(kAnybody, kPath, kShortcuts, u"Activated"_s, this,
                  SLOT(onActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    const QString token = u"mnemosyne_session"_s;
    ask(u"CreateSession"_s, {QVariantMap{{u"handle_token"_s, token}, {u"session_handle_token"_s, u"mnemosyne"_s}}},
        token, SLOT(onSession(uint, QVariantMap)));
}

void PortalHotkey::ask(const QString &member, const QVariantList &arguments, const QString &token, const char *answer)
{
    m_bus.connect(kAnybody, requestPath(m_bus, token), kRequest, u"Response"_s, this, answer);
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kShortcuts, member);
    call.setArguments(arguments);
    auto *begun = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(begun, &QDBusPendingCallWatcher::finished, this, [this, begun] {
        begun->deleteLater();
        if (begun->isError())
            Q_EMIT absent();
    });
}

void PortalHotkey::onSession(uint response, const QVariantMap &results)
{
    m_session = results.value(u"session_handle"_s).toString();
    if (response != 0 || !m_session.startsWith(u'/'))
        return Q_EMIT refused();
    const QList<Shortcut> wanted{
        {kCapture, {{u"description"_s, tr("Write a memory down")}, {u"preferred_trigger"_s, u"CTRL+ALT+space"_s}}}};
    const QString token = u"mnemosyne_bind"_s;
    ask(u"BindShortcuts"_s,
        {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(wanted), QString(),
         QVariantMap{{u"handle_token"_s, token}}},
        token, SLOT(onBound(uint, QVariantMap)));
}

void PortalHotkey::onBound(uint response, const QVariantMap &results)
{
    if (response != 0)
        return Q_EMIT refused();
    const auto bound = qdbus_cast<QList<Shortcut>>(results.value(u"shortcuts"_s));
    for (const Shortcut &shortcut : bound)
        if (shortcut.id == kCapture)
            return Q_EMIT granted(shortcut.about.value(u"trigger_description"_s).toString());
    Q_EMIT refused();
}

void PortalHotkey::onActivated(const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &)
{
    if (!m_session.isEmpty() && session.path() == m_session && id == kCapture)
        Q_EMIT pressed();
}

} // namespace mn::app
