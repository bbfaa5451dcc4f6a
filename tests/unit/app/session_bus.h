#pragma once
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace mn::app::test {

// A session's bus of its own, by the real daemon, in a folder that goes with it.
class SessionBus {
public:
    // False, and the test says why, when the package dbus is not there.
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                        QStringLiteral("--print-address"),
                        QStringLiteral("--address=unix:path=") + m_home.filePath(QStringLiteral("bus"))});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        return true;
    }
    ~SessionBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    // One program's; the same name is the same connection.
    QDBusConnection connection(const QString &name)
    {
        if (!m_names.contains(name))
            m_names += name;
        return QDBusConnection::connectToBus(m_address, name);
    }

    // True once `to` has been given all that `from` sent it before.
    bool settle(const QString &from, const QString &to)
    {
        const QDBusPendingCall ping = connection(from).asyncCall(
            QDBusMessage::createMethodCall(connection(to).baseService(), QStringLiteral("/"),
                                           QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping")));
        const bool isAnswered = QTest::qWaitFor([&ping] { return ping.isFinished(); });
        QCoreApplication::processEvents();
        return isAnswered;
    }

private:
    QTemporaryDir m_home;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace mn::app::test
