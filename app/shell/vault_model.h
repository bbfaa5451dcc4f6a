#pragma once
#include "app/editor/label_completion.h"
#include "app/editor/memory_editor.h"
#include "app/editor/title_completion.h"
#include "app/graph/graph_model.h"
#include "app/library/memory_list_model.h"
#include "app/library/memory_selection.h"
#include "app/library/sidebar_model.h"
#include "app/search/saved_searches.h"
#include "app/search/search_model.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What the window shows of one open vault: made when it opens, gone before it closes. All on the thread that draws.
class VaultModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(mn::app::SidebarModel *sidebar READ sidebar CONSTANT)
    Q_PROPERTY(mn::app::MemoryListModel *list READ list CONSTANT)
    Q_PROPERTY(mn::app::MemorySelection *selection READ selection CONSTANT)
    Q_PROPERTY(mn::app::MemoryEditor *editor READ editor CONSTANT)
    Q_PROPERTY(mn::app::SearchModel *search READ search CONSTANT)
    Q_PROPERTY(mn::app::SavedSearches *savedSearches READ savedSearches CONSTANT)
    Q_PROPERTY(mn::app::GraphModel *graph READ graph CONSTANT)
    // For where a tag or another memory's title is typed.
    Q_PROPERTY(mn::app::LabelCompletion *labels READ labels CONSTANT)
    Q_PROPERTY(mn::app::TitleCompletion *titles READ titles CONSTANT)
    // The vault's folder, as people call it.
    Q_PROPERTY(QString name READ name CONSTANT)
    // What is to be said about the whole of it, at the foot of the sidebar; lastBackup: invalid where there is none.
    Q_PROPERTY(QDateTime lastBackup READ lastBackup NOTIFY statusChanged)
    Q_PROPERTY(qint64 meaningPending READ meaningPending NOTIFY statusChanged) // memories not found by meaning yet
    Q_PROPERTY(bool isStatusKnown READ isStatusKnown NOTIFY statusChanged)

public:
    VaultModel(Vault &vault, const Clock &clock, Timers &timers, QObject *parent = nullptr);

    SidebarModel *sidebar() { return &m_sidebar; }
    MemoryListModel *list() { return &m_list; }
    MemorySelection *selection() { return &m_selection; }
    MemoryEditor *editor() { return &m_editor; }
    SearchModel *search() { return &m_search; }
    SavedSearches *savedSearches() { return &m_savedSearches; }
    GraphModel *graph() { return &m_graph; }
    LabelCompletion *labels() { return &m_labels; }
    TitleCompletion *titles() { return &m_titles; }
    QString name() const;
    QDateTime lastBackup() const;
    qint64 meaningPending() const { return m_status ? m_status->meaningPending : 0; }
    bool isStatusKnown() const { return m_status.has_value(); }

    // Opens a memory in the editor and shows where it stands in the list, if it does.
    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void openMemory(const QString &id);
    Q_INVOKABLE void openNew(const QString &content = {});

Q_SIGNALS:
    void statusChanged();
    // Somebody asked for a memory by its id: pages that hide the editor make way.
    void memoryOpened();
    // One sentence for a toast; canUndo: selection.undo() takes it back.
    void said(const QString &sentence, bool canUndo);

private:
    void followChanges();
    void readStatus();

    Vault &m_vault;
    SavedSearches m_savedSearches;
    SidebarModel m_sidebar;
    MemoryListModel m_list;
    MemorySelection m_selection;
    MemoryEditor m_editor;
    SearchModel m_search;
    GraphModel m_graph;
    LabelCompletion m_labels;
    TitleCompletion m_titles;
    std::unique_ptr<Alarm> m_changed;
    std::optional<VaultStatus> m_status;
    bool m_isReading = false;
    bool m_isBehind = false;
};

} // namespace mn::app
