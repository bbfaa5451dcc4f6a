#include "core/session/places.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "core/session/moved_places.h"
#include <QCoreApplication>
#include <QDir>

namespace mn {

using namespace Qt::StringLiterals;

QString namedFolder(const QString &named, const QString &last)
{
    QString folder = named;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("MNEMOSYNE_VAULT");
    if (folder.isEmpty())
        folder = last;
    if (folder.isEmpty())
        folder = defaultVaultFolder();
    return QDir::cleanPath(QDir().absoluteFilePath(folder));
}

QString vaultFolder(const QString &named, const QString &last)
{
    LocalFileSystem files;
    return MovedPlaces(files, stateFolder()).follow(namedFolder(named, last));
}

QString modelFolder()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/mnemosyne/all-minilm-l6-v2"_s;
    return QFileInfo::exists(installed) ? installed : QStringLiteral(MN_MODEL_DIR);
}

QFileInfo nearestFolder(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info;
}

} // namespace mn
