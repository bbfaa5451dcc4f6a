#pragma once
#include <QByteArray>
#include <QKeySequence>
#include <QObject>
#include <memory>

class QSocketNotifier;
struct xcb_connection_t;

namespace mn::app {

// One key combination of a whole X display, on a connection of its own, whatever Caps Lock and Num Lock say. Asking for
// it takes two answers of the display, as opening a window does. Source: X11 protocol, GrabKey.
class X11Hotkey final : public QObject {
    Q_OBJECT
public:
    enum class Grab { Taken, HeldByAnother, NotOnKeyboard, NoDisplay };

    // `display`: as in DISPLAY.
    explicit X11Hotkey(const QByteArray &display, QObject *parent = nullptr);
    ~X11Hotkey() override;

    // In place of those that were taken, which stay where these are refused. `keys`: one chord.
    Grab take(const QKeySequence &keys);

Q_SIGNALS:
    void pressed();

private:
    struct Chord {
        quint8 code = 0; // 0: none
        quint16 modifiers = 0;
        bool operator==(const Chord &) const = default;
    };
    Chord chordOf(const QKeySequence &keys) const;
    Grab replaceBy(const Chord &chord);
    void release(const Chord &chord);
    void read();

    xcb_connection_t *m_display = nullptr;
    quint32 m_root = 0; // 0: no display
    QKeySequence m_keys;
    Chord m_taken;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace mn::app
