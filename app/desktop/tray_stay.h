#pragma once
#include "app/base/timers.h"
#include "app/desktop/notifier.h"
#include "app/desktop/tray_icon.h"
#include "app/settings/device_settings.h"
#include "app/shell/commands.h"
#include <QtQml/qqmlregistration.h>

class QWindow;

namespace mn::app {

// Whether closing the window ends the program: not where a tray shows our sign, unless somebody chose otherwise. What
// works without a window (the key that captures, backups, links) goes on then. Told by the desktop at the first time.
class TrayStay final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool hasTray READ hasTray NOTIFY changed)
    Q_PROPERTY(bool isWanted READ isWanted WRITE setWanted NOTIFY changed)

public:
    // All of it outlives this; `commands`: whose keys quit.
    struct Parts {
        TrayIcon &tray;
        Notifier &notifier;
        Commands &commands;
        DeviceSettings &settings;
        Timers &timers;
    };
    explicit TrayStay(const Parts &parts, QObject *parent = nullptr);

    bool hasTray() const { return m_parts.tray.isShown(); }
    bool isWanted() const;
    void setWanted(bool wanted);
    // That whose closing is told of, from now on.
    void follow(QWindow *window);

Q_SIGNALS:
    void changed();

private:
    bool stays() const { return hasTray() && isWanted(); }
    void settle();
    void tell();

    Parts m_parts;
    std::unique_ptr<Alarm> m_telling;
};

} // namespace mn::app
