#pragma once
#include "app/settings/device_settings.h"
#include <functional>

namespace mn::app {

// The vault that the window opened last, by its folder: the next start begins with it, and misses it where it is not
// there, as on a disk that is not connected.
class LastVault {
public:
    // Where the vault of a folder lies that has moved (MovedPlaces::follow()). Reads files.
    using Follow = std::function<QString(const QString &)>;

    // `settings` outlive this. `usual`: where one is made that was given no place.
    LastVault(
        DeviceSettings &settings, QString usual, Follow follow = [](const QString &folder) { return folder; })
        : m_settings(settings), m_usual(std::move(usual)), m_follow(std::move(follow))
    {
    }

    QString folder() const { return m_settings.value(kFolder).toString(); } // empty: there was none yet
    // Its folder by now, to be asked for on a thread that may wait.
    auto place() const
    {
        return [follow = m_follow, last = folder()] { return last.isEmpty() ? last : follow(last); };
    }
    void note(const QString &folder) { m_settings.setValue(kFolder, folder); }
    const QString &usual() const { return m_usual; }

private:
    static constexpr QLatin1StringView kFolder{"vault.last"};

    DeviceSettings &m_settings;
    QString m_usual;
    Follow m_follow;
};

} // namespace mn::app
