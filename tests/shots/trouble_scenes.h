#pragma once
#include <QVariantMap>

class QObject;

// Pages that wait for an answer, and what is shown when a disk is full or has gone. `owner` owns what they need.
namespace mn::shots {

class SampleVault;

QVariantMap libraryLoading(SampleVault &vault, QObject *owner);
QVariantMap editorLoading(SampleVault &vault, QObject *owner);
QVariantMap searchLoading(SampleVault &vault, QObject *owner);
QVariantMap timelineLoading(SampleVault &vault, QObject *owner);
QVariantMap graphLoading(SampleVault &vault, QObject *owner);
QVariantMap insightsLoading(SampleVault &vault, QObject *owner);
QVariantMap historyLoading(SampleVault &vault, QObject *owner);
QVariantMap historyFailed(SampleVault &vault, QObject *owner);
QVariantMap editorFailed(SampleVault &vault, QObject *owner);
QVariantMap editorOnAFullDisk(SampleVault &, QObject *owner);
QVariantMap editorWithoutItsDisk(SampleVault &, QObject *owner);

} // namespace mn::shots
