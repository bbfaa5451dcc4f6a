#include "app/editor/file_source.h"
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace mn::app {

namespace {

constexpr qint64 kPiece = 256 * 1024;

} // namespace

Result<FileSource> fileSource(const QString &path, std::stop_token stop)
{
    const auto file = std::make_shared<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return fail(Errc::FileUnreadable);
    const ByteSource bytes = [file, stop = std::move(stop)]() -> Result<QByteArray> {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        QByteArray piece = file->read(kPiece);
        if (piece.isEmpty() && file->error() != QFileDevice::NoError)
            return fail(Errc::FileUnreadable);
        return piece;
    };
    return FileSource{QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(), bytes};
}

} // namespace mn::app
