#pragma once
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

namespace mn::app::test {

// The main of a test that needs a real X server: runs it over one of its own.
template <class Test> int runOnDisplay(int argc, char **argv)
{
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // It chooses a number that is free and says which.
    server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                          QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!server.waitForStarted() || !server.waitForReadyRead())
        qFatal("there is no X server");
    qputenv("DISPLAY", ':' + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 0;
    {
        const QGuiApplication application(argc, argv);
        Test test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished();
    return result;
}

} // namespace mn::app::test
