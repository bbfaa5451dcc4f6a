#include "app/palette/command_group.h"
#include "app/palette/fuzzy_match.h"

namespace mn::app {

CommandGroup::CommandGroup(QObject *parent) : QSortFilterProxyModel(parent)
{
    setFilterRole(Commands::TitleRole); // not looked at again for what else changes
    connect(this, &QAbstractItemModel::rowsInserted, this, &CommandGroup::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &CommandGroup::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &CommandGroup::countChanged);
}

void CommandGroup::setCommands(Commands *commands)
{
    if (commands == m_commands)
        return;
    m_commands = commands;
    setSourceModel(commands);
    Q_EMIT commandsChanged();
}

void CommandGroup::setGroup(Commands::Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateFilter();
    Q_EMIT groupChanged();
}

void CommandGroup::setWithKeysAlone(bool alone)
{
    if (alone == m_withKeysAlone)
        return;
    m_withKeysAlone = alone;
    invalidateFilter();
    Q_EMIT withKeysAloneChanged();
}

void CommandGroup::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    invalidateFilter();
    Q_EMIT searchChanged();
}

bool CommandGroup::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex command = sourceModel()->index(row, 0, parent);
    if (m_group != Commands::Group::All && command.data(Commands::GroupRole).toInt() != int(m_group))
        return false;
    if (m_withKeysAlone && command.data(Commands::ChordsRole).toList().isEmpty())
        return false;
    const auto match = fuzzyMatch(m_search, command.data(Commands::TitleRole).toString());
    if (match && !match->isScattered)
        return true;
    for (const QVariant &chord : command.data(Commands::ChordsRole).toList())
        if (chord.toStringList().join(u' ').contains(m_search.simplified(), Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace mn::app
