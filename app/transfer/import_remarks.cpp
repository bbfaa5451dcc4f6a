#include "app/transfer/import_remarks.h"
#include "app/transfer/import_reason_words.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

int ImportRemarks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportRemarks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRemark &remark = m_all[m_rows[index.row()]];
    switch (role) {
    case WhatRole:
        return remark.what;
    case WhyRole:
        return shownReason(remark.why);
    case RemedyRole:
        return remedyFor(remark.why.reason);
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportRemarks::roleNames() const
{
    return {{WhatRole, "what"}, {WhyRole, "why"}, {RemedyRole, "remedy"}};
}

bool ImportRemarks::isShown(const ImportRemark &remark) const
{
    return (remark.kind == ImportRemark::Kind::Skipped) == (m_shown == Shown::LeftOut);
}

void ImportRemarks::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_rows.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all[i]))
            m_rows.append(i);
    }
    endResetModel();
    Q_EMIT shownChanged();
    Q_EMIT countsChanged();
}

void ImportRemarks::clear()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    m_leftOut = 0;
    m_changed = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

void ImportRemarks::add(const QList<ImportRemark> &remarks, qint64 leftOut, qint64 changed)
{
    m_leftOut += leftOut;
    m_changed += changed;
    const qsizetype first = m_all.size();
    m_all += remarks.first(std::min(remarks.size(), std::max<qsizetype>(0, kMost - first)));
    QList<qsizetype> rows;
    for (qsizetype i = first; i < m_all.size(); ++i) {
        if (isShown(m_all[i]))
            rows.append(i);
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, count(), count() + int(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    if (leftOut + changed > 0)
        Q_EMIT countsChanged();
}

QString ImportRemarks::text() const
{
    QString out;
    for (const ImportRemark &remark : m_all) {
        const QString remedy = remedyFor(remark.why.reason);
        out += remark.kind == ImportRemark::Kind::Skipped ? tr("Not imported: %1").arg(remark.what)
                                                          : tr("Changed: %1").arg(remark.what);
        out += u"\n    "_s + shownReason(remark.why) + (remedy.isEmpty() ? QString() : u' ' + remedy) + u'\n';
    }
    if (const qint64 more = m_leftOut + m_changed - m_all.size(); more > 0)
        out += tr("And %Ln more.", nullptr, int(more)) + u'\n';
    return out;
}

} // namespace mn::app
