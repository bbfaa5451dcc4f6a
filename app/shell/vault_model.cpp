#include "app/shell/vault_model.h"
#include "app/base/when_done.h"
#include "app/editor/clipboard_files.h"
#include "app/search/token_words.h"
#include "app/shell/start_order.h"
#include "core/store/memory_store.h"
#include "core/vault/change_feed.h"
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>
#include <iterator>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// What stands at the foot of the sidebar changes slowly; counting is cheap, but not at every keystroke.
constexpr std::chrono::milliseconds kStatusPause(400);

// In the order of the list.
std::vector<quint32> markedIn(const MemoryListModel &list)
{
    std::vector<quint32> numbers = list.numbers();
    std::erase_if(numbers, [&list](quint32 one) { return !list.marked().contains(one); });
    return numbers;
}

} // namespace

VaultModel::VaultModel(Vault &vault, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_timers(timers), m_savedSearches(vault),
      m_sidebar(vault, m_savedSearches, timers, windowPages()), m_list(vault, clock, timers, Calendar(clock)),
      m_navigation(m_list, windowPages()), m_selection(vault, m_list, Calendar(clock)),
      m_editor(vault, clock, timers, Calendar(clock)), m_typedLinks(vault, m_editor),
      m_search(vault, timers, Calendar(clock)), m_graph(vault, timers), m_labels(vault), m_titles(vault),
      m_carrier(vault), m_changed(timers.alarm([this] { readStatus(); }))
{
    // From any thread; what is queued for this object goes with it.
    connect(&vault.changes(), &ChangeFeed::changed, this, [this] { followChanges(); }, Qt::QueuedConnection);
    connect(&m_selection, &MemorySelection::done, this, [this](const QString &sentence, bool canUndo) {
        m_undoesSearch = m_undoesSearch && !canUndo;
        Q_EMIT said(sentence, canUndo);
    });
    connect(&m_selection, &MemorySelection::erasedForGood, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    connect(&m_selection, &MemorySelection::failed, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    connect(&m_carrier, &MemoryCarrier::said, this, [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    connect(&m_editor, &MemoryEditor::movedToTrash, &m_selection, &MemorySelection::noteTrashed);
    connect(&m_editor, &MemoryEditor::failed, this, [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    followSavedSearches();
    // It may come into the list later: a list that is being read, a memory that is new.
    connect(&m_list, &MemoryListModel::rearranged, this, &VaultModel::findRowOfOpen);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &VaultModel::findRowOfOpen);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &VaultModel::openAwaited);
    connect(&m_navigation, &Navigation::memoryWanted, this, &VaultModel::openMemory);
    readStatus();
}

VaultModel::~VaultModel()
{
    using enum Command::Needs;
    if (m_commands && m_commands != m_ownCommands.get())
        for (const Command::Needs need : {Vault, OpenMemory, WritableMemory, WayBack, WayForward, Undo, ListShown,
                                          Chosen, ChosenKept, ChosenTrashed, TrashShown, Filtered, InThread, Question})
            m_commands->setHolds(need, false);
    if (m_commands)
        m_commands->setAbout(u"edit.undo"_s, {}); // it may name what is in the vault
}

void VaultModel::useCommands(Commands &commands)
{
    m_commands = &commands;
    m_commands->setHolds(Command::Needs::Vault, true);
    connect(&m_navigation, &Navigation::changed, this, &VaultModel::followSituation);
    connect(&m_selection, &MemorySelection::undoChanged, this, &VaultModel::followSituation);
    connect(&m_selection, &MemorySelection::changed, this, &VaultModel::followSituation);
    connect(&m_search, &SearchModel::textChanged, this, &VaultModel::followSituation);
    connect(&m_list, &MemoryListModel::placeChanged, this, &VaultModel::followSituation);
    connect(&m_list, &MemoryListModel::countChanged, this, &VaultModel::followSituation);
    connect(&m_list, &MemoryListModel::filterTextChanged, this, &VaultModel::followSituation);
    connect(&m_editor, &MemoryEditor::valuesChanged, this, &VaultModel::followSituation);
    connect(&m_editor, &MemoryEditor::stateChanged, this, &VaultModel::followSituation);
    connect(&m_savedSearches, &SavedSearches::changed, this, &VaultModel::followSituation);
    followSituation();
}

void VaultModel::followSavedSearches()
{
    connect(&m_savedSearches, &SavedSearches::saved, this,
            [this](const QString &name) { Q_EMIT said(tr("“%1” is now a saved search.").arg(name), false); });
    connect(&m_savedSearches, &SavedSearches::removed, this, [this](const QString &name) {
        m_undoesSearch = true;
        Q_EMIT said(tr("The saved search “%1” was deleted.").arg(name), true);
    });
    connect(&m_savedSearches, &SavedSearches::failed, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, false); });
}

bool VaultModel::undoesVersion() const
{
    return m_history && m_history->canUndo() && m_navigation.page() == u"history"_s;
}

bool VaultModel::undoesSearch() const
{
    return m_savedSearches.canPutBack() && (m_undoesSearch || !m_selection.canUndo());
}

void VaultModel::undo()
{
    if (undoesVersion())
        m_history->undo();
    else if (undoesSearch())
        m_savedSearches.putBack();
    else
        m_selection.undo();
}

void VaultModel::followSituation()
{
    m_commands->setHolds(Command::Needs::WayBack, m_navigation.canGoBack());
    m_commands->setHolds(Command::Needs::WayForward, m_navigation.canGoForward());
    m_commands->setHolds(Command::Needs::Undo,
                         undoesVersion() || m_selection.canUndo() || m_savedSearches.canPutBack());
    m_commands->setAbout(u"edit.undo"_s, undoesVersion() || undoesSearch() ? QString() : m_selection.undoText());
    const bool isList = m_navigation.page().isEmpty();
    const bool isChosen = isList && m_selection.count() > 0;
    const bool isTrash = m_list.place() == MemoryListModel::Place::Trash;
    m_commands->setHolds(Command::Needs::ListShown, isList);
    m_commands->setHolds(Command::Needs::Chosen, isChosen);
    m_commands->setHolds(Command::Needs::ChosenKept, isChosen && !isTrash);
    m_commands->setHolds(Command::Needs::ChosenTrashed, isChosen && isTrash);
    m_commands->setHolds(Command::Needs::TrashShown, isList && isTrash && m_list.count() > 0);
    m_commands->setHolds(Command::Needs::Filtered, isList && !m_list.filterText().isEmpty());
    m_commands->setHolds(Command::Needs::InThread,
                         m_editor.state() == MemoryEditor::State::Open && !m_editor.thread().isEmpty());
    m_commands->setHolds(Command::Needs::Question,
                         m_navigation.page() == u"search"_s && !m_search.text().trimmed().isEmpty());
}

Commands *VaultModel::commands()
{
    if (!m_commands) {
        m_ownCommands = std::make_unique<Commands>(m_navigation.pages(), nullptr);
        useCommands(*m_ownCommands);
    }
    return m_commands;
}

PaletteModel *VaultModel::palette()
{
    if (!m_palette) {
        m_palette = std::make_unique<PaletteModel>(m_vault, *commands(), m_editor, Calendar(m_clock));
        connect(m_palette.get(), &PaletteModel::memoryWanted, this, &VaultModel::openMemory);
    }
    return m_palette.get();
}

TimelineModel *VaultModel::timeline()
{
    if (!m_timeline)
        m_timeline = std::make_unique<TimelineModel>(m_vault, m_clock, m_timers, Calendar(m_clock));
    return m_timeline.get();
}

InsightsModel *VaultModel::insights()
{
    if (!m_insights)
        m_insights = std::make_unique<InsightsModel>(m_vault, m_timers, Calendar(m_clock));
    return m_insights.get();
}

ImportModel *VaultModel::importing()
{
    if (!m_importing) {
        m_importing = std::make_unique<ImportModel>(m_vault, m_clock, m_timers);
        connect(m_importing.get(), &ImportModel::said, this,
                [this](const QString &sentence) { Q_EMIT said(sentence, false); });
        Q_EMIT importingMade();
    }
    return m_importing.get();
}

ExportModel *VaultModel::exporting()
{
    if (!m_exporting) {
        m_exporting = std::make_unique<ExportModel>(m_vault, m_list, m_clock, m_timers);
        Q_EMIT exportingMade();
    }
    return m_exporting.get();
}

std::vector<std::unique_ptr<VaultWork>> VaultModel::takeWork()
{
    std::vector<std::unique_ptr<VaultWork>> all;
    if (m_importing)
        all.push_back(m_importing->takeWork());
    if (m_exporting)
        all.push_back(m_exporting->takeWork());
    if (m_sync)
        std::ranges::move(m_sync->takeWork(), std::back_inserter(all));
    std::erase(all, nullptr);
    return all;
}

SyncModel *VaultModel::sync()
{
    if (!m_sync) {
        m_sync = std::make_unique<SyncModel>(m_vault, m_clock, Calendar(m_clock), m_network);
        m_openSync = std::make_unique<OpenMemorySync>(m_vault, *m_sync);
        const auto follow = [this] { m_openSync->setId(m_editor.isNew() ? QString() : m_editor.idText()); };
        connect(&m_editor, &MemoryEditor::opened, m_openSync.get(), follow);
        connect(&m_editor, &MemoryEditor::stateChanged, m_openSync.get(), follow);
        connect(&m_editor, &MemoryEditor::valuesChanged, m_openSync.get(), follow);
        follow();
        m_unsynced = std::make_unique<UnsyncedMemories>(m_vault, *m_sync, m_timers);
        m_shelf = std::make_unique<ShelfModel>(m_vault, *m_sync->deviceList(), m_timers, Calendar(m_clock));
        connect(m_shelf.get(), &ShelfModel::arrived, this, [this](int versions) {
            Q_EMIT said(tr("%Ln version(s) set aside: erased elsewhere. See “Devices & sync”.", nullptr, versions),
                        false);
        });
        Q_EMIT openSyncMade();
    }
    return m_sync.get();
}

ShelfModel *VaultModel::shelf()
{
    (void)sync();
    return m_shelf.get();
}

IndexState *VaultModel::index()
{
    if (!m_index)
        m_index = new IndexState(m_vault, m_clock, m_timers, this);
    return m_index;
}

MeaningService *VaultModel::meaningService()
{
    if (!m_meaningService)
        m_meaningService = new MeaningService(m_vault, this);
    return m_meaningService;
}

StorageModel *VaultModel::storage()
{
    if (!m_storage)
        m_storage = new StorageModel(m_vault, this);
    return m_storage;
}

VaultSession *VaultModel::session()
{
    if (!m_session) {
        m_session = std::make_unique<VaultSession>(m_vault, m_list, m_selection, m_editor, m_timers);
        connect(&m_navigation, &Navigation::changed, this, &VaultModel::notePage);
        connect(m_session.get(), &VaultSession::pageChanged, this, [this] {
            if (!m_session->page().isEmpty())
                m_navigation.show(m_session->page());
        });
        notePage();
    }
    return m_session.get();
}

// A page that one came to from elsewhere shows nothing by itself: the library comes back in its place.
void VaultModel::notePage()
{
    const auto shown = std::ranges::find(m_navigation.pages(), m_navigation.page(), &WindowPage::name);
    const bool standsAlone = shown != m_navigation.pages().end() && shown->entry != WindowPage::Entry::None;
    m_session->setPage(standsAlone ? shown->name : QString());
}

QString VaultModel::name() const
{
    return QFileInfo(m_vault.paths().folder).fileName();
}

QString VaultModel::lastBackupText() const
{
    if (!m_status || !m_status->lastBackup)
        return {};
    return Calendar::dateText(QLocale(), QDateTime::fromMSecsSinceEpoch(m_status->lastBackup).date());
}

void VaultModel::openRow(int row)
{
    m_awaited = 0;
    m_selection.choose(row);
    const QString id = m_list.idAt(row);
    if (id.isEmpty()) {
        m_awaited = m_list.numberAt(row);
        return;
    }
    m_editor.open(id);
    m_navigation.notePassing(id);
}

void VaultModel::openAwaited()
{
    const int row = m_awaited == 0 ? -1 : m_list.rowOf(m_awaited);
    if (row >= 0 && m_selection.currentRow() == row && m_selection.count() == 1 && !m_list.idAt(row).isEmpty())
        openRow(row);
}

void VaultModel::openMemory(const QString &id)
{
    if (const int row = m_list.rowOfId(id); row >= 0)
        m_selection.choose(row);
    else
        m_selection.clear();
    m_awaited = 0;
    m_editor.open(id);
    findRowOfOpen();
    m_navigation.noteMemory(id);
    Q_EMIT memoryOpened();
}

void VaultModel::carryRow(int row)
{
    const quint32 number = m_list.numberAt(row);
    if (number == 0)
        return m_carrier.putDown();
    m_carrier.take(m_list.marked().contains(number) ? markedIn(m_list) : std::vector<quint32>{number});
}

void VaultModel::copyChosen()
{
    m_carrier.copy(markedIn(m_list));
}

void VaultModel::copyLink(const QString &id)
{
    if (id.isEmpty())
        return; // its row is not loaded yet
    QGuiApplication::clipboard()->setText(StartOrder::linkTo(id));
    Q_EMIT said(tr("The link is on the clipboard."), false);
}

void VaultModel::openNew(const QString &content)
{
    m_selection.clear();
    m_awaited = 0;
    m_editor.openNew(content);
    m_navigation.noteMemory({}); // it has no place to come back to yet
    Q_EMIT memoryOpened();
}

// Of the memory in the editor, unless something is chosen. Only rows that were loaded are known by their id.
void VaultModel::findRowOfOpen()
{
    const auto id = RecordId::fromString(m_editor.idText());
    if (!id || m_selection.count() > 0)
        return;
    const auto number = m_vault.read(
        [id = *id](Database &database) { return MemoryStore(database).numberOf(ReadView::everything(), id); });
    whenDone(this, number, [this, id = *id](const Result<std::optional<quint32>> &found) {
        if (!found || !*found || m_editor.idText() != id.toString() || m_selection.count() > 0)
            return;
        if (const int row = m_list.rowOf(**found); row >= 0)
            m_selection.choose(row);
    });
}

void VaultModel::openNewTitled(const QString &title)
{
    openNew();
    m_editor.setTitle(title);
}

void VaultModel::removeLink(const QString &id, const QString &type)
{
    const auto to = RecordId::fromString(id);
    if (!to || m_editor.state() != MemoryEditor::State::Open || m_editor.isTrashed())
        return;
    MemorySelection::Step back;
    back.id = m_editor.id();
    back.change.addLinks = {Link{*to, type}};
    m_editor.removeLink(id, type);
    m_editor.saveNow();
    m_selection.noteDone(tr("Link removed"), back);
}

bool VaultModel::attachClipboard()
{
    if (m_editor.state() != MemoryEditor::State::Open || m_editor.isTrashed())
        return false;
    const ClipboardFiles held = filesOnClipboard();
    for (const QUrl &file : held.files)
        m_editor.attachments()->add(file);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now());
    if (!held.picture.isNull())
        m_editor.attachments()->addPicture(tr("Picture %1").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s)) + u".png"_s,
                                           held.picture);
    return !held.isEmpty();
}

bool VaultModel::hasClipboardFiles() const
{
    return hasFilesOnClipboard();
}

void VaultModel::searchFor(const QString &text)
{
    m_search.setText(text);
    Q_EMIT searchWanted();
}

void VaultModel::searchInThread(const QString &thread)
{
    if (!thread.isEmpty())
        searchFor(threadFilter(thread) + u' ');
}

void VaultModel::searchLike(const QString &id)
{
    if (!id.isEmpty())
        searchFor(u"like:"_s + id);
}

void VaultModel::importFiles(QList<QUrl> files)
{
    files.removeIf([](const QUrl &file) { return !file.isLocalFile(); });
    if (files.isEmpty())
        return;
    if (importing()->isRunning()) {
        Q_EMIT said(tr("An import is under way. Bring these files once it is through."), false);
    } else {
        m_importing->open(files.first());
        if (files.size() > 1)
            Q_EMIT said(tr("One file is looked at at a time: this is “%1”.").arg(files.first().fileName()), false);
    }
    Q_EMIT importWanted();
}

void VaultModel::retranslate()
{
    m_sidebar.retranslate(windowPages());
    m_list.retranslate();
    if (m_sync)
        m_sync->retranslate();
    if (m_openSync)
        Q_EMIT m_openSync->changed();
    if (m_shelf)
        m_shelf->retranslate();
    if (m_timeline)
        m_timeline->retranslate();
    if (m_insights)
        m_insights->retranslate();
    if (m_importing)
        m_importing->retranslate();
    if (m_exporting)
        m_exporting->retranslate();
    if (m_filters)
        Q_EMIT m_filters->changed();
    if (m_trash)
        Q_EMIT m_trash->changed();
    Q_EMIT statusChanged();
}

ListFilters *VaultModel::filters()
{
    if (!m_filters)
        m_filters = std::make_unique<ListFilters>(m_vault, m_list, Calendar(m_clock));
    return m_filters.get();
}

HistoryModel *VaultModel::history()
{
    if (!m_history) {
        m_history = std::make_unique<HistoryModel>(m_vault, m_timers, Calendar(m_clock));
        // What is typed and not saved yet belongs to the history that is looked at.
        connect(m_history.get(), &HistoryModel::opened, &m_editor, &MemoryEditor::saveNow);
        connect(m_history.get(), &HistoryModel::undoChanged, this, [this] {
            if (m_commands)
                followSituation();
        });
    }
    return m_history.get();
}

ConflictModel *VaultModel::conflict()
{
    if (!m_conflict) {
        m_conflict = std::make_unique<ConflictModel>(m_vault, m_timers, Calendar(m_clock));
        connect(m_conflict.get(), &ConflictModel::decided, this,
                [this](const QString &sentence) { Q_EMIT said(sentence, false); });
        connect(m_conflict.get(), &ConflictModel::failed, this,
                [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    }
    return m_conflict.get();
}

SearchInput *VaultModel::searchInput()
{
    if (!m_searchInput)
        m_searchInput = std::make_unique<SearchInput>(m_search, Calendar(m_clock));
    return m_searchInput.get();
}

TrashModel *VaultModel::trash()
{
    if (!m_trash)
        m_trash = std::make_unique<TrashModel>(m_vault, m_editor, m_timers, Calendar(m_clock));
    return m_trash.get();
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
    whenDone(this, m_vault.upkeep(), [this](const Result<VaultUpkeep> &status) {
        m_isReading = false;
        // A status that cannot be read says nothing new; the parts that need the vault say what is wrong with it.
        if (status) {
            m_status = *status;
            Q_EMIT statusChanged();
        }
        (void)sync();
        if (m_isBehind)
            readStatus();
    });
}

} // namespace mn::app
