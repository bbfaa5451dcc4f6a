#include "core/base/platform/process.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace mn {

void forbidMemoryDumps()
{
    forbidCoreFiles();
    ::prctl(PR_SET_DUMPABLE, 0);
}

void forbidCoreFiles()
{
    // Of 0 whoever collects core files through a pipe is told, and may take them all the same; at 1 the kernel refuses.
    const struct rlimit none = {1, 1};
    ::setrlimit(RLIMIT_CORE, &none);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

QString stateFolder()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        chosen.startsWith(QLatin1Char('/')) ? chosen : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/mnemosyne");
}

QString defaultVaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/mnemosyne/vault");
}

} // namespace mn
