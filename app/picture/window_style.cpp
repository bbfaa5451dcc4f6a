#include "app/picture/window_style.h"

#include "app/picture/field_accessible.h"
#include "app/picture/icon_provider.h"
#include "app/picture/shadow_provider.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mn::app {

namespace {

void addBundledFonts()
{
    for (QDirIterator fonts(u":/mnemosyne/fonts"_s); fonts.hasNext();) {
        const QString file = fonts.next();
        if (QFontDatabase::addApplicationFont(file) < 0)
            qWarning("the font %s cannot be used", qPrintable(file));
    }
}

} // namespace

void useWindowStyle()
{
    // Basic is the style that draws right with every renderer; the controls derive from its templates.
    QQuickStyle::setStyle(u"Basic"_s);
    addBundledFonts();
    installFieldAccessible();
    // Scripts that Inter has no letters for, in the order they are looked for; what is not installed is passed over.
    QFont::insertSubstitutions(u"Inter"_s,
                               {u"Segoe UI Variable"_s, u"SF Pro Text"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                                u"Noto Sans Hebrew"_s, u"Noto Sans CJK JP"_s, u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s});
    QFont::insertSubstitutions(u"JetBrains Mono"_s,
                               {u"Noto Sans Mono"_s, u"Noto Sans Mono CJK JP"_s, u"DejaVu Sans Mono"_s});
}

void addPictures(QQmlEngine &engine)
{
    engine.addImageProvider(u"icon"_s, new IconProvider);
    engine.addImageProvider(u"shadow"_s, new ShadowProvider);
}

QImage programSign(int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(u":/mnemosyne/desktop/mnemosyne.svg"_s).render(&painter);
    return image;
}

} // namespace mn::app
