#pragma once
#include <QByteArray>
#include <QObject>
#include <memory>

class QSocketNotifier;
struct xcb_connection_t;

namespace mn::app {

// One key combination of a whole X display, on a connection of its own: Ctrl Alt Space, whatever Caps Lock and Num Lock
// say. Asking for it takes two answers of the display, as opening a window does. Source: X11 protocol, GrabKey.
class X11Hotkey final : public QObject {
    Q_OBJECT
public:
    enum class Grab { Taken, HeldByAnother, NoDisplay };

    // `display`: as in DISPLAY.
    explicit X11Hotkey(const QByteArray &display, QObject *parent = nullptr);
    ~X11Hotkey() override;

    Grab grab() const { return m_grab; }

Q_SIGNALS:
    void pressed();

private:
    Grab take();
    void read();

    xcb_connection_t *m_display = nullptr;
    quint32 m_root = 0;
    quint8 m_code = 0;
    Grab m_grab = Grab::NoDisplay;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace mn::app
