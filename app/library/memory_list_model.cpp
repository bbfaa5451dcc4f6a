#include "app/library/memory_list_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/library/list_query.h"
#include "core/vault/change_feed.h"
#include <QtConcurrent/qtconcurrentrun.h>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPage = 64;    // rows that are loaded together
constexpr int kKept = 1'024; // rows; some twenty screens
constexpr size_t kPagesAtOnce = 3;
constexpr int kMostSteps = 64; // more is a new list: each step costs the view a layout
// Changes come in bursts (an import, a bulk act): one reading answers for all of a moment.
constexpr auto kDebounce = 40ms;

} // namespace

struct MemoryListModel::Reading {
    MemoryOrder order;
    std::shared_ptr<const ImportedMemories> imported;
};

// What a reading found, made ready away from the window's thread.
struct MemoryListModel::Update {
    std::shared_ptr<const ImportedMemories> imported;
    std::shared_ptr<const MemoryOrder> order;
    ListDelta delta;
    std::vector<int> changedRows; // in the new order, ascending
};

MemoryListModel::MemoryListModel(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, QObject *parent)
    : MemoryListModel(vault, clock, timers, std::move(calendar), std::nullopt, parent)
{
}

MemoryListModel::MemoryListModel(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar,
                                 std::optional<DaySpan> days, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_calendar(std::move(calendar)),
      m_changed(timers.alarm([this] { follow(); })), m_midnight(timers.alarm([this] { noteDay(); })), m_days(days),
      m_clock(clock), m_today(m_calendar.today()), m_loaded(kKept)
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &MemoryListModel::noteChange, Qt::QueuedConnection);
    m_midnight->set(m_calendar.untilMidnight());
    begin();
}

int MemoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MemoryListModel::roleNames() const
{
    return {{NumberRole, "number"},
            {IdRole, "id"},
            {TitleRole, "title"},
            {SnippetRole, "snippet"},
            {WhenRole, "when"},
            {WhenTextRole, "whenText"},
            {WhenLongRole, "whenLong"},
            {SectionRole, "section"},
            {DayRole, "day"},
            {TimeRole, "time"},
            {TagsRole, "tags"},
            {DomainsRole, "domains"},
            {DomainRole, "domain"},
            {KindRole, "kind"},
            {ThreadRole, "thread"},
            {ImportanceRole, "importance"},
            {PinnedRole, "pinned"},
            {ArchivedRole, "archived"},
            {TrashedRole, "trashed"},
            {ConflictRole, "conflict"},
            {AttachmentsRole, "attachments"},
            {LinksRole, "links"},
            {LoadedRole, "isLoaded"},
            {DamagedRole, "isDamaged"},
            {MarkedRole, "isMarked"}};
}

QVariant MemoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const OrderedMemory &memory = rows()[size_t(index.row())];
    switch (role) {
    case NumberRole:
        return memory.number;
    case WhenRole:
        return m_calendar.timeOf(memory.when);
    case WhenTextRole:
        return m_calendar.shortText(memory.when);
    case WhenLongRole:
        return m_calendar.longText(memory.when);
    case SectionRole:
        return isGrouped() ? m_calendar.section(memory.when) : QString();
    case DayRole:
        return m_calendar.dayText(memory.when);
    case TimeRole:
        return m_calendar.timeText(memory.when);
    case MarkedRole:
        return m_marked.contains(memory.number);
    default:
        break;
    }
    if (!m_loaded.contains(memory.number))
        want(index.row());
    return dataOf(memory, role);
}

QVariant MemoryListModel::dataOf(const OrderedMemory &memory, int role) const
{
    static const MemoryRow kPlaceholder;
    const MemoryRow *loaded = m_loaded.object(memory.number);
    const MemoryRow &row = loaded ? *loaded : kPlaceholder;
    switch (role) {
    case LoadedRole:
        return loaded != nullptr;
    case IdRole:
        return row.id.isNull() ? QString() : row.id.toString();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SnippetRole:
        return row.snippet;
    case TagsRole:
        return row.tags;
    case DomainsRole:
        return row.domains;
    case DomainRole:
        return row.domains.value(0);
    case KindRole:
        return row.kind;
    case ThreadRole:
        return row.thread;
    case ImportanceRole:
        return row.importance;
    case PinnedRole:
        return row.pinned;
    case ArchivedRole:
        return row.archived;
    case TrashedRole:
        return row.trashed;
    case ConflictRole:
        return row.conflict;
    case AttachmentsRole:
        return int(row.attachments);
    case LinksRole:
        return int(row.links);
    case DamagedRole:
        return row.isDamaged;
    default:
        return {};
    }
}

void MemoryListModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    Q_EMIT orderChanged();
    beginOther();
}

void MemoryListModel::show(Place place, const QString &label)
{
    if (place == m_place && label == m_label)
        return;
    m_place = place;
    m_label = label;
    Q_EMIT placeChanged();
    beginOther();
}

void MemoryListModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    Filter filter;
    const Query query = Query::parsed(text, {m_clock.now(), m_calendar.zone(), false});
    for (const Clause &clause : query.clauses) {
        if (clause.anyOf.size() != 1 || clause.anyOf[0].kind != Literal::Kind::Conditions)
            continue; // words are for the search
        const Literal &literal = clause.anyOf[0];
        // Of several conditions together (a time has two ends) the opposite is not each one's opposite.
        if (literal.negated && literal.conditions.size() > 1)
            continue;
        for (Condition condition : literal.conditions) {
            condition.negated = condition.negated != literal.negated;
            filter.conditions += condition;
        }
    }
    Q_EMIT filterTextChanged();
    if (filter == m_textFilter)
        return;
    m_textFilter = std::move(filter);
    beginOther();
}

void MemoryListModel::setDays(std::optional<DaySpan> days)
{
    if (days == m_days)
        return;
    m_days = std::move(days);
    beginOther();
}

OrderQuery MemoryListModel::query() const
{
    Filter filter{conditionsOf(m_place, m_label) + m_textFilter.conditions};
    if (m_days) {
        const qint64 behind = m_calendar.beginOf(m_days->to.addDays(1));
        filter.conditions.append({Field::When, Comparison::GreaterOrEqual, m_calendar.beginOf(m_days->from), false});
        filter.conditions.append({Field::When, Comparison::Less, behind, false});
    }
    return {filter, sortOf(m_order)};
}

// What is shown stays until the other list is there.
void MemoryListModel::begin()
{
    ++m_generation;
    m_changed->stop();
    m_isReading = true;
    m_isBehind = false;
    if (m_state != State::Ready) {
        m_state = State::Loading;
        Q_EMIT stateChanged();
    }
    const auto read = [query = query(), runs = runs()](Database &database) -> Result<Reading> {
        Reading found;
        MN_TRY(found.order, MemoryOrders(database).read(ReadView::everything(), query));
        MN_TRY(found.imported, ImportedMemories::read(database, runs, nullptr));
        if (found.imported)
            found.imported->keepAlone(found.order.memories);
        return found;
    };
    whenDone(this, m_vault.read(read), [this, generation = m_generation](Result<Reading> found) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (!found)
            return fail(found.error());
        if (found->order.lastChange != m_current->lastChange) // and nobody named what changed between
            markAllStale();
        m_imported = std::move(found->imported);
        reset(std::make_shared<const MemoryOrder>(std::move(found->order)));
        if (m_isBehind)
            noteChange();
    });
}

void MemoryListModel::noteChange()
{
    m_isBehind = true;
    if (!m_isReading && !m_changed->isSet())
        m_changed->set(kDebounce);
}

void MemoryListModel::follow()
{
    if (m_isReading)
        return;
    if (m_state == State::Failed) // somebody could write: reading may work as well
        return begin();
    m_isReading = true;
    m_isBehind = false;
    const auto read = [before = m_current, runs = runs(), imported = m_imported](Database &database) -> Result<Update> {
        MN_TRY(MemoryOrder order, MemoryOrders(database).readAfter(ReadView::everything(), *before));
        Update update;
        MN_TRY(update.imported, ImportedMemories::read(database, runs, imported));
        if (update.imported)
            update.imported->keepAlone(order.memories);
        update.delta = deltaBetween(before->memories, order.memories, kMostSteps);
        if (!order.changed.empty())
            for (size_t i = 0; i < order.memories.size(); ++i)
                if (std::ranges::binary_search(order.changed, order.memories[i].number))
                    update.changedRows.push_back(int(i));
        update.order = std::make_shared<const MemoryOrder>(std::move(order));
        return update;
    };
    whenDone(this, m_vault.read(read), [this, generation = m_generation](Result<Update> update) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (!update)
            return fail(update.error());
        apply(*std::move(update));
        if (m_isBehind)
            noteChange();
    });
}

void MemoryListModel::apply(Update update)
{
    noteDay();
    m_imported = std::move(update.imported);
    const MemoryOrder &order = *update.order;
    for (const quint32 number : order.changed)
        if (m_loaded.contains(number))
            m_stale.insert(number);
    if (order.anyMayHaveChanged)
        markAllStale();
    if (update.delta.isTooLarge)
        return reset(update.order);
    const int before = count();
    applySteps(update);
    for (size_t i = 0; i < update.changedRows.size();) { // runs side by side
        size_t end = i + 1;
        while (end < update.changedRows.size() && update.changedRows[end] == update.changedRows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(update.changedRows[i]), index(update.changedRows[end - 1]),
                           {WhenRole, WhenTextRole, WhenLongRole, SectionRole, DayRole, TimeRole});
        i = end;
    }
    if (before != count())
        Q_EMIT countChanged();
    settleState();
    if (!m_stale.isEmpty())
        load();
}

void MemoryListModel::markAllStale()
{
    for (const quint32 number : m_loaded.keys())
        m_stale.insert(number);
}

void MemoryListModel::applySteps(const Update &update)
{
    const auto &after = update.order->memories;
    std::vector<OrderedMemory> working = m_current->memories;
    m_working = &working;
    for (const ListStep &step : update.delta.steps) {
        const auto at = working.begin() + step.at;
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveRows({}, step.at, step.at + step.count - 1);
            working.erase(at, at + step.count);
            endRemoveRows();
            break;
        case ListStep::Kind::Move:
            beginMoveRows({}, step.at, step.at, {}, step.to);
            if (step.to > step.at)
                std::rotate(at, at + 1, working.begin() + step.to);
            else
                std::rotate(working.begin() + step.to, at, at + 1);
            endMoveRows();
            break;
        case ListStep::Kind::Insert:
            beginInsertRows({}, step.at, step.at + step.count - 1);
            working.insert(at, after.begin() + step.at, after.begin() + step.at + step.count);
            endInsertRows();
            break;
        }
    }
    m_working = nullptr;
    m_current = update.order;
}

void MemoryListModel::reset(std::shared_ptr<const MemoryOrder> order)
{
    const int before = count();
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_current = std::move(order);
    m_wanted.clear();
    endResetModel();
    if (before != count())
        Q_EMIT countChanged();
    settleState();
    if (!std::exchange(m_isSettled, true))
        Q_EMIT settledChanged();
    Q_EMIT rearranged();
    if (!m_stale.isEmpty())
        load();
}

void MemoryListModel::settleState()
{
    const State state = count() > 0 ? State::Ready : State::Empty;
    if (state == m_state)
        return;
    m_state = state;
    m_problem.clear();
    Q_EMIT stateChanged();
}

void MemoryListModel::fail(const Error &error)
{
    m_state = State::Failed;
    m_problem = readingProblem(error.code);
    Q_EMIT stateChanged();
}

// Called while the view asks for what it shows: the loading begins when it has asked for all of it.
void MemoryListModel::want(int row) const
{
    const int page = row / kPage;
    if (!m_wanted.empty() && m_wanted.back() == page)
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_willLoad || m_isLoading)
        return;
    m_willLoad = true;
    auto *self = const_cast<MemoryListModel *>(this);
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_willLoad = false;
            self->load();
        },
        Qt::QueuedConnection);
}

// The pages asked for last; who scrolls fast does not wait for what has gone by.
void MemoryListModel::load()
{
    if (m_isLoading || m_state == State::Failed)
        return;
    std::vector<quint32> numbers(m_stale.begin(), m_stale.end());
    m_stale.clear();
    const auto &all = rows();
    for (size_t i = 0; i < kPagesAtOnce && !m_wanted.empty(); ++i) {
        const auto begin = size_t(m_wanted.back()) * kPage;
        m_wanted.pop_back();
        for (size_t row = begin; row < std::min(begin + kPage, all.size()); ++row)
            if (!m_loaded.contains(all[row].number))
                numbers.push_back(all[row].number);
    }
    m_wanted.clear();
    if (numbers.empty())
        return;
    m_isLoading = true;
    whenDone(this, m_vault.rows(ReadView::everything(), numbers),
             [this, numbers](Result<std::vector<MemoryRow>> loaded) {
                 m_isLoading = false;
                 take(numbers, loaded);
                 if (!m_wanted.empty() || !m_stale.isEmpty())
                     load();
             });
}

void MemoryListModel::take(const std::vector<quint32> &asked, const Result<std::vector<MemoryRow>> &loaded)
{
    if (!loaded)
        return fail(loaded.error());
    auto next = loaded->begin();
    for (const quint32 number : asked) {
        if (next != loaded->end() && next->number == number) {
            m_loaded.insert(number, new MemoryRow(*next++));
            continue;
        }
        // Erased since: the order will say so; until then it must not be asked for again and again.
        auto gone = std::make_unique<MemoryRow>();
        gone->number = number;
        m_loaded.insert(number, gone.release());
    }
    announceRows(asked);
}

void MemoryListModel::announceRows(std::vector<quint32> numbers)
{
    std::ranges::sort(numbers);
    const auto &all = rows();
    for (size_t row = 0, left = numbers.size(); row < all.size() && left > 0; ++row) {
        size_t end = row;
        while (end < all.size() && std::ranges::binary_search(numbers, all[end].number))
            ++end;
        if (end == row)
            continue;
        left -= end - row;
        Q_EMIT dataChanged(index(int(row)), index(int(end) - 1));
        row = end;
    }
}

int MemoryListModel::rowOf(quint32 number) const
{
    const auto &all = rows();
    const auto found = std::ranges::find(all, number, &OrderedMemory::number);
    return found == all.end() ? -1 : int(found - all.begin());
}

quint32 MemoryListModel::numberAt(int row) const
{
    return row >= 0 && row < count() ? rows()[size_t(row)].number : 0;
}

QString MemoryListModel::idAt(int row) const
{
    return data(index(row), IdRole).toString();
}

int MemoryListModel::rowOfId(const QString &id) const
{
    const auto wanted = RecordId::fromString(id);
    if (!wanted)
        return -1;
    for (const quint32 number : m_loaded.keys())
        if (m_loaded.object(number)->id == *wanted)
            return rowOf(number);
    return -1;
}

int MemoryListModel::rowBeginningWith(const QString &text, int row) const
{
    for (int i = 0; i < count(); ++i) {
        const int at = (std::max(row, 0) + i) % count();
        const quint32 number = rows()[size_t(at)].number;
        if (!m_loaded.contains(number))
            continue;
        if (m_loaded.object(number)->title.startsWith(text, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

void MemoryListModel::setMarked(QSet<quint32> numbers)
{
    const QSet<quint32> before = std::exchange(m_marked, std::move(numbers));
    const auto isOther = [&](const OrderedMemory &memory) {
        return before.contains(memory.number) != m_marked.contains(memory.number);
    };
    const auto &all = rows();
    const auto first = std::ranges::find_if(all, isOther);
    if (first == all.end())
        return;
    const auto last = std::find_if(all.rbegin(), all.rend(), isOther);
    Q_EMIT dataChanged(index(int(first - all.begin())), index(int(last.base() - all.begin()) - 1), {MarkedRole});
}

std::vector<quint32> MemoryListModel::numbers() const
{
    std::vector<quint32> out;
    out.reserve(rows().size());
    for (const OrderedMemory &memory : rows())
        out.push_back(memory.number);
    return out;
}

// At midnight, and whenever something is read: a machine may have slept, or its clock been set.
void MemoryListModel::noteDay()
{
    if (!m_midnight->isSet())
        m_midnight->set(m_calendar.untilMidnight());
    const QDate today = m_calendar.today();
    if (today == m_today)
        return;
    m_today = today;
    m_midnight->set(m_calendar.untilMidnight());
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {WhenTextRole, SectionRole});
}

} // namespace mn::app
