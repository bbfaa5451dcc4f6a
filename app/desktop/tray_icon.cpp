#include "app/desktop/tray_icon.h"
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <array>
#include <optional>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kWatcher = u"org.kde.StatusNotifierWatcher"_s;
const QString kItemPath = u"/StatusNotifierItem"_s;
const QString kItem = u"org.kde.StatusNotifierItem"_s;
const QString kMenuPath = u"/MenuBar"_s;
const QString kMenu = u"com.canonical.dbusmenu"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;

// (iiay): width, height, ARGB in network order.
struct Pixmap {
    int width = 0;
    int height = 0;
    QByteArray bytes;
};

QDBusArgument &operator<<(QDBusArgument &out, const Pixmap &pixmap)
{
    out.beginStructure();
    out << pixmap.width << pixmap.height << pixmap.bytes;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Pixmap &pixmap)
{
    in.beginStructure();
    in >> pixmap.width >> pixmap.height >> pixmap.bytes;
    in.endStructure();
    return in;
}

QList<Pixmap> pixmapsOf(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage argb = picture.convertToFormat(QImage::Format_ARGB32);
    Pixmap out{argb.width(), argb.height(), {}};
    out.bytes.reserve(argb.sizeInBytes());
    for (int y = 0; y < argb.height(); ++y)
        for (int x = 0; x < argb.width(); ++x) {
            const QRgb pixel = argb.pixel(x, y);
            for (const int part : {qAlpha(pixel), qRed(pixel), qGreen(pixel), qBlue(pixel)})
                out.bytes += char(part);
        }
    return {out};
}

// (ia{sv}av): an entry of a menu and those below it.
struct MenuNode {
    int id = 0;
    QVariantMap properties;
    QList<QDBusVariant> children;
};

QDBusArgument &operator<<(QDBusArgument &out, const MenuNode &node)
{
    out.beginStructure();
    out << node.id << node.properties << node.children;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuNode &node)
{
    in.beginStructure();
    in >> node.id >> node.properties >> node.children;
    in.endStructure();
    return in;
}

// (ia{sv})
struct MenuProperties {
    int id = 0;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &out, const MenuProperties &entry)
{
    out.beginStructure();
    out << entry.id << entry.properties;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuProperties &entry)
{
    in.beginStructure();
    in >> entry.id >> entry.properties;
    in.endStructure();
    return in;
}

// org.freedesktop.DBus.Properties over a map. Nothing: it was another call.
std::optional<QDBusMessage> answerProperties(const QDBusMessage &call, const QVariantMap &values)
{
    if (call.interface() != kProperties)
        return {};
    if (call.member() == u"GetAll"_s)
        return call.createReply(QVariant(values));
    const QVariant value = values.value(call.arguments().value(1).toString());
    if (call.member() != u"Get"_s || !value.isValid())
        return call.createErrorReply(QDBusError::UnknownProperty, u"no such property"_s);
    return call.createReply(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace

class TrayIcon::Item final : public QDBusVirtualObject {
public:
    Item(TrayIcon &owner, const QImage &picture) : m_owner(owner), m_pixmaps(pixmapsOf(picture)) {}

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (const auto answer = answerProperties(call, properties()))
            return bus.send(*answer);
        if (call.member() == u"Activate"_s)
            Q_EMIT m_owner.openWanted();
        else if (call.member() == u"SecondaryActivate"_s) // the middle button
            Q_EMIT m_owner.captureWanted();
        else if (call.member() != u"ContextMenu"_s && call.member() != u"Scroll"_s)
            return false;
        return bus.send(call.createReply());
    }

private:
    QVariantMap properties() const
    {
        return {{u"Category"_s, u"ApplicationStatus"_s},
                {u"Id"_s, u"mnemosyne"_s},
                {u"Title"_s, u"Mnemosyne"_s},
                {u"Status"_s, u"Active"_s},
                {u"WindowId"_s, 0},
                {u"IconName"_s, u"mnemosyne"_s},
                {u"IconPixmap"_s, QVariant::fromValue(m_pixmaps)},
                {u"ItemIsMenu"_s, false},
                {u"Menu"_s, QVariant::fromValue(QDBusObjectPath(kMenuPath))}};
    }

    TrayIcon &m_owner;
    QList<Pixmap> m_pixmaps;
};

class TrayIcon::Menu final : public QDBusVirtualObject {
public:
    explicit Menu(TrayIcon &owner) : m_owner(owner) {}

    void setOpen(bool isOpen)
    {
        if (std::exchange(m_isOpen, isOpen) != isOpen)
            announce();
    }
    // The tray asks for all of it again.
    void announce()
    {
        QDBusMessage changed = QDBusMessage::createSignal(kMenuPath, kMenu, u"LayoutUpdated"_s);
        changed.setArguments({++m_revision, kRoot});
        m_owner.m_bus.send(changed);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        const auto own = answerProperties(call, {{u"Version"_s, kVersion}, {u"Status"_s, u"normal"_s}});
        const auto answer = own ? own : call.interface() == kMenu ? answerMenu(call) : std::nullopt;
        return answer && bus.send(*answer);
    }

private:
    enum Entry { kRoot = 0, Open, Capture, Separator, Lock, Quit };
    static constexpr uint kVersion = 3;
    static constexpr std::array kEntries = {Open, Capture, Separator, Lock, Quit};

    QVariantMap propertiesOf(int entry) const
    {
        switch (entry) {
        case kRoot:
            return {{u"children-display"_s, u"submenu"_s}};
        case Open:
            return labelled(TrayIcon::tr("Open Mnemosyne"));
        case Capture:
            return labelled(TrayIcon::tr("Write something down"));
        case Separator:
            return {{u"type"_s, u"separator"_s}};
        case Lock: {
            QVariantMap lock = labelled(TrayIcon::tr("Lock the vault"));
            lock[u"enabled"_s] = m_isOpen;
            return lock;
        }
        case Quit:
            return labelled(TrayIcon::tr("Quit"));
        default:
            return {};
        }
    }
    static QVariantMap labelled(const QString &text)
    {
        return {{u"label"_s, text}, {u"enabled"_s, true}, {u"visible"_s, true}};
    }

    MenuNode layout(int from, int depth) const
    {
        MenuNode node{from, propertiesOf(from), {}};
        if (from == kRoot && depth != 0)
            for (const Entry entry : kEntries)
                node.children += QDBusVariant(QVariant::fromValue(MenuNode{entry, propertiesOf(entry), {}}));
        return node;
    }

    std::optional<QDBusMessage> answerMenu(const QDBusMessage &call)
    {
        const QVariantList asked = call.arguments();
        const QString member = call.member();
        if (member == u"GetLayout"_s)
            return call.createReply(
                {m_revision, QVariant::fromValue(layout(asked.value(0).toInt(), asked.value(1).toInt()))});
        if (member == u"GetGroupProperties"_s) {
            QList<int> wanted = qdbus_cast<QList<int>>(asked.value(0));
            if (wanted.isEmpty())
                wanted = {Open, Capture, Separator, Lock, Quit};
            QList<MenuProperties> entries;
            for (const int entry : wanted)
                entries += {entry, propertiesOf(entry)};
            return call.createReply(QVariant::fromValue(entries));
        }
        if (member == u"GetProperty"_s)
            return call.createReply(QVariant::fromValue(
                QDBusVariant(propertiesOf(asked.value(0).toInt()).value(asked.value(1).toString(), QString()))));
        if (member == u"Event"_s) {
            if (asked.value(1).toString() == u"clicked"_s)
                act(asked.value(0).toInt());
            return call.createReply();
        }
        if (member == u"AboutToShow"_s)
            return call.createReply(false);
        return {};
    }

    // After the answer has gone: what is asked for may end the program.
    void act(int entry)
    {
        TrayIcon *const owner = &m_owner;
        const auto later = [owner](void (TrayIcon::*wanted)()) {
            QMetaObject::invokeMethod(owner, wanted, Qt::QueuedConnection);
        };
        switch (entry) {
        case Open:
            return later(&TrayIcon::openWanted);
        case Capture:
            return later(&TrayIcon::captureWanted);
        case Lock:
            return later(&TrayIcon::lockWanted);
        case Quit:
            return later(&TrayIcon::quitWanted);
        default:
            return;
        }
    }

    TrayIcon &m_owner;
    uint m_revision = 1;
    bool m_isOpen = false;
};

TrayIcon::TrayIcon(QDBusConnection bus, const QImage &picture, QObject *parent)
    : QObject(parent), m_bus(std::move(bus)), m_menu(std::make_unique<Menu>(*this)),
      m_item(std::make_unique<Item>(*this, picture))
{
    qDBusRegisterMetaType<Pixmap>();
    qDBusRegisterMetaType<QList<Pixmap>>();
    qDBusRegisterMetaType<MenuNode>();
    qDBusRegisterMetaType<MenuProperties>();
    qDBusRegisterMetaType<QList<MenuProperties>>();
    if (!m_bus.isConnected() || !m_bus.registerVirtualObject(kItemPath, m_item.get()) ||
        !m_bus.registerVirtualObject(kMenuPath, m_menu.get()))
        return;
    m_bus.connect(QString(), u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s, {kWatcher},
                  QString(), this, SLOT(onTrayCameOrWent(QString, QString, QString)));
    offer();
}

TrayIcon::~TrayIcon()
{
    m_bus.unregisterObject(kItemPath);
    m_bus.unregisterObject(kMenuPath);
}

void TrayIcon::setOpen(bool isOpen)
{
    m_menu->setOpen(isOpen);
}

void TrayIcon::retranslate()
{
    m_menu->announce();
}

void TrayIcon::onTrayCameOrWent(const QString &, const QString &, const QString &now)
{
    setShown(false);
    if (!now.isEmpty())
        offer();
}

void TrayIcon::offer()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kWatcher, u"/StatusNotifierWatcher"_s, kWatcher,
                                                       u"RegisterStatusNotifierItem"_s);
    call.setAutoStartService(false);
    call.setArguments({m_bus.baseService()});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            return;
        setShown(true);
    });
}

void TrayIcon::setShown(bool isShown)
{
    if (std::exchange(m_isShown, isShown) != isShown)
        Q_EMIT shownChanged();
}

} // namespace mn::app
