#include "tests/desktop/display.h"
#include "tests/desktop/until.h"
#include <QDeadlineTimer>
#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <poll.h>
#include <ranges>
#include <xcb/damage.h>
#include <xcb/xcb.h>
#include <xcb/xtest.h>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kScreen = "1920x1200x24";
constexpr quint32 kShift = 0xffe1, kReturn = 0xff0d;

// What xcb gives is freed with free().
struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <class T> std::unique_ptr<T, Free> owned(T *reply)
{
    return std::unique_ptr<T, Free>(reply);
}

// Names of keys as people write them, to symbols of X.
quint32 symbolOf(const QString &name)
{
    static const QHash<QString, quint32> names{
        {u"Ctrl"_s, 0xffe3},  {u"Shift"_s, kShift},    {u"Alt"_s, 0xffe9},  {u"Enter"_s, kReturn},
        {u"Tab"_s, 0xff09},   {u"Esc"_s, 0xff1b},      {u"Space"_s, 0x20},  {u"Backspace"_s, 0xff08},
        {u"Del"_s, 0xffff},   {u"Up"_s, 0xff52},       {u"Down"_s, 0xff54}, {u"Left"_s, 0xff51},
        {u"Right"_s, 0xff53}, {u"Home"_s, 0xff50},     {u"End"_s, 0xff57},  {u"PageUp"_s, 0xff55},
        {u"Menu"_s, 0xff67},  {u"PageDown"_s, 0xff56}, {u"Comma"_s, 0x2c},  {u"Plus"_s, 0x2b},
    };
    if (const auto found = names.constFind(name); found != names.cend())
        return *found;
    if (name.size() > 1 && name.startsWith(u'F'))
        return 0xffbe + name.sliced(1).toUInt() - 1;
    if (name.size() != 1)
        qFatal("there is no key called %s", qPrintable(name));
    return name[0].toLower().unicode();
}

} // namespace

Display::Display()
{
    // The server chooses a number that is free, and says it when it can be used.
    const auto environment = QProcessEnvironment::systemEnvironment();
    m_server =
        std::make_unique<Running>(QStringLiteral(MN_XVFB),
                                  QStringList{u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                              QString::fromLatin1(kScreen), u"-nolisten"_s, u"tcp"_s, u"-noreset"_s},
                                  environment);
    m_number = m_server->firstLine().toInt();
    m_connection = xcb_connect(qPrintable(name()), nullptr);
    if (xcb_connection_has_error(m_connection))
        qFatal("the display %s cannot be used", qPrintable(name()));
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const quint32 events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
    readKeyboard();
    settle();
}

Display::~Display()
{
    xcb_disconnect(m_connection);
}

QString Display::name() const
{
    return u":%1"_s.arg(m_number);
}

void Display::readKeyboard()
{
    const xcb_setup_t *const setup = xcb_get_setup(m_connection);
    m_firstCode = setup->min_keycode;
    const auto reply = owned(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, m_firstCode, quint8(setup->max_keycode - m_firstCode + 1)),
        nullptr));
    if (!reply)
        qFatal("the display has no keyboard");
    m_symbolsACode = reply->keysyms_per_keycode;
    const xcb_keysym_t *const first = xcb_get_keyboard_mapping_keysyms(reply.get());
    m_symbols.assign(first, first + xcb_get_keyboard_mapping_keysyms_length(reply.get()));
}

Display::Key Display::keyOf(quint32 symbol) const
{
    // The first two of each key: alone, and with Shift.
    for (int level = 0; level < 2; ++level)
        for (size_t at = size_t(level); at < m_symbols.size(); at += size_t(m_symbolsACode))
            if (m_symbols[at] == symbol)
                return {quint8(m_firstCode + at / size_t(m_symbolsACode)), level == 1};
    qFatal("there is no key for the symbol %x", symbol);
}

void Display::send(quint8 type, quint8 detail, QPoint at)
{
    xcb_test_fake_input(m_connection, type, detail, XCB_CURRENT_TIME, m_root, qint16(at.x()), qint16(at.y()), 0);
}

// The server has done all that was asked.
void Display::settle()
{
    (void)owned(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

void Display::press(const QString &keys)
{
    std::vector<quint8> codes;
    for (const QString &name : keys.split(u'+')) {
        const Key key = keyOf(symbolOf(name));
        if (key.shifted && std::ranges::find(codes, keyOf(kShift).code) == codes.end())
            codes.push_back(keyOf(kShift).code);
        codes.push_back(key.code);
    }
    for (const quint8 code : codes)
        send(XCB_KEY_PRESS, code);
    for (const quint8 code : codes | std::views::reverse)
        send(XCB_KEY_RELEASE, code);
    settle();
}

void Display::type(const QString &text)
{
    const quint8 shift = keyOf(kShift).code;
    for (const QChar letter : text) {
        const Key key = keyOf(letter == u'\n' ? kReturn : letter.unicode());
        if (key.shifted)
            send(XCB_KEY_PRESS, shift);
        send(XCB_KEY_PRESS, key.code);
        send(XCB_KEY_RELEASE, key.code);
        if (key.shifted)
            send(XCB_KEY_RELEASE, shift);
    }
    settle();
}

void Display::click(QPoint at, Qt::MouseButton button)
{
    const quint8 number = button == Qt::LeftButton ? 1 : 3;
    send(XCB_MOTION_NOTIFY, 0, at);
    send(XCB_BUTTON_PRESS, number);
    send(XCB_BUTTON_RELEASE, number);
    settle();
}

void Display::giveKeyboard()
{
    if (m_windows.empty())
        return;
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, m_windows.back(), XCB_CURRENT_TIME);
    xcb_flush(m_connection);
}

void Display::followWindows()
{
    while (const auto event = owned(xcb_poll_for_event(m_connection))) {
        const quint8 type = event->response_type & 0x7f;
        if (type == XCB_MAP_NOTIFY) {
            const auto *const mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
            if (mapped->event != m_root || mapped->override_redirect)
                continue;
            std::erase(m_windows, mapped->window);
            m_windows.push_back(mapped->window);
            giveKeyboard();
        } else if (type == XCB_UNMAP_NOTIFY) {
            const auto *const gone = reinterpret_cast<const xcb_unmap_notify_event_t *>(event.get());
            if (std::erase(m_windows, gone->window) > 0)
                giveKeyboard();
        } else if (m_paintEvent != 0 && type == m_paintEvent) {
            m_hasPainted = true;
        }
    }
}

std::optional<quint32> Display::window() const
{
    return m_windows.empty() ? std::nullopt : std::optional(m_windows.back());
}

// ICCCM 4.1.4: the manager unmaps the window, and says in its property why.
void Display::hide(quint32 window)
{
    const quint32 state = atom("WM_STATE");
    constexpr quint32 kIconic[] = {3, 0};
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, state, state, 32, 2, kIconic);
    xcb_unmap_window(m_connection, window);
    settle();
}

void Display::watchPaints()
{
    const xcb_query_extension_reply_t *const extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
    if (!extension || !extension->present)
        qFatal("the display does not tell what is drawn");
    (void)owned(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
    m_paintEvent = extension->first_event + XCB_DAMAGE_NOTIFY;
    m_paints = xcb_generate_id(m_connection);
    xcb_damage_create(m_connection, m_paints, m_root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    settle();
}

bool Display::nextPaint(int ms)
{
    const QDeadlineTimer end(ms);
    m_hasPainted = false;
    for (;;) {
        followWindows();
        if (m_hasPainted || end.hasExpired())
            return m_hasPainted;
        pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&ready, 1, int(end.remainingTime()));
    }
}

quint32 Display::atom(const QByteArray &name) const
{
    const auto reply = owned(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, quint16(name.size()), name.constData()), nullptr));
    return reply ? reply->atom : quint32(XCB_ATOM_NONE);
}

QImage Display::picture() const
{
    const auto size = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_root), nullptr));
    const auto pixels = owned(xcb_get_image_reply(
        m_connection,
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, 0, 0, size->width, size->height, ~0U), nullptr));
    if (!pixels)
        return {};
    return QImage(xcb_get_image_data(pixels.get()), size->width, size->height, QImage::Format_RGB32).copy();
}

} // namespace mn::test
