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
    const auto skip = [&remarks](const QString &what, const QString &why) {
        if (remarks.size() < limits::kFiles)
            remarks.append({ImportRemark::Kind::Skipped, what, why});
    };
    QStringList files;
    QList<Place> open{{QString(), 0}};
    while (!open.isEmpty()) {
        const Place place = open.takeLast();
        const QDir dir(folder + u'/' + place.path);
        if (!dir.isReadable())
            skip(place.path, u"The folder cannot be read."_s);
        const QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const QString path = place.path.isEmpty() ? entry.fileName() : place.path + u'/' + entry.fileName();
            if (entry.isSymLink()) {
                skip(path, u"It is a link; only what lies in the folder itself is read."_s);
            } else if (!entry.isDir()) {
                files.append(path);
            } else if (place.depth >= limits::kFolderDepth) {
                skip(path, u"It lies more than %1 folders deep."_s.arg(limits::kFolderDepth));
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
