#include "core/session/places.h"
#include "core/base/platform/process.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mn {

using namespace Qt::StringLiterals;

QString vaultFolder(const QString &named, const QString &last)
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

QString modelFolder()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/mnemosyne/all-minilm-l6-v2"_s;
    return QFileInfo::exists(installed) ? installed : QStringLiteral(MN_MODEL_DIR);
}

} // namespace mn
