#include "app/desktop/global_hotkey.h"

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

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
                           QObject *parent)
    : QObject(parent)
{
    if (platform == u"xcb"_s) {
        m_x11 = std::make_unique<X11Hotkey>(display);
        connect(m_x11.get(), &X11Hotkey::pressed, this, &GlobalHotkey::pressed);
        const QString keys = tr("Ctrl Alt Space");
        if (m_x11->grab() == X11Hotkey::Grab::Taken)
            becomeActive(keys, opens(keys));
        else
            becomeImpossible(tr("Another program uses %1 already. Bind another key in your desktop’s settings to: "
                                "mnemosyne --capture")
                                 .arg(keys));
        return;
    }
    if (platform.startsWith(u"wayland"_s))
        askPortal(session);
    else
        becomeImpossible(noWay());
}

void GlobalHotkey::askPortal(const QDBusConnection &session)
{
    m_portal = std::make_unique<PortalHotkey>(session);
    m_sentence = tr("Your desktop is being asked for a key.");
    connect(m_portal.get(), &PortalHotkey::pressed, this, &GlobalHotkey::pressed);
    connect(m_portal.get(), &PortalHotkey::refused, this, [this] { becomeImpossible(noWay()); });
    connect(m_portal.get(), &PortalHotkey::absent, this, [this, session] { askPlasma(session); });
    connect(m_portal.get(), &PortalHotkey::granted, this, [this](const QString &key) {
        becomeActive(key, key.isEmpty() ? tr("Your desktop opens the small window by the key that its settings show.")
                                        : opens(key));
    });
}

// Whoever was asked and said no is not asked again in another way: only where nobody could be asked.
void GlobalHotkey::askPlasma(const QDBusConnection &session)
{
    m_plasma = std::make_unique<PlasmaHotkey>(session);
    connect(m_plasma.get(), &PlasmaHotkey::pressed, this, &GlobalHotkey::pressed);
    connect(m_plasma.get(), &PlasmaHotkey::absent, this, [this] { becomeImpossible(noWay()); });
    connect(m_plasma.get(), &PlasmaHotkey::granted, this,
            [this](const QString &key) { becomeActive(key, opens(key)); });
    connect(m_plasma.get(), &PlasmaHotkey::heldByAnother, this, [this] {
        becomeImpossible(tr("Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.")
                             .arg(tr("Ctrl Alt Space")));
    });
}

void GlobalHotkey::becomeActive(const QString &keys, const QString &sentence)
{
    m_state = State::Active;
    m_keys = keys;
    m_sentence = sentence;
    Q_EMIT changed();
}

void GlobalHotkey::becomeImpossible(const QString &sentence)
{
    m_state = State::Impossible;
    m_keys.clear();
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace mn::app
