#include "app/transfer/import_domains.h"
#include <algorithm>

namespace mn::app {

int ImportDomains::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QStringList ImportDomains::others(const Row &row) const
{
    QStringList others = m_known;
    others.removeAll(row.name);
    return others;
}

QString ImportDomains::target(const Row &row) const
{
    return row.chosen == 0 ? row.name : others(row).value(row.chosen - 1);
}

QVariant ImportDomains::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case NameRole:
        return row.name;
    case MemoriesRole:
        return row.memories;
    case TargetRole:
        return target(row);
    case ChoicesRole:
        if (row.name.isEmpty())
            return QStringList{tr("no domain")};
        return QStringList{m_known.contains(row.name) ? row.name : tr("new domain: %1").arg(row.name)} + others(row) +
               QStringList{tr("no domain")};
    case ChosenRole:
        return row.chosen;
    case TakenRole:
        return row.isTaken;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportDomains::roleNames() const
{
    return {{NameRole, "name"},       {MemoriesRole, "memories"}, {TargetRole, "target"},
            {ChoicesRole, "choices"}, {ChosenRole, "chosen"},     {TakenRole, "isTaken"}};
}

void ImportDomains::showMore()
{
    const qsizetype now = std::min(m_rows.size(), kMost);
    if (now <= m_shown)
        return;
    beginInsertRows({}, int(m_shown), int(now) - 1);
    m_shown = kMost;
    endInsertRows();
    Q_EMIT rearranged();
}

void ImportDomains::choose(int row, int choice)
{
    if (row < 0 || row >= count() || choice < 0 || m_rows[row].chosen == choice)
        return;
    m_rows[row].chosen = choice;
    Q_EMIT dataChanged(index(row), index(row), {TargetRole, ChosenRole});
    Q_EMIT changed();
}

void ImportDomains::setTaken(int row, bool taken)
{
    if (row < 0 || row >= count() || m_rows[row].isTaken == taken)
        return;
    m_rows[row].isTaken = taken;
    Q_EMIT dataChanged(index(row), index(row), {TakenRole});
    Q_EMIT changed();
}

void ImportDomains::show(const ImportLook &look)
{
    beginResetModel();
    m_rows.clear();
    m_shown = kFirst;
    for (auto it = look.domains.cbegin(); it != look.domains.cend(); ++it)
        m_rows.append({it.key(), it.value()});
    std::ranges::sort(m_rows, [](const Row &a, const Row &b) {
        return std::tuple(-a.memories, a.name) < std::tuple(-b.memories, b.name);
    });
    if (m_rows.size() == 1 && m_rows.front().name.isEmpty())
        m_rows.clear(); // nothing to choose
    endResetModel();
    Q_EMIT rearranged();
    Q_EMIT changed();
}

void ImportDomains::setKnown(const QStringList &domains)
{
    beginResetModel();
    m_known = domains;
    for (Row &row : m_rows)
        row.chosen = 0;
    endResetModel();
    Q_EMIT rearranged();
}

void ImportDomains::putInto(ImportPlan &plan) const
{
    for (const Row &row : m_rows) {
        if (!row.isTaken)
            plan.leftOut.insert(row.name);
        else if (target(row) != row.name)
            plan.renamed.insert(row.name, target(row));
    }
}

qint64 ImportDomains::leftOut() const
{
    qint64 sum = 0;
    for (const Row &row : m_rows)
        sum += row.isTaken ? 0 : row.memories;
    return sum;
}

} // namespace mn::app
