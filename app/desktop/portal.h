#pragma once
#include <QDBusConnection>
#include <QString>

// How the desktop's portal is asked. Source: org.freedesktop.portal.Request 1.
namespace mn::app::portal {

inline const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
inline const QString kRequest = QStringLiteral("org.freedesktop.portal.Request");
// To name a sender makes Qt wait for the bus. Nothing that follows on an answer may be worth to be forged.
inline const QString kAnybody;

// Where the answer to a request with this token will come from.
inline QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    return kPath + QStringLiteral("/request/") + sender + u'/' + token;
}

} // namespace mn::app::portal
