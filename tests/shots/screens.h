#pragma once
#include "tests/shots/asked_scenes.h"
#include "tests/shots/devices_scenes.h"
#include "tests/shots/entrance_scenes.h"
#include "tests/shots/keeping_scenes.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include "tests/shots/settings_scenes.h"
#include "tests/shots/transfer_scenes.h"
#include "tests/shots/trouble_scenes.h"
#include <QPointF>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

namespace mn::shots {

// One screen. A screen of a module is "qrc:/qt-project.org/imports/Mnemosyne/Library/LibraryPage.qml"; one of this
// folder, made for the pictures alone, is its file's name in tests/shots/screens.
struct Screen {
    const char *name;
    const char *qml;
    int width = 1280;
    int height = 800;
    bool whole = false; // as high as its content, instead of `height`
    // Its view models and what it begins with, as initial properties; owned by `owner`. None: the screen needs none.
    QVariantMap (*models)(SampleVault &vault, QObject *owner) = nullptr;
    bool isOnTour = false; // one of those that a person is shown first
    bool isRead = true;    // by `--check`: not where what lies over the page covers texts of it
};

inline constexpr char kHistoryPage[] = "qrc:/qt-project.org/imports/Mnemosyne/History/HistoryPage.qml";
inline constexpr char kImportPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Import/ImportPage.qml";
inline constexpr char kMissingVaultPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Unlock/MissingVaultPage.qml";
inline constexpr char kVaultPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Shell/VaultPage.qml";

inline constexpr char kDevicesPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Devices/DevicesPage.qml";
inline constexpr char kShelfPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Devices/ShelfPage.qml";
inline constexpr char kTimelinePage[] = "qrc:/qt-project.org/imports/Mnemosyne/Timeline/TimelinePage.qml";
inline constexpr char kInsightsPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Insights/InsightsPage.qml";
inline constexpr char kSettingsPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Settings/SettingsPage.qml";

inline QVariantMap pageOf(app::VaultModel *vault, const QVariantMap &more = {})
{
    QVariantMap properties{{QStringLiteral("vault"), QVariant::fromValue(vault)}};
    properties.insert(more);
    return properties;
}

inline QVariantMap library(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.model(owner, QStringLiteral("Why I am still keeping this")));
}
inline QVariantMap libraryWithNothingOpen(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.model(owner));
}
inline QVariantMap trash(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->list()->show(app::MemoryListModel::Place::Trash);
    until([model] { return model->list()->count() == 3; });
    model->openRow(0);
    until([model] { return model->editor()->state() == app::MemoryEditor::State::Open; });
    return pageOf(model, {{QStringLiteral("showsEditor"), true}});
}
inline QVariantMap libraryFiltered(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner, QStringLiteral("Boiler pressure"));
    model->filters()->add(QStringLiteral("domain:home"));
    model->filters()->add(QStringLiteral("since:2020"));
    model->filters()->add(QStringLiteral("-tag:friends"));
    return pageOf(model);
}
inline QVariantMap history(SampleVault &vault, QObject *owner)
{
    const QString id = vault.revised(QStringLiteral("Boiler pressure, corrected"), 6);
    app::VaultModel *model = vault.model(owner);
    model->history()->open(id);
    return pageOf(model);
}
inline QVariantMap historyLong(SampleVault &vault, QObject *owner)
{
    const QString id = vault.revised(QStringLiteral("The family at a glance"), 90);
    app::VaultModel *model = vault.model(owner);
    model->history()->open(id);
    return pageOf(model);
}
inline QVariantMap editorImage(SampleVault &vault, QObject *owner)
{
    vault.attachPicture(QStringLiteral("Photographs of the launching"));
    return pageOf(vault.model(owner, QStringLiteral("Photographs of the launching")),
                  {{QStringLiteral("showsEditor"), true}});
}
inline QVariantMap severalChosen(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->selection()->choose(1);
    model->selection()->extendTo(4);
    return pageOf(model, {{QStringLiteral("showsEditor"), true}});
}
inline QVariantMap longMemory(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.model(owner, QStringLiteral("The family at a glance")),
                  {{QStringLiteral("showsEditor"), true}});
}
inline QVariantMap search(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    app::SearchModel *search = model->search();
    // As on a machine that does nothing else: what took longer is asked again.
    constexpr double kQuickMs = 40;
    for (int i = 0; i < 20 && (i == 0 || search->tookMs() > kQuickMs); ++i) {
        search->setText({});
        search->setText(QStringLiteral("what does the boiler need when it shows a fault"));
        until([search] { return search->state() == app::SearchModel::State::Found && !search->isSearching(); });
    }
    model->navigation()->show(QStringLiteral("search"));
    return pageOf(model);
}
inline QVariantMap searchAsked(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->search()->recent()->clear();
    for (const char *text : {"tag:mam after:2022", "who tuned the piano", "boiler pressure"})
        model->search()->recent()->add(QString::fromLatin1(text));
    model->navigation()->show(QStringLiteral("search"));
    return pageOf(model);
}
inline QVariantMap searchNothing(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->search()->setText(QStringLiteral("tag:choir after:2023 \"boiler\""));
    model->navigation()->show(QStringLiteral("search"));
    return pageOf(model);
}

// Popups open when the page is there.
inline QVariantMap commandPalette(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner, QStringLiteral("Why I am still keeping this"));
    QTimer::singleShot(0, owner, [model] {
        model->commands()->run(QStringLiteral("palette.open"));
        model->palette()->setText(QStringLiteral("lin"));
    });
    return pageOf(model);
}
inline QVariantMap shortcuts(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner, QStringLiteral("Why I am still keeping this"));
    QTimer::singleShot(0, owner, [model] { model->commands()->run(QStringLiteral("keys.show")); });
    return pageOf(model);
}
inline QVariantMap shortcutsChanging(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->commands()->setKeys(QStringLiteral("memory.save"), Qt::Key_J, Qt::ControlModifier);
    QTimer::singleShot(0, owner, [model] { model->commands()->run(QStringLiteral("keys.change")); });
    return pageOf(model);
}

inline constexpr char kGraphPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Graph/GraphPage.qml";

inline QVariantMap graphOf(SampleVault &vault, QObject *owner, app::GraphModel::Joining joining)
{
    app::VaultModel *model = vault.model(owner);
    app::GraphModel *graph = model->graph();
    graph->setJoining(joining);
    graph->setShown(true);
    until([graph] { return graph->state() != app::GraphModel::State::Loading && !graph->isSettling(); });
    graph->setCurrent(0);
    return pageOf(model);
}
inline QVariantMap graph(SampleVault &vault, QObject *owner)
{
    return graphOf(vault, owner, app::GraphModel::Joining::Links);
}
inline QVariantMap graphOfMeaning(SampleVault &vault, QObject *owner)
{
    return graphOf(vault, owner, app::GraphModel::Joining::Both);
}
inline QVariantMap graphAsList(SampleVault &vault, QObject *owner)
{
    QVariantMap page = graph(vault, owner);
    page.insert(QStringLiteral("isList"), true);
    return page;
}

inline QVariantMap timeline(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->timeline()->moveDays(-25); // to the second of October, which three years before have too
    return pageOf(model);
}
inline QVariantMap timelineOfAYear(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->timeline()->moveMonths(-12);
    model->timeline()->setZoom(app::TimelineModel::Zoom::Week);
    return pageOf(model);
}
inline QVariantMap emptyVault(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.emptyModel(owner));
}
inline QVariantMap brokenVault(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.brokenModel(owner));
}
inline QVariantMap emptyTrash(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.emptyModel(owner);
    model->list()->show(app::MemoryListModel::Place::Trash);
    return pageOf(model);
}
inline QVariantMap insights(SampleVault &vault, QObject *owner)
{
    return {{QStringLiteral("page"), QUrl(QString::fromLatin1(kInsightsPage))},
            {QStringLiteral("models"), pageOf(vault.model(owner))},
            {QStringLiteral("chart"), QStringLiteral("river")},
            {QStringLiteral("part"), QPointF(1, 5)}};
}
inline QVariantMap insightsAsTables(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.model(owner), {{QStringLiteral("asTables"), true}});
}
inline QVariantMap timelineAsList(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.model(owner), {{QStringLiteral("asList"), true}});
}

// A line a screen.
inline constexpr Screen kScreens[] = {
    {"components", "Gallery.qml", 1280, 1220, true},
    {"popups", "Popups.qml", 1280, 800},
    {"dialog", "Dialogs.qml", 1280, 800},
    {"first-run-welcome", "Typed.qml", 1280, 800, false, firstRunWelcome},
    {"first-run-passphrase", "Typed.qml", 1280, 800, false, firstRunPassphrase},
    {"first-run-words", "Typed.qml", 1280, 800, false, firstRunRecovery},
    {"first-run-recovery", "Typed.qml", 1280, 800, false, firstRunDrill},
    {"first-run-first-memory", "Typed.qml", 1280, 800, false, firstRunFirstMemory},
    {"first-run-restore", "Typed.qml", 1280, 800, false, firstRunRestore},
    {"unlock", "Typed.qml", 1280, 800, false, unlockLocked},
    {"unlock-wrong", "Typed.qml", 1280, 800, false, unlockWrong},
    {"unlock-words", "Typed.qml", 1280, 800, false, unlockWords},
    {"vault-missing", kMissingVaultPage, 1280, 800, false, vaultMissing},
    {"vault-missing-still", kMissingVaultPage, 1280, 480, false, vaultMissingStill},
    {"devices", "Asked.qml", 1048, 800, false, devicesLinked, true},
    {"devices-alone", kDevicesPage, 1048, 800, false, devicesAlone},
    {"devices-problem", kDevicesPage, 1048, 800, false, devicesProblem},
    {"devices-signing-in-loading", kDevicesPage, 1048, 800, false, devicesSigningIn},
    {"devices-offline", "Asked.qml", 1048, 800, false, devicesOffline},
    {"devices-by-code", "Asked.qml", 1048, 800, false, devicesByCode},
    {"devices-comparing-loading", "Asked.qml", 1048, 800, false, devicesComparing},
    {"devices-code", "Asked.qml", 1048, 800, false, devicesCode},
    {"devices-number", "Asked.qml", 1048, 800, false, devicesNumber},
    {"devices-end", "Asked.qml", 1048, 800, false, devicesEnd},
    {"devices-ending", "Asked.qml", 1048, 800, false, devicesEnding},
    {"devices-vectors", "Asked.qml", 1048, 800, false, devicesVectors},
    {"devices-vectors-allow", "Asked.qml", 1048, 800, false, devicesVectorsAllow},
    {"devices-clock", "Asked.qml", 1048, 800, false, devicesClock},
    {"devices-cut-off", "Asked.qml", 1048, 800, false, devicesCutOff},
    {"devices-revoked", kDevicesPage, 1048, 800, false, devicesRevoked},
    {"devices-shelf", "Asked.qml", 1048, 800, false, devicesShelf},
    {"shelf", kShelfPage, 1048, 800, false, shelf},
    {"shelf-erase", "Asked.qml", 1048, 800, false, shelfErase},
    {"shelf-empty", kShelfPage, 1048, 800, false, emptyVault},
    {"shelf-loading", kShelfPage, 1048, 800, false, shelfLoading},
    {"devices-first-sync", kDevicesPage, 1048, 800, false, devicesFirstSync},
    {"devices-paused", kDevicesPage, 1048, 800, false, devicesPaused},
    {"devices-metered", "Asked.qml", 1048, 800, false, devicesMetered},
    {"insights", "Pointed.qml", 1048, 860, false, insights, true},
    {"insights-tables", kInsightsPage, 1048, 860, false, insightsAsTables},
    {"insights-empty", kInsightsPage, 1048, 800, false, emptyVault},
    {"insights-loading", kInsightsPage, 1048, 800, false, insightsLoading},
    {"insights-failed", kInsightsPage, 1048, 800, false, brokenVault},
    {"capture", "Typed.qml", 640, 352, false, captureOpen, true},
    {"capture-files", "Typed.qml", 640, 352, false, captureFiles},
    {"capture-linked", "Typed.qml", 640, 352, false, captureLinked},
    {"capture-locked", "Typed.qml", 640, 352, false, captureLocked},
    {"capture-not-saved", "Typed.qml", 640, 352, false, captureNotSaved},
    {"capture-too-large", "Typed.qml", 640, 352, false, captureTooLarge},
    {"library", kVaultPage, 1280, 800, false, library, true},
    {"library-empty", kVaultPage, 1280, 800, false, emptyVault},
    {"library-loading", kVaultPage, 1280, 800, false, libraryLoading},
    {"library-failed", kVaultPage, 1280, 800, false, brokenVault},
    {"library-nothing-open", kVaultPage, 1280, 800, false, libraryWithNothingOpen},
    {"library-several", kVaultPage, 1280, 800, false, severalChosen, true},
    {"library-import", kVaultPage, 1280, 800, false, importInTheSidebar},
    {"library-import-rail", kVaultPage, 900, 640, false, importInTheSidebar},
    {"library-notice-backup", kVaultPage, 1280, 800, false, noticeOfBackup},
    {"library-notice-words", kVaultPage, 1280, 800, false, noticeOfWords},
    {"library-two-panes", kVaultPage, 900, 640, false, library},
    {"library-one-pane", kVaultPage, 480, 640, false, libraryWithNothingOpen},
    {"library-menu", "Asked.qml", 1280, 800, false, listMenu},
    {"library-undo", kVaultPage, 1280, 800, false, trashUndo},
    {"library-erase", "Asked.qml", 1280, 800, false, eraseOne},
    {"sidebar-over-rail", "Asked.qml", 900, 640, false, sidebarOver, false, false},
    {"sidebar-over-list", "Asked.qml", 480, 640, false, sidebarOver, false, false},
    {"saved-search-menu", "Asked.qml", 1280, 800, false, savedSearchMenu},
    {"saved-search-name", "Asked.qml", 1280, 800, false, savedSearchName},
    {"editor-focus", "Asked.qml", 1440, 900, false, editorFocus},
    {"editor-find", "Asked.qml", 1280, 800, false, editorFind},
    {"editor-menu", "Asked.qml", 1280, 800, false, editorMenu},
    {"editor-date", "Asked.qml", 1280, 800, false, editorDate},
    {"editor-domain", "Asked.qml", 1280, 800, false, editorDomain},
    {"editor-importance", "Asked.qml", 1280, 800, false, editorImportance},
    {"editor-tags", "Asked.qml", 1280, 800, false, editorTags},
    {"editor-titles", "Asked.qml", 1280, 800, false, editorTitles},
    {"editor-contested", kVaultPage, 1280, 800, false, editorContested},
    {"conflict", kVaultPage, 1280, 800, false, conflict},
    {"editor-image", kVaultPage, 1280, 800, false, editorImage},
    {"editor-loading", kVaultPage, 1280, 800, false, editorLoading},
    {"editor-failed", kVaultPage, 1280, 800, false, editorFailed},
    {"editor-full-disk", kVaultPage, 1280, 800, false, editorOnAFullDisk},
    {"editor-no-disk", kVaultPage, 640, 480, false, editorWithoutItsDisk},
    {"editor-long", kVaultPage, 1280, 800, false, longMemory, true},
    {"graph", kGraphPage, 1048, 800, false, graph, true},
    {"graph-both", kGraphPage, 1048, 800, false, graphOfMeaning},
    {"graph-list", kGraphPage, 1048, 800, false, graphAsList},
    {"graph-empty", kGraphPage, 1048, 800, false, emptyVault},
    {"graph-loading", kGraphPage, 1048, 800, false, graphLoading},
    {"graph-failed", kGraphPage, 1048, 800, false, brokenVault},
    {"timeline", kTimelinePage, 1048, 800, false, timeline, true},
    {"timeline-month", kTimelinePage, 1048, 800, false, timelineOfAYear},
    {"timeline-list", kTimelinePage, 1048, 800, false, timelineAsList},
    {"timeline-empty", kTimelinePage, 1048, 800, false, emptyVault},
    {"timeline-loading", kTimelinePage, 1048, 800, false, timelineLoading},
    {"timeline-failed", kTimelinePage, 1048, 800, false, brokenVault},
    {"import", kImportPage, 1048, 800, false, importChoose},
    {"import-broken-off", kImportPage, 1048, 800, false, importBrokenOff},
    {"import-preview", kImportPage, 1048, 800, false, importPreview, true},
    {"import-running", kImportPage, 1048, 800, false, importRunning},
    {"import-report", kImportPage, 1048, 800, false, importReport},
    {"export", kImportPage, 1048, 800, false, exportChoose},
    {"export-done", kImportPage, 1048, 800, false, exportDone},
    {"trash", kVaultPage, 1280, 800, false, trash},
    {"command-palette", kVaultPage, 1280, 800, false, commandPalette, true},
    {"shortcuts", kVaultPage, 1280, 800, false, shortcuts},
    {"shortcuts-changing", kVaultPage, 1280, 800, false, shortcutsChanging},
    {"shortcuts-recording", "Asked.qml", 1280, 800, false, shortcutsRecording},
    {"history", kHistoryPage, 1048, 800, false, history},
    {"history-long", kHistoryPage, 1048, 800, false, historyLong},
    {"history-loading", kHistoryPage, 1048, 800, false, historyLoading},
    {"history-failed", kHistoryPage, 1048, 800, false, historyFailed},
    {"library-filtered", kVaultPage, 1280, 800, false, libraryFiltered},
    {"make-memory", "Asked.qml", 1280, 800, false, makeMemory},
    {"open-link", "Asked.qml", 1280, 800, false, openLink},
    {"open-link-not", "Asked.qml", 1280, 800, false, openLinkNot},
    {"trash-erase", "Asked.qml", 1280, 800, false, trashErase},
    {"trash-empty", kVaultPage, 1280, 800, false, emptyTrash},
    {"search-recent", kVaultPage, 1280, 800, false, searchAsked},
    {"search", kVaultPage, 1280, 800, false, search, true},
    {"search-menu", "Asked.qml", 640, 800, false, searchMenu},
    {"search-why", "Asked.qml", 640, 800, false, searchWhy},
    {"search-loading", kVaultPage, 1280, 800, false, searchLoading},
    {"settings-security", "Typed.qml", 1048, 860, false, settingsSecurity, true},
    {"settings-backups", "Typed.qml", 1048, 860, false, settingsBackups},
    {"settings-diagnostics", "Typed.qml", 1048, 860, false, settingsDiagnostics},
    {"settings-move", "Asked.qml", 1048, 860, false, settingsMove},
    {"settings-move-refused", "Typed.qml", 1048, 860, false, settingsMoveRefused},
    {"moving", "Typed.qml", 1280, 800, false, moving},
    {"settings-damaged", "Typed.qml", 1048, 860, false, settingsDamaged},
    {"settings-passphrase", "Typed.qml", 1048, 860, false, settingsPassphrase},
    {"settings-proof", "Typed.qml", 1048, 860, false, settingsProof},
    {"settings-removal", "Typed.qml", 1048, 860, false, settingsRemoval},
    {"settings-drill", "Typed.qml", 1048, 860, false, settingsDrill},
    {"settings-words", "Typed.qml", 1048, 860, false, settingsWords},
    {"settings-restore", "Typed.qml", 1048, 860, false, settingsRestore},
    {"loss", "Asked.qml", 1280, 800, false, loss},
    {"search-nothing", kVaultPage, 1280, 800, false, searchNothing, true},
    {"settings-about", kSettingsPage, 1048, 800, false, settingsAbout},
    {"settings-licence", "Asked.qml", 1048, 800, false, settingsLicence},
    {"settings-appearance", kSettingsPage, 1048, 800, false, settingsAppearance, true},
    {"settings-keys", kSettingsPage, 1048, 800, false, settingsKeys},
    {"settings-search", kSettingsPage, 1048, 800, false, settingsSearch, true},
    {"settings-storage", kSettingsPage, 1048, 800, false, settingsStorage},
};

// How every screen is shown. Widths of 0 are the screen's own.
struct Variant {
    const char *name;
    const char *theme;
    double scale = 1;
    bool rtl = false;
    int width = 0;
    const char *locale = "en_GB";
    const char *words = "en"; // of a language of the program, or longer ones of none: "pseudo"
};

inline constexpr Variant kVariants[] = {
    {"light", "light"},
    {"dark", "dark"},
    {"contrast", "contrast"},
    {"contrast-dark", "contrast-dark"},
    {"text-200", "light", 2},
    {"rtl", "light", 1, true, 0, "ar_EG"},
    {"narrow", "light", 1, false, 640},
    {"wide", "light", 1, false, 1920},
    {"arabic", "light", 1, true, 0, "ar_EG", "ar"},
};

// In which ways `--check` reads.
inline constexpr Variant kChecked[] = {
    {"light", "light"},
    {"text-200", "light", 2},
    {"narrow", "light", 1, false, 640},
    {"rtl", "light", 1, true, 0, "ar_EG"},
    {"pseudo", "light", 1, false, 0, "en_GB", "pseudo"},
    {"de", "light", 1, false, 0, "de_DE", "de"},
    {"ja", "light", 1, false, 0, "ja_JP", "ja"},
    {"ar", "light", 1, true, 0, "ar_EG", "ar"},
};

} // namespace mn::shots
