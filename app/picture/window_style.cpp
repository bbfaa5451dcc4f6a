#include "app/picture/window_style.h"

#include "app/picture/cut_off_tips.h"
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
#include <QResource>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mn::app {

namespace {

// They lie in the program as they are, and are not copied: what no letter needs is never read.
void addBundledFonts()
{
    for (QDirIterator fonts(u":/mnemosyne/fonts"_s); fonts.hasNext();) {
        const QResource font(fonts.next());
        const auto *bytes = reinterpret_cast<const char *>(font.data());
        if (QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(bytes, font.size())) < 0)
            qWarning("the font %s cannot be used", qPrintable(font.fileName()));
    }
}

} // namespace

void useWindowStyle()
{
    // Basic is the style that draws right with every renderer; the controls derive from its templates.
    QQuickStyle::setStyle(u"Basic"_s);
    addBundledFonts();
    installCutOffTips();
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
