#include "app/settings/appearance.h"
#include <algorithm>
#include <cmath>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColours = "appearance.colours"_L1;
constexpr auto kHighContrast = "appearance.highContrast"_L1;
constexpr auto kTextScale = "appearance.textScale"_L1;
constexpr auto kReducedMotion = "appearance.reducedMotion"_L1;
constexpr auto kCompact = "appearance.compact"_L1;

struct NamedColours {
    Appearance::Colours colours;
    QLatin1StringView name;
};
constexpr NamedColours kNames[] = {{Appearance::Colours::AsSystem, "system"_L1},
                                   {Appearance::Colours::Light, "light"_L1},
                                   {Appearance::Colours::Dark, "dark"_L1}};

} // namespace

Appearance::Appearance(DeviceSettings &settings, bool systemIsDark, QObject *parent)
    : QObject(parent), m_settings(settings), m_systemIsDark(systemIsDark)
{
}

Appearance::Colours Appearance::colours() const
{
    const QString name = m_settings.value(kColours).toString();
    const auto found = std::ranges::find(kNames, name, &NamedColours::name);
    return found == std::end(kNames) ? Colours::AsSystem : found->colours;
}

void Appearance::setColours(Colours colours)
{
    keep(kColours, QString(std::ranges::find(kNames, colours, &NamedColours::colours)->name));
}

bool Appearance::highContrast() const
{
    return m_settings.value(kHighContrast).toBool();
}

void Appearance::setHighContrast(bool high)
{
    keep(kHighContrast, high);
}

double Appearance::textScale() const
{
    return std::clamp(m_settings.value(kTextScale).toDouble(1), kSmallest, kLargest);
}

void Appearance::setTextScale(double scale)
{
    keep(kTextScale, std::clamp(scale, kSmallest, kLargest));
}

bool Appearance::reducedMotion() const
{
    return m_settings.value(kReducedMotion).toBool();
}

void Appearance::setReducedMotion(bool reduced)
{
    keep(kReducedMotion, reduced);
}

bool Appearance::compact() const
{
    return m_settings.value(kCompact).toBool();
}

void Appearance::setCompact(bool compact)
{
    keep(kCompact, compact);
}

QString Appearance::theme() const
{
    const Colours wanted = colours();
    const bool dark = wanted == Colours::Dark || (wanted == Colours::AsSystem && m_systemIsDark);
    return highContrast() ? (dark ? u"contrast-dark"_s : u"contrast"_s) : (dark ? u"dark"_s : u"light"_s);
}

void Appearance::setSystemIsDark(bool dark)
{
    if (m_systemIsDark == dark)
        return;
    m_systemIsDark = dark;
    Q_EMIT changed();
}

void Appearance::stepTextScale(int direction)
{
    // Steps of one size, so that as many back lead to where one was.
    setTextScale(direction == 0 ? 1 : std::round((textScale() + direction * kStep) / kStep) * kStep);
}

void Appearance::keep(QLatin1StringView name, const QJsonValue &value)
{
    if (m_settings.value(name) == value)
        return;
    m_settings.setValue(name, value);
    Q_EMIT changed();
}

} // namespace mn::app
