#pragma once
#include "app/settings/device_settings.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// How the window looks on this device, for whichever vault is open in it. Kept at once.
class Appearance final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(Colours colours READ colours WRITE setColours NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed) // 0.8 to 2
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool compact READ compact WRITE setCompact NOTIFY changed) // lists without snippets
    Q_PROPERTY(QString theme READ theme NOTIFY changed) // of Theme.qml: light, dark, contrast, contrast-dark

public:
    enum class Colours { AsSystem, Light, Dark };
    Q_ENUM(Colours)

    static constexpr double kSmallest = 0.8;
    static constexpr double kLargest = 2;
    static constexpr double kStep = 0.1;

    // `systemIsDark`: as the desktop has it at the start.
    Appearance(DeviceSettings &settings, bool systemIsDark, QObject *parent = nullptr);

    Colours colours() const;
    void setColours(Colours colours);
    bool highContrast() const;
    void setHighContrast(bool high);
    double textScale() const;
    void setTextScale(double scale);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    bool compact() const;
    void setCompact(bool compact);
    QString theme() const;
    void setSystemIsDark(bool dark);

    // A step larger (1) or smaller (-1); 0: as designed.
    Q_INVOKABLE void stepTextScale(int direction);

Q_SIGNALS:
    void changed();

private:
    void keep(QLatin1StringView name, const QJsonValue &value);

    DeviceSettings &m_settings;
    bool m_systemIsDark;
};

} // namespace mn::app
