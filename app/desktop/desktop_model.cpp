#include "app/desktop/desktop_model.h"
#include "app/shell/vault_session.h"

namespace mn::app {

using namespace Qt::StringLiterals;

DesktopModel::DesktopModel(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.hotkey, &GlobalHotkey::pressed, this, &DesktopModel::captureWanted);
    connect(&parts.tray, &TrayIcon::captureWanted, this, &DesktopModel::captureWanted);
    connect(&parts.tray, &TrayIcon::openWanted, this, &DesktopModel::windowWanted);
    connect(&parts.tray, &TrayIcon::lockWanted, &parts.app, &AppModel::lock);
    connect(&parts.tray, &TrayIcon::quitWanted, &parts.app, &AppModel::quit);
    connect(&parts.app, &AppModel::vaultOpened, this, &DesktopModel::enterVault);
    connect(&parts.app, &AppModel::stageChanged, this, &DesktopModel::settle);
    connect(&parts.capture, &CaptureModel::saved, this, [this](bool sealed) {
        if (sealed)
            m_parts.notifier.say(tr("It is kept, sealed. You will find it when the vault is open again."));
    });
    connect(&parts.capture, &CaptureModel::taken, this, [this](int memories, int unreadable) {
        VaultModel *const vault = m_parts.app.vault();
        if (vault && unreadable > 0)
            Q_EMIT vault->said(tr("%Ln note(s) written while the vault was locked cannot be opened.", "", unreadable),
                               false);
        else if (vault && memories > 0)
            Q_EMIT vault->said(tr("%Ln note(s) written while the vault was locked are in it now.", "", memories),
                               false);
    });
}

void DesktopModel::take(const StartOrder &order)
{
    // Of the process that was started last, whose click it was: the window system asks for it.
    if (!order.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", order.activation);
    m_links += order.memories;
    m_files += order.files;
    if (order.captures)
        Q_EMIT captureWanted();
    else
        Q_EMIT windowWanted();
    settle();
}

// What somebody asked for comes before what they left.
void DesktopModel::enterVault()
{
    if (!m_links.isEmpty())
        m_parts.app.vault()->openMemory(m_links.last());
    m_links.clear();
    m_parts.app.vault()->session()->restore();
}

void DesktopModel::settle()
{
    const bool isOpen = m_parts.app.stage() == AppModel::Stage::Open;
    m_parts.tray.setOpen(isOpen);
    if (!isOpen)
        return;
    if (!m_links.isEmpty())
        m_parts.app.vault()->openMemory(std::exchange(m_links, {}).last());
    if (!m_files.isEmpty())
        Q_EMIT filesGiven();
}

} // namespace mn::app
