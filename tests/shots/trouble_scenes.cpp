#include "tests/shots/trouble_scenes.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include "tests/support/faulty_vault.h"
#include <QDir>

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

QVariantMap page(VaultModel *vault, bool showsEditor = false)
{
    QVariantMap properties{{u"vault"_s, QVariant::fromValue(vault)}};
    if (showsEditor)
        properties.insert(u"showsEditor"_s, true);
    return properties;
}

// A memory is written in a vault whose disk then behaves as `faults` say, and is written on.
class Writing final : public QObject {
public:
    Writing(QObject *owner, mn::test::FaultyFileSystem::Faults faults) : QObject(owner)
    {
        if (!m_vault.create())
            qFatal("no vault for the pictures");
        m_model = std::make_unique<VaultModel>(*m_vault, m_vault.clock(), m_timers);
        MemoryEditor *const editor = m_model->editor();
        m_model->openNew({});
        editor->setTitle(u"The boiler, and what it needs"_s);
        editor->setContent(u"It loses pressure when the tap in the attic runs: 1.4 bar in the morning, 0.8 after."_s);
        editor->saveNow();
        until([editor] { return editor->saveState() == MemoryEditor::SaveState::Saved; });
        until([this] { return m_model->list()->count() == 1; });
        m_vault.disk().setFaults(faults);
        editor->setContent(editor->content() + u"\n\nOnly with the attic tap open, never with the kitchen one."_s);
        editor->saveNow();
        until([editor] { return editor->saveState() == MemoryEditor::SaveState::NotSaved; });
    }
    ~Writing() override { m_model.reset(); }

    VaultModel *model() const { return m_model.get(); }

private:
    SystemTimers m_timers;
    mn::test::FaultyVault m_vault;
    std::unique_ptr<VaultModel> m_model;
};

} // namespace

QVariantMap libraryLoading(SampleVault &vault, QObject *owner)
{
    return page(vault.modelThatWaits(owner));
}

QVariantMap editorLoading(SampleVault &vault, QObject *owner)
{
    const QString id = vault.revised(u"Boiler pressure"_s, 1);
    VaultModel *const model = vault.model(owner);
    vault.holdReaders(owner);
    model->openMemory(id);
    return page(model, true);
}

QVariantMap searchLoading(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.model(owner);
    vault.holdReaders(owner);
    model->search()->setText(u"what does the boiler need"_s);
    model->navigation()->show(u"search"_s);
    return page(model);
}

QVariantMap timelineLoading(SampleVault &vault, QObject *owner)
{
    return page(vault.modelThatWaits(owner));
}

QVariantMap graphLoading(SampleVault &vault, QObject *owner)
{
    return page(vault.modelThatWaits(owner));
}

QVariantMap insightsLoading(SampleVault &vault, QObject *owner)
{
    return page(vault.modelThatWaits(owner));
}

QVariantMap historyLoading(SampleVault &vault, QObject *owner)
{
    const QString id = vault.revised(u"Boiler pressure, corrected"_s, 6);
    VaultModel *const model = vault.modelThatWaits(owner);
    model->history()->open(id);
    return page(model);
}

QVariantMap historyFailed(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.brokenModel(owner);
    model->history()->open(RecordId(makeUuidV7(SystemClock())).toString());
    return page(model);
}

QVariantMap editorFailed(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.brokenModel(owner);
    model->openMemory(RecordId(makeUuidV7(SystemClock())).toString());
    return page(model, true);
}

QVariantMap editorOnAFullDisk(SampleVault &, QObject *owner)
{
    return page((new Writing(owner, {.fullFromOperation = 0}))->model(), true);
}

QVariantMap editorWithoutItsDisk(SampleVault &, QObject *owner)
{
    return page((new Writing(owner, {.crashAtOperation = 0}))->model(), true);
}

} // namespace mn::shots
