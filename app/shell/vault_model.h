#pragma once
#include "app/editor/conflict_model.h"
#include "app/editor/label_completion.h"
#include "app/editor/memory_editor.h"
#include "app/editor/title_completion.h"
#include "app/editor/typed_links.h"
#include "app/graph/graph_model.h"
#include "app/history/history_model.h"
#include "app/insights/insights_model.h"
#include "app/library/list_filters.h"
#include "app/library/memory_carrier.h"
#include "app/library/memory_list_model.h"
#include "app/library/memory_selection.h"
#include "app/library/sidebar_model.h"
#include "app/library/trash_model.h"
#include "app/palette/palette_model.h"
#include "app/search/saved_searches.h"
#include "app/search/search_input.h"
#include "app/search/search_model.h"
#include "app/settings/index_state.h"
#include "app/settings/meaning_service.h"
#include "app/settings/storage_model.h"
#include "app/shell/navigation.h"
#include "app/shell/vault_session.h"
#include "app/sync/open_memory_sync.h"
#include "app/sync/shelf_model.h"
#include "app/sync/sync_model.h"
#include "app/sync/unsynced_memories.h"
#include "app/timeline/timeline_model.h"
#include "app/transfer/export_model.h"
#include "app/transfer/import_model.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

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
    // Which page the window shows, and the way back.
    Q_PROPERTY(mn::app::Navigation *navigation READ navigation CONSTANT)
    // What can be done in this window, and found by its name.
    Q_PROPERTY(mn::app::Commands *commands READ commands CONSTANT)
    Q_PROPERTY(mn::app::PaletteModel *palette READ palette CONSTANT)
    Q_PROPERTY(mn::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(mn::app::InsightsModel *insights READ insights CONSTANT)
    // Made when a page first asks for them.
    Q_PROPERTY(mn::app::ListFilters *filters READ filters CONSTANT)
    Q_PROPERTY(mn::app::HistoryModel *history READ history CONSTANT)
    Q_PROPERTY(mn::app::ConflictModel *conflict READ conflict CONSTANT)
    Q_PROPERTY(mn::app::SearchInput *searchInput READ searchInput CONSTANT)
    Q_PROPERTY(mn::app::TrashModel *trash READ trash CONSTANT)
    Q_PROPERTY(mn::app::TypedLinks *typedLinks READ typedLinks CONSTANT) // of the open memory
    // For where a tag or another memory's title is typed.
    Q_PROPERTY(mn::app::LabelCompletion *labels READ labels CONSTANT)
    Q_PROPERTY(mn::app::TitleCompletion *titles READ titles CONSTANT)
    // Memories from elsewhere, and out of the vault.
    Q_PROPERTY(mn::app::ImportModel *importing READ importing CONSTANT)
    Q_PROPERTY(mn::app::ExportModel *exporting READ exporting CONSTANT)
    Q_PROPERTY(mn::app::ImportModel *importingSoFar READ importingSoFar NOTIFY importingMade) // null: nobody asked yet
    // For the settings.
    Q_PROPERTY(mn::app::IndexState *index READ index CONSTANT)
    Q_PROPERTY(mn::app::MeaningService *meaningService READ meaningService CONSTANT)
    Q_PROPERTY(mn::app::StorageModel *storage READ storage CONSTANT)
    // The other devices: at work once the window has shown what is here.
    Q_PROPERTY(mn::app::SyncModel *sync READ sync CONSTANT)
    Q_PROPERTY(mn::app::OpenMemorySync *openSync READ openSync NOTIFY openSyncMade)   // of the editor's; null: not yet
    Q_PROPERTY(mn::app::UnsyncedMemories *unsynced READ unsynced NOTIFY openSyncMade) // null: not yet
    Q_PROPERTY(mn::app::ShelfModel *shelf READ shelf CONSTANT)                        // what was set aside, here
    // What is dragged out of the list.
    Q_PROPERTY(mn::app::MemoryCarrier *carrier READ carrier CONSTANT)
    // What is restored at the next opening.
    Q_PROPERTY(mn::app::VaultSession *session READ session CONSTANT)
    // The vault's folder, as people call it.
    Q_PROPERTY(QString name READ name CONSTANT)
    // What is to be said about the whole of it, at the foot of the sidebar. The day of the last backup; empty: none.
    Q_PROPERTY(QString lastBackupText READ lastBackupText NOTIFY statusChanged)
    Q_PROPERTY(qint64 meaningPending READ meaningPending NOTIFY statusChanged) // memories not found by meaning yet
    Q_PROPERTY(bool isStatusKnown READ isStatusKnown NOTIFY statusChanged)

public:
    VaultModel(Vault &vault, const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~VaultModel() override;

    // Those of the window, which outlive this; before anybody asked for them. Else it has its own, as they come.
    void useCommands(Commands &commands);
    // So with this; it outlives also what takeWork() gives. Without it, nothing is known of the network.
    void useNetwork(NetworkState *network) { m_network = network; }

    SidebarModel *sidebar() { return &m_sidebar; }
    MemoryListModel *list() { return &m_list; }
    MemorySelection *selection() { return &m_selection; }
    MemoryEditor *editor() { return &m_editor; }
    SearchModel *search() { return &m_search; }
    SavedSearches *savedSearches() { return &m_savedSearches; }
    GraphModel *graph() { return &m_graph; }
    Navigation *navigation() { return &m_navigation; }
    Commands *commands();
    PaletteModel *palette();
    // Made when a page first asks.
    TimelineModel *timeline();
    InsightsModel *insights();
    LabelCompletion *labels() { return &m_labels; }
    TitleCompletion *titles() { return &m_titles; }
    ListFilters *filters();
    HistoryModel *history();
    ConflictModel *conflict();
    SearchInput *searchInput();
    TrashModel *trash();
    TypedLinks *typedLinks() { return &m_typedLinks; }
    ImportModel *importing();
    ImportModel *importingSoFar() const { return m_importing.get(); }
    ExportModel *exporting();
    ExportModel *exportingSoFar() const { return m_exporting.get(); }
    // Made when somebody asks for them.
    IndexState *index();
    MeaningService *meaningService();
    StorageModel *storage();
    SyncModel *sync();
    OpenMemorySync *openSync() const { return m_openSync.get(); }
    UnsyncedMemories *unsynced() const { return m_unsynced.get(); }
    ShelfModel *shelf();
    MemoryCarrier *carrier() { return &m_carrier; }
    VaultSession *session();
    QString name() const;
    QString lastBackupText() const;
    qint64 meaningPending() const { return m_status ? m_status->meaningPending : 0; }
    bool isStatusKnown() const { return m_status.has_value(); }

    // Opens a memory in the editor; a row that is not loaded yet, as soon as it is.
    Q_INVOKABLE void openRow(int row);
    // And shows where it stands in the list, if it does: a moment later where its row is not loaded yet.
    Q_INVOKABLE void openMemory(const QString &id);
    // Takes a row along, with all others that are chosen where it is one of those.
    Q_INVOKABLE void carryRow(int row);
    // To the clipboard, with a word about it: the text of all that are chosen; a link that opens a memory here.
    Q_INVOKABLE void copyChosen();
    Q_INVOKABLE void copyLink(const QString &id);
    Q_INVOKABLE void openNew(const QString &content = {});
    // For a [[title]] that no memory has yet.
    Q_INVOKABLE void openNewTitled(const QString &title);
    // Of the open memory, at once, with a way back: what "Link to a memory" made.
    Q_INVOKABLE void removeLink(const QString &id, const QString &type);
    // Files or a picture from the clipboard, to the open memory; false where it holds none: it may be text.
    Q_INVOKABLE bool attachClipboard();
    Q_INVOKABLE bool hasClipboardFiles() const;
    // The search begins with these words and filters; what hosts the pages shows it.
    Q_INVOKABLE void searchFor(const QString &text);
    Q_INVOKABLE void searchInThread(const QString &thread);
    Q_INVOKABLE void searchLike(const QString &id);
    // Looks at the first of these files for an import, unless one is under way; what hosts the pages shows it.
    Q_INVOKABLE void importFiles(QList<QUrl> files);
    // Takes back what was done last of what a toast offers to undo: while the history is looked at a version made
    // current, else the last act on chosen memories, or a saved search.
    Q_INVOKABLE void undo();

    // Another language is in force: what is shown of words is said anew. The window's commands are not its own.
    void retranslate();

    // What works on the vault for long, told to stop: whoever lets the vault go lets it end first, on a thread that may
    // wait. Those that are not taken are waited for here.
    std::vector<std::unique_ptr<VaultWork>> takeWork();

Q_SIGNALS:
    void statusChanged();
    // Somebody asked for a memory by its id: pages that hide the editor make way.
    void memoryOpened();
    // Somebody asked for a search from elsewhere than its page; its text is there already.
    void searchWanted();
    void importWanted(); // so with files
    void importingMade();
    void exportingMade();
    void openSyncMade();
    // One sentence for a toast; canUndo: undo() takes it back.
    void said(const QString &sentence, bool canUndo);

private:
    void followSituation();
    bool undoesVersion() const;
    bool undoesSearch() const;
    void followSavedSearches();
    void notePage();
    void findRowOfOpen();
    void openAwaited();
    void followChanges();
    void readStatus();

    Vault &m_vault;
    const Clock &m_clock;
    Timers &m_timers;
    SavedSearches m_savedSearches;
    SidebarModel m_sidebar;
    MemoryListModel m_list;
    Navigation m_navigation;
    MemorySelection m_selection;
    MemoryEditor m_editor;
    TypedLinks m_typedLinks;
    SearchModel m_search;
    GraphModel m_graph;
    LabelCompletion m_labels;
    TitleCompletion m_titles;
    Commands *m_commands = nullptr;
    std::unique_ptr<Commands> m_ownCommands;
    std::unique_ptr<PaletteModel> m_palette;
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<InsightsModel> m_insights;
    std::unique_ptr<ListFilters> m_filters;
    std::unique_ptr<HistoryModel> m_history;
    std::unique_ptr<ConflictModel> m_conflict;
    std::unique_ptr<SearchInput> m_searchInput;
    std::unique_ptr<TrashModel> m_trash;
    std::unique_ptr<ImportModel> m_importing; // once somebody asks for it; so with the other
    std::unique_ptr<ExportModel> m_exporting;
    NetworkState *m_network = nullptr;
    std::unique_ptr<SyncModel> m_sync;
    std::unique_ptr<OpenMemorySync> m_openSync; // gone before that is, as the next
    std::unique_ptr<UnsyncedMemories> m_unsynced;
    std::unique_ptr<ShelfModel> m_shelf;
    IndexState *m_index = nullptr; // these are its children
    MeaningService *m_meaningService = nullptr;
    StorageModel *m_storage = nullptr;
    quint32 m_awaited = 0; // the chosen row, by its number, that is opened once it is loaded
    MemoryCarrier m_carrier;
    std::unique_ptr<VaultSession> m_session; // made when it is first asked for
    std::unique_ptr<Alarm> m_changed;
    std::optional<VaultUpkeep> m_status;
    bool m_isReading = false;
    bool m_isBehind = false;
    bool m_undoesSearch = false; // a saved search was deleted last
};

} // namespace mn::app
