#include "app/settings/system_colours.h"
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace mn::app {

SystemColours::SystemColours(Appearance &appearance, QObject *parent) : QObject(parent), m_appearance(appearance)
{
    qApp->installEventFilter(this);
}

bool SystemColours::areDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool SystemColours::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        m_appearance.setSystemIsDark(areDark());
    return false;
}

} // namespace mn::app
