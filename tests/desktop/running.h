#pragma once
#include <QProcess>

namespace mn::test {

// A program that runs beside the test, and ends with it: by its own id, also when the test is killed.
class Running {
public:
    // Ends the test program when it does not start.
    Running(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
            const QString &folder = {});
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    QProcess &process() { return m_process; }
    const QProcess &process() const { return m_process; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    // The first line of its output; ends the test program when none comes.
    QByteArray firstLine();
    // SIGKILL: no time to save anything.
    void kill();

private:
    QProcess m_process;
};

} // namespace mn::test
