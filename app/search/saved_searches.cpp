#include "app/search/saved_searches.h"
#include <QJsonObject>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

SavedSearches::SavedSearches(Vault &vault, QObject *parent)
    : QAbstractListModel(parent), m_setting(vault, u"window.saved_searches"_s)
{
    connect(&m_setting, &VaultSetting::loaded, this, &SavedSearches::take);
    connect(&m_setting, &VaultSetting::failed, this, &SavedSearches::failed);
}

int SavedSearches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SavedSearches::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Search &search = m_searches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return search.name;
    case TextRole:
        return search.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> SavedSearches::roleNames() const
{
    return {{NameRole, "name"}, {TextRole, "text"}};
}

void SavedSearches::save(const QString &name, const QString &text)
{
    const QString known = name.trimmed().isEmpty() ? text.trimmed() : name.trimmed();
    if (known.isEmpty())
        return;
    put(known, text.trimmed());
    m_setting.whenRead([this, known, text = text.trimmed()] { // beside those that were kept
        put(known, text);
        keep();
    });
}

void SavedSearches::put(const QString &known, const QString &text)
{
    const auto same = std::ranges::find(m_searches, known, &Search::name);
    if (same != m_searches.end()) {
        same->text = text;
        const auto row = int(same - m_searches.begin());
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, count(), count());
        m_searches += Search{known, text};
        endInsertRows();
        Q_EMIT countChanged();
    }
    Q_EMIT changed();
}

void SavedSearches::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_searches.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    keep();
}

void SavedSearches::rename(int row, const QString &name)
{
    if (row < 0 || row >= count() || name.trimmed().isEmpty())
        return;
    m_searches[row].name = name.trimmed();
    Q_EMIT dataChanged(index(row), index(row));
    keep();
}

void SavedSearches::move(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_searches.move(from, to);
    endMoveRows();
    keep();
}

void SavedSearches::take(const QJsonArray &kept)
{
    QList<Search> searches;
    for (const QJsonValue &value : kept)
        searches += Search{value[u"name"].toString(), value[u"text"].toString()};
    if (searches == m_searches)
        return;
    beginResetModel();
    m_searches = std::move(searches);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT changed();
}

void SavedSearches::keep()
{
    QJsonArray kept;
    for (const Search &search : std::as_const(m_searches))
        kept += QJsonObject{{u"name"_s, search.name}, {u"text"_s, search.text}};
    m_setting.write(kept);
    Q_EMIT changed();
}

} // namespace mn::app
