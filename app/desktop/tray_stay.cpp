#include "app/desktop/tray_stay.h"
#include <QGuiApplication>
#include <QWindow>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kWanted = "tray.stay"_L1;
constexpr auto kTold = "tray.told"_L1;
constexpr auto kPause = 500ms; // a program that ends closes its window first: of that nobody is told

} // namespace

TrayStay::TrayStay(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_telling(parts.timers.alarm([this] { tell(); }))
{
    connect(&parts.tray, &TrayIcon::shownChanged, this, &TrayStay::settle);
    settle();
}

bool TrayStay::isWanted() const
{
    return m_parts.settings.value(kWanted).toBool(true);
}

void TrayStay::setWanted(bool wanted)
{
    if (wanted == isWanted())
        return;
    m_parts.settings.setValue(kWanted, wanted);
    settle();
}

void TrayStay::settle()
{
    QGuiApplication::setQuitOnLastWindowClosed(!stays());
    Q_EMIT changed();
}

void TrayStay::follow(QWindow *window)
{
    connect(window, &QWindow::visibleChanged, this, [this](bool isVisible) {
        if (isVisible)
            m_telling->stop();
        else if (stays() && !m_parts.settings.value(kTold).toBool())
            m_telling->set(kPause);
    });
}

void TrayStay::tell()
{
    m_parts.settings.setValue(kTold, true);
    const QString keys = m_parts.commands.hints()[u"window.quit"_s].toStringList().join(u' ');
    if (keys.isEmpty())
        return m_parts.notifier.say(tr("Mnemosyne goes on in the tray. To end it, choose “Quit” there."));
    m_parts.notifier.say(
        tr("Mnemosyne goes on in the tray. To end it, choose “Quit” there, or press %1 in its window.").arg(keys));
}

} // namespace mn::app
