#include "app/desktop/notifier.h"
#include "app/desktop/tray_icon.h"
#include "tests/unit/app/panel.h"
#include "tests/unit/app/session_bus.h"
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>
#include <optional>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

// Seen from a panel, over a real bus.
class TrayIconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTrayTakesIt();
    void aTrayThatComesLaterTakesItToo();
    void withoutATrayNothingHappens();
    void withoutABusNothingHappens();
    void itTellsAPanelWhatItIs();
    void aClickOpensTheWindow();
    void itsMenuDoesWhatItSays_data();
    void itsMenuDoesWhatItSays();
    void lockingIsOfferedOnlyWhileThereIsSomethingToLock();
    void aSentenceIsShownByTheDesktop();

private:
    void beginTray();
    // A call of the panel to our item.
    QDBusMessage ask(const QString &path, const QString &interface, const QString &member,
                     const QVariantList &arguments);
    // Labels by id, as the panel reads the menu.
    QMap<QString, int> entries();

    std::optional<SessionBus> m_bus;
    Tray m_tray;
    std::optional<TrayIcon> m_icon;
};

void TrayIconTest::init()
{
    m_bus.emplace();
    QVERIFY2(m_bus->start(), "dbus-daemon is needed (package dbus)");
    m_tray.items.clear();
}

void TrayIconTest::cleanup()
{
    m_icon.reset();
    m_bus.reset();
}

void TrayIconTest::beginTray()
{
    QVERIFY(m_tray.begin(m_bus->connection(u"panel"_s)));
}

QDBusMessage TrayIconTest::ask(const QString &path, const QString &interface, const QString &member,
                               const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_tray.items.value(0), path, interface, member);
    call.setArguments(arguments);
    const QDBusPendingCall answer = m_bus->connection(u"panel"_s).asyncCall(call);
    // Both ends live on this thread.
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
        qWarning("no answer");
    return answer.reply();
}

QMap<QString, int> TrayIconTest::entries()
{
    const QDBusMessage answer = ask(u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"GetLayout"_s, {0, -1, QStringList()});
    QMap<QString, int> out;
    const QDBusArgument root = answer.arguments().value(1).value<QDBusArgument>();
    int id = 0;
    QVariantMap properties;
    QVariantList children;
    root.beginStructure();
    root >> id >> properties >> children;
    root.endStructure();
    for (const QVariant &child : std::as_const(children)) {
        const QVariant held = child.canConvert<QDBusVariant>() ? child.value<QDBusVariant>().variant() : child;
        const QDBusArgument entry = held.value<QDBusArgument>();
        QVariantMap of;
        entry.beginStructure();
        entry >> id >> of;
        entry.endStructure();
        out[of.value(u"label"_s).toString() + (of.value(u"enabled"_s, true).toBool() ? u""_s : u" (off)"_s)] = id;
    }
    return out;
}

void TrayIconTest::aTrayTakesIt()
{
    beginTray();
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    QTRY_VERIFY(m_icon->isShown());
    QCOMPARE(m_tray.items, QStringList{m_bus->connection(u"window"_s).baseService()});
}

void TrayIconTest::aTrayThatComesLaterTakesItToo()
{
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    beginTray();
    QTRY_VERIFY(m_icon->isShown());
    // A panel that was started anew.
    QVERIFY(m_bus->connection(u"panel"_s).unregisterService(u"org.kde.StatusNotifierWatcher"_s));
    QTRY_VERIFY(!m_icon->isShown());
    QVERIFY(m_bus->connection(u"panel"_s).registerService(u"org.kde.StatusNotifierWatcher"_s));
    QTRY_VERIFY(m_icon->isShown());
}

void TrayIconTest::withoutATrayNothingHappens()
{
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    // Answered by the bus itself, after it has refused the call to a tray.
    const QDBusPendingCall later =
        m_bus->connection(u"window"_s)
            .asyncCall(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                      u"org.freedesktop.DBus"_s, u"GetId"_s));
    QTRY_VERIFY(later.isFinished());
    QVERIFY(!m_icon->isShown());
}

void TrayIconTest::withoutABusNothingHappens()
{
    m_icon.emplace(QDBusConnection(u"there is none"_s), QImage());
    m_icon->setOpen(true);
    QCoreApplication::processEvents();
    QVERIFY(!m_icon->isShown());
}

void TrayIconTest::itTellsAPanelWhatItIs()
{
    beginTray();
    QImage picture(2, 1, QImage::Format_ARGB32);
    picture.setPixel(0, 0, 0xff07564e);
    picture.setPixel(1, 0, 0x80ffffff);
    m_icon.emplace(m_bus->connection(u"window"_s), picture);
    QTRY_VERIFY(m_icon->isShown());
    const auto properties = qdbus_cast<QVariantMap>(ask(u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s,
                                                        u"GetAll"_s, {u"org.kde.StatusNotifierItem"_s})
                                                        .arguments()
                                                        .value(0));
    QCOMPARE(properties.value(u"Id"_s).toString(), u"mnemosyne"_s);
    QCOMPARE(properties.value(u"IconName"_s).toString(), u"mnemosyne"_s);
    const QDBusArgument pixmaps = properties.value(u"IconPixmap"_s).value<QDBusArgument>();
    QCOMPARE(pixmaps.currentSignature(), u"a(iiay)"_s);
    int width = 0, height = 0;
    QByteArray bytes;
    pixmaps.beginArray();
    pixmaps.beginStructure();
    pixmaps >> width >> height >> bytes;
    QCOMPARE(width, 2);
    QCOMPARE(height, 1);
    QCOMPARE(bytes.toHex(), "ff07564e80ffffff");
    const QDBusMessage none = ask(u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                  {u"org.kde.StatusNotifierItem"_s, u"Memories"_s});
    QCOMPARE(none.type(), QDBusMessage::ErrorMessage);
}

void TrayIconTest::aClickOpensTheWindow()
{
    beginTray();
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    QTRY_VERIFY(m_icon->isShown());
    QSignalSpy opened(&*m_icon, &TrayIcon::openWanted);
    QSignalSpy captured(&*m_icon, &TrayIcon::captureWanted);
    ask(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {3, 4});
    QCOMPARE(opened.count(), 1);
    ask(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"SecondaryActivate"_s, {3, 4});
    QCOMPARE(captured.count(), 1);
}

void TrayIconTest::itsMenuDoesWhatItSays_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("open") << u"Open Mnemosyne"_s << QByteArray(SIGNAL(openWanted()));
    QTest::newRow("capture") << u"Write something down"_s << QByteArray(SIGNAL(captureWanted()));
    QTest::newRow("lock") << u"Lock the vault"_s << QByteArray(SIGNAL(lockWanted()));
    QTest::newRow("quit") << u"Quit"_s << QByteArray(SIGNAL(quitWanted()));
}

void TrayIconTest::itsMenuDoesWhatItSays()
{
    QFETCH(const QString, label);
    QFETCH(const QByteArray, wanted);
    beginTray();
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    m_icon->setOpen(true);
    QTRY_VERIFY(m_icon->isShown());
    const QMap<QString, int> menu = entries();
    QVERIFY(menu.contains(label));
    QSignalSpy happened(&*m_icon, wanted.constData());
    const QVariant none = QVariant::fromValue(QDBusVariant(0));
    ask(u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s, {menu.value(label), u"hovered"_s, none, 0U});
    ask(u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s, {menu.value(label), u"clicked"_s, none, 0U});
    QTRY_COMPARE(happened.count(), 1);
}

void TrayIconTest::lockingIsOfferedOnlyWhileThereIsSomethingToLock()
{
    beginTray();
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    QTRY_VERIFY(m_icon->isShown());
    QVERIFY(entries().contains(u"Lock the vault (off)"_s));
    m_icon->setOpen(true);
    QVERIFY(entries().contains(u"Lock the vault"_s));
}

void TrayIconTest::aSentenceIsShownByTheDesktop()
{
    Notifications notifications;
    QVERIFY(notifications.begin(m_bus->connection(u"desktop"_s)));
    Notifier(m_bus->connection(u"window"_s)).say(u"It is kept <b>sealed</b>."_s);
    QTRY_COMPARE(notifications.shown.size(), 1);
    QCOMPARE(notifications.shown.first().value(4).toString(), u"It is kept &lt;b&gt;sealed&lt;/b&gt;."_s);
    QVERIFY(qdbus_cast<QVariantMap>(notifications.shown.first().value(6)).value(u"transient"_s).toBool());
    Notifier(QDBusConnection(u"there is none"_s)).say(u"nobody hears it"_s);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TrayIconTest)
#include "tray_icon_test.moc"
