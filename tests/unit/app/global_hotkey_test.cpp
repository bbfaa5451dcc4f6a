#include "app/desktop/global_hotkey.h"
#include "app/settings/device_settings.h"
#include "app/shell/commands.h"
#include "app/shell/page_table.h"
#include "core/base/platform/local_file_system.h"
#include "tests/unit/app/session_bus.h"
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <ranges>
#include <xcb/xcb.h>
#include <xcb/xtest.h>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

namespace {

const QString kDesktopPath = u"/org/freedesktop/portal/desktop"_s;

// A display that nobody sees, by the real X server.
class Display {
public:
    bool start()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // It chooses a number that is free and says which.
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s, u"640x480x24"_s});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
            return false;
        m_name = ':' + m_server.readLine().trimmed();
        m_keyboard = xcb_connect(m_name.constData(), nullptr);
        return !xcb_connection_has_error(m_keyboard);
    }
    ~Display()
    {
        if (m_keyboard)
            xcb_disconnect(m_keyboard);
        m_server.terminate();
        m_server.waitForFinished();
    }

    const QByteArray &name() const { return m_name; }

    // All of these keys down, then up, as a keyboard does.
    void press(const QList<quint32> &symbols)
    {
        QList<quint8> codes;
        for (const quint32 symbol : symbols)
            codes += codeOf(symbol);
        for (const quint8 code : codes)
            xcb_test_fake_input(m_keyboard, XCB_KEY_PRESS, code, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
        for (const quint8 code : codes | std::views::reverse)
            xcb_test_fake_input(m_keyboard, XCB_KEY_RELEASE, code, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
        xcb_flush(m_keyboard);
    }

private:
    quint8 codeOf(quint32 symbol)
    {
        const xcb_setup_t *const setup = xcb_get_setup(m_keyboard);
        const quint8 first = setup->min_keycode;
        const auto count = quint8(setup->max_keycode - first + 1);
        auto *const keys =
            xcb_get_keyboard_mapping_reply(m_keyboard, xcb_get_keyboard_mapping(m_keyboard, first, count), nullptr);
        const xcb_keysym_t *const symbols = xcb_get_keyboard_mapping_keysyms(keys);
        quint8 found = 0;
        for (int i = 0; i < count && found == 0; ++i)
            if (symbols[i * keys->keysyms_per_keycode] == symbol)
                found = quint8(first + i);
        std::free(keys);
        return found;
    }

    QProcess m_server;
    QByteArray m_name;
    xcb_connection_t *m_keyboard = nullptr;
};

const QKeySequence kOwn(Qt::CTRL | Qt::ALT | Qt::Key_Space);
constexpr quint32 kControl = 0xffe3, kAlt = 0xffe9, kShift = 0xffe1, kSpace = 0x20, kCapsLock = 0xffe5, kJ = 0x6a,
                  kF7 = 0xffc4;

struct Bound {
    QString id;
    QVariantMap about;
};
QDBusArgument &operator<<(QDBusArgument &out, const Bound &bound)
{
    out.beginStructure();
    out << bound.id << bound.about;
    out.endStructure();
    return out;
}
const QDBusArgument &operator>>(const QDBusArgument &in, Bound &bound)
{
    in.beginStructure();
    in >> bound.id >> bound.about;
    in.endStructure();
    return in; // NOLINT(bugprone-return-const-ref-from-parameter): so Qt D-Bus wants its operators
}

// Answers as the portal of a desktop does: a request, then its response from the request's own path.
class Portal final : public QDBusVirtualObject {
public:
    enum class Answer { Grants, PersonRefuses, KnowsNothing };
    Answer answer = Answer::Grants;
    QString session, sender;
    QList<Bound> wanted;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        if (answer == Answer::KnowsNothing)
            return false;
        sender = call.service();
        const QVariantMap options = qdbus_cast<QVariantMap>(call.arguments().constLast());
        QString name = sender.mid(1);
        name.replace(u'.', u'_');
        const QString request =
            kDesktopPath + u"/request/"_s + name + u'/' + options.value(u"handle_token"_s).toString();
        bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        QVariantMap results;
        if (call.member() == u"CreateSession"_s) {
            session = kDesktopPath + u"/session/"_s + name + u'/' + options.value(u"session_handle_token"_s).toString();
            results[u"session_handle"_s] = session;
        } else {
            wanted = qdbus_cast<QList<Bound>>(call.arguments().value(1));
            if (answer == Answer::Grants)
                results[u"shortcuts"_s] =
                    QVariant::fromValue(QList<Bound>{{wanted.value(0).id, {{u"trigger_description"_s, u"Meta C"_s}}}});
        }
        QDBusMessage response =
            QDBusMessage::createTargetedSignal(sender, request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        const bool isRefused = answer == Answer::PersonRefuses && call.member() == u"BindShortcuts"_s;
        response.setArguments({uint(isRefused), results});
        return bus.send(response);
    }
};

// Answers as Plasma does.
class Plasma final : public QDBusVirtualObject {
public:
    QList<int> given{int(Qt::CTRL) | int(Qt::ALT) | int(Qt::Key_Space)}; // empty: another program has them
    QStringList called, action;
    QList<int> asked;
    uint flags = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        called += call.member();
        action = call.arguments().value(0).toStringList();
        if (call.member() != u"setShortcut"_s)
            return bus.send(call.createReply());
        asked = qdbus_cast<QList<int>>(call.arguments().value(1));
        flags = call.arguments().value(2).toUInt();
        return bus.send(call.createReply(QVariant::fromValue(given)));
    }
    static bool change(const QDBusConnection &bus, const QStringList &action, const QList<int> &keys)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/kglobalaccel"_s, u"org.kde.KGlobalAccel"_s, u"yourShortcutGotChanged"_s);
        signal.setArguments({action, QVariant::fromValue(keys)});
        return bus.send(signal);
    }
    static bool press(const QDBusConnection &bus, const QString &component, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/component/"_s + component, u"org.kde.kglobalaccel.Component"_s, u"globalShortcutPressed"_s);
        signal.setArguments({component, action, qlonglong(7)});
        return bus.send(signal);
    }
    bool start(QDBusConnection bus)
    {
        return bus.registerVirtualObject(u"/kglobalaccel"_s, this) && bus.registerService(u"org.kde.kglobalaccel"_s);
    }
};

struct Desk {
    QTemporaryDir home;
    LocalFileSystem files;
    DeviceSettings settings{files, home.filePath(u"window.json"_s)};
    Commands commands{windowPages(), &settings};
};

} // namespace

// By real key events on a real display, and by a portal and Plasma on a real bus.
class GlobalHotkeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<Desk>(); }
    void theKeyIsHeardWhoeverHasTheKeyboard();
    void capsLockDoesNotHinderIt();
    void otherKeysAreNotOurs();
    void aKeyThatAnotherProgramHasIsSaidToBe();
    void itIsFreeAgainForTheNextOne();
    void otherKeysAreChosenAndKept();
    void keysThatCannotBeAreRefusedAndThoseBeforeStay();
    void whereAnotherProgramHasTheKeyOthersAreChosen();
    void withoutADisplayASentenceSaysWhatToDo();
    void thePortalGivesAKeyAndTellsOfIt();
    void aPersonWhoRefusesIsToldTheOtherWay();
    void aDesktopWithoutSuchAPortalIsToldTheOtherWay();
    void anotherSessionsKeyIsNotOurs();
    void withoutABusASentenceSaysWhatToDo();
    void whereThereIsNoPortalPlasmaGivesTheKey();
    void whatItsPersonChoseInPlasmaIsSaid();
    void aKeyThatPlasmaGaveToAnotherIsSaidToBe();
    void whoeverSaidNoIsNotAskedInAnotherWay();

private:
    using State = GlobalHotkey::State;
    std::unique_ptr<Desk> m_desk;

    static QDBusConnection noBus() { return QDBusConnection(u"there is none"_s); }
    void activate(const QDBusConnection &bus, const Portal &portal, const QString &session);
};

void GlobalHotkeyTest::initTestCase()
{
    qDBusRegisterMetaType<Bound>();
    qDBusRegisterMetaType<QList<Bound>>();
    qDBusRegisterMetaType<QList<int>>();
}

void GlobalHotkeyTest::theKeyIsHeardWhoeverHasTheKeyboard()
{
    Display display;
    QVERIFY2(display.start(), "Xvfb is needed (package xvfb)");
    GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QCOMPARE(hotkey.state(), State::Active);
    QCOMPARE(hotkey.keys(), u"Ctrl Alt Space"_s);
    QVERIFY(hotkey.sentence().contains(hotkey.keys()));
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    display.press({kControl, kAlt, kSpace});
    QTRY_COMPARE(pressed.count(), 1);
}

void GlobalHotkeyTest::capsLockDoesNotHinderIt()
{
    Display display;
    QVERIFY(display.start());
    GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    display.press({kCapsLock});
    display.press({kControl, kAlt, kSpace});
    QTRY_COMPARE(pressed.count(), 1);
}

void GlobalHotkeyTest::otherKeysAreNotOurs()
{
    Display display;
    QVERIFY(display.start());
    GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    display.press({kSpace});
    display.press({kControl, kSpace});
    display.press({kControl, kAlt, kShift, kSpace});
    display.press({kControl, kAlt, kSpace}); // what comes last has seen all before it
    QTRY_COMPARE(pressed.count(), 1);
}

void GlobalHotkeyTest::aKeyThatAnotherProgramHasIsSaidToBe()
{
    Display display;
    QVERIFY(display.start());
    X11Hotkey another(display.name());
    QCOMPARE(another.take(kOwn), X11Hotkey::Grab::Taken);
    const GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QCOMPARE(hotkey.state(), State::Impossible);
    QVERIFY(hotkey.keys().isEmpty());
    QVERIFY(hotkey.sentence().contains(u"Ctrl Alt Space"_s));
}

void GlobalHotkeyTest::itIsFreeAgainForTheNextOne()
{
    Display display;
    QVERIFY(display.start());
    {
        X11Hotkey first(display.name());
        QCOMPARE(first.take(kOwn), X11Hotkey::Grab::Taken);
        X11Hotkey second(display.name()); // refused, and gives back what it got
        QCOMPARE(second.take(kOwn), X11Hotkey::Grab::HeldByAnother);
    }
    QTRY_COMPARE(X11Hotkey(display.name()).take(kOwn), X11Hotkey::Grab::Taken);
}

void GlobalHotkeyTest::otherKeysAreChosenAndKept()
{
    Display display;
    QVERIFY(display.start());
    {
        GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
        QVERIFY(hotkey.canChange());
        QVERIFY(!hotkey.isChanged());
        QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
        QVERIFY(hotkey.change(Qt::Key_J, int(Qt::ControlModifier | Qt::AltModifier)));
        QCOMPARE(hotkey.keys(), u"Ctrl Alt J"_s);
        QVERIFY(hotkey.sentence().contains(hotkey.keys()));
        QVERIFY(hotkey.isChanged());
        display.press({kControl, kAlt, kSpace}); // free again
        display.press({kControl, kAlt, kJ});
        QTRY_COMPARE(pressed.count(), 1);
    }
    GlobalHotkey next(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QCOMPARE(next.keys(), u"Ctrl Alt J"_s);
    next.reset();
    QCOMPARE(next.keys(), u"Ctrl Alt Space"_s);
    QVERIFY(!next.isChanged());
    QSignalSpy pressed(&next, &GlobalHotkey::pressed);
    display.press({kControl, kAlt, kJ});
    display.press({kControl, kAlt, kSpace});
    QTRY_COMPARE(pressed.count(), 1);
    QVERIFY(next.change(Qt::Key_F7, int(Qt::NoModifier)));
    display.press({kF7});
    QTRY_COMPARE(pressed.count(), 2);
}

void GlobalHotkeyTest::keysThatCannotBeAreRefusedAndThoseBeforeStay()
{
    Display display;
    QVERIFY(display.start());
    X11Hotkey another(display.name());
    QCOMPARE(another.take(QKeySequence(Qt::CTRL | Qt::Key_Space)), X11Hotkey::Grab::Taken);
    GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QStringList problems;
    for (const QKeyCombination keys :
         {QKeyCombination(Qt::Key_J), Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_Space, Qt::CTRL | Qt::Key_LaunchMail}) {
        QVERIFY(!hotkey.change(keys.key(), keys.keyboardModifiers().toInt()));
        QVERIFY(!hotkey.problem().isEmpty());
        QVERIFY(!problems.contains(hotkey.problem()));
        problems += hotkey.problem();
        QCOMPARE(hotkey.state(), State::Active);
        QCOMPARE(hotkey.keys(), u"Ctrl Alt Space"_s);
    }
    QVERIFY(!hotkey.isChanged());
    hotkey.forgetProblem();
    QVERIFY(hotkey.problem().isEmpty());
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    display.press({kControl, kSpace});
    display.press({kControl, kAlt, kSpace});
    QTRY_COMPARE(pressed.count(), 1);
    // Nor are they given away: the display keeps them, and the act of the window would never see them.
    const QString act = m_desk->commands.all().first().id;
    const int modifiers = int((Qt::ControlModifier | Qt::AltModifier).toInt());
    QVERIFY(m_desk->commands.problemWith(act, Qt::Key_Space, modifiers).contains(u"small window"_s));
    QVERIFY(!m_desk->commands.canTake(act, Qt::Key_Space, modifiers));
    QVERIFY(hotkey.change(Qt::Key_F7, int(Qt::NoModifier)));
    QVERIFY(m_desk->commands.problemWith(act, Qt::Key_Space, modifiers).isEmpty());
}

void GlobalHotkeyTest::whereAnotherProgramHasTheKeyOthersAreChosen()
{
    Display display;
    QVERIFY(display.start());
    X11Hotkey another(display.name());
    QCOMPARE(another.take(kOwn), X11Hotkey::Grab::Taken);
    GlobalHotkey hotkey(u"xcb"_s, display.name(), noBus(), m_desk->settings, m_desk->commands);
    QCOMPARE(hotkey.state(), State::Impossible);
    QVERIFY(hotkey.canChange());
    QVERIFY(hotkey.change(Qt::Key_J, int(Qt::ControlModifier | Qt::AltModifier)));
    QCOMPARE(hotkey.state(), State::Active);
    hotkey.reset(); // it is still the other one's
    QVERIFY(!hotkey.problem().isEmpty());
    QCOMPARE(hotkey.keys(), u"Ctrl Alt J"_s);
}

void GlobalHotkeyTest::withoutADisplayASentenceSaysWhatToDo()
{
    const GlobalHotkey hotkey(u"xcb"_s, ":60999", noBus(), m_desk->settings, m_desk->commands);
    QCOMPARE(hotkey.state(), State::Impossible);
    const GlobalHotkey elsewhere(u"offscreen"_s, {}, noBus(), m_desk->settings, m_desk->commands);
    QCOMPARE(elsewhere.state(), State::Impossible);
    QVERIFY(elsewhere.sentence().contains(u"mnemosyne --capture"_s));
    QVERIFY(!elsewhere.canChange());
}

void GlobalHotkeyTest::activate(const QDBusConnection &bus, const Portal &portal, const QString &session)
{
    QDBusMessage signal = QDBusMessage::createTargetedSignal(
        portal.sender, kDesktopPath, u"org.freedesktop.portal.GlobalShortcuts"_s, u"Activated"_s);
    signal.setArguments(
        {QVariant::fromValue(QDBusObjectPath(session)), portal.wanted.value(0).id, qulonglong(7), QVariantMap()});
    QVERIFY(bus.send(signal));
}

void GlobalHotkeyTest::thePortalGivesAKeyAndTellsOfIt()
{
    SessionBus bus;
    QVERIFY2(bus.start(), "dbus-daemon is needed (package dbus)");
    Portal portal;
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(kDesktopPath, &portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QCOMPARE(hotkey.state(), State::Asking);
    QTRY_COMPARE(hotkey.state(), State::Active);
    QCOMPARE(hotkey.keys(), u"Meta C"_s);
    QCOMPARE(portal.wanted.size(), 1);
    QCOMPARE(portal.wanted.first().about.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+space"_s);
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    activate(desktop, portal, portal.session);
    QTRY_COMPARE(pressed.count(), 1);
}

void GlobalHotkeyTest::aPersonWhoRefusesIsToldTheOtherWay()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::PersonRefuses;
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(kDesktopPath, &portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    const GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.state(), State::Impossible);
    QVERIFY(hotkey.sentence().contains(u"mnemosyne --capture"_s));
}

void GlobalHotkeyTest::aDesktopWithoutSuchAPortalIsToldTheOtherWay()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::KnowsNothing;
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(kDesktopPath, &portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    const GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.state(), State::Impossible);
    // And where there is no portal at all.
    SessionBus empty;
    QVERIFY(empty.start());
    const GlobalHotkey alone(u"wayland"_s, {}, empty.connection(u"alone"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(alone.state(), State::Impossible);
}

void GlobalHotkeyTest::anotherSessionsKeyIsNotOurs()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(kDesktopPath, &portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.state(), State::Active);
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    activate(desktop, portal, kDesktopPath + u"/session/1_1/another"_s);
    activate(desktop, portal, portal.session);
    QVERIFY(bus.settle(u"desktop"_s, u"window"_s));
    QCOMPARE(pressed.count(), 1);
}

void GlobalHotkeyTest::withoutABusASentenceSaysWhatToDo()
{
    const GlobalHotkey hotkey(u"wayland"_s, {}, noBus(), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.state(), State::Impossible);
}

void GlobalHotkeyTest::whereThereIsNoPortalPlasmaGivesTheKey()
{
    SessionBus bus;
    QVERIFY2(bus.start(), "dbus-daemon is needed (package dbus)");
    Plasma plasma;
    const QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(plasma.start(desktop));
    {
        GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
        QTRY_COMPARE(hotkey.state(), State::Active);
        QCOMPARE(hotkey.keys(), u"Ctrl Alt Space"_s);
        QCOMPARE(plasma.called, (QStringList{u"doRegister"_s, u"setShortcut"_s, u"setShortcut"_s}));
        QCOMPARE(plasma.action.mid(0, 2), (QStringList{u"mnemosyne"_s, u"capture"_s}));
        QCOMPARE(plasma.asked, plasma.given);
        QCOMPARE(plasma.flags, 2U); // present, and what was chosen before goes first
        QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
        QVERIFY(Plasma::press(desktop, u"kwin"_s, u"capture"_s));
        QVERIFY(Plasma::press(desktop, u"mnemosyne"_s, u"another"_s));
        QVERIFY(Plasma::press(desktop, u"mnemosyne"_s, u"capture"_s)); // what comes last has seen all before it
        QTRY_COMPARE(pressed.count(), 1);
    }
    QTRY_COMPARE(plasma.called.last(), u"setInactive"_s); // free again
}

void GlobalHotkeyTest::whatItsPersonChoseInPlasmaIsSaid()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Plasma plasma;
    plasma.given = {int(Qt::META) | int(Qt::Key_C)};
    const QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(plasma.start(desktop));
    const GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.keys(), u"Meta C"_s);
    QVERIFY(hotkey.sentence().contains(u"Meta C"_s));
    QVERIFY(Plasma::change(desktop, {u"kwin"_s, u"capture"_s}, {int(Qt::Key_F1)}));
    QVERIFY(Plasma::change(desktop, plasma.action, {int(Qt::Key_F9)}));
    QTRY_COMPARE(hotkey.keys(), u"F9"_s);
    QVERIFY(Plasma::change(desktop, plasma.action, {}));
    QTRY_COMPARE(hotkey.state(), State::Impossible);
}

void GlobalHotkeyTest::aKeyThatPlasmaGaveToAnotherIsSaidToBe()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Plasma plasma;
    plasma.given.clear();
    QVERIFY(plasma.start(bus.connection(u"desktop"_s)));
    const GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.state(), State::Impossible);
    QVERIFY(hotkey.keys().isEmpty());
    QVERIFY(hotkey.sentence().contains(u"Ctrl Alt Space"_s));
}

void GlobalHotkeyTest::whoeverSaidNoIsNotAskedInAnotherWay()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::PersonRefuses;
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(kDesktopPath, &portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    Plasma plasma;
    QVERIFY(plasma.start(desktop));
    const GlobalHotkey hotkey(u"wayland"_s, {}, bus.connection(u"window"_s), m_desk->settings, m_desk->commands);
    QTRY_COMPARE(hotkey.state(), State::Impossible);
    QVERIFY(bus.settle(u"window"_s, u"desktop"_s));
    QVERIFY(plasma.called.isEmpty());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::GlobalHotkeyTest)
#include "global_hotkey_test.moc"
