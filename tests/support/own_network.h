#pragma once
#include "tests/support/own_server.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace mn::test {

// A system's bus of a test's own, by the real daemon, and NetworkManager on it (network_manager.cpp), a program each.
// Nothing is connected at first. What does not succeed ends the test. `program`: mn_network_manager.
class OwnNetwork {
public:
    explicit OwnNetwork(const QString &program)
    {
        using namespace Qt::StringLiterals;
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                       u"--address=unix:path="_s + m_home.filePath(u"bus"_s)});
        m_address = lineOf(m_bus);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        giveTo(environment);
        m_manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_manager.setProcessEnvironment(environment);
        m_manager.start(program, {});
        if (lineOf(m_manager) != u"ready"_s)
            qFatal("no NetworkManager for the test");
    }
    ~OwnNetwork()
    {
        m_manager.closeWriteChannel();
        m_manager.waitForFinished();
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    OwnNetwork(const OwnNetwork &) = delete;
    OwnNetwork &operator=(const OwnNetwork &) = delete;

    const QString &address() const { return m_address; }
    void giveTo(QProcessEnvironment &environment) const
    {
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_address);
    }

    enum class Device { Ethernet = 1, WiFi = 2, Modem = 8 };
    // Told when these return.
    void connectBy(Device device, bool isMetered)
    {
        tell({{QStringLiteral("device"), int(device)}, {QStringLiteral("metered"), isMetered}});
    }
    void setMetered(bool isMetered) { tell({{QStringLiteral("metered"), isMetered}}); }
    void disconnect() { tell({}); }

private:
    static QString lineOf(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead()) {
        }
        const QByteArray line = process.readLine().trimmed();
        if (line.isEmpty())
            qFatal("%s says nothing: is the package dbus there?", qPrintable(process.program()));
        return QString::fromLatin1(line);
    }
    void tell(const QJsonObject &how)
    {
        m_manager.write(QJsonDocument(how).toJson(QJsonDocument::Compact) + '\n');
        m_manager.waitForBytesWritten();
        lineOf(m_manager);
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_manager;
    QString m_address;
};

// A server that speaks TLS, started at an address of this machine that no device takes for one: what is known of the
// network counts there.
struct AwayServer {
    explicit AwayServer(OwnServer &server) : fingerprint(server.makeCertificate())
    {
        QUrl address(server.start());
        address.setHost(QStringLiteral("0.0.0.0"));
        url = address.toString();
        server.stop();
        server.set(QStringLiteral("MNEMOSYNED_PUBLIC_URL"), url);
        server.start();
    }
    QString url;
    QString fingerprint;
};

} // namespace mn::test
