#pragma once
#include <QVariantMap>

class QObject;

// Coming and going: imports at each of their steps, and exports. What only looks uses the sample vault; what brings
// something in has a vault of its own. `owner` owns what they need.
namespace mn::shots {

class SampleVault;

QVariantMap importChoose(SampleVault &vault, QObject *owner);
QVariantMap importBrokenOff(SampleVault &, QObject *owner);
QVariantMap importPreview(SampleVault &vault, QObject *owner);
QVariantMap importRunning(SampleVault &, QObject *owner);
QVariantMap importInTheSidebar(SampleVault &, QObject *owner);
QVariantMap importReport(SampleVault &, QObject *owner);
QVariantMap exportChoose(SampleVault &vault, QObject *owner);
QVariantMap exportDone(SampleVault &vault, QObject *owner);

} // namespace mn::shots
