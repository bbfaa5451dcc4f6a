#include "app/shell/window_place.h"
#include <QJsonObject>
#include <QWindow>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kWindow = "window.place"_L1;
constexpr auto kListPane = "window.listPane"_L1;
constexpr auto kPause = 200ms; // while it is dragged it changes sixty times a second

// What must be in sight of it for somebody to get hold of it again.
constexpr int kGripWidth = 120;
constexpr int kGripHeight = 40;
constexpr int kSmallest = 480;
constexpr int kFarthest = 100'000; // no screen is there

QRect rectIn(const QJsonObject &kept)
{
    const auto number = [&kept](QLatin1StringView name) {
        return std::clamp(kept.value(name).toInt(), -kFarthest, kFarthest);
    };
    return {number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)};
}

} // namespace

WindowPlace::WindowPlace(DeviceSettings &settings, Timers &timers, QObject *parent)
    : QObject(parent), m_settings(settings), m_pause(timers.alarm([this] { keep(); })),
      m_listPane(std::clamp(settings.value(kListPane).toDouble(kUsual), kNarrowest, kWidest))
{
}

QRect WindowPlace::fitted(const QRect &window, const QList<QRect> &available)
{
    if (available.isEmpty())
        return window;
    const QRect title(window.topLeft(), QSize(window.width(), kGripHeight));
    const auto shows = [&title](const QRect &screen) {
        const QRect seen = screen.intersected(title);
        return seen.width() >= kGripWidth && seen.height() >= kGripHeight;
    };
    const auto screen = std::ranges::find_if(available, shows);
    if (screen != available.end() && window.width() <= screen->width() && window.height() <= screen->height())
        return window;
    const QRect on = screen != available.end() ? *screen : available.first();
    QRect moved(window.topLeft(), window.size().boundedTo(on.size()));
    moved.moveLeft(std::clamp(moved.left(), on.left(), on.left() + on.width() - moved.width()));
    moved.moveTop(std::clamp(moved.top(), on.top(), on.top() + on.height() - moved.height()));
    return moved;
}

QVariantMap WindowPlace::properties(const QList<QRect> &available) const
{
    const QJsonObject kept = m_settings.value(kWindow).toObject();
    const QRect window = rectIn(kept);
    if (window.width() < kSmallest || window.height() < kSmallest)
        return {};
    const QRect place = fitted(window, available);
    QVariantMap out{
        {u"x"_s, place.x()}, {u"y"_s, place.y()}, {u"width"_s, place.width()}, {u"height"_s, place.height()}};
    if (kept.value("maximised"_L1).toBool())
        out[u"visibility"_s] = int(QWindow::Maximized);
    return out;
}

void WindowPlace::follow(QWindow *window)
{
    m_window = window;
    m_normal =
        window->visibility() == QWindow::Windowed ? window->geometry() : rectIn(m_settings.value(kWindow).toObject());
    connect(window, &QObject::destroyed, this, [this] { m_window = nullptr; });
    connect(window, &QWindow::xChanged, this, &WindowPlace::note);
    connect(window, &QWindow::yChanged, this, &WindowPlace::note);
    connect(window, &QWindow::widthChanged, this, &WindowPlace::note);
    connect(window, &QWindow::heightChanged, this, &WindowPlace::note);
    connect(window, &QWindow::visibilityChanged, this, &WindowPlace::note);
}

void WindowPlace::note()
{
    m_pause->set(kPause);
}

void WindowPlace::keep()
{
    m_settings.setValue(kListPane, m_listPane);
    if (!m_window)
        return;
    const QWindow::Visibility visibility = m_window->visibility();
    if (visibility == QWindow::Windowed)
        m_normal = m_window->geometry();
    else if (visibility != QWindow::Maximized)
        return; // hidden, or full screen: it comes back as it was before
    m_settings.setValue(kWindow, QJsonObject{{"x"_L1, m_normal.x()},
                                             {"y"_L1, m_normal.y()},
                                             {"width"_L1, m_normal.width()},
                                             {"height"_L1, m_normal.height()},
                                             {"maximised"_L1, visibility == QWindow::Maximized}});
}

double WindowPlace::listPane() const
{
    return m_listPane;
}

void WindowPlace::setListPane(double width)
{
    const double fit = std::clamp(width, kNarrowest, kWidest);
    if (fit == m_listPane)
        return;
    m_listPane = fit;
    m_pause->set(kPause);
    Q_EMIT listPaneChanged();
}

} // namespace mn::app
