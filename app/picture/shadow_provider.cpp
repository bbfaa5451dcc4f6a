#include "app/picture/shadow_provider.h"

#include <QPainter>
#include <QVarLengthArray>

namespace mn::app {

namespace {

constexpr int kLargest = 128; // radius and blur: far above what a theme asks for, small enough to draw at once
constexpr int kMiddle = 4;    // the part of the picture that is stretched

// The mean of 2 * reach + 1 neighbours along one line, outside of which there is nothing.
void blurLine(uchar *line, qsizetype step, int length, int reach)
{
    QVarLengthArray<uchar, 1024> before(length);
    for (int i = 0; i < length; ++i)
        before[i] = line[i * step];
    int sum = 0;
    for (int i = -reach; i < length; ++i) {
        if (i + reach < length)
            sum += before[i + reach];
        if (i - reach - 1 >= 0)
            sum -= before[i - reach - 1];
        if (i >= 0)
            line[i * step] = uchar(sum / (2 * reach + 1));
    }
}

QImage roundedBox(int side, qreal inset, qreal radius, int opacity)
{
    QImage box(side, side, QImage::Format_ARGB32_Premultiplied);
    box.fill(Qt::transparent);
    QPainter painter(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 255 * opacity / 100));
    painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), radius, radius);
    painter.end();
    return box.convertToFormat(QImage::Format_Alpha8);
}

} // namespace

ShadowProvider::ShadowProvider() : QQuickImageProvider(Image) {}

QImage ShadowProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QStringList parts = id.split(u'/');
    if (parts.size() != 3)
        return {};
    const int radius = qBound(0, parts[0].toInt(), kLargest);
    const int blur = qBound(1, parts[1].toInt(), kLargest);
    const int opacity = qBound(0, parts[2].toInt(), 100);

    const int side = 2 * (radius + 2 * blur) + kMiddle;
    QImage alpha = roundedBox(side, blur, radius + blur / 2.0, opacity);
    const int reach = qMax(1, blur / 3);
    for (int pass = 0; pass < 3; ++pass) { // three box blurs come close to a Gaussian one
        for (int i = 0; i < side; ++i)
            blurLine(alpha.scanLine(i), 1, side, reach);
        for (int i = 0; i < side; ++i)
            blurLine(alpha.bits() + i, alpha.bytesPerLine(), side, reach);
    }

    QImage shadow(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        const uchar *from = alpha.constScanLine(y);
        auto *to = reinterpret_cast<QRgb *>(shadow.scanLine(y));
        for (int x = 0; x < side; ++x)
            to[x] = qRgba(0, 0, 0, from[x]);
    }
    if (size)
        *size = shadow.size();
    return shadow;
}

} // namespace mn::app
