#pragma once
#include "app/base/vault_setting.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <utility>
#include <vector>

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
    // removed() follows; putBack() takes back the last one, then those before it, each at its old place.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void putBack();
    bool canPutBack() const { return !m_removed.empty(); }
    // False, and nothing is changed, where another one has this name.
    Q_INVOKABLE bool rename(int row, const QString &name);
    Q_INVOKABLE void move(int from, int to);
    // -1 where there is none of this name. Rows change with other windows, names do not.
    Q_INVOKABLE int rowOf(const QString &name) const;
    Q_INVOKABLE QString textAt(int row) const;

Q_SIGNALS:
    void countChanged();
    void changed();
    void saved(const QString &name); // durably, by this window
    void removed(const QString &name);
    // Only of what was asked for here: that they cannot be read is told by the parts that need the vault.
    void failed(const QString &sentence);

private:
    void take(const QJsonArray &kept);
    void put(const QString &name, const QString &text);
    void keep();
    void tellKept();
    void tellFailed(const QString &sentence);

    VaultSetting m_setting;
    QList<Search> m_searches;
    std::vector<std::pair<int, Search>> m_removed; // and where they stood; the last one is put back first
    QString m_saving;                              // told once it is kept; empty: nothing is to be told
    bool m_isAsked = false;                        // a change of this window is on its way to the vault
};

} // namespace mn::app
