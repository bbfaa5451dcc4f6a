#include "app/desktop/tray_stay.h"
#include "core/base/platform/local_file_system.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/panel.h"
#include "tests/unit/app/session_bus.h"
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>
#include <optional>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::app::test;

// Over a real bus.
class TrayStayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutATrayClosingEndsTheProgram();
    void aTrayKeepsItUntilTheTrayGoes();
    void whoDoesNotWantItEndsItByClosing();
    void itIsToldOnceAndHowToQuit();
    void aWindowThatIsThereAgainIsNotToldOf();

private:
    // Another start of the program, on this device.
    void start();
    static bool quits() { return QGuiApplication::quitOnLastWindowClosed(); }

    QTemporaryDir m_home;
    mn::LocalFileSystem m_files;
    mn::test::ManualClock m_clock;
    std::optional<SessionBus> m_bus;
    Tray m_tray;
    std::optional<ManualTimers> m_timers;
    std::optional<DeviceSettings> m_settings;
    std::optional<Commands> m_commands;
    std::optional<TrayIcon> m_icon;
    std::optional<Notifier> m_notifier;
    std::optional<TrayStay> m_stay;
};

void TrayStayTest::init()
{
    m_bus.emplace();
    QVERIFY2(m_bus->start(), "dbus-daemon is needed (package dbus)");
    QFile::remove(m_home.filePath(u"window.json"_s));
    start();
}

void TrayStayTest::cleanup()
{
    m_stay.reset();
    m_notifier.reset();
    m_icon.reset();
    m_commands.reset();
    m_settings.reset();
    m_timers.reset();
    m_bus.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void TrayStayTest::start()
{
    m_stay.reset();
    m_icon.reset();
    m_settings.reset(); // written by now
    m_timers.emplace(m_clock);
    m_settings.emplace(m_files, m_home.filePath(u"window.json"_s));
    m_commands.emplace(QList<WindowPage>(), nullptr);
    m_icon.emplace(m_bus->connection(u"window"_s), QImage());
    m_notifier.emplace(m_bus->connection(u"window"_s));
    m_stay.emplace(TrayStay::Parts{*m_icon, *m_notifier, *m_commands, *m_settings, *m_timers});
}

void TrayStayTest::withoutATrayClosingEndsTheProgram()
{
    QVERIFY(m_bus->settle(u"window"_s, u"panel"_s));
    QVERIFY(!m_stay->hasTray());
    QVERIFY(quits());
}

void TrayStayTest::aTrayKeepsItUntilTheTrayGoes()
{
    QSignalSpy changed(&*m_stay, &TrayStay::changed);
    QVERIFY(m_tray.begin(m_bus->connection(u"panel"_s)));
    QTRY_VERIFY(m_stay->hasTray());
    QVERIFY(changed.size() > 0);
    QVERIFY(!quits());
    QVERIFY(m_bus->connection(u"panel"_s).unregisterService(u"org.kde.StatusNotifierWatcher"_s));
    QTRY_VERIFY(!m_stay->hasTray());
    QVERIFY(quits());
}

void TrayStayTest::whoDoesNotWantItEndsItByClosing()
{
    QVERIFY(m_tray.begin(m_bus->connection(u"panel"_s)));
    QTRY_VERIFY(m_stay->hasTray());
    QVERIFY(m_stay->isWanted());
    m_stay->setWanted(false);
    QVERIFY(quits());
    start();
    QTRY_VERIFY(m_stay->hasTray());
    QVERIFY(!m_stay->isWanted());
    QVERIFY(quits());
    m_stay->setWanted(true);
    QVERIFY(!quits());
}

void TrayStayTest::itIsToldOnceAndHowToQuit()
{
    Notifications notifications;
    QVERIFY(notifications.begin(m_bus->connection(u"desktop"_s)));
    QVERIFY(m_tray.begin(m_bus->connection(u"panel"_s)));
    QTRY_VERIFY(m_stay->hasTray());
    for (int i = 0; i < 2; ++i) {
        QWindow window;
        window.show();
        m_stay->follow(&window);
        window.close();
        m_timers->advance(1s);
        QTRY_COMPARE(notifications.shown.size(), 1);
        start();
        QTRY_VERIFY(m_stay->hasTray());
    }
    QVERIFY(m_bus->settle(u"window"_s, u"desktop"_s));
    QCOMPARE(notifications.shown.size(), 1);
    const QString sentence = notifications.shown.first().value(4).toString();
    QVERIFY(sentence.contains(m_commands->hints()[u"window.quit"_s].toStringList().join(u' ')));
    QVERIFY(sentence.contains(u"tray"_s));
}

void TrayStayTest::aWindowThatIsThereAgainIsNotToldOf()
{
    Notifications notifications;
    QVERIFY(notifications.begin(m_bus->connection(u"desktop"_s)));
    QVERIFY(m_tray.begin(m_bus->connection(u"panel"_s)));
    QTRY_VERIFY(m_stay->hasTray());
    QWindow window;
    window.show();
    m_stay->follow(&window);
    window.hide();
    window.show();
    m_timers->advance(1s);
    // A program that ends is not told of, either: its window goes first, then its time.
    window.close();
    m_timers->forget();
    m_timers->advance(1s);
    QVERIFY(m_bus->settle(u"window"_s, u"desktop"_s));
    QVERIFY(notifications.shown.isEmpty());
}

} // namespace mn::app

QTEST_MAIN(mn::app::TrayStayTest)
#include "tray_stay_test.moc"
