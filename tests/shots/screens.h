#pragma once
#include "tests/shots/entrance_scenes.h"
#include "tests/shots/sample_vault.h"
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
};

inline constexpr char kVaultPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Shell/VaultPage.qml";

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
    return pageOf(model);
}
inline QVariantMap severalChosen(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->selection()->choose(1);
    model->selection()->extendTo(4);
    return pageOf(model);
}
inline QVariantMap longMemory(SampleVault &vault, QObject *owner)
{
    return pageOf(vault.model(owner, QStringLiteral("The family at a glance")));
}
inline QVariantMap search(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->search()->setText(QStringLiteral("what does the boiler need when it shows a fault"));
    return pageOf(model, {{QStringLiteral("isSearching"), true}});
}
inline QVariantMap searchNothing(SampleVault &vault, QObject *owner)
{
    app::VaultModel *model = vault.model(owner);
    model->search()->setText(QStringLiteral("tag:boat after:2023 \"plum cake\""));
    return pageOf(model, {{QStringLiteral("isSearching"), true}});
}

inline constexpr char kGraphPage[] = "qrc:/qt-project.org/imports/Mnemosyne/Graph/GraphPage.qml";

inline QVariantMap graphOf(SampleVault &vault, QObject *owner, app::GraphModel::Joining joining)
{
    app::VaultModel *model = vault.model(owner);
    app::GraphModel *graph = model->graph();
    graph->setJoining(joining);
    graph->setShown(true);
    SampleVault::waitFor(
        [graph] { return graph->state() != app::GraphModel::State::Loading && !graph->isSettling(); });
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
    {"unlock", "Typed.qml", 1280, 800, false, unlockLocked},
    {"unlock-wrong", "Typed.qml", 1280, 800, false, unlockWrong},
    {"unlock-words", "Typed.qml", 1280, 800, false, unlockWords},
    {"library", kVaultPage, 1280, 800, false, library, true},
    {"library-nothing-open", kVaultPage, 1280, 800, false, libraryWithNothingOpen},
    {"library-several", kVaultPage, 1280, 800, false, severalChosen, true},
    {"library-two-panes", kVaultPage, 900, 640, false, library},
    {"library-one-pane", kVaultPage, 480, 640, false, libraryWithNothingOpen},
    {"editor-long", kVaultPage, 1280, 800, false, longMemory, true},
    {"graph", kGraphPage, 1048, 800, false, graph, true},
    {"graph-both", kGraphPage, 1048, 800, false, graphOfMeaning},
    {"graph-list", kGraphPage, 1048, 800, false, graphAsList},
    {"trash", kVaultPage, 1280, 800, false, trash},
    {"search", kVaultPage, 1280, 800, false, search, true},
    {"search-nothing", kVaultPage, 1280, 800, false, searchNothing, true},
};

// How every screen is shown. Widths of 0 are the screen's own.
struct Variant {
    const char *name;
    const char *theme;
    double scale = 1;
    bool rtl = false;
    int width = 0;
    const char *locale = "en_GB";
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
};

} // namespace mn::shots
