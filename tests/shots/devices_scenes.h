#pragma once
#include <QVariantMap>

class QObject;

// A vault that is on one device, and one that a server has, too: a real one, for as long as `owner` lives.
namespace mn::shots {

class SampleVault;

QVariantMap devicesAlone(SampleVault &vault, QObject *owner);
QVariantMap devicesProblem(SampleVault &vault, QObject *owner);
QVariantMap devicesLinked(SampleVault &, QObject *owner);
QVariantMap devicesOffline(SampleVault &, QObject *owner);

} // namespace mn::shots
