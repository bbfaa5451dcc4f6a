#pragma once
#include "app/base/vault_setting.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What was searched for with success, the newest first; kept in the vault, forgotten on request.
class RecentSearches final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1 };
    Q_ENUM(Role)
    static constexpr int kMost = 20;

    explicit RecentSearches(Vault &vault, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_texts.size()); }
    void add(const QString &text);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void countChanged();

private:
    void put(const QString &text);
    void show(QStringList texts);
    void keep();

    VaultSetting m_setting;
    QStringList m_texts;
};

} // namespace mn::app
