#include "app/desktop/notifier.h"
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QStringList>
#include <QVariantMap>

namespace mn::app {

using namespace Qt::StringLiterals;

void Notifier::say(const QString &sentence)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"mnemosyne"_s},
                            {u"transient"_s, true}, // not kept in a list that others read
                            {u"x-kde-display-appname"_s, u"Mnemosyne"_s}};
    constexpr uint kNew = 0;
    constexpr int kAsUsual = -1;
    call.setArguments({u"Mnemosyne"_s, kNew, u"mnemosyne"_s, u"Mnemosyne"_s, sentence.toHtmlEscaped(), QStringList(),
                       hints, kAsUsual});
    m_bus.asyncCall(call);
}

} // namespace mn::app
