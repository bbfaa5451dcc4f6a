#pragma once
#include "tests/desktop/running.h"
#include <QImage>
#include <QPoint>
#include <memory>
#include <optional>
#include <vector>

struct xcb_connection_t;

namespace mn::test {

// An X display of its own without a screen (Xvfb, on a number that is free), its keyboard and its mouse. It does what a
// window manager does for a single program: a window that comes has the keyboard.
class Display {
public:
    Display();
    ~Display();

    QString name() const; // ":7"

    // Real key presses through XTest. `keys`: "Ctrl+Shift+X", "Tab", "F6". Returns when the server has taken them.
    void press(const QString &keys);
    void type(const QString &text); // ASCII, and line ends
    void click(QPoint at, Qt::MouseButton button = Qt::LeftButton);

    // Gives the keyboard to a window that has come, or back when it has gone. To be called while one waits.
    void followWindows();
    std::optional<quint32> window() const; // the newest that is there
    void hide(quint32 window);             // as a window manager minimises it

    // From now on nextPaint() tells of what is drawn anywhere on the display.
    void watchPaints();
    // Waits for the next time that something is drawn; false when nothing is for so many ms.
    bool nextPaint(int ms);

    QImage picture() const;

private:
    struct Key {
        quint8 code;
        bool shifted;
    };
    Key keyOf(quint32 symbol) const;
    quint32 atom(const QByteArray &name) const;
    void send(quint8 type, quint8 detail, QPoint at = {});
    void settle();
    void readKeyboard();
    void giveKeyboard();

    std::unique_ptr<Running> m_server;
    int m_number = 0;
    xcb_connection_t *m_connection = nullptr;
    quint32 m_root = 0;
    quint8 m_firstCode = 0;
    int m_symbolsACode = 0;
    std::vector<quint32> m_symbols;
    std::vector<quint32> m_windows; // the newest last
    quint8 m_paintEvent = 0;
    quint32 m_paints = 0;
    bool m_hasPainted = false;
};

} // namespace mn::test
