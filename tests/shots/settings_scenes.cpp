#include "tests/shots/settings_scenes.h"
#include "app/desktop/global_hotkey.h"
#include "app/settings/move_model.h"
#include "app/shell/app_model.h"
#include "tests/shots/asked_scenes.h"
#include "tests/shots/sample_vault.h"
#include "tests/support/memory_keychain.h"
#include <QTemporaryDir>

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;
using namespace mn::test;

namespace {

// The program around a vault that is open.
class Program : public QObject {
public:
    explicit Program(QObject *owner) : QObject(owner)
    {
        QLocale::setDefault(m_shown); // the picture's own, whatever this machine speaks
        m_app.setLanguage(&m_language);
        m_app.setKeeping({.hotkey = &m_hotkey, .moving = &m_moving});
    }
    AppModel *app() { return &m_app; }

private:
    const QLocale m_shown;
    QTemporaryDir m_home;
    LocalFileSystem m_files;
    SystemClock m_clock;
    SystemTimers m_timers;
    MemoryKeychain m_keychain;
    const KeyServices m_services{m_files, m_clock, m_keychain};
    const VaultServices m_vaults{m_files, m_clock, m_home.filePath(u"state"_s)};
    KeyThread m_keys{m_services, m_vaults};
    VaultKeeper m_keeper{m_keys};
    UnlockModel m_unlock{m_keys, m_keeper, m_clock};
    DeviceSettings m_settings{m_files, m_home.filePath(u"window.json"_s)};
    Language m_language{m_settings};
    Appearance m_appearance{m_settings, false};
    EventLog m_log{m_files, m_home.filePath(u"state/events.log"_s), m_clock};
    MoveModel m_moving{{m_keys, m_services, m_vaults, m_keeper, m_unlock, m_log, m_timers}};
    Commands m_commands{windowPages(), &m_settings};
    GlobalHotkey m_hotkey{u"offscreen"_s, {}, QDBusConnection(u"there is none"_s), m_settings, m_commands};
    AppModel m_app{m_keys, m_keeper, m_unlock, m_appearance, m_commands, m_clock, m_timers};
};

QVariantMap settings(SampleVault &vault, QObject *owner, const QString &section)
{
    auto *program = new Program(owner);
    return {{u"vault"_s, QVariant::fromValue(vault.model(owner))},
            {u"app"_s, QVariant::fromValue(program->app())},
            {u"current"_s, section}};
}

} // namespace

QVariantMap settingsAppearance(SampleVault &vault, QObject *owner)
{
    return settings(vault, owner, u"appearance"_s);
}

QVariantMap settingsKeys(SampleVault &vault, QObject *owner)
{
    return settings(vault, owner, u"keys"_s);
}

QVariantMap settingsSearch(SampleVault &vault, QObject *owner)
{
    return settings(vault, owner, u"search"_s);
}

QVariantMap settingsStorage(SampleVault &vault, QObject *owner)
{
    return settings(vault, owner, u"storage"_s);
}

QVariantMap settingsAbout(SampleVault &vault, QObject *owner)
{
    return settings(vault, owner, u"about"_s);
}

QVariantMap settingsLicence(SampleVault &vault, QObject *owner)
{
    return asked(u"qrc:/qt-project.org/imports/Mnemosyne/Settings/SettingsPage.qml"_s, settingsAbout(vault, owner),
                 {step(u"ownLicence"_s, u"clicked"_s)});
}

} // namespace mn::shots
