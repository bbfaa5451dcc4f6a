#pragma once
#include <QStringList>
#include <algorithm>

namespace mn::shots {

// Whether a name of `table` is among the wanted ones, or none is.
template <typename Table> bool isWanted(const QStringList &wanted, const Table &table, const char *name)
{
    const bool namesOne =
        std::ranges::any_of(table, [&wanted](const auto &entry) { return wanted.contains(QLatin1String(entry.name)); });
    return !namesOne || wanted.contains(QLatin1String(name));
}

} // namespace mn::shots
