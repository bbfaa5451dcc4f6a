#pragma once
#include "app/settings/device_settings.h"

namespace mn::app {

// The vault that the window opened last, by its folder: the next start begins with it, and misses it where it is not
// there, as on a disk that is not connected.
class LastVault {
public:
    // `settings` outlive this. `usual`: where one is made that was given no place.
    LastVault(DeviceSettings &settings, QString usual) : m_settings(settings), m_usual(std::move(usual)) {}

    QString folder() const { return m_settings.value(kFolder).toString(); } // empty: there was none yet
    void note(const QString &folder) { m_settings.setValue(kFolder, folder); }
    const QString &usual() const { return m_usual; }

private:
    static constexpr QLatin1StringView kFolder{"vault.last"};

    DeviceSettings &m_settings;
    QString m_usual;
};

} // namespace mn::app
