#include "app/desktop/x11_hotkey.h"
#include <QSocketNotifier>
#include <cstdlib>
#include <xcb/xcb.h>

namespace mn::app {

namespace {

constexpr xcb_keysym_t kSpace = 0x20;
constexpr quint16 kModifiers = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1;
// A grab holds for one state of the locks: for each of theirs.
constexpr quint16 kLocks[] = {0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};

// What the protocol's library gives is freed by whoever asked.
template <class T> using Given = std::unique_ptr<T, decltype(&std::free)>;
template <class T> Given<T> given(T *answer)
{
    return {answer, &std::free};
}

xcb_screen_t *screenOf(xcb_connection_t *display, int number)
{
    xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(display));
    for (; number > 0 && screens.rem > 0; --number)
        xcb_screen_next(&screens);
    return screens.rem > 0 ? screens.data : nullptr;
}

// The key that gives a blank; 0 where the keyboard has none.
quint8 codeOfSpace(xcb_connection_t *display)
{
    const xcb_setup_t *const setup = xcb_get_setup(display);
    const quint8 first = setup->min_keycode;
    const auto count = quint8(setup->max_keycode - first + 1);
    const auto keys =
        given(xcb_get_keyboard_mapping_reply(display, xcb_get_keyboard_mapping(display, first, count), nullptr));
    if (!keys)
        return 0;
    const xcb_keysym_t *const symbols = xcb_get_keyboard_mapping_keysyms(keys.get());
    for (int i = 0; i < count; ++i)
        if (symbols[i * keys->keysyms_per_keycode] == kSpace)
            return quint8(first + i);
    return 0;
}

} // namespace

X11Hotkey::X11Hotkey(const QByteArray &display, QObject *parent) : QObject(parent)
{
    int number = 0;
    m_display = xcb_connect(display.isEmpty() ? nullptr : display.constData(), &number);
    const xcb_screen_t *const screen = xcb_connection_has_error(m_display) ? nullptr : screenOf(m_display, number);
    if (!screen)
        return;
    m_root = screen->root;
    m_grab = take();
    m_notifier = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_display), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11Hotkey::read);
}

X11Hotkey::~X11Hotkey()
{
    m_notifier.reset();
    xcb_disconnect(m_display); // with its grabs
}

X11Hotkey::Grab X11Hotkey::take()
{
    m_code = codeOfSpace(m_display);
    if (m_code == 0)
        return Grab::NoDisplay;
    for (const quint16 locks : kLocks) {
        const xcb_void_cookie_t asked = xcb_grab_key_checked(m_display, false, m_root, quint16(kModifiers | locks),
                                                             m_code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        if (const auto refused = given(xcb_request_check(m_display, asked))) {
            xcb_ungrab_key(m_display, m_code, m_root, XCB_MOD_MASK_ANY);
            xcb_flush(m_display);
            return Grab::HeldByAnother;
        }
    }
    return Grab::Taken;
}

void X11Hotkey::read()
{
    while (const auto event = given(xcb_poll_for_event(m_display))) {
        const int type = event->response_type & 0x7f;
        if (type == XCB_KEY_PRESS) {
            Q_EMIT pressed();
        } else if (type == XCB_MAPPING_NOTIFY && codeOfSpace(m_display) != m_code) {
            // Another keyboard, with its blank elsewhere. (Where it is not, to grab anew could lose a key.)
            xcb_ungrab_key(m_display, XCB_GRAB_ANY, m_root, XCB_MOD_MASK_ANY);
            m_grab = take();
        }
    }
    if (xcb_connection_has_error(m_display)) {
        m_grab = Grab::NoDisplay;
        m_notifier->setEnabled(false);
    }
}

} // namespace mn::app
