#pragma once
#include <QVariantMap>

class QObject;

// The settings that look after a vault, over real view models and a vault of their own. `owner` owns what they need.
namespace mn::shots {

class SampleVault;

QVariantMap settingsSecurity(SampleVault &, QObject *owner);
QVariantMap settingsPassphrase(SampleVault &, QObject *owner);
QVariantMap settingsProof(SampleVault &vault, QObject *owner);
QVariantMap settingsRemoval(SampleVault &vault, QObject *owner);
QVariantMap settingsDrill(SampleVault &vault, QObject *owner);
QVariantMap settingsWords(SampleVault &, QObject *owner);
QVariantMap settingsRestore(SampleVault &vault, QObject *owner);
QVariantMap loss(SampleVault &, QObject *owner);
QVariantMap settingsBackups(SampleVault &, QObject *owner);
QVariantMap settingsDamaged(SampleVault &, QObject *owner);
QVariantMap noticeOfBackup(SampleVault &, QObject *owner);
QVariantMap noticeOfWords(SampleVault &, QObject *owner);
QVariantMap settingsDiagnostics(SampleVault &, QObject *owner);
QVariantMap settingsMove(SampleVault &, QObject *owner);
QVariantMap settingsMoveRefused(SampleVault &, QObject *owner);
QVariantMap moving(SampleVault &, QObject *owner);

} // namespace mn::shots
