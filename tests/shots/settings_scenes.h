#pragma once
#include <QVariantMap>

class QObject;

// The settings, a picture a section, over the sample vault. `owner` owns what they need.
namespace mn::shots {

class SampleVault;

QVariantMap settingsAppearance(SampleVault &vault, QObject *owner);
QVariantMap settingsKeys(SampleVault &vault, QObject *owner);
QVariantMap settingsSearch(SampleVault &vault, QObject *owner);
QVariantMap settingsStorage(SampleVault &vault, QObject *owner);
QVariantMap settingsAbout(SampleVault &vault, QObject *owner);
QVariantMap settingsLicence(SampleVault &vault, QObject *owner);

} // namespace mn::shots
