#include "app/shell/session_watch.h"
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kOurs = u"/org/freedesktop/login1/session/_32"_s;
const QString kAnother = u"/org/freedesktop/login1/session/_33"_s;

// Answers as logind does, which session is whose.
class Login final : public QDBusVirtualObject {
public:
    int asked = 0;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        const bool known = message.member() == u"GetSessionByPID"_s || message.arguments().value(0) == u"2"_s;
        return connection.send(known ? message.createReply(QVariant::fromValue(QDBusObjectPath(kOurs)))
                                     : message.createErrorReply(QDBusError::Failed, u"no such session"_s));
    }
};

} // namespace

// On a bus of its own, by the real daemon.
class SessionWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLockOfThisSessionIsTold();
    void aLockThatTheDesktopMadeIsTold();
    void anotherSessionIsNotOurs();
    void goingToSleepIsToldAndWakingIsNot();
    void withoutASessionSleepIsStillTold();
    void withoutABusNothingHappens();

private:
    QDBusConnection connection(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }
    void send(const QString &path, const QString &interface, const QString &member, const QVariantList &arguments = {});
    // All that was sent before has been seen when this returns.
    void settle(SessionWatch &watch);

    QTemporaryDir m_home;
    QProcess m_bus;
    QString m_address;
    Login m_login;
};

void SessionWatchTest::init()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                   u"--address=unix:path="_s + m_home.filePath(u"bus"_s)});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed (package dbus)");
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    m_login.asked = 0;
    QDBusConnection login = connection(u"login"_s);
    QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(login.registerVirtualObject(u"/org/freedesktop/login1"_s, &m_login));
}

void SessionWatchTest::cleanup()
{
    QDBusConnection::disconnectFromBus(u"login"_s);
    QDBusConnection::disconnectFromBus(u"window"_s);
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void SessionWatchTest::send(const QString &path, const QString &interface, const QString &member,
                            const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(arguments);
    QVERIFY(connection(u"login"_s).send(signal));
}

void SessionWatchTest::settle(SessionWatch &watch)
{
    QSignalSpy sleeps(&watch, &SessionWatch::aboutToSleep);
    send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(sleeps.count(), 1);
}

void SessionWatchTest::theLockOfThisSessionIsTold()
{
    SessionWatch watch(connection(u"window"_s), u"2"_s);
    QSignalSpy locks(&watch, &SessionWatch::screenLocked);
    // Its session is known only after logind has answered: said again until it is heard.
    QTRY_VERIFY((send(kOurs, u"org.freedesktop.login1.Session"_s, u"Lock"_s), locks.count() > 0));
}

void SessionWatchTest::aLockThatTheDesktopMadeIsTold()
{
    SessionWatch watch(connection(u"window"_s), {});
    QSignalSpy locks(&watch, &SessionWatch::screenLocked);
    const auto hint = [this](bool isLocked) {
        send(kOurs, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, isLocked}}, QStringList()});
    };
    QTRY_VERIFY((hint(true), locks.count() > 0));
    settle(watch);
    const qsizetype before = locks.count();
    hint(false);
    settle(watch);
    QCOMPARE(locks.count(), before);
}

void SessionWatchTest::anotherSessionIsNotOurs()
{
    SessionWatch watch(connection(u"window"_s), u"2"_s);
    QSignalSpy locks(&watch, &SessionWatch::screenLocked);
    QTRY_VERIFY((send(kOurs, u"org.freedesktop.login1.Session"_s, u"Lock"_s), locks.count() > 0));
    settle(watch);
    locks.clear();
    send(kAnother, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    settle(watch);
    QCOMPARE(locks.count(), 0);
}

void SessionWatchTest::goingToSleepIsToldAndWakingIsNot()
{
    SessionWatch watch(connection(u"window"_s), u"2"_s);
    QSignalSpy sleeps(&watch, &SessionWatch::aboutToSleep);
    send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    settle(watch);
    QCOMPARE(sleeps.count(), 1);
}

void SessionWatchTest::withoutASessionSleepIsStillTold()
{
    SessionWatch watch(connection(u"window"_s), u"unknown"_s);
    QTRY_COMPARE(m_login.asked, 1);
    settle(watch);
}

void SessionWatchTest::withoutABusNothingHappens()
{
    SessionWatch watch(QDBusConnection(u"there is none"_s), {});
    QSignalSpy locks(&watch, &SessionWatch::screenLocked);
    QCoreApplication::processEvents();
    QCOMPARE(locks.count(), 0);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::SessionWatchTest)
#include "session_watch_test.moc"
