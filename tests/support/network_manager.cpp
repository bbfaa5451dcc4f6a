// Stands on the system's bus as NetworkManager does, as far as Qt reads of it. How the network is comes on standard
// input, a line of JSON each: {"device": 1, "metered": false} is another one from then on (device: NMDeviceType),
// {"metered": true} what is so of the same one, {} none. Each line is answered by one, once it has been told.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QThread>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString kManager = u"/org/freedesktop/NetworkManager"_s;
constexpr uint kDisconnected = 20; // NMState
constexpr uint kConnected = 70;
constexpr uint kFull = 4; // NMConnectivityState
constexpr uint kUnknown = 0;
constexpr uint kYes = 1; // NMMetered
constexpr uint kNo = 2;

uint meteredOf(const QJsonObject &line)
{
    return line[u"metered"].toBool() ? kYes : kNo;
}

} // namespace

class Device : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager.Device")
    Q_PROPERTY(uint DeviceType MEMBER type)
    Q_PROPERTY(uint Metered MEMBER metered)
public:
    uint type = 0;
    uint metered = kUnknown;
};

class Connection : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager.Connection.Active")
    Q_PROPERTY(QList<QDBusObjectPath> Devices MEMBER devices)
public:
    QList<QDBusObjectPath> devices;
};

class Manager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER m_state)
    Q_PROPERTY(uint Connectivity MEMBER m_connectivity)
    Q_PROPERTY(uint Metered MEMBER m_metered)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection MEMBER m_primary)

public:
    explicit Manager(QDBusConnection bus) : m_bus(std::move(bus)) {}
    bool begin()
    {
        return m_bus.registerObject(kManager, this, QDBusConnection::ExportAllProperties) &&
               m_bus.registerService(u"org.freedesktop.NetworkManager"_s);
    }
    void take(const QJsonObject &line)
    {
        const bool isOther = line.contains(u"device"_s);
        if (isOther)
            connectBy(line);
        else if (!line.isEmpty())
            m_device->metered = m_metered = meteredOf(line);
        else
            disconnect();
        QVariantMap changed{{u"Metered"_s, m_metered}};
        if (isOther || line.isEmpty())
            changed.insert({{u"State"_s, m_state},
                            {u"Connectivity"_s, m_connectivity},
                            {u"PrimaryConnection"_s, QVariant::fromValue(m_primary)}});
        QDBusMessage signal =
            QDBusMessage::createSignal(kManager, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal.setArguments({u"org.freedesktop.NetworkManager"_s, changed, QStringList()});
        m_bus.send(signal);
    }

private:
    void connectBy(const QJsonObject &line)
    {
        ++m_count;
        m_device = std::make_unique<Device>();
        m_device->type = uint(line[u"device"].toInt());
        m_device->metered = m_metered = meteredOf(line);
        const QDBusObjectPath device(kManager + u"/Devices/%1"_s.arg(m_count));
        m_connection = std::make_unique<Connection>();
        m_connection->devices = {device};
        m_primary = QDBusObjectPath(kManager + u"/ActiveConnection/%1"_s.arg(m_count));
        m_bus.registerObject(device.path(), m_device.get(), QDBusConnection::ExportAllProperties);
        m_bus.registerObject(m_primary.path(), m_connection.get(), QDBusConnection::ExportAllProperties);
        m_state = kConnected;
        m_connectivity = kFull;
    }
    void disconnect()
    {
        m_state = kDisconnected;
        m_connectivity = m_metered = kUnknown;
        m_primary = QDBusObjectPath(u"/"_s);
    }

    QDBusConnection m_bus;
    int m_count = 0;
    uint m_state = kDisconnected;
    uint m_connectivity = kUnknown;
    uint m_metered = kUnknown;
    QDBusObjectPath m_primary{u"/"_s};
    std::unique_ptr<Device> m_device;
    std::unique_ptr<Connection> m_connection;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    Manager manager(QDBusConnection::systemBus());
    if (!manager.begin())
        return 1;
    QTextStream out(stdout);
    out << "ready" << Qt::endl;
    // Lines come by a thread of their own, for whoever asks over the bus is answered meanwhile.
    const auto reader = std::unique_ptr<QThread>(QThread::create([&] {
        QTextStream in(stdin);
        for (QString line; in.readLineInto(&line);)
            QMetaObject::invokeMethod(
                &manager,
                [&, line] {
                    manager.take(QJsonDocument::fromJson(line.toUtf8()).object());
                    out << "told" << Qt::endl;
                },
                Qt::QueuedConnection);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }));
    reader->start();
    const int code = QCoreApplication::exec();
    reader->wait();
    return code;
}

#include "network_manager.moc"
