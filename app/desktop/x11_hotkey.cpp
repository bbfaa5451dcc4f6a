#include "app/desktop/x11_hotkey.h"
#include <QSocketNotifier>
#include <cstdlib>
#include <utility>
#include <xcb/xcb.h>

namespace mn::app {

namespace {

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

// What the key gives without Shift; 0: nothing that a keyboard's table names so. Source: X11 protocol, keysym encoding.
xcb_keysym_t symbolOf(Qt::Key key)
{
    constexpr xcb_keysym_t kF1 = 0xffbe;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return kF1 + xcb_keysym_t(key - Qt::Key_F1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return xcb_keysym_t('a' + (key - Qt::Key_A));
    return key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde ? xcb_keysym_t(key) : 0;
}

// The key that gives the symbol; 0 where the keyboard has none.
quint8 codeOf(xcb_connection_t *display, xcb_keysym_t symbol)
{
    const xcb_setup_t *const setup = xcb_get_setup(display);
    const quint8 first = setup->min_keycode;
    const auto count = quint8(setup->max_keycode - first + 1);
    const auto keys =
        given(xcb_get_keyboard_mapping_reply(display, xcb_get_keyboard_mapping(display, first, count), nullptr));
    if (!keys || symbol == 0)
        return 0;
    const xcb_keysym_t *const symbols = xcb_get_keyboard_mapping_keysyms(keys.get());
    for (int i = 0; i < count; ++i)
        if (symbols[i * keys->keysyms_per_keycode] == symbol)
            return quint8(first + i);
    return 0;
}

quint16 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    quint16 out = 0;
    for (const auto &[modifier, bit] : {std::pair(Qt::ShiftModifier, XCB_MOD_MASK_SHIFT),
                                        {Qt::ControlModifier, XCB_MOD_MASK_CONTROL},
                                        {Qt::AltModifier, XCB_MOD_MASK_1},
                                        {Qt::MetaModifier, XCB_MOD_MASK_4}})
        out |= modifiers.testFlag(modifier) ? bit : 0;
    return out;
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
    m_notifier = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_display), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11Hotkey::read);
}

X11Hotkey::~X11Hotkey()
{
    m_notifier.reset();
    xcb_disconnect(m_display); // with its grabs
}

X11Hotkey::Chord X11Hotkey::chordOf(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    return {codeOf(m_display, symbolOf(keys[0].key())), modifiersOf(keys[0].keyboardModifiers())};
}

X11Hotkey::Grab X11Hotkey::take(const QKeySequence &keys)
{
    if (m_root == 0)
        return Grab::NoDisplay;
    const Grab grab = replaceBy(chordOf(keys));
    if (grab == Grab::Taken)
        m_keys = keys;
    return grab;
}

X11Hotkey::Grab X11Hotkey::replaceBy(const Chord &chord)
{
    if (chord.code == 0)
        return Grab::NotOnKeyboard;
    if (chord == m_taken)
        return Grab::Taken;
    for (const quint16 locks : kLocks) {
        const xcb_void_cookie_t asked = xcb_grab_key_checked(m_display, false, m_root, quint16(chord.modifiers | locks),
                                                             chord.code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        if (const auto refused = given(xcb_request_check(m_display, asked))) {
            release(chord);
            return Grab::HeldByAnother;
        }
    }
    release(m_taken);
    m_taken = chord;
    return Grab::Taken;
}

void X11Hotkey::release(const Chord &chord)
{
    if (chord.code == 0)
        return;
    for (const quint16 locks : kLocks)
        xcb_ungrab_key(m_display, chord.code, m_root, quint16(chord.modifiers | locks));
    xcb_flush(m_display);
}

void X11Hotkey::read()
{
    while (const auto event = given(xcb_poll_for_event(m_display))) {
        const int type = event->response_type & 0x7f;
        if (type == XCB_KEY_PRESS)
            Q_EMIT pressed();
        else if (type == XCB_MAPPING_NOTIFY)
            replaceBy(chordOf(m_keys)); // another keyboard, with the key elsewhere
    }
    if (xcb_connection_has_error(m_display))
        m_notifier->setEnabled(false);
}

} // namespace mn::app
