#pragma once
#include "app/capture/capture_model.h"
#include "app/desktop/global_hotkey.h"
#include "app/desktop/notifier.h"
#include "app/desktop/tray_icon.h"
#include "app/shell/app_model.h"
#include "app/shell/start_order.h"
#include "app/shell/window_place.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The program among other programs: what comes from outside (a second start, a key, the tray, a link) becomes a wish
// of the window's, as soon as there is an open vault where one is needed.
class DesktopModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(mn::app::CaptureModel *capture READ capture CONSTANT)
    Q_PROPERTY(mn::app::GlobalHotkey *hotkey READ hotkey CONSTANT)
    Q_PROPERTY(mn::app::WindowPlace *place READ place CONSTANT)

public:
    // All of it outlives this.
    struct Parts {
        AppModel &app;
        CaptureModel &capture;
        GlobalHotkey &hotkey;
        TrayIcon &tray;
        WindowPlace &place;
        Notifier &notifier;
    };
    explicit DesktopModel(const Parts &parts, QObject *parent = nullptr);

    CaptureModel *capture() const { return &m_parts.capture; }
    GlobalHotkey *hotkey() const { return &m_parts.hotkey; }
    WindowPlace *place() const { return &m_parts.place; }

    void take(const StartOrder &order);
    // What was given to import and is not looked at yet; given once.
    Q_INVOKABLE QList<QUrl> takeFiles() { return std::exchange(m_files, {}); }

Q_SIGNALS:
    void windowWanted();  // to the front
    void captureWanted(); // the small one
    void filesGiven();    // takeFiles(); over an open vault

private:
    void settle();
    void enterVault();

    Parts m_parts;
    QStringList m_links; // memories that were asked for before there was a vault
    QList<QUrl> m_files;
};

} // namespace mn::app
