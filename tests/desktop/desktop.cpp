#include "tests/desktop/desktop.h"
#include "tests/desktop/until.h"
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

const QString kConnection = u"mnemosyne-tests"_s;

// No folders of services: nothing is started because somebody asked for it.
constexpr auto kBusConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

// org.a11y.Bus, which programs ask for the address of the accessible bus: it is this one.
class AccessibilityService final : public QDBusVirtualObject {
public:
    explicit AccessibilityService(QString address) : m_address(std::move(address)) {}

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        return message.member() == u"GetAddress" && bus.send(message.createReply(QVariant(m_address)));
    }

private:
    QString m_address;
};

} // namespace

Desktop::Desktop()
{
    const QString configuration = m_folder.filePath(u"bus.conf"_s);
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QString::fromLatin1(kBusConfiguration).arg(m_folder.path()).toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(configuration));
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_bus = std::make_unique<Running>(
        QStringLiteral(MN_DBUS_DAEMON),
        QStringList{u"--config-file="_s + configuration, u"--nofork"_s, u"--print-address=1"_s}, environment);
    m_address = m_bus->firstLine();
    addTo(environment);
    environment.insert(u"AT_SPI_BUS_ADDRESS"_s, QString::fromLatin1(m_address));
    m_registry = std::make_unique<Running>(QStringLiteral(MN_ATSPI_REGISTRY), QStringList{}, environment);

    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(m_address), kConnection);
    if (!bus.isConnected())
        qFatal("the message bus does not answer");
    m_service = std::make_unique<AccessibilityService>(QString::fromLatin1(m_address));
    if (!bus.registerVirtualObject(u"/org/a11y/bus"_s, m_service.get()) || !bus.registerService(u"org.a11y.Bus"_s))
        qFatal("the accessible bus cannot be offered");
    if (!until([&bus] { return bus.interface()->isServiceRegistered(u"org.a11y.atspi.Registry"_s).value(); }))
        qFatal("the registry of accessible programs does not come: %s",
               m_registry->process().readAllStandardError().constData());
    m_tree = std::make_unique<AccessibleTree>(bus);
}

Desktop::~Desktop()
{
    m_tree.reset();
    QDBusConnection::disconnectFromBus(kConnection);
}

void Desktop::addTo(QProcessEnvironment &environment) const
{
    environment.insert(u"DISPLAY"_s, m_display.name());
    for (const auto &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DBUS_SYSTEM_BUS_ADDRESS"_s})
        environment.insert(name, QString::fromLatin1(m_address));
    // By its own variable Qt 6.4 connects to the accessible bus before anything of it listens to that.
    environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"XDG_SESSION_ID"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"QT_XCB_GL_INTEGRATION"_s, u"none"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
}

} // namespace mn::test
