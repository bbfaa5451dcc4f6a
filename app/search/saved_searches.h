#pragma once
#include "app/base/vault_setting.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Searches that somebody gave a name, kept in the vault; other windows and processes see them too.
class SavedSearches final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, TextRole };
    Q_ENUM(Role)
    struct Search {
        QString name, text;
        bool operator==(const Search &) const = default;
    };

    explicit SavedSearches(Vault &vault, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_searches.size()); }
    const QList<Search> &searches() const { return m_searches; }
    // Under a name that is there already it replaces that one. An empty name: the text is the name.
    Q_INVOKABLE void save(const QString &name, const QString &text);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void move(int from, int to);

Q_SIGNALS:
    void countChanged();
    void changed();
    void failed(const QString &sentence);

private:
    void take(const QJsonArray &kept);
    void put(const QString &name, const QString &text);
    void keep();

    VaultSetting m_setting;
    QList<Search> m_searches;
};

} // namespace mn::app
