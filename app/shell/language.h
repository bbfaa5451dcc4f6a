#pragma once
#include "app/settings/device_settings.h"
#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The language of the window on this device. Chosen and in force at once: whoever shows words listens to changed().
// Translations lie in the program (resources/i18n); what has none is shown in English.
class Language final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // Each in its own words, so that who strayed finds back; the first is that of the system.
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(bool isTranslated READ isTranslated NOTIFY changed) // false: its words are English still
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY changed)

public:
    // What was chosen is in force from here on. There must be an application; it outlives this.
    explicit Language(DeviceSettings &settings, QObject *parent = nullptr);
    ~Language() override;

    QStringList names() const;
    int current() const;
    void setCurrent(int index);
    bool isTranslated() const { return m_isTranslated; }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    const QLocale &locale() const { return m_locale; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    DeviceSettings &m_settings;
    QLocale m_locale;
    QTranslator m_plurals; // English has more than one form of a word, too
    QTranslator m_words;
    bool m_isTranslated = true;
};

} // namespace mn::app
