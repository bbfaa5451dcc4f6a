#include "app/editor/file_source.h"
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;

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
    return FileSource{QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(), bytes, file->size()};
}

Result<FileSource> pictureSource(const QString &name, const QImage &picture, std::stop_token stop)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return fail(Errc::NotUnderstood);
    const qint64 size = png.size();
    const ByteSource bytes = [png, stop = std::move(stop), isGiven = false]() mutable -> Result<QByteArray> {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        return std::exchange(isGiven, true) ? QByteArray() : png;
    };
    return FileSource{name, u"image/png"_s, bytes, size};
}

} // namespace mn::app
