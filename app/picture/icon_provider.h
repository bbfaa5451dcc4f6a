#pragma once
#include <QCache>
#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>

namespace mn::app {

// image://icon/<name>/<rrggbb>: the icon resources/icons/<name>.svg in one colour, drawn at the size asked for in
// device pixels (20 x 20 if none is). Drawn once per name, colour and size, then kept. Any thread. An unknown name
// gives a null image and a warning: a picture that is not there must be seen by the tests.
class IconProvider final : public QQuickImageProvider {
public:
    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;

private:
    QMutex m_mutex;
    QCache<QString, QImage> m_drawn; // cost: bytes
};

} // namespace mn::app
