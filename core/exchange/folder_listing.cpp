#include "core/exchange/folder_listing.h"
#include "core/exchange/import_limits.h"
#include <QDir>
#include <QFileInfo>

namespace mn {

using namespace Qt::StringLiterals;

Result<QStringList> listFolder(const QString &folder, const std::function<bool(const QString &)> &enter,
                               QList<ImportRemark> &remarks)
{
    if (!QFileInfo(folder).isDir())
        return fail(Errc::FileUnreadable, folder);
    struct Place {
        QString path; // relative
        int depth;
    };
    const auto skip = [&remarks](const QString &what, const ImportWhy &why) {
        if (remarks.size() < limits::kFiles)
            remarks.append({ImportRemark::Kind::Skipped, what, why});
    };
    QStringList files;
    QList<Place> open{{QString(), 0}};
    while (!open.isEmpty()) {
        const Place place = open.takeLast();
        const QDir dir(folder + u'/' + place.path);
        if (!dir.isReadable())
            skip(place.path, ImportReason::FolderUnreadable);
        const QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const QString path = place.path.isEmpty() ? entry.fileName() : place.path + u'/' + entry.fileName();
            if (entry.isSymLink()) {
                skip(path, ImportReason::LinkNotFollowed);
            } else if (!entry.isDir()) {
                files.append(path);
            } else if (place.depth >= limits::kFolderDepth) {
                skip(path, {ImportReason::TooDeep, {QString::number(limits::kFolderDepth)}});
            } else if (enter(path)) {
                open.append({path, place.depth + 1});
            }
            if (files.size() > limits::kFiles)
                return fail(Errc::TooLarge, folder);
        }
    }
    files.sort();
    return files;
}

std::optional<QString> pathInside(const QString &folder, const QString &path)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString real = QFileInfo(folder + u'/' + path).canonicalFilePath(); // empty when there is none
    if (root.isEmpty() || !real.startsWith(root == u"/"_s ? root : root + u'/'))
        return std::nullopt;
    return real;
}

} // namespace mn
