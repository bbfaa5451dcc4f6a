#include "app/desktop/global_hotkey.h"
#include "app/settings/device_settings.h"
#include "app/shell/commands.h"
#include "app/shell/key_words.h"

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSetting("capture.keys"); // portable text; none: those the program came with
const QString kCommand = u"capture.open"_s;

QKeySequence ownKeys()
{
    return {Qt::CTRL | Qt::ALT | Qt::Key_Space};
}

QString opens(const QString &keys)
{
    return GlobalHotkey::tr("%1 opens the small window from anywhere.").arg(keys);
}

QString noWay()
{
    return GlobalHotkey::tr("This desktop gives programs no key of their own. Bind one in its settings to: "
                            "mnemosyne --capture");
}

} // namespace

GlobalHotkey::GlobalHotkey(const QString &platform, const QByteArray &display, const QDBusConnection &session,
                           DeviceSettings &settings, Commands &commands, QObject *parent)
    : QObject(parent), m_settings(settings), m_commands(commands)
{
    if (platform == u"xcb"_s)
        askDisplay(display);
    else if (platform.startsWith(u"wayland"_s))
        askPortal(session);
    else
        becomeImpossible(noWay);
}

void GlobalHotkey::askDisplay(const QByteArray &display)
{
    m_x11 = std::make_unique<X11Hotkey>(display);
    connect(m_x11.get(), &X11Hotkey::pressed, this, &GlobalHotkey::pressed);
    QKeySequence keys(m_settings.value(kSetting).toString(), QKeySequence::PortableText);
    if (keys.count() != 1 || !whyUnusable(keys).isEmpty())
        keys = ownKeys();
    if (take(keys))
        return;
    becomeImpossible([sentence = std::exchange(m_problem, {})] { return sentence; });
}

bool GlobalHotkey::isChanged() const
{
    return !m_settings.value(kSetting).toString().isEmpty();
}

bool GlobalHotkey::change(int key, int modifiers)
{
    const QKeySequence keys = chordOf(key, Qt::KeyboardModifiers::fromInt(modifiers));
    m_problem = m_commands.problemWith(kCommand, key, modifiers);
    if (!m_x11 || !m_problem.isEmpty() || !take(keys)) {
        Q_EMIT changed();
        return false;
    }
    m_settings.setValue(kSetting, keys == ownKeys() ? QString() : keys.toString(QKeySequence::PortableText));
    Q_EMIT changed();
    return true;
}

void GlobalHotkey::reset()
{
    const QKeyCombination own = ownKeys()[0];
    change(own.key(), own.keyboardModifiers().toInt());
}

void GlobalHotkey::forgetProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

// Says in `problem` why not.
bool GlobalHotkey::take(const QKeySequence &keys)
{
    switch (m_x11->take(keys)) {
    case X11Hotkey::Grab::Taken:
        m_problem.clear();
        m_commands.setKeysFromAnywhere(keys);
        becomeActive([keys] { return keySentence(keys); }, [keys] { return opens(keySentence(keys)); });
        return true;
    case X11Hotkey::Grab::HeldByAnother:
        m_problem = tr("Another program uses %1 already. Choose other keys.").arg(keySentence(keys));
        return false;
    case X11Hotkey::Grab::NotOnKeyboard:
        m_problem = tr("This keyboard has no key of its own for %1. Choose other keys.").arg(keySentence(keys));
        return false;
    case X11Hotkey::Grab::NoDisplay:
        break;
    }
    m_problem = noWay();
    return false;
}

void GlobalHotkey::askPortal(const QDBusConnection &session)
{
    m_portal = std::make_unique<PortalHotkey>(session);
    m_sentence = [] { return tr("Your desktop is being asked for a key."); };
    connect(m_portal.get(), &PortalHotkey::pressed, this, &GlobalHotkey::pressed);
    connect(m_portal.get(), &PortalHotkey::refused, this, [this] { becomeImpossible(noWay); });
    connect(m_portal.get(), &PortalHotkey::absent, this, [this, session] { askPlasma(session); });
    connect(m_portal.get(), &PortalHotkey::granted, this, [this](const QString &key) {
        becomeActive([key] { return key; },
                     [key] {
                         return key.isEmpty()
                                    ? tr("Your desktop opens the small window by the key that its settings show.")
                                    : opens(key);
                     });
    });
}

// Whoever was asked and said no is not asked again in another way: only where nobody could be asked.
void GlobalHotkey::askPlasma(const QDBusConnection &session)
{
    m_plasma = std::make_unique<PlasmaHotkey>(session);
    connect(m_plasma.get(), &PlasmaHotkey::pressed, this, &GlobalHotkey::pressed);
    connect(m_plasma.get(), &PlasmaHotkey::absent, this, [this] { becomeImpossible(noWay); });
    connect(m_plasma.get(), &PlasmaHotkey::granted, this,
            [this](const QString &key) { becomeActive([key] { return key; }, [key] { return opens(key); }); });
    connect(m_plasma.get(), &PlasmaHotkey::heldByAnother, this, [this] {
        becomeImpossible([] {
            return tr("Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.")
                .arg(keySentence(ownKeys()));
        });
    });
}

void GlobalHotkey::becomeActive(Words keys, Words sentence)
{
    m_state = State::Active;
    m_keys = std::move(keys);
    m_sentence = std::move(sentence);
    Q_EMIT changed();
}

void GlobalHotkey::becomeImpossible(Words sentence)
{
    m_state = State::Impossible;
    m_keys = [] { return QString(); };
    m_sentence = std::move(sentence);
    Q_EMIT changed();
}

} // namespace mn::app
