#pragma once
#include <QQuickImageProvider>

namespace mn::app {

// image://shadow/<radius>/<blur>/<opacity 0-100>: the soft black shadow of a rounded box as a picture of nine parts,
// for a BorderImage whose four borders are radius + 2 * blur (MnShadow). All in pixels. Stands in for the effects that
// the software renderer does not have. Any thread. A malformed id gives a null image.
class ShadowProvider final : public QQuickImageProvider {
public:
    ShadowProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;
};

} // namespace mn::app
