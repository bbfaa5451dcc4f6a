#pragma once
#include "app/desktop/desktop_model.h"
#include "app/desktop/tray_stay.h"
#include "app/picture/window_style.h"
#include "app/settings/diagnostics_model.h"
#include "app/settings/move_model.h"
#include "app/settings/security_model.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/last_vault.h"
#include "app/shell/session_watch.h"
#include "app/transfer/backup_model.h"
#include "core/base/drawing_thread.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace mn::test {

// The window as the program has it, over a real vault: all of its models, Main.qml, and its keys.
struct WholeWindow {
    enum class Speaks { English, WhatIsChosen };
    explicit WholeWindow(WindowVault &at, Speaks speaks = Speaks::English) : vault(at)
    {
        if (speaks == Speaks::WhatIsChosen) {
            app.setLanguage(&language.emplace(settings));
            QObject::connect(&*language, &app::Language::changed, &engine, &QQmlEngine::retranslate);
        }
        app.setLastVault(&last);
        app.setKeeping({.security = &security,
                        .backups = &backups,
                        .diagnostics = &diagnostics,
                        .clipboard = &clipboard,
                        .hotkey = &hotkey,
                        .moving = &moving,
                        .trayStay = &trayStay});
        app::addPictures(engine);
        engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)},
                                     {QStringLiteral("desktop"), QVariant::fromValue(&desktop)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt-project.org/imports/Mnemosyne/Shell/Main.qml")));
    }

    ~WholeWindow() { app.end(); }

    bool isReady()
    {
        if (engine.rootObjects().isEmpty())
            return false;
        window()->requestActivate();
        app.start(vault.folder());
        return QTest::qWaitForWindowActive(window()) &&
               QTest::qWaitFor([this] { return app.stage() != app::AppModel::Stage::Starting; });
    }
    // What asks nobody is tried first: a passphrase that is given meanwhile is not looked at.
    bool open()
    {
        if (!QTest::qWaitFor([this] { return unlock.state() != app::UnlockModel::Working; }))
            return false;
        unlock.unlockWithPassphrase(WindowVault::passphrase());
        return QTest::qWaitFor([this] { return app.stage() == app::AppModel::Stage::Open; });
    }
    QQuickWindow *window() const { return qobject_cast<QQuickWindow *>(engine.rootObjects().first()); }
    template <class T = QObject> T *find(const char *name) const
    {
        return window()->findChild<T *>(QString::fromLatin1(name));
    }
    // Also what a model or a loader made.
    QQuickItem *item(const char *name) const
    {
        QList<QQuickItem *> all{window()->contentItem()};
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all[at]->objectName() == QLatin1StringView(name))
                return all[at];
            all += all[at]->childItems();
        }
        return nullptr;
    }
    bool isSeen(const char *name) const
    {
        const QQuickItem *found = item(name);
        return found && found->isVisible();
    }
    bool isIn(const char *name) const
    {
        for (const QQuickItem *at = window()->activeFocusItem(); at; at = at->parentItem())
            if (at->objectName() == QLatin1StringView(name))
                return true;
        return false;
    }
    QString page() const { return app.vault()->navigation()->page(); }
    // Lets pauses pass, for conditions that are waited for.
    bool passes()
    {
        timers.advance(std::chrono::milliseconds(50));
        return true;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window(), key, modifiers);
    }
    void type(const char *text)
    {
        for (; *text; ++text)
            QTest::keyClick(window(), *text);
    }
    void click(const QQuickItem *target)
    {
        QTest::mouseClick(window(), Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }

    WindowVault &vault;
    const KeyServices services{vault.files, vault.clock, vault.keychain};
    const VaultServices vaults{vault.files, vault.clock, vault.home.filePath(QStringLiteral("state"))};
    app::test::ManualTimers timers{vault.clock};
    app::DeviceSettings settings{vault.files, vault.home.filePath(QStringLiteral("window.json"))};
    std::optional<app::Language> language;
    app::LastVault last{settings, vault.home.filePath(QStringLiteral("usual"))};
    app::Appearance appearance{settings, false};
    app::Commands commands{app::windowPages(), &settings};
    app::UnlockModel unlock{vault.keys, vault.keeper, vault.clock};
    const QDBusConnection noBus{QStringLiteral("there is none")};
    app::SessionWatch watch{noBus, QString()};
    app::AutoLock autoLock{vault.keys, vault.keeper, unlock, watch};
    app::EventLog log{vault.files, vault.home.filePath(QStringLiteral("events.log")), vault.clock};
    app::SecurityModel security{vault.keys, services, vault.keeper, autoLock, log, [] { return cheapHash(); }};
    app::BackupModel backups{vault.keys, vaults, vault.keeper, log, timers};
    app::DiagnosticsModel diagnostics{vault.keeper, log, vault.files, vault.clock, timers};
    app::ClipboardGuard clipboard{settings, timers};
    app::GlobalHotkey hotkey{QStringLiteral("offscreen"), QByteArray(), noBus, settings, commands};
    app::MoveModel moving{{vault.keys, services, vaults, vault.keeper, unlock, log, timers}};
    app::AppModel app{vault.keys, vault.keeper, unlock, appearance, commands, vault.clock, timers};
    app::CaptureModel capture{vault.keys, vault.keeper, unlock, vault.files, vault.clock, timers};
    app::WindowPlace place{settings, timers};
    app::TrayIcon tray{noBus, QImage()};
    app::Notifier notifier{noBus};
    app::TrayStay trayStay{{tray, notifier, commands, settings, timers}};
    app::DesktopModel desktop{{app, capture, hotkey, tray, place, notifier}};
    DrawingThread draws;
    QQmlApplicationEngine engine; // goes before all that it shows
};

} // namespace mn::test
