#include "app/picture/icon_provider.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mn::app {

namespace {

constexpr int kCacheBytes = 4 * 1024 * 1024; // about 600 icons of 40 x 40: all of them in several colours
constexpr QSize kOwnSize{20, 20};            // the grid the icons are drawn on
constexpr int kLargestSide = 1024;

QImage draw(const QString &name, const QString &colour, const QSize &size)
{
    QFile file(u":/mnemosyne/icons/%1.svg"_s.arg(name));
    if (name.contains(u'.') || !file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer svg(file.readAll().replace("currentColor", '#' + colour.toLatin1()));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    return image.copy(); // without the engine that painted it, which is as large as the picture
}

} // namespace

IconProvider::IconProvider() : QQuickImageProvider(Image), m_drawn(kCacheBytes) {}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    const QSize drawnAt = requested.isEmpty() ? kOwnSize : requested.boundedTo(QSize(kLargestSide, kLargestSide));
    const QString key = u"%1@%2x%3"_s.arg(id).arg(drawnAt.width()).arg(drawnAt.height());
    if (size)
        *size = drawnAt;

    const QMutexLocker lock(&m_mutex);
    if (const QImage *known = m_drawn.object(key))
        return *known;
    const QImage image = draw(id.section(u'/', 0, 0), id.section(u'/', 1, 1), drawnAt);
    if (image.isNull()) {
        qWarning("there is no icon %s", qPrintable(id));
        return image;
    }
    m_drawn.insert(key, new QImage(image), int(image.sizeInBytes()));
    return image;
}

} // namespace mn::app
