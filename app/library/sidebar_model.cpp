#include "app/library/sidebar_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/vault/change_feed.h"
#include <algorithm>
#include <map>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 500ms; // counting walks all labels; nobody reads counts faster

Result<SidebarModel::Counts> countsOf(Database &database)
{
    const MemoryStore memories(database);
    const ReadView view = ReadView::everything();
    SidebarModel::Counts counts;
    MN_TRY(counts.places, memories.places(view));
    MN_TRY(counts.tags, memories.tagTree(view));
    MN_TRY(counts.domains, memories.domains(view));
    return counts;
}

struct TagNode {
    qint64 count = 0;
    std::map<QString, TagNode, bool (*)(const QString &, const QString &)> below{
        [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; }};
};

} // namespace

SidebarModel::SidebarModel(Vault &vault, SavedSearches &searches, Timers &timers, QList<WindowPage> pages,
                           QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_searches(searches), m_pages(std::move(pages)),
      m_changed(timers.alarm([this] { count(); }))
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &SidebarModel::noteChange, Qt::QueuedConnection);
    connect(&searches, &SavedSearches::changed, this, &SidebarModel::arrange);
    arrange();
    count();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> SidebarModel::roleNames() const
{
    return {{EntryRole, "entry"},
            {PlaceRole, "place"},
            {LabelRole, "label"},
            {NameRole, "name"},
            {CountRole, "count"},
            {DepthRole, "depth"},
            {HasChildrenRole, "hasChildren"},
            {ExpandedRole, "isExpanded"},
            {PageRole, "page"},
            {PageGlyphRole, "pageGlyph"}};
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(row.entry);
    case PlaceRole:
        return QVariant::fromValue(row.place);
    case LabelRole:
        return row.label;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case CountRole:
        return row.count;
    case DepthRole:
        return row.depth;
    case HasChildrenRole:
        return row.hasChildren;
    case ExpandedRole:
        return m_expanded.contains(row.label);
    case PageRole:
        return row.page;
    case PageGlyphRole:
        return row.pageGlyph;
    default:
        return {};
    }
}

void SidebarModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= rowCount() || !m_rows[size_t(row)].hasChildren)
        return;
    const QString label = m_rows[size_t(row)].label;
    if (expanded == m_expanded.contains(label))
        return;
    if (expanded)
        m_expanded.insert(label);
    else
        m_expanded.remove(label);
    Q_EMIT dataChanged(index(row), index(row), {ExpandedRole});
    arrange();
}

void SidebarModel::retry()
{
    if (!m_problem.isEmpty())
        count();
}

void SidebarModel::retranslate(QList<WindowPage> pages)
{
    m_pages = std::move(pages);
    arrange();
}

void SidebarModel::noteChange()
{
    m_isBehind = true;
    if (!m_isCounting && !m_changed->isSet())
        m_changed->set(kDebounce);
}

void SidebarModel::count()
{
    if (m_isCounting)
        return;
    m_isCounting = true;
    m_isBehind = false;
    whenDone(this, m_vault.read(countsOf), [this](Result<Counts> counts) {
        m_isCounting = false;
        m_problem = counts ? QString() : readingProblem(counts.error().code);
        if (counts) {
            m_counts = *std::move(counts);
            m_isLoaded = true;
            arrange();
        }
        Q_EMIT loaded();
        if (m_isBehind)
            noteChange();
    });
}

std::vector<SidebarModel::Row> SidebarModel::wantedRows() const
{
    using enum MemoryListModel::Place;
    const auto known = [this](qint64 count) { return m_isLoaded ? count : -1; };
    std::vector<Row> rows{{Entry::Place, Everything, {}, tr("Library"), {}, {}, known(m_counts.places.all)}};
    const auto trashPage = std::ranges::find(m_pages, u"trash"_s, &WindowPage::name);
    for (const WindowPage &page : m_pages)
        if (page.entry == WindowPage::Entry::Sidebar && page.name != u"trash")
            rows.push_back({Entry::Place, Everything, {}, page.title, page.name, page.glyph});
    rows.push_back({Entry::Place, Pinned, {}, tr("Pinned"), {}, {}, known(m_counts.places.pinned)});
    if (m_counts.places.conflicts > 0)
        rows.push_back({Entry::Place, Conflicts, {}, tr("Needs a decision"), {}, {}, m_counts.places.conflicts});
    rows.push_back({Entry::Place, Archive, {}, tr("Archive"), {}, {}, known(m_counts.places.archived)});
    // Its page where there is one, with the count all the same.
    const QString trash = trashPage == m_pages.end() ? QString() : trashPage->name;
    rows.push_back({Entry::Place, Trash, {}, tr("Trash"), trash, {}, known(m_counts.places.trashed)});
    for (const SavedSearches::Search &search : m_searches.searches())
        rows.push_back({Entry::SavedSearch, Everything, search.text, search.name, {}, {}});
    for (const LabelCount &domain : m_counts.domains)
        rows.push_back({Entry::Domain, Domain, domain.name, domain.name, {}, {}, domain.memories});

    TagNode root;
    for (const LabelCount &tag : m_counts.tags) {
        TagNode *node = &root;
        for (const QString &part : tag.name.split(u'/', Qt::SkipEmptyParts)) {
            node = &node->below[part];
        }
        node->count = tag.memories;
    }
    const auto add = [&](const auto &self, const TagNode &node, const QString &path, int depth) -> void {
        for (const auto &[part, below] : node.below) {
            const QString label = path.isEmpty() ? part : path + u'/' + part;
            rows.push_back({Entry::Tag, Tag, label, part, {}, {}, below.count, depth, !below.below.empty()});
            if (m_expanded.contains(label))
                self(self, below, label, depth + 1);
        }
    };
    add(add, root, {}, 0);
    return rows;
}

// A walk over what is there and what is wanted: what went goes, what stands later moves here, what is new comes.
void SidebarModel::arrange()
{
    std::vector<Row> wanted = wantedRows();
    const auto find = [](const std::vector<Row> &rows, size_t from, const Row &row) {
        return std::find_if(rows.begin() + qsizetype(from), rows.end(),
                            [&](const Row &other) { return other.isSame(row); });
    };
    for (size_t i = 0; i < wanted.size() || i < m_rows.size();) {
        const int at = int(i);
        if (i >= wanted.size() || (i < m_rows.size() && find(wanted, i, m_rows[i]) == wanted.end())) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
            continue;
        }
        if (i < m_rows.size() && m_rows[i].isSame(wanted[i])) {
            if (m_rows[i] != wanted[i]) {
                m_rows[i] = wanted[i];
                Q_EMIT dataChanged(index(at), index(at));
            }
            ++i;
            continue;
        }
        if (const auto later = find(m_rows, i, wanted[i]); later != m_rows.end()) {
            const int from = int(later - m_rows.begin());
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
            continue;
        }
        // Behind the last one all come together: ten thousand tags are one insertion.
        const size_t end = i == m_rows.size() ? wanted.size() : i + 1;
        beginInsertRows({}, at, int(end) - 1);
        m_rows.insert(m_rows.begin() + at, wanted.begin() + at, wanted.begin() + qptrdiff(end));
        endInsertRows();
        i = end;
    }
}

} // namespace mn::app
