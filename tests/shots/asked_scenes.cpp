#include "tests/shots/asked_scenes.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include <QTimer>

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

QString windowPage()
{
    return u"qrc:/qt-project.org/imports/Mnemosyne/Shell/VaultPage.qml"_s;
}

QVariantMap window(VaultModel *vault, bool showsEditor = false)
{
    return {{u"vault"_s, QVariant::fromValue(vault)}, {u"showsEditor"_s, showsEditor}};
}

// Over the window with a memory open; nothing of it changes.
QVariantMap overMemory(SampleVault &vault, QObject *owner, const QVariantList &steps,
                       const QString &title = u"Boiler pressure"_s)
{
    return asked(windowPage(), window(vault.model(owner, title), true), steps);
}

// In a memory of a copy: words are typed at its end.
QVariantMap typedInto(SampleVault &vault, QObject *owner, const QString &words)
{
    VaultModel *const model = vault.copy(owner, u"Boiler pressure"_s).model.get();
    const auto end = int(model->editor()->content().size());
    return asked(windowPage(), window(model, true),
                 {step(u"bodyField"_s, u"forceActiveFocus"_s), step(u"bodyField"_s, u"select"_s, {end, end}),
                  step(u"bodyField"_s, u"insert"_s, {end, words})});
}

VaultModel *withSavedSearches(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.copy(owner).model.get();
    model->savedSearches()->save(u"Boat, before the winter"_s, u"domain:boat after:2023"_s);
    model->savedSearches()->save(u"What Mam said"_s, u"tag:mam kind:quote"_s);
    until([model] { return model->savedSearches()->count() == 2; });
    return model;
}

QVariantMap overSearch(SampleVault &vault, QObject *owner, const QVariantList &steps)
{
    VaultModel *const model = vault.model(owner);
    SearchModel *const search = model->search();
    search->setText(u"what does the boiler need when it shows a fault"_s);
    until([search] { return search->state() == SearchModel::State::Found && !search->isSearching(); });
    model->navigation()->show(u"search"_s);
    return asked(windowPage(), window(model), steps);
}

} // namespace

QVariant step(const QString &part, const QString &call, const QVariantList &values)
{
    return QVariantList{part, call} + values;
}

QVariantMap asked(const QString &page, const QVariantMap &models, const QVariantList &steps)
{
    return {{u"page"_s, page}, {u"models"_s, models}, {u"steps"_s, steps}};
}

QVariantMap listMenu(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"actionsMenu"_s, u"popup"_s, {70, 150})}, u"Why I am still keeping this"_s);
}

QVariantMap trashErase(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.model(owner);
    model->list()->show(MemoryListModel::Place::Trash);
    return asked(windowPage(), window(model), {step(u"memoryList"_s, u"eraseAll"_s)});
}

QVariantMap eraseOne(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"memoryList"_s, u"eraseChosen"_s)}, u"Why I am still keeping this"_s);
}

// What was deleted, and the way back.
QVariantMap trashUndo(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.copy(owner).model.get();
    QTimer::singleShot(0, owner, [model] {
        model->selection()->choose(1);
        model->selection()->trash();
    });
    return window(model);
}

QVariantMap sidebarOver(SampleVault &vault, QObject *owner)
{
    return asked(windowPage(), window(vault.model(owner)), {step(u"vaultPage"_s, u"openPlaces"_s)});
}

QVariantMap savedSearchMenu(SampleVault &vault, QObject *owner)
{
    return asked(windowPage(), window(withSavedSearches(vault, owner)),
                 {step(u"savedSearchMenu"_s, u"openFor"_s, {u"What Mam said"_s, QVariant(), 190, 350})});
}

QVariantMap savedSearchName(SampleVault &vault, QObject *owner)
{
    return asked(windowPage(), window(withSavedSearches(vault, owner)),
                 {step(u"renameSearch"_s, u"openFor"_s, {u"What Mam said"_s})});
}

QVariantMap searchMenu(SampleVault &vault, QObject *owner)
{
    return overSearch(vault, owner, {step(u"resultMenu"_s, u"popup"_s, {150, 190})});
}

// As it is told in a narrow window, which has no room for it beside the results.
QVariantMap searchWhy(SampleVault &vault, QObject *owner)
{
    return overSearch(vault, owner, {step(u"whyDialog"_s, u"open"_s)});
}

QVariantMap shortcutsRecording(SampleVault &vault, QObject *owner)
{
    return asked(windowPage(), window(vault.model(owner)),
                 {step(u"keySheet"_s, u"change"_s), step(u"keys:memory.new"_s, u"forceActiveFocus"_s),
                  step(u"keys:memory.new"_s, u"clicked"_s)});
}

QVariantMap editorFocus(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"editorQuestions"_s, u"focusModeWanted"_s)},
                      u"Decision: network arch for the Marina"_s);
}

// What is chosen in the text is looked for.
QVariantMap editorFind(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.model(owner, u"Decision: network arch for the Marina"_s);
    const QString word = u"the"_s;
    const auto at = int(model->editor()->content().indexOf(word));
    return asked(windowPage(), window(model, true),
                 {step(u"bodyField"_s, u"select"_s, {at, at + int(word.size())}), step(u"findBar"_s, u"begin"_s)});
}

QVariantMap editorMenu(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"moreButton"_s, u"clicked"_s)});
}

QVariantMap editorDate(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"dateChip"_s, u"clicked"_s)});
}

QVariantMap editorDomain(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"domainChip"_s, u"clicked"_s)});
}

QVariantMap editorImportance(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"importanceChip"_s, u"clicked"_s)});
}

QVariantMap editorTags(SampleVault &vault, QObject *owner)
{
    return typedInto(vault, owner, u" Ask the plumber before the winter. #bo"_s);
}

QVariantMap editorTitles(SampleVault &vault, QObject *owner)
{
    return typedInto(vault, owner, u" The manual says otherwise: see [[boi"_s);
}

// Somebody else, or the command, changed the line that is being written.
QVariantMap editorContested(SampleVault &vault, QObject *owner)
{
    SampleVault::Copy &copy = vault.copy(owner, u"Boiler pressure"_s);
    MemoryEditor *const editor = copy.model->editor();
    const QString before = editor->content();
    MemoryChange theirs;
    theirs.content = QString(before).replace(u"1.0 bar cold"_s, u"1.2 bar cold, 1.5 warm"_s);
    copy.edit(editor->id(), theirs);
    editor->setContent(QString(before).replace(u"1.0 bar cold"_s, u"1.1 bar, before the heating comes on"_s));
    editor->saveNow();
    until([editor] { return editor->isContested(); });
    return window(copy.model.get(), true);
}

// Both versions, what they were written over, and what it will say.
QVariantMap conflict(SampleVault &vault, QObject *owner)
{
    SampleVault::Copy &copy = vault.copy(owner, u"Boiler pressure"_s);
    const RecordId id = copy.model->editor()->id();
    const QString before = copy.model->editor()->content();
    MemoryChange theirs;
    theirs.content = QString(before).replace(u"1.0 bar cold"_s, u"1.2 bar cold, 1.5 warm"_s);
    MemoryChange here;
    here.content = QString(before).replace(u"1.0 bar cold"_s, u"1.1 bar, before the heating comes on"_s);
    copy.writeElsewhere(id, theirs, here);
    ConflictModel *const model = copy.model->conflict();
    model->open(id.toString());
    until([model] { return model->state() == ConflictModel::State::Ready; });
    copy.model->navigation()->show(u"conflict"_s);
    return window(copy.model.get());
}

QVariantMap makeMemory(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"editorQuestions"_s, u"makeMemory"_s, {u"The boiler’s manual"_s})});
}

QVariantMap openLink(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner,
                      {step(u"editorQuestions"_s, u"openAddress"_s,
                            {u"https://www.example.org/boilers/manual?model=24%20kW&page=17#pressure"_s})});
}

QVariantMap openLinkNot(SampleVault &vault, QObject *owner)
{
    return overMemory(vault, owner, {step(u"editorQuestions"_s, u"openAddress"_s, {u"file:///etc/passwd"_s})});
}

} // namespace mn::shots
