#pragma once
#include "app/base/timers.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace mn::app {

class DeviceSettings;

// Takes what was copied from this window off the clipboard after a while, unless something else was copied since, and
// when the program ends: a desktop's clipboard manager would take it over, and may keep it on the disk. The while is
// this device's (DeviceSettings). Thread that draws.
class ClipboardGuard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int seconds READ seconds WRITE setSeconds NOTIFY secondsChanged) // 0: it stays there

public:
    // Whether what lies on the clipboard is this program's; a platform that does not know says no.
    using IsOurs = std::function<bool()>;
    static bool ownsClipboard();

    ClipboardGuard(DeviceSettings &settings, Timers &timers, IsOurs isOurs = &ownsClipboard, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    int seconds() const { return m_seconds; }
    void setSeconds(int seconds);
    // At once, if it is ours: the vault is locked. So with what is marked in the window, which a middle button pastes
    // elsewhere (X11, Wayland): nobody has copied that, so it goes in any case.
    void clear();

Q_SIGNALS:
    void secondsChanged();

private:
    void look();

    DeviceSettings &m_settings;
    IsOurs m_isOurs;
    std::unique_ptr<Alarm> m_end;
    int m_seconds;
};

} // namespace mn::app
