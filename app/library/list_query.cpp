#include "app/library/list_query.h"

namespace mn::app {

namespace {

Condition is(Field field, const QVariant &value)
{
    return {field, Comparison::Equal, value, false};
}

} // namespace

SortOrder sortOf(MemoryListModel::Order order)
{
    switch (order) {
    case MemoryListModel::Order::Oldest:
        return SortOrder::Oldest;
    case MemoryListModel::Order::RecentlyChanged:
        return SortOrder::RecentlyChanged;
    case MemoryListModel::Order::MostImportant:
        return SortOrder::MostImportant;
    case MemoryListModel::Order::Newest:
        break;
    }
    return SortOrder::Newest;
}

QList<Condition> conditionsOf(MemoryListModel::Place place, const QString &label)
{
    using enum MemoryListModel::Place;
    switch (place) {
    case Pinned:
        return {is(Field::Pinned, true)};
    case Archive:
        return {is(Field::Archived, true), is(Field::Trashed, false)};
    case Trash:
        return {is(Field::Trashed, true)};
    case Conflicts:
        return {is(Field::Conflict, true)};
    case Tag:
        return {is(Field::Tag, label)};
    case Domain:
        return {is(Field::Domain, label)};
    case Kind:
        return {is(Field::Kind, label)};
    case Thread:
        return {is(Field::Thread, label)};
    case Imported: // wherever it is now, but for the trash
        return {is(Field::Trashed, false), is(Field::Archived, QVariant())};
    case Everything:
        break;
    }
    return {};
}

} // namespace mn::app
