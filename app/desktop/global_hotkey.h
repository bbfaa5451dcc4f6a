#pragma once
#include "app/desktop/plasma_hotkey.h"
#include "app/desktop/portal_hotkey.h"
#include "app/desktop/x11_hotkey.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace mn::app {

class Commands;
class DeviceSettings;

// The key that opens the small window from anywhere, by whichever way this desktop has; and a sentence for the settings
// that says what is so.
class GlobalHotkey final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    // "Ctrl Alt Space"; empty where there is none, or the desktop does not say
    Q_PROPERTY(QString keys READ keys NOTIFY changed)
    Q_PROPERTY(bool canChange READ canChange CONSTANT)       // here; elsewhere in the desktop's own settings
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY changed) // they are not those that the program came with
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  // with the last ones that were wanted

public:
    enum class State { Asking, Active, Impossible };
    Q_ENUM(State)

    // `platform`: QGuiApplication::platformName(). `display`: DISPLAY. `session`: the session's bus. `settings` keep
    // the chosen keys, and those of `commands` cannot be chosen, nor the other way round; both outlive this.
    GlobalHotkey(const QString &platform, const QByteArray &display, const QDBusConnection &session,
                 DeviceSettings &settings, Commands &commands, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString sentence() const { return m_sentence(); }
    QString keys() const { return m_keys(); }
    bool canChange() const { return m_x11 != nullptr; }
    bool isChanged() const;
    const QString &problem() const { return m_problem; }

    // Of a key event. False where they are refused: `problem` says why, and those before stay.
    Q_INVOKABLE bool change(int key, int modifiers);
    // To those that the program came with.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void forgetProblem();

    // Another language is in force.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void pressed();

private:
    void askDisplay(const QByteArray &display);
    bool take(const QKeySequence &keys);
    void askPortal(const QDBusConnection &session);
    void askPlasma(const QDBusConnection &session);
    using Words = std::function<QString()>; // in the language in force
    void becomeActive(Words keys, Words sentence);
    void becomeImpossible(Words sentence);

    State m_state = State::Asking;
    Words m_sentence = [] { return QString(); };
    Words m_keys = m_sentence;
    QString m_problem;
    DeviceSettings &m_settings;
    Commands &m_commands;
    std::unique_ptr<X11Hotkey> m_x11;
    std::unique_ptr<PortalHotkey> m_portal;
    std::unique_ptr<PlasmaHotkey> m_plasma;
};

} // namespace mn::app
