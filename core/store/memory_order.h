#pragma once
#include "core/store/memory_store.h"

namespace mn {

// One line of a long list: what sorts and groups it, and nothing that has to be decrypted row by row.
struct OrderedMemory {
    qint64 when = 0; // ms UTC: what the list is grouped by; the save for RecentlyChanged, else when it happened
    quint32 number = 0;
    float importance = 0;
    bool operator==(const OrderedMemory &) const = default;
};
static_assert(sizeof(OrderedMemory) == 16); // a million of them are 16 MB

struct OrderQuery {
    Filter filter; // the trash and the archive are left out unless it mentions them
    SortOrder order = SortOrder::Newest;
    bool operator==(const OrderQuery &) const = default;
};

// All that a view and a filter leave, in order: the spine of a list that loads its rows as they come into sight.
// Immutable once read; any thread.
struct MemoryOrder {
    OrderQuery query;
    std::vector<OrderedMemory> memories;
    qint64 lastChange = 0; // seq of the change log it has seen
    // Memories written since the order it was made from, ascending, whether they are in it or not. More than
    // kMaxNamedChanges, or a new order: any may have changed.
    std::vector<quint32> changed;
    bool anyMayHaveChanged = true;

    static constexpr int kMaxNamedChanges = 4096;
};

// Reads orders from one database, each in the view of its transaction.
class MemoryOrders {
public:
    explicit MemoryOrders(Database &database) : m_database(database) {}

    Result<MemoryOrder> read(const ReadView &view, const OrderQuery &query) const;
    // The same as it is now. With few changes since `before` only these are looked at, and the rest is copied; an order
    // within threads is read anew.
    Result<MemoryOrder> readAfter(const ReadView &view, const MemoryOrder &before) const;

private:
    Result<std::vector<OrderedMemory>> all(const SqlCondition &where, const QString &column) const;
    Result<std::vector<OrderedMemory>> byUpdate(const ReadView &view, const Filter &filter) const;
    Result<std::vector<OrderedMemory>> only(const ReadView &view, const OrderQuery &query,
                                            std::span<const quint32> numbers) const;

    Database &m_database;
};

} // namespace mn
