#pragma once
#include <QVariantMap>

class QObject;

// The pages before a vault is open, and the small window, over real view models and a vault of their own. `owner` owns
// what they need.
namespace mn::shots {

class SampleVault;

QVariantMap firstRunWelcome(SampleVault &, QObject *owner);
QVariantMap firstRunPassphrase(SampleVault &, QObject *owner);
QVariantMap firstRunRecovery(SampleVault &, QObject *owner);
QVariantMap firstRunDrill(SampleVault &, QObject *owner);
QVariantMap firstRunFirstMemory(SampleVault &, QObject *owner);
QVariantMap firstRunRestore(SampleVault &, QObject *owner);
QVariantMap unlockLocked(SampleVault &, QObject *owner);
QVariantMap unlockWrong(SampleVault &, QObject *owner);
QVariantMap unlockWords(SampleVault &, QObject *owner);
QVariantMap vaultMissing(SampleVault &, QObject *owner);
QVariantMap vaultMissingStill(SampleVault &, QObject *owner);
QVariantMap captureOpen(SampleVault &, QObject *owner);
QVariantMap captureLinked(SampleVault &, QObject *owner);
QVariantMap captureLocked(SampleVault &, QObject *owner);
QVariantMap captureFiles(SampleVault &, QObject *owner);
QVariantMap captureTooLarge(SampleVault &, QObject *owner);
QVariantMap captureNotSaved(SampleVault &, QObject *owner);

} // namespace mn::shots
