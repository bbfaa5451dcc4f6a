#include "tests/shots/stage.h"
#include "app/picture/window_style.h"
#include "tests/shots/screens.h"
#include "tests/shots/words.h"
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QStyleHints>
#include <algorithm>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 350;   // what never rests, as a bar that runs, is shown after this
constexpr int kLoadMs = 10'000;  // what a busy machine may take to read what a screen shows
constexpr int kPatienceMs = 400; // what is loading says so after 300 ms
constexpr int kLargestSide = 8000;

// A screen of what is being loaded stays as it is, and one without models, of components, shows what loads as a sample.
bool comesToRest(const Screen &screen)
{
    return screen.models && !QLatin1String(screen.name).endsWith("-loading"_L1);
}

// Whether a row, a count or a picture in sight is still being read, or something of which nobody knows how long it
// takes.
bool isLoading(const QQuickItem &item)
{
    if (!item.isVisible())
        return false;
    const QVariant isLoaded = item.property("isLoaded");
    if (item.property("loading").toBool() || item.property("unknown").toBool() ||
        (isLoaded.isValid() && !isLoaded.toBool()) ||
        (item.inherits("QQuickImageBase") && item.property("status") == 2))
        return true;
    return std::ranges::any_of(item.childItems(), [](const QQuickItem *child) { return isLoading(*child); });
}

} // namespace

Stage::Stage(Words &words, const QString &sample) : m_words(words), m_vault(sample)
{
    app::addPictures(*m_view.engine());
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    QGuiApplication::styleHints()->setCursorFlashTime(0); // else a field's cursor is there or not, as it happens
}

void Stage::settle()
{
    m_rest.wait(kSettleMs);
}

void Stage::load(const Screen &screen)
{
    if (!comesToRest(screen)) {
        waitUntil([] { return false; }, kPatienceMs);
        return settle();
    }
    const QDeadlineTimer end(kLoadMs);
    do
        settle();
    while (isLoading(*m_view.contentItem()) && !end.hasExpired());
}

void Stage::fitWhole(const Screen &screen)
{
    if (!screen.whole)
        return;
    const int whole =
        qBound(screen.height, qRound(m_view.rootObject()->property("wholeHeight").toReal()), kLargestSide);
    m_view.resize(m_view.width(), whole);
    settle();
}

bool Stage::show(const Screen &screen, const Variant &variant, const std::function<void()> &look)
{
    m_words.speak(QString::fromLatin1(variant.words));
    QLocale::setDefault(QLocale(QString::fromLatin1(variant.locale)));
    QGuiApplication::setLayoutDirection(variant.rtl ? Qt::RightToLeft : Qt::LeftToRight);
    const QString file = QString::fromLatin1(screen.qml);
    const QUrl source =
        file.startsWith(u"qrc:") ? QUrl(file) : QUrl::fromLocalFile(u"" MN_SHOTS_DIR "/screens/"_s + file);
    QObject models; // go when the page has gone, which the next one replaces
    m_view.resize(variant.width ? variant.width : screen.width, screen.height);
    m_view.setInitialProperties({{u"source"_s, source},
                                 {u"theme"_s, QString::fromLatin1(variant.theme)},
                                 {u"scaling"_s, variant.scale},
                                 {u"rtl"_s, variant.rtl},
                                 {u"properties"_s, screen.models ? screen.models(m_vault, &models) : QVariantMap{}}});
    m_words.takeFirst();
    m_view.setSource(QUrl::fromLocalFile(u"" MN_SHOTS_DIR "/Frame.qml"_s));
    if (m_view.status() != QQuickView::Ready)
        return false;
    m_view.show();
    QMetaObject::invokeMethod(m_view.rootObject(), "load");
    load(screen);
    fitWhole(screen);
    look();
    m_view.setSource({}); // before its models
    return true;
}

void Stage::dress(const Screen &screen, const Variant &variant)
{
    const QString theme = QString::fromLatin1(variant.theme);
    const int width = variant.width ? variant.width : screen.width;
    if (m_view.rootObject()->property("theme") == theme && m_view.width() == width)
        return;
    m_view.rootObject()->setProperty("theme", theme);
    if (m_view.width() != width)
        m_view.resize(width, screen.height);
    const QDeadlineTimer end(kLoadMs);
    do // pictures of other colours and sizes are made anew
        settle();
    while (comesToRest(screen) && isLoading(*m_view.contentItem()) && !end.hasExpired());
    fitWhole(screen);
}

QImage Stage::picture(const Screen &screen, const Variant &variant)
{
    QImage taken;
    show(screen, variant, [&] { taken = m_view.grabWindow(); });
    return taken;
}

} // namespace mn::shots
