#pragma once
#include <QVariantList>
#include <QVariantMap>

class QObject;

// What opens over a page: menus, completion, dialogs, what lies over the panes. What is written in is a vault of its
// own. `owner` owns what they need.
namespace mn::shots {

class SampleVault;

// For Asked.qml: a page, and what is asked of its parts once it is there.
QVariant step(const QString &part, const QString &call, const QVariantList &values = {});
QVariantMap asked(const QString &page, const QVariantMap &models, const QVariantList &steps);

QVariantMap listMenu(SampleVault &vault, QObject *owner);
QVariantMap trashErase(SampleVault &vault, QObject *owner);
QVariantMap eraseOne(SampleVault &vault, QObject *owner);
QVariantMap trashUndo(SampleVault &vault, QObject *owner);
QVariantMap sidebarOver(SampleVault &vault, QObject *owner);
QVariantMap savedSearchMenu(SampleVault &vault, QObject *owner);
QVariantMap savedSearchName(SampleVault &vault, QObject *owner);
QVariantMap searchMenu(SampleVault &vault, QObject *owner);
QVariantMap searchWhy(SampleVault &vault, QObject *owner);
QVariantMap shortcutsRecording(SampleVault &vault, QObject *owner);
QVariantMap editorFocus(SampleVault &vault, QObject *owner);
QVariantMap editorFind(SampleVault &vault, QObject *owner);
QVariantMap editorMenu(SampleVault &vault, QObject *owner);
QVariantMap editorDate(SampleVault &vault, QObject *owner);
QVariantMap editorDomain(SampleVault &vault, QObject *owner);
QVariantMap editorImportance(SampleVault &vault, QObject *owner);
QVariantMap editorTags(SampleVault &vault, QObject *owner);
QVariantMap editorTitles(SampleVault &vault, QObject *owner);
QVariantMap conflict(SampleVault &vault, QObject *owner);
QVariantMap editorContested(SampleVault &vault, QObject *owner);
QVariantMap makeMemory(SampleVault &vault, QObject *owner);
QVariantMap openLink(SampleVault &vault, QObject *owner);
QVariantMap openLinkNot(SampleVault &vault, QObject *owner);

} // namespace mn::shots
