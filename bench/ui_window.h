#pragma once
#include "app/capture/capture_model.h"
#include "app/desktop/desktop_model.h"
#include "app/picture/window_style.h"
#include "app/settings/diagnostics_model.h"
#include "app/settings/move_model.h"
#include "app/settings/security_model.h"
#include "app/settings/system_colours.h"
#include "app/shell/app_model.h"
#include "app/shell/auto_lock.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/last_vault.h"
#include "app/shell/session_watch.h"
#include "app/transfer/backup_model.h"
#include "bench/ui.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "core/embed/minilm_embedder.h"
#include "core/session/moved_places.h"
#include "tests/support/memory_keychain.h"
#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace mn::bench {

template <class Done> void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// The program's own objects, all that app/main makes and in its order, and its window: what they do when a vault opens
// is part of what is measured. Two things are not there: a bus, so nothing is asked of the desktop and its keyring, and
// the place where a second start is heard.
class Window {
public:
    // Returns when somebody could have typed the passphrase: the window has the keyboard, and has read what it reads
    // meanwhile. Where there is no vault yet: when its person could begin. After useWindowStyle().
    explicit Window(const UiVault &of);
    ~Window() { lock(); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    // Until its first row is there.
    void open();
    // Until the vault is closed: the next opening does not wait for it. One must be open.
    void lock();
    QQuickItem *item(const QString &name) const; // one that is seen; ends the program where there is none

    const UiVault &vault;
    LocalFileSystem files;
    app::DeviceSettings settings{files, vault.stateFolder + QStringLiteral("/window.json")};
    app::LastVault last{settings, defaultVaultFolder(),
                        [this](const QString &folder) { return MovedPlaces(files, vault.stateFolder).follow(folder); }};
    SystemClock clock;
    test::MemoryKeychain keychain;
    MiniLmEmbedder model{QStringLiteral(MN_MODEL_DIR)};
    app::Commands commands{app::windowPages(), &settings};
    app::Language language{settings};
    app::Appearance appearance{settings, app::SystemColours::areDark()};
    app::SystemColours systemColours{appearance};
    app::SystemTimers timers;
    app::EventLog log{files, vault.stateFolder + QStringLiteral("/events.log"), clock};
    HeldDrafts heldDrafts;
    const VaultServices vaults{.files = files,
                               .clock = clock,
                               .stateFolder = vault.stateFolder,
                               .embedder = &model,
                               .heldDrafts = &heldDrafts};
    const KeyServices keyServices{files, clock, keychain};
    KeyThread keys{keyServices, vaults};
    app::VaultKeeper keeper{keys};
    app::UnlockModel unlock{keys, keeper, clock};
    const QDBusConnection noBus{QStringLiteral("there is none")};
    app::SessionWatch watch{noBus, QString()};
    app::AutoLock autoLock{keys, keeper, unlock, watch};
    app::AppModel app{keys, keeper, unlock, appearance, commands, clock, timers};
    app::SecurityModel security{keys, keyServices, keeper, autoLock, log};
    app::BackupModel backups{keys, vaults, keeper, log, timers};
    app::DiagnosticsModel diagnostics{keeper, log, files, clock, timers};
    app::MoveModel moving{{keys, keyServices, vaults, keeper, unlock, log, timers}};
    app::ClipboardGuard clipboard{settings, timers};
    app::CaptureModel capture{keys, keeper, unlock, files, clock, timers};
    app::WindowPlace place{settings, timers};
    app::GlobalHotkey hotkey{QGuiApplication::platformName(), qgetenv("DISPLAY"), noBus, settings, commands};
    app::TrayIcon tray{noBus, app::programSign(48)};
    app::Notifier notifier{noBus};
    app::DesktopModel desktop{{app, capture, hotkey, tray, place, notifier}};
    QQmlApplicationEngine engine; // goes before all that it shows
    QQuickWindow *window = nullptr;
};

} // namespace mn::bench
