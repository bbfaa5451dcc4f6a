#include "tests/desktop/running.h"
#include "tests/desktop/until.h"
#include <csignal>
#include <sys/prctl.h>

namespace mn::test {

Running::Running(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                 const QString &folder)
{
    m_process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        m_process.setWorkingDirectory(folder);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(int(patience().count())))
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

Running::~Running()
{
    kill();
}

QByteArray Running::firstLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(int(patience().count()))) {
    }
    if (!m_process.canReadLine())
        qFatal("%s says nothing; its errors: %s", qPrintable(m_process.program()),
               m_process.readAllStandardError().constData());
    return m_process.readLine().trimmed();
}

void Running::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(int(patience().count()));
}

} // namespace mn::test
