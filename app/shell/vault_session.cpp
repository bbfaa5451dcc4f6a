#include "app/shell/vault_session.h"
#include "app/base/when_done.h"
#include "core/store/settings.h"
#include <QJsonDocument>
#include <QMetaEnum>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSetting = u"window.session"_s;
constexpr auto kPause = 400ms;

template <class Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template <class Enum> Enum valueOf(const QJsonValue &name, Enum otherwise)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &known);
    return known ? Enum(value) : otherwise;
}

} // namespace

VaultSession::VaultSession(Vault &vault, MemoryListModel &list, MemorySelection &selection, MemoryEditor &editor,
                           Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_list(list), m_selection(selection), m_editor(editor),
      m_pause(timers.alarm([this] { keep(); }))
{
    connect(&editor, &MemoryEditor::opened, this, &VaultSession::note);
    connect(&editor, &MemoryEditor::stateChanged, this, &VaultSession::note);
    connect(&list, &MemoryListModel::placeChanged, this, &VaultSession::noteList);
    connect(&list, &MemoryListModel::orderChanged, this, &VaultSession::noteList);
    connect(&list, &MemoryListModel::filterTextChanged, this, &VaultSession::noteList);
    // Once the view has taken the rows: it begins another list at its beginning.
    connect(&list, &MemoryListModel::rearranged, this, &VaultSession::bringTop, Qt::QueuedConnection);
}

VaultSession::~VaultSession()
{
    if (m_pause->isSet())
        keep();
}

void VaultSession::restore()
{
    m_isRestoring = true;
    const auto kept = m_vault.read([](Database &database) { return Settings(database).read(kSetting); });
    whenDone(this, kept, [this](const Result<QByteArray> &bytes) {
        take(bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject());
    });
}

void VaultSession::take(const QJsonObject &kept)
{
    m_memory = kept.value("memory"_L1).toString();
    m_keptPage = kept.value("page"_L1).toString();
    const QString filter = kept.value("filter"_L1).toString();
    // Who has gone somewhere by now stays there. The filter is kept by itself as well, and may have come before.
    if (m_list.place() == MemoryListModel::Place::Everything &&
        (m_list.filterText().isEmpty() || m_list.filterText() == filter)) {
        m_list.setOrder(valueOf(kept.value("order"_L1), MemoryListModel::Order::Newest));
        m_list.show(valueOf(kept.value("place"_L1), MemoryListModel::Place::Everything),
                    kept.value("label"_L1).toString());
        m_list.setFilterText(filter);
        m_wantedTop = quint32(kept.value("top"_L1).toInteger());
    }
    bringTop();
    // A memory that somebody asked for is not hidden by a page, nor is what was typed and never saved.
    if (m_editor.state() != MemoryEditor::State::Closed)
        return settle();
    m_nothing = connect(&m_editor, &MemoryEditor::nothingToRecover, this, &VaultSession::openKept);
    m_opening = connect(&m_editor, &MemoryEditor::opened, this, &VaultSession::settle);
    m_failing = connect(&m_editor, &MemoryEditor::stateChanged, this, [this] {
        const auto state = m_editor.state();
        if (state == MemoryEditor::State::Failed || state == MemoryEditor::State::Gone)
            settle();
    });
    m_editor.recover();
}

void VaultSession::openKept()
{
    disconnect(m_nothing);
    if (m_page.isEmpty())
        setPage(m_keptPage);
    const auto id = RecordId::fromString(m_memory);
    if (!id || m_editor.state() != MemoryEditor::State::Closed)
        return settle();
    // One that was erased meanwhile is no reason to begin with a page that says so.
    whenDone(this, m_vault.get(ReadView::everything(), *id), [this](const Result<Memory> &memory) {
        if (!memory || m_editor.state() != MemoryEditor::State::Closed)
            return settle();
        if (const int row = m_list.rowOfId(m_memory); row >= 0)
            m_selection.choose(row);
        m_editor.open(m_memory);
    });
}

void VaultSession::settle()
{
    if (!std::exchange(m_isRestoring, false))
        return;
    disconnect(m_nothing);
    disconnect(m_opening);
    disconnect(m_failing);
    note();
    Q_EMIT restored();
}

void VaultSession::bringTop()
{
    if (m_wantedTop == 0 || !m_list.isSettled())
        return;
    const int row = m_list.rowOf(std::exchange(m_wantedTop, 0));
    if (row > 0)
        Q_EMIT topRowWanted(row);
}

void VaultSession::setPage(const QString &page)
{
    if (m_page == page)
        return;
    m_page = page;
    note();
    Q_EMIT pageChanged();
}

int VaultSession::topRow() const
{
    return m_top == 0 ? 0 : std::max(0, m_list.rowOf(m_top));
}

void VaultSession::setTopRow(int row)
{
    const quint32 top = m_list.numberAt(row);
    if (m_wantedTop != 0 || top == 0 || top == m_top)
        return;
    m_top = top;
    note();
}

// Another list than the one whose place was kept: it begins at its beginning.
void VaultSession::noteList()
{
    m_wantedTop = 0;
    note();
}

void VaultSession::note()
{
    if (!m_isRestoring)
        m_pause->set(kPause);
}

QJsonObject VaultSession::now() const
{
    const auto state = m_editor.state();
    const bool isOpen = state == MemoryEditor::State::Open || state == MemoryEditor::State::Loading;
    return {{"memory"_L1, isOpen ? m_editor.idText() : QString()},
            {"place"_L1, nameOf(m_list.place())},
            {"label"_L1, m_list.label()},
            {"order"_L1, nameOf(m_list.order())},
            {"filter"_L1, m_list.filterText()},
            {"top"_L1, qint64(m_top)},
            {"page"_L1, m_page}};
}

// Not announced: nobody else shows it. Durable against a crash of the program; a power cut may cost the newest.
void VaultSession::keep()
{
    m_pause->stop();
    const QByteArray bytes = QJsonDocument(now()).toJson(QJsonDocument::Compact);
    const auto work = [bytes](Saving &saving) { return Settings(saving.database()).write(kSetting, bytes); };
    // One that is not kept costs the next start its memory of this, no more.
    whenDone(this, m_vault.save(Durability::Batch, work), [](const Result<void> &) {});
}

} // namespace mn::app
