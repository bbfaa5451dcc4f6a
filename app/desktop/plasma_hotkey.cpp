#include "app/desktop/plasma_hotkey.h"
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QKeySequence>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.kde.kglobalaccel"_s;
const QString kPath = u"/kglobalaccel"_s;
const QString kKeys = u"org.kde.KGlobalAccel"_s;
const QString kComponents = u"org.kde.kglobalaccel.Component"_s;
const QString kComponent = u"mnemosyne"_s;
const QString kAction = u"capture"_s;
const QString kAnybody; // to name a sender makes Qt wait for the bus; who opens the small window wins nothing
constexpr int kWanted = int(Qt::CTRL) | int(Qt::ALT) | int(Qt::Key_Space);
constexpr uint kIsPresent = 2; // the program runs, and the key is to be heard
constexpr uint kIsDefault = 8;

QStringList actionId()
{
    return {kComponent, kAction, u"Mnemosyne"_s, PlasmaHotkey::tr("Write a memory down")};
}

QDBusMessage call(const QString &member, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kKeys, member);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

QDBusMessage setKey(uint flags)
{
    return call(u"setShortcut"_s, {actionId(), QVariant::fromValue(QList<int>{kWanted}), flags});
}

} // namespace

PlasmaHotkey::PlasmaHotkey(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    qDBusRegisterMetaType<QList<int>>();
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(this, &PlasmaHotkey::absent, Qt::QueuedConnection);
        return;
    }
    auto *begun = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"doRegister"_s, {actionId()})), this);
    connect(begun, &QDBusPendingCallWatcher::finished, this, [this, begun] {
        begun->deleteLater();
        if (begun->isError())
            return Q_EMIT absent();
        m_isRegistered = true;
        bind();
    });
}

PlasmaHotkey::~PlasmaHotkey()
{
    if (m_isRegistered)
        m_bus.send(call(u"setInactive"_s, {actionId()}));
}

void PlasmaHotkey::bind()
{
    m_bus.connect(kAnybody, kPath, kKeys, u"yourShortcutGotChanged"_s, this, SLOT(onChanged(QStringList, QList<int>)));
    m_bus.connect(kAnybody, {}, kComponents, u"globalShortcutPressed"_s, this,
                  SLOT(onPressed(QString, QString, qlonglong)));
    m_bus.send(setKey(kIsDefault));
    auto *begun = new QDBusPendingCallWatcher(m_bus.asyncCall(setKey(kIsPresent)), this);
    connect(begun, &QDBusPendingCallWatcher::finished, this, [this, begun] {
        begun->deleteLater();
        const QDBusPendingReply<QList<int>> keys = *begun;
        if (keys.isError())
            return Q_EMIT absent();
        settle(keys.value());
    });
}

void PlasmaHotkey::settle(const QList<int> &keys)
{
    const int key = keys.value(0);
    if (key == 0)
        return Q_EMIT heldByAnother();
    Q_EMIT granted(QKeySequence(key).toString(QKeySequence::NativeText).replace(u'+', u' '));
}

void PlasmaHotkey::onChanged(const QStringList &action, const QList<int> &keys)
{
    if (action.value(0) == kComponent && action.value(1) == kAction)
        settle(keys);
}

void PlasmaHotkey::onPressed(const QString &component, const QString &action, qlonglong)
{
    if (component == kComponent && action == kAction)
        Q_EMIT pressed();
}

} // namespace mn::app
