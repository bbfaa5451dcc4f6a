#include "app/search/saved_searches.h"
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;

SavedSearches::SavedSearches(Vault &vault, QObject *parent)
    : QAbstractListModel(parent), m_setting(vault, u"window.saved_searches"_s)
{
    connect(&m_setting, &VaultSetting::loaded, this, &SavedSearches::take);
    connect(&m_setting, &VaultSetting::kept, this, &SavedSearches::tellKept);
    connect(&m_setting, &VaultSetting::failed, this, &SavedSearches::tellFailed);
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
    m_isAsked = true;
    m_setting.whenRead([this, known, text = text.trimmed()] { // beside those that were kept
        put(known, text);
        m_saving = known;
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
    const Search search = m_searches[row];
    m_removed.emplace_back(row, search);
    beginRemoveRows({}, row, row);
    m_searches.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    keep();
    Q_EMIT removed(search.name);
}

void SavedSearches::putBack()
{
    if (m_removed.empty())
        return;
    const auto [place, search] = m_removed.back();
    m_removed.pop_back();
    if (rowOf(search.name) >= 0) // saved anew meanwhile: the newer one stays
        return Q_EMIT changed();
    const int row = std::min(place, count());
    beginInsertRows({}, row, row);
    m_searches.insert(row, search);
    endInsertRows();
    Q_EMIT countChanged();
    keep();
}

bool SavedSearches::rename(int row, const QString &name)
{
    const QString wanted = name.trimmed();
    if (row < 0 || row >= count() || wanted.isEmpty())
        return false;
    if (const int other = rowOf(wanted); other >= 0)
        return other == row;
    m_searches[row].name = wanted;
    Q_EMIT dataChanged(index(row), index(row));
    keep();
    return true;
}

int SavedSearches::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_searches, name, &Search::name);
    return found == m_searches.end() ? -1 : int(found - m_searches.begin());
}

QString SavedSearches::textAt(int row) const
{
    return row < 0 || row >= count() ? QString() : m_searches[row].text;
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
    m_isAsked = true;
    QJsonArray kept;
    for (const Search &search : std::as_const(m_searches))
        kept += QJsonObject{{u"name"_s, search.name}, {u"text"_s, search.text}};
    m_setting.write(kept);
    Q_EMIT changed();
}

void SavedSearches::tellKept()
{
    m_isAsked = false;
    if (const QString name = std::exchange(m_saving, {}); !name.isEmpty())
        Q_EMIT saved(name);
}

void SavedSearches::tellFailed(const QString &sentence)
{
    m_saving.clear();
    if (std::exchange(m_isAsked, false))
        Q_EMIT failed(sentence);
}

} // namespace mn::app
