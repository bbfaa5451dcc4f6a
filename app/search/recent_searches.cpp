#include "app/search/recent_searches.h"

namespace mn::app {

using namespace Qt::StringLiterals;

RecentSearches::RecentSearches(Vault &vault, QObject *parent)
    : QAbstractListModel(parent), m_setting(vault, u"window.recent_searches"_s)
{
    connect(&m_setting, &VaultSetting::loaded, this, [this](const QJsonArray &kept) {
        QStringList texts;
        for (const QJsonValue &text : kept)
            texts += text.toString();
        show(std::move(texts));
    });
}

int RecentSearches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecentSearches::data(const QModelIndex &index, int role) const
{
    const bool isText = role == TextRole || role == Qt::DisplayRole;
    return index.isValid() && isText ? QVariant(m_texts.value(index.row())) : QVariant();
}

QHash<int, QByteArray> RecentSearches::roleNames() const
{
    return {{TextRole, "text"}};
}

void RecentSearches::add(const QString &text)
{
    const QString known = text.simplified();
    if (known.isEmpty() || m_texts.value(0) == known)
        return;
    put(known);
    m_setting.whenRead([this, known] { // beside those that were kept
        put(known);
        keep();
    });
}

void RecentSearches::put(const QString &known)
{
    QStringList texts = m_texts;
    texts.removeAll(known);
    texts.prepend(known);
    show(texts.mid(0, kMost));
}

void RecentSearches::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_texts.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    keep();
}

void RecentSearches::clear()
{
    show({});
    m_setting.whenRead([this] {
        show({});
        keep();
    });
}

void RecentSearches::show(QStringList texts)
{
    if (texts == m_texts)
        return;
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
    Q_EMIT countChanged();
}

void RecentSearches::keep()
{
    m_setting.write(QJsonArray::fromStringList(m_texts));
}

} // namespace mn::app
