#pragma once
#include "core/base/result.h"
#include "core/exchange/import_source.h"
#include <QStringList>
#include <functional>

namespace mn {

// The plain files below a folder, as paths relative to it with /, sorted. Hidden files and folders are passed over.
// Links are not followed: what they point to may lie anywhere. TooLarge above limits::kFiles; what lies too deep and
// what is a link is remarked.
Result<QStringList> listFolder(const QString &folder, const std::function<bool(const QString &folderName)> &enter,
                               QList<ImportRemark> &remarks);

// `path` as a file below `folder`: nothing when it leads out of it, in words or through a link.
std::optional<QString> pathInside(const QString &folder, const QString &path);

} // namespace mn
