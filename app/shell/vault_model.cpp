#include "app/shell/vault_model.h"
#include "app/base/when_done.h"
#include "core/vault/change_feed.h"
#include <QFileInfo>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// What stands at the foot of the sidebar changes slowly; counting is cheap, but not at every keystroke.
constexpr std::chrono::milliseconds kStatusPause(400);

} // namespace

VaultModel::VaultModel(Vault &vault, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_savedSearches(vault), m_sidebar(vault, m_savedSearches, timers),
      m_list(vault, clock, timers, Calendar(clock)), m_selection(vault, m_list, Calendar(clock)),
      m_editor(vault, clock, timers, Calendar(clock)), m_search(vault, timers, Calendar(clock)),
      m_graph(vault, timers), m_labels(vault),
      m_titles(vault), m_changed(timers.alarm([this] { readStatus(); }))
{
    // From any thread; what is queued for this object goes with it.
    connect(&vault.changes(), &ChangeFeed::changed, this, [this] { followChanges(); }, Qt::QueuedConnection);
    connect(&m_selection, &MemorySelection::done, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, true); });
    connect(&m_selection, &MemorySelection::failed, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    connect(&m_editor, &MemoryEditor::failed, this, [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    readStatus();
}

QString VaultModel::name() const
{
    return QFileInfo(m_vault.paths().folder).fileName();
}

QDateTime VaultModel::lastBackup() const
{
    return m_status && m_status->lastBackup ? QDateTime::fromMSecsSinceEpoch(m_status->lastBackup) : QDateTime();
}

void VaultModel::openRow(int row)
{
    m_selection.choose(row);
    if (const QString id = m_list.idAt(row); !id.isEmpty())
        m_editor.open(id);
}

void VaultModel::openMemory(const QString &id)
{
    if (const int row = m_list.rowOfId(id); row >= 0)
        m_selection.choose(row);
    else
        m_selection.clear();
    m_editor.open(id);
    Q_EMIT memoryOpened();
}

void VaultModel::openNew(const QString &content)
{
    m_selection.clear();
    m_editor.openNew(content);
    Q_EMIT memoryOpened();
}

void VaultModel::followChanges()
{
    if (!m_changed->isSet())
        m_changed->set(kStatusPause);
}

void VaultModel::readStatus()
{
    m_isBehind = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    whenDone(this, m_vault.status(), [this](Result<VaultStatus> status) {
        m_isReading = false;
        // A status that cannot be read says nothing new; the parts that need the vault say what is wrong with it.
        if (status) {
            m_status = *std::move(status);
            Q_EMIT statusChanged();
        }
        if (m_isBehind)
            readStatus();
    });
}

} // namespace mn::app
