#pragma once
#include "app/library/memory_list_model.h"

namespace mn::app {

// What the store is asked for: a list's order, and a place of it.
SortOrder sortOf(MemoryListModel::Order order);
QList<Condition> conditionsOf(MemoryListModel::Place place, const QString &label);

} // namespace mn::app
