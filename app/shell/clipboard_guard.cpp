#include "app/shell/clipboard_guard.h"
#include "app/settings/device_settings.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

namespace mn::app {

namespace {

constexpr QLatin1StringView kSetting("clipboardSeconds");
constexpr int kUsualSeconds = 60;
constexpr int kMostSeconds = 3600;

} // namespace

bool ClipboardGuard::ownsClipboard()
{
    return QGuiApplication::clipboard()->ownsClipboard();
}

ClipboardGuard::ClipboardGuard(DeviceSettings &settings, Timers &timers, IsOurs isOurs, QObject *parent)
    : QObject(parent), m_settings(settings), m_isOurs(std::move(isOurs)), m_end(timers.alarm([this] { clear(); })),
      m_seconds(std::clamp(settings.value(kSetting).toInt(kUsualSeconds), 0, kMostSeconds))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::setSeconds(int seconds)
{
    seconds = std::clamp(seconds, 0, kMostSeconds);
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    m_settings.setValue(kSetting, seconds);
    look();
    Q_EMIT secondsChanged();
}

void ClipboardGuard::look()
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const bool holdsSomething = data && !data->formats().isEmpty();
    if (m_seconds > 0 && holdsSomething && m_isOurs())
        m_end->set(std::chrono::seconds(m_seconds));
    else
        m_end->stop(); // another's, which is theirs to take away
}

void ClipboardGuard::clear()
{
    m_end->stop();
    QClipboard *const board = QGuiApplication::clipboard();
    if (m_seconds > 0 && m_isOurs())
        board->clear();
    if (board->supportsSelection() && board->ownsSelection())
        board->clear(QClipboard::Selection);
}

} // namespace mn::app
