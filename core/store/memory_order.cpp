#include "core/store/memory_order.h"
#include "core/store/change_log.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// So many are looked up one by one before walking an index of all is quicker.
constexpr size_t kFew = 2'000;

bool goesBefore(SortOrder order, const OrderedMemory &a, const OrderedMemory &b)
{
    switch (order) {
    case SortOrder::Oldest:
        return a.when != b.when ? a.when < b.when : a.number < b.number;
    case SortOrder::MostImportant:
        if (a.importance != b.importance)
            return a.importance > b.importance;
        [[fallthrough]];
    case SortOrder::Newest:
    case SortOrder::RecentlyChanged:
    case SortOrder::InThread:
        break;
    }
    return a.when != b.when ? a.when > b.when : a.number > b.number;
}

QString whenColumn(SortOrder order)
{
    return order == SortOrder::RecentlyChanged ? u"memory.updated"_s : u"memory.happened"_s;
}

// Rows of: n, when, importance.
Result<std::vector<OrderedMemory>> taken(Statement row)
{
    std::vector<OrderedMemory> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        out.push_back({row.integer(1), quint32(row.integer(0)), float(row.real(2))});
    }
}

} // namespace

Result<MemoryOrder> MemoryOrders::read(const ReadView &view, const OrderQuery &query) const
{
    MemoryOrder out;
    out.query = query;
    MN_TRY(out.lastChange, ChangeLog(m_database).head());
    const Filter filter = view.narrowedBy(withoutHidden(query.filter));
    switch (query.order) {
    case SortOrder::InThread: {
        const SqlCondition where = toSql(filter);
        MN_TRY(Statement row, m_database.queryWith(u"SELECT n, happened, importance FROM memory WHERE %1 "
                                                   "ORDER BY thread, position, n"_s.arg(where.sql),
                                                   where.values));
        MN_TRY(out.memories, taken(std::move(row)));
        return out;
    }
    case SortOrder::RecentlyChanged: {
        MN_TRY(out.memories, byUpdate(view, filter));
        break;
    }
    case SortOrder::Newest:
    case SortOrder::Oldest:
    case SortOrder::MostImportant: {
        MN_TRY(out.memories, all(toSql(filter), u"happened"_s));
        break;
    }
    }
    std::ranges::sort(out.memories, [&](const auto &a, const auto &b) { return goesBefore(query.order, a, b); });
    return out;
}

// Sorted by the caller: SQLite would write the rows out to sort them, and most come in order as it is.
Result<std::vector<OrderedMemory>> MemoryOrders::all(const SqlCondition &where, const QString &column) const
{
    MN_TRY(Statement row, m_database.queryWith(
                              u"SELECT n, %1, importance FROM memory WHERE %2"_s.arg(column, where.sql), where.values));
    return taken(std::move(row));
}

// The filter and the moment of the save lie in two indexes, and both are walked rather than the table, which holds the
// texts.
Result<std::vector<OrderedMemory>> MemoryOrders::byUpdate(const ReadView &view, const Filter &filter) const
{
    MN_TRY(const std::vector<quint32> numbers, MemoryStore(m_database).numbers(view, filter));
    if (numbers.size() <= kFew)
        return only(view, {filter, SortOrder::RecentlyChanged}, numbers);
    std::vector<bool> wanted(numbers.back() + 1);
    for (const quint32 number : numbers)
        wanted[number] = true;
    std::vector<OrderedMemory> out;
    out.reserve(numbers.size());
    MN_TRY(Statement row, m_database.prepare(u"SELECT n, updated FROM memory ORDER BY updated DESC"_s));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        const auto number = quint32(row.integer(0));
        if (number < wanted.size() && wanted[number])
            out.push_back({row.integer(1), number, 0});
    }
}

Result<std::vector<OrderedMemory>> MemoryOrders::only(const ReadView &view, const OrderQuery &query,
                                                      std::span<const quint32> numbers) const
{
    const SqlCondition where = toSql(view.narrowedBy(withoutHidden(query.filter)));
    const bool byUpdate = query.order == SortOrder::RecentlyChanged;
    MN_TRY(Statement row, m_database.queryWith(u"SELECT n, %1, importance FROM memory WHERE %2 AND n = ?"_s.arg(
                                                   whenColumn(query.order), where.sql),
                                               where.values));
    std::vector<OrderedMemory> out;
    for (const quint32 number : numbers) {
        row.rewind();
        row.bind(int(where.values.size()) + 1, number);
        MN_TRY(const bool found, row.next());
        if (found)
            out.push_back({row.integer(1), number, byUpdate ? 0 : float(row.real(2))});
    }
    return out;
}

Result<MemoryOrder> MemoryOrders::readAfter(const ReadView &view, const MemoryOrder &before) const
{
    MN_TRY(const QList<Change> changes,
           ChangeLog(m_database).after(before.lastChange, MemoryOrder::kMaxNamedChanges + 1));
    if (changes.size() > MemoryOrder::kMaxNamedChanges)
        return read(view, before.query);
    std::vector<quint32> changed;
    for (const Change &change : changes)
        if (change.number != 0)
            changed.push_back(change.number);
    std::ranges::sort(changed);
    changed.erase(std::ranges::unique(changed).begin(), changed.end());

    const SortOrder order = before.query.order;
    MemoryOrder out;
    if (order == SortOrder::InThread) {
        MN_TRY(out, read(view, before.query));
    } else {
        MN_TRY(std::vector<OrderedMemory> fresh, only(view, before.query, changed));
        const auto less = [order](const auto &a, const auto &b) { return goesBefore(order, a, b); };
        std::ranges::sort(fresh, less);
        out.query = before.query;
        out.memories.reserve(before.memories.size() + fresh.size());
        auto next = fresh.begin();
        for (const OrderedMemory &memory : before.memories) {
            if (std::ranges::binary_search(changed, memory.number))
                continue;
            for (; next != fresh.end() && less(*next, memory); ++next)
                out.memories.push_back(*next);
            out.memories.push_back(memory);
        }
        out.memories.insert(out.memories.end(), next, fresh.end());
    }
    out.lastChange = changes.isEmpty() ? before.lastChange : changes.last().seq;
    out.changed = std::move(changed);
    out.anyMayHaveChanged = false;
    return out;
}

} // namespace mn
