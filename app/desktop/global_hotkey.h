#pragma once
#include "app/desktop/plasma_hotkey.h"
#include "app/desktop/portal_hotkey.h"
#include "app/desktop/x11_hotkey.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// The key that opens the small window from anywhere, by whichever way this desktop has; and a sentence for the settings
// that says what is so.
class GlobalHotkey final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString keys READ keys NOTIFY
                   changed) // "Ctrl Alt Space"; empty where there is none, or the desktop does not say

public:
    enum class State { Asking, Active, Impossible };
    Q_ENUM(State)

    // `platform`: QGuiApplication::platformName(). `display`: DISPLAY. `session`: the session's bus.
    GlobalHotkey(const QString &platform, const QByteArray &display, const QDBusConnection &session,
                 QObject *parent = nullptr);

    State state() const { return m_state; }
    const QString &sentence() const { return m_sentence; }
    const QString &keys() const { return m_keys; }

Q_SIGNALS:
    void changed();
    void pressed();

private:
    void askPortal(const QDBusConnection &session);
    void askPlasma(const QDBusConnection &session);
    void becomeActive(const QString &keys, const QString &sentence);
    void becomeImpossible(const QString &sentence);

    State m_state = State::Asking;
    QString m_sentence;
    QString m_keys;
    std::unique_ptr<X11Hotkey> m_x11;
    std::unique_ptr<PortalHotkey> m_portal;
    std::unique_ptr<PlasmaHotkey> m_plasma;
};

} // namespace mn::app
